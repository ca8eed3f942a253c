import type {Claim} from '../../claim/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import type {Document} from '../../reading/index.ts'
import {allIn, type Sentence} from '../../text/index.ts'
import {numberOf} from '../number-words.ts'

/** How long before a violent end somebody married, was hired, released …: told as “ago” while it is news, later as “before he was killed”. */
export interface BeforeEnd {
  readonly claim: Claim<Time>
  readonly step: string
  readonly days: number
  /** Parts of the names of those who are told of. */
  readonly names: ReadonlySet<string>
}

const STEPS: Readonly<Record<string, string>> = {
  ...{married: 'wedding', wed: 'wedding', engaged: 'engagement', divorced: 'divorce', separated: 'separation'},
  ...{retired: 'retirement', paroled: 'release', released: 'release', hired: 'hiring', promoted: 'promotion'},
}
const LENGTH = String.raw`(?<length>(?<count>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<unit>day|week|month|year)s?)`
const END = String.raw`(?:was |were |had been )?(?:killed|murdered|slain|shot|gunned down|stabbed|died|death|murder|slaying|killing|shooting)`

// "was married two weeks ago", "married the deputy three weeks before he was murdered"
const TOLD = new RegExp(
  String.raw`\b(?<step>${Object.keys(STEPS).join('|')})\b(?! (?:to be|him|that))[^.;:]{0,40}? ${LENGTH} (?:ago\b|before (?:his|her|their|the|he|she)\b(?: [\p{L}'’-]+){0,3}? ${END}\b)`,
  'giu',
)
const FRESH = /\b(?:killed|murdered|slain|shot|gunned down|stabbed|died)\b/i
const TODAY = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight)\b/i
const FIRST = 6

export function beforeEndIn(document: Document, claims: readonly Claim<Time>[]): BeforeEnd[] {
  const isFresh = document.sentences.slice(0, FIRST).some(sentence => {
    const line = lineOf(document, sentence)
    return FRESH.test(line) && TODAY.test(line)
  })
  return document.sentences.flatMap(sentence => {
    const line = lineOf(document, sentence)
    if (!/ (?:ago|before) ?/.test(line)) return []
    return allIn(TOLD, line).flatMap(match => {
      const own = toldAt(document, sentence, match, claims)
      return own && (isFresh || !match[0].endsWith('ago')) ? [own] : []
    })
  })
}

function lineOf({source: {text}}: Document, {start, end}: Sentence): string {
  return text.slice(start, end)
}

const DAYS: Readonly<Record<string, number>> = {day: 1, week: 7, month: 30.4, year: 365.2}

function toldAt(
  document: Document,
  sentence: Sentence,
  {0: found, index, groups}: RegExpExecArray,
  claims: readonly Claim<Time>[],
): BeforeEnd | undefined {
  const at = sentence.start + index + found.lastIndexOf(groups?.['length'] ?? '')
  const claim = claims.find(({source, start, end}) => source === document.source.id && start <= at && at < end)
  const count = /^an?$/i.test(groups?.['count'] ?? '') ? 1 : numberOf(groups?.['count'] ?? '')
  if (!claim || count === undefined || !time.is(claim)) return undefined
  return {
    claim,
    step: STEPS[groups?.['step']?.toLowerCase() ?? ''] ?? '',
    days: count * (DAYS[groups?.['unit']?.toLowerCase() ?? ''] ?? NaN),
    names: new Set(namesIn(document, sentence)),
  }
}

function namesIn({names, clauses}: Document, {index}: Sentence): string[] {
  const subjects = clauses.flatMap(({sentence, subject}) => (sentence === index && subject ? [subject.id] : []))
  return names
    .filter(({type, id, sentence}) => type === 'person' && (sentence === index || subjects.includes(id)))
    .flatMap(({id}) => id.split('-'))
}

const NEAR = 1.3

/** Whether two such lengths are of one step of one person, or of the couple, and too far apart to be one. */
export function areOfOneStep(a: BeforeEnd, b: BeforeEnd): boolean {
  const [less, more] = [Math.min(a.days, b.days), Math.max(a.days, b.days)]
  return (
    a.claim.source !== b.claim.source &&
    a.step === b.step &&
    more > NEAR * less &&
    [...a.names].some(name => b.names.has(name))
  )
}
