import {allIn} from '../../text/index.ts'
import type {Clause, Document} from '../../reading/index.ts'
import type {Bearer} from '../one-bearer.ts'

/** Something medical that a report tells of one person. Offsets are in `source.text`. */
export interface Told {
  readonly source: string
  /** The day of publication, where it is known. */
  readonly day: string | undefined
  readonly weekdays: readonly string[]
  readonly person: Bearer
  readonly about: 'condition' | 'cause'
  /** A grade of the hospital's scale, a family of causes, "unknown", or the cause's own words. */
  readonly value: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What hospitals say of a patient: "was listed in critical condition". */
export function conditionsIn(document: Document): Told[] {
  return tellingClauses(document).flatMap(clause => {
    const {start, end} = spanOf(document, clause)
    const text = document.source.text.slice(start, end)
    const grade = CONDITION.exec(text)
    if (!grade?.groups || EARLIER.test(document.source.text.slice(start, end + 40))) return []
    const value = grade.groups['second'] === undefined ? (GRADES[grade.groups['grade']?.toLowerCase() ?? ''] ?? '') : ''
    const from = start + grade.index
    return value === '' ? [] : told(document, clause, 'condition', value, from, from + grade[0].length)
  })
}

const CONDITION =
  /\bin (?:an? )?(?<grade>critical|grave|serious|stable|satisfactory|fair|good)(?<second>,? (?:but|and) \w{4,12})? condition\b/i
const EARLIER = /\b(?:when|before|until|after|first|initially|originally|earlier|had been)\b/i
const GRADES: Readonly<Record<string, string>> = {
  critical: 'critical',
  grave: 'critical',
  serious: 'serious',
  stable: 'stable',
  satisfactory: 'stable',
  fair: 'stable',
  good: 'good',
}

/** Causes of somebody's death: "died of a heart attack". */
export function causesIn(document: Document): Told[] {
  return [...diedOf(document), ...statedCauses(document)]
}

// "the cause of death was pneumonia", where one death is told of
function statedCauses(document: Document): Told[] {
  const death = onlyDeath(document)
  if (!death) return []
  return allIn(STATED, document.source.text).flatMap(({index, 0: words, groups}) => {
    const family = familyOf(groups?.['cause']?.toLowerCase() ?? '')
    return family === undefined ? [] : told(document, death, 'cause', family, index, index + words.length)
  })
}

const STATED =
  /\bcause of (?:his |her |the )?death (?:was|is) (?:given as |recorded as |listed as |put down as )?(?:an? |the )?(?<cause>[\p{L}-]{3,20}(?: [\p{L}-]{2,20})?)/giu

function diedOf(document: Document): Told[] {
  return deathsIn(document).flatMap(clause => {
    const {start, end} = spanOf(document, clause)
    const cause = DIED.exec(document.source.text.slice(start, end))
    const words = cause?.groups?.['cause']?.toLowerCase()
    if (!cause || words === undefined || VAGUE.test(words)) return []
    const from = start + cause.index
    return told(document, clause, 'cause', familyOf(words) ?? words, from, from + cause[0].length)
  })
}

// "died early on Monday of an apparent heart attack", "died at his home from pneumonia"
const DIED =
  /\bdied(?: (?:early|late|suddenly|peacefully|earlier|on|this|last|yesterday|today|in|at|his|her|home|hospital|a|[A-Z]?[a-z]{2,6}day|morning|afternoon|evening|night|week)){0,6} (?:of|from|due to|as a result of|because of) (?:an? |the )?(?:apparent |suspected |sudden |massive )?(?<cause>[\p{L}-]{3,20}(?: (?!(?:on|in|at|after|early|late|last|this|and|but|while|when|before|with)\b)[\p{L}-]{2,20}){0,3})/u
const VAGUE = /\b(?:natural|injur|wound|complication|illness|^disease$|causes?$|age\b|his|her|their)/
const FAMILIES: readonly (readonly [string, RegExp])[] = [
  ['cancer', /\b(?:cancers?|leuk(?:a?e)mia|lymphoma|melanoma|tumou?rs?)\b/],
  ['heart', /\b(?:heart|cardiac|coronary)\b/],
  ['brain', /\b(?:strokes?|(?:brain|cerebral) \w{4,12}|aneurysms?)\b/],
  ['pneumonia', /\bpneumonia\b/],
  ['overdose', /\boverdoses?\b/],
  ['kidney', /\b(?:kidney|renal)\b/],
  ['liver', /\b(?:liver|cirrhosis|hepatitis)\b/],
]

function familyOf(words: string): string | undefined {
  return FAMILIES.find(([, pattern]) => pattern.test(words))?.[0]
}

/** Whether a report has a word of a family of causes anywhere: one may have led to the other. */
export function hasFamily({source: {text}}: Document, family: string): boolean {
  return FAMILIES.find(([name]) => name === family)?.[1].test(text.toLowerCase()) === true
}

export function isFamily(value: string): boolean {
  return FAMILIES.some(([name]) => name === value)
}

const UNKNOWN =
  /\b(?:the |no |an? )?(?:official |exact )?cause of (?:his |her |the )?death (?:was|is|has|had)(?: been)? (?:(?:not|n['’]t) (?:immediately |yet |been |publicly |officially )*(?:known|clear|released|announced|disclosed|determined|given|available|established)|unknown|unclear|undetermined|(?:announced|given|released|disclosed))\b|\bno cause of death (?:was|has been|had been) (?:\w{2,12} )?(?:announced|given|released|disclosed)\b/gi

/** Reports that tell of one death and that its cause is not known. */
export function unknownCausesIn(document: Document): Told[] {
  const death = onlyDeath(document)
  if (!death) return []
  return allIn(UNKNOWN, document.source.text)
    .filter(([words]) => /\bno\b|n['’]?o?t\b|un/i.test(words))
    .slice(0, 1)
    .flatMap(({index, 0: words}) => told(document, death, 'cause', 'unknown', index, index + words.length))
}

function onlyDeath(document: Document): Clause | undefined {
  const deaths = deathsIn(document)
  return new Set(deaths.map(({subject}) => subject?.id)).size === 1 ? deaths[0] : undefined
}

function deathsIn(document: Document): Clause[] {
  return tellingClauses(document).filter(({verb}) => verb?.lemma === 'die')
}

// what is told as done of a person in the report's own text
function tellingClauses({clauses, names, sentences, source}: Document): Clause[] {
  const people = new Set(names.filter(({type}) => type === 'person').map(({id}) => id))
  return clauses.filter(({verb, subject, sentence}) => {
    const block = source.blocks[sentences[sentence]?.block ?? -1]?.type
    return (
      verb?.standing === 'done' && !verb.negated && people.has(subject?.id ?? '') && block !== 'boilerplate' && block
    )
  })
}

function spanOf({tokens}: Document, {first, last}: Clause): {readonly start: number; readonly end: number} {
  return {start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0}
}

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g

function told(
  {source, names, sentences}: Document,
  {subject, sentence}: Clause,
  about: Told['about'],
  value: string,
  start: number,
  end: number,
): Told[] {
  const name = names.find(({id, type}) => type === 'person' && id === subject?.id)
  const place = sentences[sentence]
  if (!name || !place) return []
  const {text} = source
  return [
    {
      source: source.id,
      day: source.published?.slice(0, 10),
      weekdays: text.slice(place.start, place.end).match(WEEKDAY) ?? [],
      person: {id: name.id, name: name.name},
      about,
      value,
      start,
      end,
      text: text.slice(start, end).replace(/\s+/g, ' '),
    },
  ]
}
