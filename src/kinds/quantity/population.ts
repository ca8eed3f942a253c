import {namesIn, sentenceAt, type Document, type Name} from '../../reading/index.ts'
import {fold, type Token} from '../../text/index.ts'
import type {Reading} from './reading.ts'

const PLACE =
  'city|town|village|island|country|nation|state|province|district|region|suburb|community|settlement|territory|port|county|municipality|capital|archipelago|neighbourhood|neighborhood'
// "a town that is home to ", "an island city of "
const HOME_TO = /(?<!\p{L})home to (?:some |an estimated )?$/u
const PLACE_OF = new RegExp(
  String.raw`(?<!\p{L})an? (?:[\p{L}-]{2,20} ){0,3}(?:${PLACE}) of (?:some |an estimated )?$`,
  'u',
)
// "… live in the valley", "living on the island"
const LIVE_IN = /^ (?:who )?(?:live|lives|living|lived) (?:in|on|there|across)(?!\p{L})/u
const HAVE = /(?<!\p{L})(?:has|had|with|have) $/u

/** Whether a count of people is how many live in a place: "home to 15,000 people", "a city of 500,000 people", "has 4,000 residents". */
export function isPopulation({source: {text}}: Document, {start, end, value}: Reading): boolean {
  if (!/^(?:people|person|resident|inhabitant|soul|islander|citizen)$/.test(value.of ?? 'people')) return false
  const before = fold(text.slice(Math.max(0, start - 70), start))
  if (HOME_TO.test(before) || (value.of !== undefined && PLACE_OF.test(before))) return true
  if (value.of !== undefined && LIVE_IN.test(fold(text.slice(end, end + 24)))) return true
  return /^(?:resident|inhabitant|soul|islander)$/.test(value.of ?? '') && HAVE.test(before)
}

/** The place whose people are counted: the nearest named before an apposition ("…, a city of"), what "which" stands for in a relative clause. */
export function peopledAt(document: Document, {start, core}: Reading): Name | Token | undefined {
  const sentence = sentenceAt(document, core.start)
  if (!sentence) return undefined
  const before = fold(document.source.text.slice(sentence.start, start))
  const comma = APPOSED.exec(before)
  if (comma) {
    const names = namesIn(document, sentence).filter(({end}) => end <= sentence.start + comma.index)
    return names.findLast(({type}) => type === 'place') ?? names.findLast(({type}) => type !== 'person')
  }
  const tokens = document.tokens.slice(sentence.first, sentence.last).filter(({end}) => end <= start)
  const which = tokens.findLast(({lower}) => lower === 'which')
  return which && tokens.findLast(({index, tag}) => index < which.index && index > which.index - 4 && NOUN.test(tag))
}

const APPOSED = /, (?:home to|an? [\p{L} -]{2,50} of) (?:some |an estimated )?$/u
const NOUN = /^(?:NOUN|PROPN)$/
