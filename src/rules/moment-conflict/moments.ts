import type {Claim} from '../../claim/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import {clauseAt, type Document} from '../../reading/index.ts'
import {isIn} from '../../text/index.ts'
import type {Material} from '../rule.ts'
import {partyOf, patientOf} from './party.ts'
import {ANY_HARM, sorts, type Sort} from './sorts.ts'

/** A happening with the time it is put at. Offsets are in `source.text`: from the one to the other. */
export interface Moment {
  readonly document: Document
  readonly sort: Sort | undefined
  readonly claim: Claim<Time>
  readonly start: number
  readonly end: number
  /** Ids of the people and bodies it is told of. */
  readonly party: readonly string[]
  /** Ids of the places that its sentence names. */
  readonly places: readonly string[]
  /** How it went on, not when it began. */
  readonly later: boolean
  /** "another", "the next", "a second". */
  readonly other: boolean
  /** "shortly before", "about". */
  readonly hedged: boolean
  /** Whether it lies ahead of the publication. */
  readonly ahead: boolean
}

/** Every happening of the sorts that a report puts at a time. */
export function momentsIn({documents, alignment}: Material): Moment[] {
  const times = alignment.claims
    .filter(time.is)
    .filter(({text}) => !COUNTED.test(text))
    .filter(({value: {type}, block}) => (type === 'DATE' || type === 'TIME') && block !== 'boilerplate')
  return times.flatMap(claim => {
    const document = documents.get(claim.source)
    return document &&
      !isElsewhere(document, claim) &&
      !isNightBetween(document, claim) &&
      (isOwning(document, claim) || !isBound(document, claim))
      ? momentsAt(document, claim)
      : []
  })
}

// "4.42am UK time", "late Monday Eastern time", "1.42pm Adelaide time (2.12pm in Sydney)": not of the place, or said again
function isElsewhere({source: {text}}: Document, {start, end, text: written}: Claim): boolean {
  return (
    /\d.* (?!Local)\p{Lu}\p{L}+ time\b/u.test(written) ||
    /^ (?:\p{Lu}[\p{L}.]* ){1,3}time\b/u.test(text.slice(end, end + 40)) ||
    /\d ?(?:[ap]\.?m\.?|hrs?|hours)?(?: (?:local|[\p{L}.]+(?: \p{L}+)?) time)?(?: [A-Z]{2,5})? \($/iu.test(
      text.slice(Math.max(0, start - 40), start),
    )
  )
}

// "during the night from Saturday to Sunday"
function isNightBetween({source: {text}}: Document, {end}: Claim): boolean {
  return /^ (?:to|into) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(text.slice(end, end + 18))
}

const HEDGE =
  /\b(?:shortly|just|about|around|nearly|roughly|approximately|soon|almost|before|after|some time) (?:before |after )?$/i

const BARE = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i

// "had ordered them to leave on Monday": which Monday, the verb tells
function isAhead(document: Document, {text, value: {earliest}}: Claim<Time>, hit: Hit): boolean {
  const {published} = document.source
  // "talks begin on Tuesday", "takes office on Friday"
  if (hit.sort && hit.sort.harm !== true && BARE.test(text) && clauseAt(document, hit.start)?.verb?.tense === 'present')
    return true
  if (published === undefined || earliest === undefined || earliest.slice(0, 10) <= published.slice(0, 10)) return false
  return !(BARE.test(text) && clauseAt(document, hit.start)?.verb?.tense === 'past')
}

// "ninety days from 3 November"
const COUNTED = /\b(?:days?|weeks?|months?|years?|hours?|minutes?) (?:from|after|before|following)\b/i

const DAY = 86_400_000

/**
 * Whether it may be what the reports are about: a harm happened shortly before them, a find is told of when it was studied. A report
 * that does not say when it appeared did so when the first of the others did.
 */
export function isNews({sort, claim: {value}, document: {source}}: Moment, first: string | undefined): boolean {
  const {earliest} = value
  const published = source.published ?? first
  if (published === undefined || earliest === undefined) return true
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(earliest.slice(0, 10))) / DAY
  if (sort?.name === 'find') return days < 2000
  return sort !== undefined && !sort.harm ? days < LONG_AGO : days >= -1 && days <= 21
}

// the strike of ten years ago is another
const LONG_AGO = 400

interface Hit {
  readonly sort: Sort | undefined
  readonly start: number
  readonly end: number
  readonly noun: boolean
  readonly later: boolean
}

function momentsAt(document: Document, claim: Claim<Time>): Moment[] {
  const sentence = document.sentences[claim.frame.sentence]
  if (!sentence) return []
  const text = document.source.text.slice(sentence.start, sentence.end)
  // two of them in one sentence
  if (/\bthe first\b.*\bthe second\b/i.test(text)) return []
  const hits = hitsIn(document, text, sentence.start).filter(hit => isOf(document, hit, claim))
  const near = hits.sort((a, b) => gap(a, claim) - gap(b, claim))[0]
  if (!near) return []
  return hits
    .filter(hit => hit.start === near.start)
    .map(hit => ({
      document,
      claim,
      sort: hit.sort,
      later: hit.later,
      start: Math.min(hit.start, claim.start),
      end: Math.max(hit.end, claim.end),
      party: hit.sort?.keyed ? patientOf(document, hit.start) : partyOf(document, hit.start),
      places: document.names.flatMap(({type, id, start, end}) =>
        type === 'place' && start >= sentence.start && end <= sentence.end ? [id] : [],
      ),
      other: isOther(document, hit),
      hedged: HEDGE.test(document.source.text.slice(Math.max(0, claim.start - 24), claim.start)),
      ahead: isAhead(document, claim, hit),
    }))
}

