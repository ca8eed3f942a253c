import {clauseAt, sentenceAt, type Document} from '../../reading/index.ts'
import {fold} from '../../text/index.ts'
import {isDemonym} from './counted.ts'
import {familiesOf, isWithin, type Families, type Family} from './families.ts'
import {extentOf} from './extent.ts'
import {INTRANSITIVE, isWhole, type Governor} from './governor.ts'
import {headedBy} from './headed.ts'
import {isOffspring} from './offspring.ts'
import {isPopulation} from './population.ts'
import type {Reading} from './reading.ts'
import {familiesOfPhrase, familiesOfVerb, familyOfObject} from './verb-phrase.ts'
import {isTurnout} from './turnout.ts'
import {shareOf} from './share-of.ts'
import {worthOf} from './worth.ts'

/** The family of what is counted or measured: from the verb, the noun or the adjective, last from the unit's dimension. */
export function attributeOf(document: Document, reading: Reading, governor: Governor | undefined): string | undefined {
  const families = familiesOf(document.vocabulary)
  if (reading.dimension === 'age') return 'age'
  if (reading.value.of === 'magnitude') return isOfAftershock(document, reading) ? 'aftershock-magnitude' : 'magnitude'
  if (reading.dimension === undefined) return countedAttribute(document, reading, governor, families)
  if (reading.dimension !== 'percent' && reading.dimension !== 'share')
    return measuredAttribute(document, reading, governor, families)
  if (isTurnout(document, reading)) return 'turnout'
  const known = shareOf(document, reading)
  if (known !== undefined) return known
  const share = measuredAttribute(document, {...reading, dimension: 'percent'}, governor, families)
  return share ?? countedAttribute(document, reading, governor, families)
}

// "four aftershocks of around 4.0"
function isOfAftershock({source: {text}}: Document, {start}: Reading): boolean {
  return /\baftershocks?\b[^.;]{0,40}$/i.test(text.slice(Math.max(0, start - 60), start))
}

// "seven previous arrests" are none of this event
function isOfThePast({counted}: Reading): boolean {
  return counted?.modifiers.some(({lower}) => /^(?:prior|previous|past|earlier|former)$/.test(lower)) === true
}

function countedAttribute(
  document: Document,
  reading: Reading,
  governor: Governor | undefined,
  families: Families,
): string | undefined {
  const {of} = reading.value
  if (isOffspring(document, reading)) return 'offspring'
  const isPeople = reading.counted !== undefined && isDemonym(document, reading.counted.head)
  const people = isPeople ? families.byId.get('people') : undefined
  const nouns = people ? [people] : (of === undefined ? [] : (families.nouns.get(of) ?? [])).filter(isCounted)
  const outcome = nouns.find(family => family.cumulative === true && family.people === true)
  if (outcome) return isOfThePast(reading) ? `previous-${outcome.id}` : outcome.id
  const state = stateOf(document, reading, families)
  if (state && fits(state, nouns, of)) return state.id
  if (isPopulation(document, reading)) return 'population'
  const object = familyOfObject(governor, reading, families)
  if (object) return object.id
  if (
    of === undefined &&
    /(?:crowd|audience|attendance|crew|turnout) of $/.test(
      fold(document.source.text.slice(Math.max(0, reading.start - 16), reading.start)),
    )
  ) {
    const headed = headedBy(document, reading, families, isCounted)
    if (headed) return headed.id
  }
  if (isHurt(document, governor)) return 'injured'
  const befallen = verbFamilies(document, reading, governor, families).find(
    family => isCounted(family) && fits(family, nouns, of) && (isFate(family) || isAnybody(nouns, of)),
  )
  if (befallen) return befallen.id
  const side = of === undefined ? sideOf(document, reading) : undefined
  if (side) return side
  if (of === undefined)
    return headedBy(document, reading, families, isCounted)?.id ?? massOf(document, reading, governor)
  if (of === 'time' && governor) return `${governor.verb.lemma}-times`
  return meantBy(document, reading, nouns, governor)?.id ?? of
}

/** Of the families that share a noun ("round": a bout, a shot) the one of its verb, else whose other words the sentence holds. */
function meantBy(
  document: Document,
  {core}: Reading,
  families: readonly Family[],
  governor: Governor | undefined,
): Family | undefined {
  const sentence = families.length > 1 ? sentenceAt(document, core.start) : undefined
  if (!sentence) return families[0]
  const lemmas = new Set(document.tokens.slice(sentence.first, sentence.last).map(({lemma}) => lemma))
  const shared = families[0]?.nouns ?? []
  return (
    families.find(({verbs = []}) => verbs.includes(governor?.verb.lemma ?? '')) ??
    families.find(({nouns = [], verbs = []}) =>
      [...nouns.filter(noun => !shared.includes(noun)), ...verbs].some(word => lemmas.has(word)),
    ) ??
    families[0]
  )
}

