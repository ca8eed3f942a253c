import type {Change} from '../kinds/quote/index.ts'

/** A change between two quotations as a reader is told it. */
export function changedWords({a, b}: Change): string {
  return a === '' ? `“${b}” only in one` : b === '' ? `“${a}” only in one` : `“${a}” against “${b}”`
}
