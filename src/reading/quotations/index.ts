import type {Quotation, Document} from '../document.ts'

export function findQuotations(_document: Document): readonly Quotation[] {
  return []
}
