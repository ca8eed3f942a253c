import type {Weights} from '../../align/index.ts'
import {sentenceAt, type Document} from '../../reading/index.ts'
import {termsAround, type Terms} from '../common-terms.ts'
import {mentionsIn} from '../labels.ts'

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
        const how = hedged ? 'suspected' : isCautious(document, sentence) ? 'open' : 'stated'
        return [{document, label, how, terms: termsAround(document, sentence, place, weights), ...place} as const]
      }),
    )
  const ways = (label: string): ReadonlySet<string> =>
    new Set(all.flatMap(each => (each.label === label ? [each.how] : [])))
  const proven = PROVEN.test(source.text)
  return all.flatMap(each => {
    const {how, label} = each
    const alone = ways(label).size === 1
    return how !== 'open' && alone && !(how === 'stated' && proven) ? [{...each, how}] : []
  })
}

// who was found guilty meanwhile is no suspect any more
const PROVEN = /\b(?:convicted|found guilty|pleaded guilty|pled guilty|confess(?:ed|ion)|sentenced)\b/i

const CAUTIOUS =
  /[?‘’“”"]|``|\b(?:may|might|could|would|if|whether|alleg\w{2,6}|accus\w{2,3}|charg\w{1,4}|suspect\w{0,3}|apparent(?:ly)?|appears?|seems?|believ\w{1,3}|fear\w{0,3}|claim\w{0,3}|likely|possib\w{2,3}|not|n['’]t|no|rul(?:ed|ing) out|consider\w{0,3}|investigat\w{1,4}|determin\w{1,3}|prob(?:e|ing)|against|law|laws|prevent|never|den(?:y|ied|ies)|consistent|rumou?r\w{0,2}|arrest\w{0,3})\b/i

function isCautious({source}: Document, {start, end}: {readonly start: number; readonly end: number}): boolean {
  return CAUTIOUS.test(source.text.slice(start, end))
}
