import type {Name, Document} from '../document.ts'

export function findNames(_document: Document): readonly Name[] {
  return []
}
