import type {Claim, Reference} from '../../claim/index.ts'
import {vocabularyInUse} from '../../vocabulary/index.ts'
import {countryOf} from './country.ts'
import {ladderOf} from './ladders.ts'
import type {Action} from './value.ts'

/** Ladder with what is acted on, and ladder with whom it is done with: what two actions must share to be compared. */
export function keys({value: {action, actor, object}, frame}: Claim<Action>): readonly string[] {
  const ladder = ladderOf(action)
  const parties = frame.scope.filter(({type}) => type === 'group' || type === 'place')
  const ids = [actor, object, ...parties.map(({id}) => id)].filter(id => id !== undefined)
  return [...new Set([ladder, ...ids.map(id => `${ladder} ${countryOf(vocabularyInUse(), id) ?? id}`)])]
}

/** How surely two actions are the same affair, 0 … 1: one ladder, and actor, object and counterparties that fit. A country fits its government, agency and people. */
export function match(a: Claim<Action>, b: Claim<Action>): number {
  if (ladderOf(a.value.action) !== ladderOf(b.value.action)) return 0
  const patient = patientsFit(a.value, b.value)
  const actor =
    a.value.object === undefined || b.value.object === undefined ? undefined : fitting(a.value.actor, b.value.actor)
  const parties = partiesFit(a, b)
  if (actor === false || (patient === false && actor !== true) || (patient === false && parties === false)) return 0
  const base = actor === true ? (patient === true ? 0.9 : 0.6) : patient === true ? 0.65 : 0.3
  return Math.max(0, Math.min(1, base + (parties === true ? 0.1 : parties === false ? -0.2 : 0)))
}

function patientsFit(a: Action, b: Action): boolean | undefined {
  const [x, y] = [a.object ?? a.actor, b.object ?? b.actor]
  const fits = fitting(x, y)
  const synonyms = SYNONYMS.has(ladderOf(a.action)) && x !== undefined && y !== undefined && isLemma(x) && isLemma(y)
  return fits === false && synonyms ? undefined : fits
}

// ladders whose object nouns are often words for one thing: "partnership", "collaboration"
const SYNONYMS = new Set([
  'cooperation',
  'treaty',
  'talks',
  'sanctions',
  'acquisition',
  'merger',
  'law',
  'ceasefire',
  'protest',
  'membership',
  'investigation',
])

// true: one thing; false: two; undefined: one of them is not told
function fitting(a: string | undefined, b: string | undefined): boolean | undefined {
  if (a === undefined || b === undefined) return undefined
  if (a === b) return true
  const [x, y] = [countryOf(vocabularyInUse(), a), countryOf(vocabularyInUse(), b)]
  if (x !== undefined && x === y) return true
  return GENERAL.has(a) || GENERAL.has(b) || isLemma(a) !== isLemma(b) ? undefined : false
}

// words that stand for whoever was named before
const GENERAL = new Set([
  'country',
  'nation',
  'government',
  'state',
  'company',
  'firm',
  'group',
  'agency',
  'official',
  'side',
  'ministry',
  'police',
  'authority',
])

function isLemma(id: string): boolean {
  return (
    !id.includes('-') && countryOf(vocabularyInUse(), id) === undefined && id === id.toLowerCase() && COMMON.test(id)
  )
}

const COMMON = /^[a-z]+$/

function partiesFit(a: Claim<Action>, b: Claim<Action>): boolean | undefined {
  const [x, y] = [groupsOf(a), groupsOf(b)]
  if (x.length === 0 || y.length === 0) return undefined
  return x.some(one => y.some(other => fitting(one.id, other.id) === true))
    ? true
    : x.some(one => y.some(other => fitting(one.id, other.id) === undefined))
      ? undefined
      : false
}

function groupsOf({frame}: Claim<Action>): readonly Reference[] {
  return frame.scope.filter(({type}) => type === 'group' || type === 'place')
}