// "hundreds gathered": people, unless somebody says of what
function massOf({source: {text}}: Document, {core}: Reading, governor: Governor | undefined): string | undefined {
  const vague = /^(?:[\p{L} ]+ )?(?:dozens|scores|hundreds|thousands|millions)$/iu.test(
    text.slice(core.start, core.end),
  )
  return vague && governor?.side === 'subject' ? 'people' : undefined
}

// "nine in favour and three against", "two voting for"
function sideOf({source: {text}}: Document, {start, end}: Reading): string | undefined {
  const after = fold(text.slice(end, end + 24))
  const before = fold(text.slice(Math.max(0, start - 30), start))
  if (/(?:vote of|voted(?: by)?|votes of) $/u.test(before) && /^ to \p{N}/u.test(after)) return 'votes-for'
  if (/(?:vote of|voted(?: by)?) \S{1,12} to $|\S votes to $/u.test(before)) return 'votes-against'
  const found =
    /^ (?:were |voted |voting |people )?(?:(?<for>in favou?r|for the (?:motion|bill))|(?<against>against|opposed))(?!\p{L})/u.exec(
      after,
    )
  const voted = /^ vot(?:ed|ing) (?<way>for|against)(?!\p{L})/u.exec(after)?.groups?.way
  if (found?.groups?.for !== undefined || voted === 'for') return 'votes-for'
  return found || voted === 'against' ? 'votes-against' : undefined
}

// "suffered gunshot wounds", "escaped with minor cuts"
const HURT =
  /^ (?:with |for )?(?!no |fatal |mortal |self-)(?:[\p{L}-]+ ){0,3}?(?:injur(?:y|ies)|wounds?|burns|cuts|bruises|fractures|concussions?|lacerations)(?!\p{L})/u

function isHurt({source: {text}}: Document, governor: Governor | undefined): boolean {
  if (governor?.side !== 'subject' || !/^(?:suffer|sustain|receive|escape|treat)$/.test(governor.verb.lemma))
    return false
  return HURT.test(fold(text.slice(governor.verb.end, governor.verb.end + 60)))
}

// what befalls somebody is said of whoever it is; who is carried or employed, of people only
function isFate({id}: Family): boolean {
  return !ROLES.has(id)
}

const ROLES = new Set(['passengers', 'employees', 'viewers', 'spectators', 'participants', 'capacity'])

function isAnybody(nouns: readonly Family[], of: string | undefined): boolean {
  return of === undefined || nouns.length === 0 || nouns.some(({id}) => ANYBODY.has(id))
}

const ANYBODY = new Set(['people', 'men', 'women', 'children', 'citizens', 'victims', 'residents', 'tourists'])

function isCounted({dimension}: Family): boolean {
  return dimension === undefined || dimension === 'count'
}

/** A verb's family counts people, or things of the group it is in; other nouns it leaves alone ("destroyed 3 tanks"). */
function fits(family: Family, nouns: readonly Family[], of: string | undefined): boolean {
  if (of === undefined) return family.people === true || family.within !== undefined
  if (family.people === true) return nouns.some(noun => noun.people === true) || PERSON.test(of)
  return nouns.some(
    noun =>
      noun.id === family.id ||
      (family.within !== undefined && isWithin(noun.id, family.within, familiesLike(nouns, family))),
  )
}

// only the group itself or a direct sub-group counts
function familiesLike(nouns: readonly Family[], family: Family): Families {
  const byId = new Map([...nouns, family].map(item => [item.id, item]))
  return {byId, nouns: new Map(), verbs: new Map(), adjectives: new Map()}
}

// people by the look of the word: "bystander", "activist", "Varnian"
const PERSON = /(?:ian|ese|ist|er|man)$/

// "12 dead", "left four people homeless", "80 wounded"
function stateOf(
  document: Document,
  {start, end, counted, core}: Reading,
  {adjectives, verbs}: Families,
): Family | undefined {
  const {text} = document.source
  const head = counted?.of === undefined && counted?.some !== true ? counted?.head : undefined
  const known = head && (adjectives.get(head.lower)?.[0] ?? verbs.get(head.lemma)?.[0])
  if (known) return known
  const modifier = counted?.modifiers.find(token =>
    adjectives.get(token.lower)?.some(family => family.people === true || family.within !== undefined),
  )
  if (modifier) return adjectives.get(modifier.lower)?.[0]
  if (isWhole(document, start)) return undefined
  const after =
    /^ (?:(?:who|were|are|was|is|been|confirmed|reported|feared|still|now|have been|left|believed|presumed|remain(?:ed|s)?|also|reported to be|officially|listed as|more|others|people|to be|had been|went|gone) ){0,4}(?<state>\p{L}+(?: for)?)/u.exec(
      fold(text.slice(Math.max(end, core.end), end + 60)),
    )
  return adjectives.get(after?.groups?.state ?? '')?.find(family => family.people === true)
}

