import type {Pair} from '../align/index.ts'
import type {Document} from '../reading/index.ts'

/** Why two claims are held to be about one thing, as a clause that follows "Held to be about one thing because ". */
export function because(pair: Pair): string {
  const {slot, parallel, fit, shared} = pair.evidence
  const reasons = [
    parallel > 0
      ? `the two sentences ${slot > 0.4 ? 'say nearly the same and these words fill the same place' : 'say nearly the same'}`
      : '',
    fit.attribute === 'same' ? `both tell the same of their subject (${pair.a.frame.attribute ?? ''})` : '',
    fit.subject === 'same' ? `both speak of “${pair.a.frame.subject?.text ?? ''}”` : '',
    shared.length > 0 ? `both stand among the words ${shared.map(word => `“${word}”`).join(', ')}` : '',
  ]
  return reasons.filter(reason => reason !== '').join('; ') || 'they stand in like sentences'
}

/** "a", "b" and "c" joined for a sentence. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

/** The words of a place on one line. */
export function wordsAt(
  {source: {text}}: Document,
  {start, end}: {readonly start: number; readonly end: number},
): string {
  return text.slice(start, end).replace(/\s+/g, ' ')
}
