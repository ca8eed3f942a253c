import type {Claim} from '../../claim/index.ts'
import {quantity, type Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Bearer} from '../one-bearer.ts'
import {onlyPersonIn} from './only-person.ts'

/** How old somebody was in a year long past: "then 27", "when she was 24", "He was 31 when he won it in 1962". */
export interface OnceAged {
  readonly claim: Claim<Quantity>
  readonly person: Bearer
  readonly years: number
  /** The only year of the sentence. */
  readonly year: number
}

const YEAR = /(?<![\d-])(?:18|19|20)\d\d(?![\d-])/g
const THEN = /\b(?:then|when (?:he|she) was|(?:he|she) was)(?: only| just)? (?:an? |aged )?$/i
const AT = /^(?:[,.;)]|$| when\b| in (?:18|19|20)\d\d|-year-old\b)/
const YOUNGEST = 5

/** Ages of earlier days, of the only person whom the sentence is of and in the only year that it names. */
export function pastAgesIn(document: Document, claims: readonly Claim[]): OnceAged[] {
  const {source, sentences} = document
  return claims.filter(quantity.is).flatMap(claim => {
    const sentence = sentences[claim.frame.sentence]
    const years = claim.value.lower ?? 0
    if (!sentence || years < YOUNGEST || claim.value.unit !== 'a' || claim.value.change !== '=') return []
    const words = source.text.slice(sentence.start, sentence.end)
    const [year, ...others] = new Set(words.match(YEAR) ?? [])
    const before = source.text.slice(sentence.start, claim.start)
    if (year === undefined || others.length > 0 || /\bborn\b/.test(words)) return []
    if (!THEN.test(before) || !AT.test(source.text.slice(claim.end, claim.end + 20))) return []
    const person = onlyPersonIn(document, claim.frame.sentence)
    return person ? [{claim, person, years, year: Number(year)}] : []
  })
}
