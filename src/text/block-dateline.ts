import type {Block, BlockType} from './block.ts'
import {isQuotation} from './block-kind.ts'
import type {Line} from './block-lines.ts'

// "HARBOURTON, 4 May (Agency) —", "PORT VALE (AP) -"
const DATELINE =
  /^(?:(?:\p{Lu}[\p{Lu}.'’-]{1,25}(?: \p{Lu}[\p{Lu}.'’-]{1,20}){0,3}(?:, ?\p{Lu}[\p{L}. ]{1,25})?(?:[,:]? \d{0,2} ?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}{0,6}\.?(?: \d{1,2})?(?:,? \d{4})?)?(?: (?:\([\p{L}\d .&/-]{2,30}\)|\p{Lu}{2,8}(?= [—–-])))?)|(?:\p{Lu}[\p{L}.'’-]{1,20}[, ]{1,2}){0,5}(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}[, ]{0,2})?\([\p{L}\d .&/-]{2,30}\)) ?(?:—|–|-{1,2})\s(?=["“‘'\p{Lu}\d])/u

/** A line as one block, or as two where it begins with a dateline, which is no part of its first sentence. */
export function withoutDateline({start, end, text}: Line, type: BlockType): Block[] {
  const length = type === 'body' || type === 'quote' ? (DATELINE.exec(text)?.[0].trimEnd().length ?? 0) : 0
  if (length === 0) return [{type, start, end}]
  const rest = start + length + (/^\s*/.exec(text.slice(length))?.[0].length ?? 0)
  return [
    {type: 'body', start, end: start + length},
    {type: isQuotation(text.slice(rest - start)) ? 'quote' : type, start: rest, end},
  ]
}
