import type {Weights} from '../../align/index.ts'
import {sentenceAt, type Document} from '../../reading/index.ts'
import {termsAround, type Terms} from '../common-terms.ts'
import {isCautious, mentionsIn} from '../labels.ts'

/** A label in a report's running text. Offsets are in `source.text`. */
export interface Called {
  readonly document: Document
  readonly label: string
  readonly how: 'suspected' | 'stated'
  /** The telling words of its sentence but its own, each with its weight. */
  readonly terms: Terms
  readonly start: number
  readonly end: number
}

/** The labels that a report only suspects wherever its text has them, and those that it states wherever it has them. */
export function calledIn(document: Document, weights: Weights): Called[] {
  const {source} = document
  const all = source.blocks
    .filter(({type}) => type === 'body')
    .flatMap(({start, end}) =>
      mentionsIn(source.text.slice(start, end)).flatMap(({label, hedged, ...at}) => {
        const place = {start: at.start + start, end: at.end + start}
        const sentence = sentenceAt(document, place.start)
        if (!sentence) return []
        const how = hedged
          ? 'suspected'
          : isCautious(source.text.slice(sentence.start, sentence.end))
            ? 'open'
            : 'stated'
        return [{document, label, how, terms: termsAround(document, sentence, place, weights), ...place} as const]
      }),
    )
  const ways = (label: string): ReadonlySet<string> =>
    new Set(all.flatMap(each => (each.label === label && each.how !== 'open' ? [each.how] : [])))
  const proven = PROVEN.test(source.text)
  return all.flatMap(each => {
    const {how, label} = each
    const alone = ways(label).size === 1
    return how !== 'open' && alone && !(how === 'stated' && proven) ? [{...each, how}] : []
  })
}

// who was found guilty meanwhile is no suspect any more
const PROVEN = /\b(?:convicted|found guilty|pleaded guilty|pled guilty|confess(?:ed|ion)|sentenced)\b/i
