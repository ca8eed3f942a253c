import {tokenAt, type Document} from '../../reading/index.ts'

/** Index of the first token that begins at or after an offset. */
export function indexFrom(document: Document, offset: number): number {
  const token = tokenAt(document, offset)
  if (!token) return 0
  return token.start >= offset ? token.index : token.index + 1
}