// "was watched by 12 million people"
const ATTENDED = new Set(['viewers', 'spectators', 'participants'])

// "shot dead at least four guards"
const FATALLY_ONE = /^ (?:to death|dead) (?:(?:at|least|about|some|nearly|more|than|up|to|the|another) ){0,3}$/u
// "were stabbed to death"
const FATALLY = /^ (?:to death|dead|and killed)(?!\p{L})/u

function verbFamilies(
  document: Document,
  reading: Reading,
  governor: Governor | undefined,
  known: Families,
): readonly Family[] {
  if (!governor) return []
  const {core} = reading
  const {text} = document.source
  const {verb, side, passive} = governor
  const tail = fold(text.slice(verb.end, side === 'object' ? core.start : verb.end + 12))
  const deaths = (side === 'object' ? FATALLY_ONE : FATALLY).test(tail) ? known.byId.get('deaths') : undefined
  const families = deaths ? [deaths] : familiesOfVerb(document, reading, governor, known)
  if (side === 'object' && passive && /(?<!\p{L})by (?:\p{L}+ ){0,3}$/u.test(tail))
    return families.filter(({id}) => ATTENDED.has(id))
  if (side === 'object' && (isBeside(document, reading, verb.end) || (passive && JOINED.test(tail)))) return []
  if (familiesOfPhrase(document, reading, governor, known).length > 0) return families
  if (side === 'object') return passive && !deaths ? [] : families
  return passive || INTRANSITIVE.has(verb.lemma) ? families : []
}

// "was shot dead and two guards": another clause begins
const JOINED = /(?:[,;]| and| while| but) (?:\p{L}+ )?$/u

// the youths of "killed Venn during a clash with 30 youths": whom the verb befalls is told before
function isBeside(document: Document, {core}: Reading, verbEnd: number): boolean {
  const clause = clauseAt(document, core.start)
  const object = clause?.object
  if (!object || object.start < verbEnd || object.end > core.start) return false
  return clause.complements.some(
    ({preposition, phrase}) =>
      /^(?:with|against|during|after|before|near|among|between)$/.test(preposition) &&
      phrase.start <= core.start &&
      core.start < phrase.end,
  )
}

function measuredAttribute(
  document: Document,
  reading: Reading,
  governor: Governor | undefined,
  families: Families,
): string | undefined {
  const {dimension, value} = reading
  const fit = (family: Family): boolean => family.dimension === dimension
  const nouns = value.of === undefined ? [] : (families.nouns.get(value.of) ?? [])
  const around = (): Family | undefined =>
    headedBy(document, reading, families, fit) ??
    nouns.find(fit) ??
    (governor && familiesOfVerb(document, reading, governor, families).find(fit)) ??
    (governor && families.verbs.get(`be ${governor.verb.lower}`)?.find(fit))
  const worth = dimension === 'money' ? worthOf(document, reading) : undefined
  const found =
    adjectiveAfter(document, reading, families, fit) ??
    families.byId.get(worth ?? '') ??
    (reading.modifies ? nouns.find(fit) : around()) ??
    families.byId.get(DEFAULTS[dimension ?? ''] ?? '')
  return found?.id ?? extentOf(document, reading) ?? stretchOf(document, reading)
}

// "chased him for 30 miles"
function stretchOf({source: {text}}: Document, {start, dimension}: Reading): string | undefined {
  return dimension === 'length' && / for $/.test(text.slice(Math.max(0, start - 5), start)) ? 'distance' : undefined
}

const DEFAULTS: Readonly<Record<string, string>> = {
  mass: 'weight',
  speed: 'speed',
  temperature: 'temperature',
  area: 'area',
  volume: 'volume',
  power: 'power',
  energy: 'energy',
  pressure: 'pressure',
  frequency: 'frequency',
  charge: 'battery-capacity',
  magnitude: 'magnitude',
}

// "9 metres long", "12-metre-long", "80 km north of", "50 miles away"
function adjectiveAfter(
  {source: {text}}: Document,
  {core}: Reading,
  {adjectives}: Families,
  fit: (family: Family) => boolean,
): Family | undefined {
  const after = fold(text.slice(core.end, core.end + 40)).replace(/^ \([^)]{1,30}\)/, '')
  const words = /^[ -](?<words>\p{L}+(?:[ -]\p{L}+){0,2})/u.exec(after)?.groups?.words?.split(/[ -]/) ?? []
  for (let length = words.length; length > 0; length--) {
    const family = adjectives.get(words.slice(0, length).join(' '))?.find(fit)
    if (family) return family
  }
  return undefined
}
