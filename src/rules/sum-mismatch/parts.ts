import type {Claim} from '../../claim/index.ts'
import {quantity, type Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Material} from '../rule.ts'

/** A total with its parts, which come to something else. */
export interface Missum {
  readonly total: Claim<Quantity>
  readonly parts: readonly Claim<Quantity>[]
  readonly sum: number
  readonly stated: number
  /** Whether the total and the parts cannot both be right. */
  readonly wrong: boolean
  /** Others may have been left out. */
  readonly doubtful?: true
}

/** Totals with a bracket, colon or dash list of parts behind them that does not come to them, and "of the 12, 5 … and 8 …" that comes to more. */
export function missums(material: Material): Missum[] {
  return sums(material).filter(({wrong}) => wrong)
}

/** Totals with such a list that may stand. */
export function matchingSums(material: Material): Missum[] {
  return sums(material).filter(({wrong}) => !wrong)
}

function sums({alignment, documents}: Material): Missum[] {
  const counts = alignment.claims.filter(quantity.is).filter(({via}) => via !== 'none')
  return counts.flatMap((total, i) => {
    const document = documents.get(total.source)
    const rest = counts.slice(i + 1).filter(next => next.source === total.source && sameSentence(next, total))
    return document && isCount(total) && stated(total) > 1 ? (summed(document, total, rest) ?? []) : []
  })
}

function sameSentence(a: Claim, b: Claim): boolean {
  return a.frame.sentence === b.frame.sentence
}

function stated({value: {lower}}: Claim<Quantity>): number {
  return lower ?? 0
}

// exact whole counts of people or things
function isCount({value: {change, lower, unit}, via}: Claim<Quantity>): boolean {
  return change === '=' && unit === undefined && via === 'count' && Number.isInteger(lower) && (lower ?? 0) < 1_000_000
}

// "23 pirates (12 …", "crew of seven: three …", "killed 7 – 4 …", "7 people, 4 soldiers …"
const OPENS =
  /^(?<head>[^\d.;:()–—]{0,40}?)(?:\s?(?<bracket>\()|(?<colon>:)\s|\s(?<dash>[-–—]{1,2})\s)(?:that is,? |namely,? )?$/u
const OF = /^(?:[\p{L}\s]{0,20}),\s$/u
// between two parts: a comma or "and", with a noun or verb of a few words before it at most
const JOINT =
  /^(?<noun>[^\d,;:.()–—]{0,40}(?:\([^\d()]{1,160}\))?)(?<mark>,(?: and| plus)?|;(?: and)?| and| plus)\s(?<lead>(?:the other |another |a further )?)$/u
// "six men, three women and a child"
const SINGLE = /^[^\d,;()]{0,30},?\s(?:and|plus) an?\s[\p{L}-]{2,20}(?:\s\p{L}{2,20}){0,2}$/u
const SELECTED =
  /\b(?:includ\w*|among|mostly|mainly|largely|at least|as many as|up to|such as|some of|notably|others?|rest|remaining|more|about|around|nearly|almost|over|or|per|each|every|both|from|to|out of|later|since|respectively|aged|children under|compared|against|with)\b/i

function summed(document: Document, total: Claim<Quantity>, rest: readonly Claim<Quantity>[]): Missum[] | undefined {
  const {text} = document.source
  const first = rest[0]
  if (!first) return undefined
  const before = text.slice(Math.max(0, total.start - 12), total.start)
  const between = text.slice(total.end, first.start)
  const ofThem = /\bof (?:the|these|those|its|their|all)\s$/i.test(before) && OF.test(between)
  const opening = OPENS.exec(between)?.groups
  if ((!opening && !ofThem) || /\b(?:than|least|about|around|nearly|almost|over|to)\s$/i.test(before)) return undefined
  const parts = partsOf(text, rest)
  const end = opening ? endOf(text, parts) : (parts.at(-1)?.end ?? 0)
  const all = text.slice(total.end, end)
  const single = SINGLE.test(text.slice(parts.at(-1)?.end ?? end, end)) ? 1 : 0
  const closed = opening ? isClosed(text, opening, parts, end) : true
  if (parts.length < 2 || !closed || SELECTED.test(all.replace(/\bthe others?\b/g, ''))) return undefined
  if (!parts.every(part => isCount(part) && stated(part) < stated(total)) || !areAlike(document, total, parts))
    return undefined
  const sum = parts.reduce((result, part) => result + stated(part), single)
  const wrong = opening ? sum !== stated(total) : sum > stated(total)
  return [{total, parts, sum, stated: stated(total), wrong}]
}

function partsOf(text: string, rest: readonly Claim<Quantity>[]): readonly Claim<Quantity>[] {
  const last = rest.findIndex((part, i) => {
    const next = rest[i + 1]
    return !next || !JOINT.test(text.slice(part.end, next.start))
  })
  return rest.slice(0, last + 1)
}

function endOf(text: string, parts: readonly Claim<Quantity>[]): number {
  const from = parts.at(-1)?.end ?? 0
  const stop = /[.,;:)–—\n]|\s-\s/.exec(text.slice(from, from + 120))
  return stop ? from + stop.index : from
}

/** Whether the list ends where it is seen to: at its bracket, its second dash, or with the sentence. Without "and" a list may go on. */
function isClosed(
  text: string,
  opening: Readonly<Record<string, string>>,
  parts: readonly Claim<Quantity>[],
  end: number,
): boolean {
  const [last, before] = [parts.at(-1), parts.at(-2)]
  if (!last || !before) return false
  const mark = text[end] ?? '.'
  const more = /\band\b|\bplus\b|\bas well as\b/.test(text.slice(last.end, end))
  const anded = more || /\b(?:and|plus)\b/.test(text.slice(before.end, last.start))
  if (more && !SINGLE.test(text.slice(last.end, end))) return false
  return opening['bracket'] === undefined ? anded && /[.\n–—;-]/.test(mark) : mark === ')'
}

/** Sorts of people that leave none over. */
export const SORTS = /^(?:man|woman|child|boy|girl|adult)$/

/** Whether the parts can be parts of that total: all of them people, or all of the total's own noun or without one ("12 wooden and 10 steel boats"). */
function areAlike({vocabulary}: Document, total: Claim<Quantity>, parts: readonly Claim<Quantity>[]): boolean {
  const nouns = parts.flatMap(({value: {of}}) => (of === undefined ? [] : [of]))
  const own = total.value.of
  // "three by Holt"
  if (parts.some(({value: {of}, text}) => of === undefined && !/\s\p{L}/u.test(text))) return false
  if (own !== undefined && nouns.every(noun => noun === own)) return true
  // women may be students, too
  if (nouns.some(noun => SORTS.test(noun)) && !nouns.every(noun => SORTS.test(noun))) return false
  const people = peopleOf(vocabulary)
  return nouns.length > 0 && nouns.every(noun => people.has(noun)) && (own === undefined || people.has(own))
}

const known = new WeakMap<Document['vocabulary'], ReadonlySet<string>>()

/** Nouns and nationalities that count people. */
export function peopleOf(vocabulary: Document['vocabulary']): ReadonlySet<string> {
  const made = known.get(vocabulary) ?? new Set([...personNouns(vocabulary), ...nationals(vocabulary)])
  known.set(vocabulary, made)
  return made
}

function personNouns({counted}: Document['vocabulary']): string[] {
  return counted.filter(({people}) => people).flatMap(({nouns}) => nouns ?? [])
}

function nationals({demonyms}: Document['vocabulary']): string[] {
  return demonyms.flatMap(({people = [], adjectives = []}) =>
    [...people, ...adjectives].map(word => word.toLowerCase()),
  )
}
