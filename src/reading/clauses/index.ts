import type {Clause, Document} from '../document.ts'

export function findClauses(_document: Document): readonly Clause[] {
  return []
}
