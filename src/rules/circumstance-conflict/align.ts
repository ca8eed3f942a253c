import {termsOf} from '../../align/index.ts'
import type {Document} from '../../reading/index.ts'
import {oncePer} from '../../text/index.ts'
import {commonTerms} from '../common-terms.ts'
import {telling} from '../leads.ts'
import {isLikelyOnePerson, type Bearer} from '../one-bearer.ts'
import {isSomebody, type Told} from './told.ts'

/** Why two tellings are held to be of one thing, and how surely. */
export interface Likeness {
  readonly sure: boolean
  readonly shared: readonly string[]
  readonly person?: string
  /** One is the headline of the other. */
  readonly heading?: true
}

const SURE = {shared: 3, likeness: 0.25, beside: 2} as const
const LEAST_SHARED = 2
const FAIR = 0.15
// stems that most sentences of such events have
const COMMON =
  /^(?:polic|offici|offic|author|peopl|person|man|men|woman|women|victim|suspect|report|time|day|night|morn|even|afternoon|kill|die|dead|death|find|found|monday|mondai|tuesdai|wednesdai|thursdai|fridai|saturdai|sundai|januari|februari|march|april|may|june|juli|august|septemb|octob|novemb|decemb|accord|spokesman|spokeswoman|investig|year|week|hour|old|two|three|four|five|six|on|one)$/

/** How two tellings of one matter in different reports are one; undefined where nothing shows that they are. */
export function likenessOf(a: Told, b: Told): Likeness | undefined {
  if (a.many !== b.many || areOfOthers(a, b)) return undefined
  const {shared: all, likeness} = commonTerms(a.terms, b.terms)
  const shared = all.filter(term => !COMMON.test(term))
  const person = personOf(a, b)
  const others = shared.filter(term => term !== person?.id)
  const named = person ? {person: person.name} : {}
  if (!person && areElsewhere(a, b)) return undefined
  const isOneEvent = areOfOneEvent(a.document, b.document)
  if (person && others.length >= 1) return {sure: others.length >= SURE.beside, shared, ...named}
  if (shared.length >= SURE.shared && likeness >= SURE.likeness) return {sure: true, shared, ...named}
  if (a.noun !== undefined && b.noun !== undefined && a.noun !== b.noun) return undefined
  if (shared.length >= LEAST_SHARED && (likeness >= FAIR || isOneEvent)) return {sure: false, shared, ...named}
  return isOneEvent ? {sure: false, shared, ...named} : undefined
}

function areElsewhere({places: a}: Told, {places: b}: Told): boolean {
  return a.length > 0 && b.length > 0 && !a.some(id => b.includes(id))
}

function personOf(a: Told, b: Told): Bearer | undefined {
  if (a.owner && b.owner) return onePerson([a.owner], [b.owner])
  return onePerson(a.owner ? [a.owner] : a.named, b.owner ? [b.owner] : b.named)
}

function areOfOthers(a: Told, b: Told): boolean {
  if (a.owner && b.owner) return !isLikelyOnePerson(a.owner, b.owner)
  if (a.noun !== undefined && b.noun !== undefined && areApart(a.noun, b.noun)) return true
  if (a.owner ?? b.owner) return false
  return a.people.length > 0 && b.people.length > 0 && !onePerson(a.people, b.people)
}

const MALE = /^(?:he|man|boy|father|husband|son|brother|grandfather|boyfriend|gunman)$/
const FEMALE = /^(?:she|woman|girl|mother|wife|daughter|sister|grandmother|girlfriend|actress|waitress)$/

// a man and a woman
function areApart(a: string, b: string): boolean {
  return (MALE.test(a) && FEMALE.test(b)) || (FEMALE.test(a) && MALE.test(b))
}

function onePerson(a: readonly (Bearer | undefined)[], b: readonly (Bearer | undefined)[]): Bearer | undefined {
  return a.find(x => x !== undefined && b.some(y => y !== undefined && isLikelyOnePerson(x, y)))
}

const LEAST_NAMES = 3
const LEAST_LEADING = 4
const LEADING = 2

/** Whether two reports name one person or several of the same names, or begin with the same. */
export function areOfOneEvent(a: Document, b: Document): boolean {
  const [own, others] = [namesOf(a), namesOf(b)]
  const shared = [...own.keys()].filter(id => others.has(id))
  if (shared.length >= LEAST_NAMES || shared.some(id => own.get(id) === true)) return true
  const lead = leadOf(b)
  const leading = [...leadOf(a)].filter(term => lead.has(term))
  return leading.length >= LEAST_LEADING && leading.some(term => term.startsWith('@'))
}

// every name with whether it may be somebody's
const namesOf = oncePer((document: Document): ReadonlyMap<string, boolean> => {
  const used = new Set(termsOf(document))
  return new Map(
    document.names
      .filter(({id, type}) => used.has(`@${id}`) && type !== 'outlet' && type !== 'group')
      .map(name => [name.id, isSomebody(name)]),
  )
})

const leadOf = oncePer((document: Document): ReadonlySet<string> => {
  const terms = termsOf(document)
  const own = telling(document).slice(0, LEADING)
  return new Set(
    own.flatMap(({first, last}) =>
      terms.slice(first, last).flatMap(term => (term && !COMMON.test(term) ? [term] : [])),
    ),
  )
})
