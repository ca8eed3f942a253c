import type {Scope} from '../../claim/index.ts'
import {nameAt, type Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {isDemonym, singular, type Counted} from './counted.ts'
import {degrees, isDegree} from './degree.ts'
import {endOf} from './endpoint.ts'
import {familiesOf} from './families.ts'
import {limits, times} from './limits.ts'
import {phrases, placeBefore} from './place-scope.ts'
import {distinctions} from './product.ts'
import type {Reading} from './reading.ts'
import {at} from './scope-at.ts'
import {verdicts} from './verdicts.ts'

/** The words that restrict a quantity: groups, places, limits, rates, times. */
export function scopeOf(document: Document, reading: Reading, attribute: string | undefined): Scope[] {
  const where = placeBefore(document, reading)
  const found = [
    ...(where ? [where] : []),
    ...groups(document, reading, attribute),
    ...limits(document, reading),
    ...phrases(document, reading),
    ...distinctions(document, reading, attribute),
    ...degrees(document, reading, attribute),
    ...verdicts(document, reading, attribute),
    ...endOf(document, reading, attribute),
    ...times(document, reading),
  ]
    .map(scope => (FURTHER.has(scope.id) ? {...scope, id: 'another'} : scope))
    // another than those elsewhere
    .filter(({id}) => !where || id !== 'another')
    .filter(({id}) => !(HURT.has(attribute ?? '') && BESIDES.has(id)))
    .sort((a, b) => a.start - b.start)
  return found.filter(
    (scope, i) => found.findIndex(other => other.start === scope.start && other.id === scope.id) === i,
  )
}

// "an additional six engines", "a further four", "two more"
const FURTHER = new Set(['additional', 'further', 'extra', 'more'])

// "three were killed and another eleven injured": besides the dead
const BESIDES = new Set(['another', 'other', 'others'])
const HURT = new Set(['injured', 'hospitalised'])

const LIMITS = new Set([
  'more',
  'other',
  'others',
  'additional',
  'further',
  'extra',
  'another',
  'new',
  'total',
  'remaining',
  'only',
  'such',
  'same',
  'first',
  'last',
])

// words that paint and do not pick out: "three masked robbers" are all the robbers, "50 million in immediate aid" all the aid
const DESCRIPTIVE =
  /^(?:masked|hooded|armed|disguised|balaclava-clad|knife-wielding|gun-toting|immediate|urgent|whopping|staggering|massive|huge|enormous|colossal|cool|hefty|mere|measly|paltry|brave|heroic|tragic|terrified|innocent|lucky|unfortunate|unlucky|shocked|weary)$/

function groups(document: Document, {counted, value, core}: Reading, attribute: string | undefined): Scope[] {
  if (!counted) return []
  const {adjectives, verbs} = familiesOf(document.vocabulary)
  const said = (token: Token): boolean =>
    [...(adjectives.get(token.lower) ?? []), ...(verbs.get(token.lemma) ?? [])].some(({id}) => id === attribute)
  const inName = new Set((value.of ?? '').split(/[ -]/))
  const head = counted.of === undefined && !counted.some ? [counted.head] : []
  const tokens = [...counted.modifiers.filter(token => !inName.has(token.lower)), ...head]
  const scopes = tokens
    .filter(token => token.tag !== 'ADV' && token.lower !== '-' && !said(token) && !isDegree(token.lower))
    .filter(({lower}) => !DESCRIPTIVE.test(lower))
    .map(token => scopeFor(document, token, isLimit(token)))
  const group = subGroup(document, counted, attribute) ? [scopeFor(document, counted.head, 'group')] : []
  if (!counted.some) return [...scopes, ...group]
  const whole = at(document, counted.head, `of-${counted.of ?? counted.head.lower}`, 'limit')
  return [...scopes, ...group, whole].filter(scope => scope.start >= core.end)
}

// "killed 12 soldiers" tells of a sub-group of those killed
function subGroup(document: Document, counted: Counted, attribute: string | undefined): boolean {
  const {of, head} = counted
  if (
    of === undefined ||
    attribute === undefined ||
    attribute === 'population' ||
    /^(?:people|person|victim|individual)$/.test(of)
  )
    return false
  const {byId, nouns} = familiesOf(document.vocabulary)
  const families = nouns.get(of) ?? []
  if (byId.get(attribute)?.people !== true || families.some(({id}) => id === attribute)) return false
  return families.some(({people}) => people) || isDemonym(document, head)
}

function isLimit({lower}: Token): Scope['type'] {
  return LIMITS.has(lower) ? 'limit' : 'group'
}

function scopeFor(document: Document, token: Token, type: Scope['type']): Scope {
  return at(
    document,
    token,
    nameAt(document, token.start)?.id ?? (token.lower === 'others' ? 'other' : singular(token)),
    type,
  )
}