function hitsIn({source: {text: whole}}: Document, text: string, from: number): Hit[] {
  const hit = (sort: Sort | undefined, pattern: RegExp | undefined, noun: boolean, later = false): Hit[] =>
    pattern && isIn(pattern, text)
      ? [...text.matchAll(new RegExp(pattern, 'gi'))].map(({index, 0: words}) => ({
          ...{sort, noun, later, start: from + index, end: from + index + words.length},
        }))
      : []
  const told = sorts
    .filter(
      ({topic, beside, without}) =>
        (topic?.test(whole) ?? true) && (!beside || isIn(beside, text)) && !without?.test(text),
    )
    .flatMap(sort => [
      ...hit(sort, sort.verbs, false),
      ...hit(sort, sort.course, false, true),
      ...hit(sort, sort.nouns, true),
    ])
  return [...told, ...hit(undefined, ANY_HARM, true)]
}

function gap(hit: Hit, {start, end}: Claim): number {
  return hit.end <= start ? start - hit.end : Math.max(0, hit.start - end)
}

const BETWEEN =
  /^,? (?:(?:(?:which )?(?:is|was|are|were|has been|had been) )?(?:pencilled in|scheduled|planned|set|due|called|slated|fixed|billed) (?:for|on|to begin on) )?(?:(?:in|at|on|of|early|late|last|this|the|that|shortly|just|about|around|before|after) ){0,3}$/
const OWN = /^['’]s? (?:\p{Ll}+ ){0,2}$/u
// "12 April, when he will be sentenced"
const WHEN = /^,? when (?:\p{L}+ ){1,3}$/u
const HAPPENING = /^(?:happen|occur|take place|begin|start|strike|hit|come|follow)$/

// "the blast on Friday", "Friday's blast", "went off at noon", "the blast happened at noon"
function isOf(document: Document, hit: Hit, claim: Claim<Time>): boolean {
  const {text} = document.source
  if (hit.noun && SUSPECTED.test(text.slice(Math.max(0, hit.start - 30), hit.start))) return false
  if (hit.end <= claim.start && BETWEEN.test(text.slice(hit.end, claim.start))) return true
  if (hit.noun && hit.start >= claim.end && OWN.test(text.slice(claim.end, hit.start))) return true
  if (hit.start >= claim.end && WHEN.test(text.slice(claim.end, hit.start))) return true
  const clause = clauseAt(document, hit.start)
  if (!clause?.verb || clause.verb.negated || gap(hit, claim) > FARTHEST) return false
  if (/;/.test(text.slice(hit.end, claim.start)) || isListed(document, claim)) return false
  const inOne = clause.index === claim.frame.clause || clauseAt(document, hit.end - 1)?.index === claim.frame.clause
  if (!inOne || isModifying(document, claim)) return false
  const verb = document.tokens[clause.verb.head]
  if (!hit.noun) return verb !== undefined && verb.end > hit.start && verb.start < hit.end + 1
  const {subject} = clause
  return (
    HAPPENING.test(clause.verb.lemma) && subject !== undefined && subject.start <= hit.start && hit.end <= subject.end
  )
}

const FARTHEST = 160
const CLOCK = String.raw`(?:noon|midnight|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?)?)`
const LISTED_BEFORE = new RegExp(String.raw`(?:^|\P{L})${CLOCK}(?:,| and|, and) (?:at )?$`, 'iu')
const LISTED_AFTER = new RegExp(String.raw`^(?:,| and|, and) (?:at )?${CLOCK}(?!\P{L}?\p{L})`, 'iu')

// "counts at midnight, 2 a.m. and 4 a.m."
function isListed({source: {text}}: Document, {start, end}: Claim): boolean {
  return LISTED_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || LISTED_AFTER.test(text.slice(end, end + 24))
}
// "arrested on suspicion of burglary on Monday"
const SUSPECTED =
  /\b(?:suspicion of|charges? of|charged with|accused of|convicted of|guilty of|suspected of|wanted for|arrested for|held for|over the|in connection with the) $/i

// "Friday's", "the Friday edition"
function isModifying({source: {text}}: Document, {start, end}: Claim): boolean {
  return /^['’]/.test(text.slice(end, end + 1)) || /\bthe $/.test(text.slice(Math.max(0, start - 4), start))
}

const BOUND = /\b(?:since|until|till|by|between|from|than|to|through|within|every|each|as of|before) $/i
const PART = /\b(?:before|from) (?=(?:dawn|daybreak|sunrise|noon|midday|midnight|nine|eight)?)$/i

// what only bounds: "since Friday", "by Monday"; "before daybreak on Tuesday" is of the Tuesday
function isBound({source: {text}}: Document, {start, end, value, text: words}: Claim<Time>): boolean {
  const before = text.slice(Math.max(0, start - 14), start)
  // "was remanded until 14 April, when he will be sentenced"
  if (!BOUND.test(before) || /^,? when\b/.test(text.slice(end, end + 6))) return false
  if (/\bfrom $/i.test(before)) return false
  return !(PART.test(before) && (value.type === 'TIME' || /dawn|daybreak|sunrise/.test(words)))
}

function isOwning({source: {text}}: Document, {end}: Claim): boolean {
  return /^['’]/.test(text.slice(end, end + 1))
}

const OTHER =
  /\b(?:second|third|another|other|next|further|previous|earlier|last|similar|recent|subsequent|following|new|several|more|later)\b/i

function isOther(document: Document, {start, noun}: Hit): boolean {
  const {text} = document.source
  if (noun) return OTHER.test(/(?:[\p{L}-]+ ){0,3}$/u.exec(text.slice(Math.max(0, start - 50), start))?.[0] ?? '')
  const subject = clauseAt(document, start)?.subject
  return subject !== undefined && OTHER.test(text.slice(subject.start, subject.end))
}
