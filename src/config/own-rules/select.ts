import type {Claim} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Material} from '../../rules/index.ts'
import type {ClaimsWanted} from './schema.ts'

/** The claims of an event that a user's question or fact is about, boilerplate left out. */
export function selectClaims({alignment, documents}: Material, wanted: ClaimsWanted): Claim[] {
  const words = (wanted.words ?? []).map(pattern)
  const without = (wanted.without ?? []).map(pattern)
  return alignment.claims.filter(claim => {
    if (claim.kind !== wanted.kind || claim.block === 'boilerplate' || !fits(claim, wanted)) return false
    const sentence = sentenceOf(documents.get(claim.source), claim)
    return words.every(word => word.test(sentence)) && !without.some(word => word.test(sentence))
  })
}

function fits(claim: Claim, {of, attribute, action, who, unit}: ClaimsWanted): boolean {
  const {frame, value} = claim
  const step = field(value, 'action')
  return (
    (of === undefined || of === frame.attribute || of === field(value, 'of')) &&
    (attribute === undefined || attribute === frame.attribute) &&
    (unit === undefined || unit === field(value, 'unit')) &&
    (action === undefined || step === action || step?.startsWith(`${action}/`) === true) &&
    (who === undefined || whoIn(claim).includes(who))
  )
}

function whoIn({frame, value}: Claim): (string | undefined)[] {
  return [
    ...['id', 'actor', 'person', 'organisation', 'subject'].map(key => field(value, key)),
    frame.subject?.id,
    frame.voice?.id,
  ]
}

/** A part of a claim's value that is a string. */
export function field(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1]
  return typeof found === 'string' ? found : undefined
}

function sentenceOf(document: Document | undefined, claim: Claim): string {
  const sentence = document?.sentences[claim.frame.sentence]
  return document && sentence ? document.source.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ') : ''
}

// whole words, either of several: "launch|lift-off"
function pattern(words: string): RegExp {
  const either = words.split('|').map(word =>
    word
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, ' '),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}
