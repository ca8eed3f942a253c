import type {Claim} from '../../claim/index.ts'
import {quantity, type Quantity} from '../../kinds/quantity/index.ts'
import type {Document, Name} from '../../reading/index.ts'
import type {Bearer} from '../one-bearer.ts'
import {meantBy} from './epithets.ts'

/** How old somebody is when the report appears. */
export interface Aged {
  readonly claim: Claim<Quantity>
  readonly person: Bearer
  readonly years: number
}

/** The ages that a report with these claims gives people: ", 34,", "the 34-year-old", "aged 34 and 29"; what is told of earlier days is left out. */
export function agesIn(document: Document, claims: readonly Claim[]): Aged[] {
  const ages = claims.filter(quantity.is).filter(isAge)
  return ages.flatMap((claim, i) => {
    const person = isPast(document, claim) ? undefined : personOf(document, claim, ages[i - 1], ages[i + 1])
    return person ? [{claim, person: {id: person.id, name: person.name}, years: claim.value.lower ?? 0}] : []
  })
}

const YOUNGEST = 5

function isAge({value: {unit, change, lower, upper}}: Claim<Quantity>): boolean {
  return unit === 'a' && change === '=' && lower === upper && (lower ?? 0) >= YOUNGEST && (lower ?? 0) <= 110
}

// "who was then 22", "Venn, 28 when the mill burned", "at the age of 12", "turns 62", "would have been 40"
const THEN =
  /\b(?:then|at the (?:tender )?age of|from the age of|since (?:the )?age|turn(?:s|ed|ing)?|would have been|would be|had been|is to be|(?:when|until|till|before|after|by the time|since) (?:he|she|they) (?:was|were)|was only|(?:born|in|by) (?:18|19|20)\d\d),? (?:an? |the |only |just |aged |age )?$/i
const WHEN =
  /^(?:-year-old|[- ]years?[- ]old)?,? (?:when|at the time|then|at that time|back then|in (?:18|19|20)\d\d|that year|as (?:he|she))\b/i
// "Venn, 92, told a reporter in 2006"
const SPOKE =
  /^(?:-year-old|[- ]years?[- ]old)?,? (?:said|told|wrote|recalled|explained|admitted|testified|claimed|spoke)\b[^.;,]{0,80}?\b(?:in|of|an?|the|his|her|that) (?:[a-z]+ )?(?:18|19|20)\d\d\b/i
// "who turned 34 in April", "turned 29 on Thursday"
const TURNED = /\bturned $/
const LATELY =
  /^ (?:(?:on |last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|last|earlier this) (?:week|month|year)|yesterday|today|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b(?! \d)/i
const EARLIER = /\b(?:(?:18|19|20)\d\d|years ago|decades ago)\b/

const BIRTH = /\bborn (?:[^.;\d]{0,40})?(?:\d{1,2} )?(?:[^.;\d]{0,12})?(?:18|19|20)\d\d/

// "her aunt of the same name, Dara Venn, 40"
const NAMESAKE = /\b(?:same name|namesake|no relation)\b/i

function isPast({source: {text}, sentences}: Document, claim: Claim): boolean {
  const sentence = sentences[claim.frame.sentence]
  if (NAMESAKE.test(text.slice(sentence?.start, sentence?.end))) return true
  const before = text.slice(Math.max(sentence?.start ?? 0, claim.start - 30), claim.start)
  if (TURNED.test(before) && LATELY.test(text.slice(claim.end, claim.end + 24))) return false
  if (THEN.test(before) || WHEN.test(text.slice(claim.end, claim.end + 40))) return true
  if (SPOKE.test(text.slice(claim.end, sentence?.end))) return true
  return / was $/.test(before) && EARLIER.test(text.slice(sentence?.start, sentence?.end).replace(BIRTH, ''))
}

function personOf(
  document: Document,
  claim: Claim<Quantity>,
  previous: Claim | undefined,
  next: Claim | undefined,
): Bearer | undefined {
  const people = document.names.filter(({type}) => type === 'person')
  const own = people.filter(({sentence}) => sentence === claim.frame.sentence)
  if (isJoined(document, previous, claim) || isJoined(document, claim, next))
    return inTurn(document, own, claim, previous, next)
  return (
    besideName(document, own, claim) ??
    meantBy(document, people, claim) ??
    (isOld(claim) ? undefined : ofSubject(people, claim))
  )
}

function isOld({text}: Claim): boolean {
  return /old$/.test(text)
}

// "Dara and Tomas Venn, aged 34 and 29"
function isJoined({source: {text}}: Document, a: Claim | undefined, b: Claim | undefined): boolean {
  return a !== undefined && b !== undefined && / and $/.test(text.slice(a.end, b.start)) && b.start - a.end === 5
}

function inTurn(
  document: Document,
  own: readonly Name[],
  claim: Claim,
  previous: Claim | undefined,
  next: Claim | undefined,
): Bearer | undefined {
  const isSecond = isJoined(document, previous, claim)
  const first = isSecond ? previous : claim
  const [a, b, ...more] = own.filter(({end}) => end <= (first?.start ?? 0)).slice(-2)
  if (!first || !a || !b || more.length > 0 || (isSecond && next && isJoined(document, claim, next))) return undefined
  const {text} = document.source
  const joined = / and $/.test(text.slice(a.end, b.start)) && b.start - a.end === 5
  return joined && /^, (?:aged|ages) $/.test(text.slice(b.end, first.start)) ? (isSecond ? b : a) : undefined
}

const AFTER_NAME =
  /^(?:,| \()? ?(?:(?:who|he|she|now|himself|herself|is|was|aged?|an?|the|just|only|still|Jr\.?|Sr\.?)\s?|, )*$|^, an? (?:[a-z-]+ ){1,3}of $/
// "the 39-year-old former engineer Dara Venn"
const BEFORE_NAME = /^(?:[- ]years?[- ]old)? (?:[\p{L}’'-]+,? ){0,5}?(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.? )?$/u
const OTHER =
  /\b(?:of|for|with|and|to|by|in|from|at|on|as|that|whose|son|daughter|brother|sister|wife|husband)\b|['’]s/i

// "Marsh was the 32-year-old Venn's third victim"
const NAMED = /^ (?:(?!from |of |in |at |who )\p{Ll}+ ){0,2}\p{Lu}\p{Ll}/u

function besideName({source: {text}}: Document, own: readonly Name[], claim: Claim): Name | undefined {
  const before = own.findLast(({end}) => end <= claim.start)
  if (before && AFTER_NAME.test(text.slice(before.end, claim.start)) && !NAMED.test(text.slice(claim.end)))
    return before
  const after = own.find(({start}) => start >= claim.end)
  // "At 24, Venn is"
  if (after && text.slice(claim.end, after.start) === ', ' && /(?:^|[.!?"”\n] ?)At $/.test(text.slice(0, claim.start)))
    return after
  const between = after && text.slice(claim.end, after.start)
  return between !== undefined && isOld(claim) && BEFORE_NAME.test(between) && !OTHER.test(between) ? after : undefined
}

function ofSubject(people: readonly Name[], {frame: {subject}}: Claim): Bearer | undefined {
  return people.find(({id}) => id === subject?.id)
}
