import {commonTerms} from '../common-terms.ts'
import {isLikelyOnePerson, type Bearer} from '../one-bearer.ts'
import {areOfOneEvent, COMMON_STEMS} from '../one-event.ts'
import type {Told} from './told.ts'

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
/** How two tellings of one matter in different reports are one; undefined where nothing shows that they are. */
export function likenessOf(a: Told, b: Told): Likeness | undefined {
  if (a.many !== b.many || areOfOthers(a, b)) return undefined
  const {shared: all, likeness} = commonTerms(a.terms, b.terms)
  const shared = all.filter(term => !COMMON_STEMS.test(term))
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
