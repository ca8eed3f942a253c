import type {Document} from '../document.ts'
import {fitsBody, fitsPlace, isCalled, nounsOf, placeNouns, rolesOf, vesselNouns, type Nouns} from './nouns.ts'
import {only, within} from './pronouns.ts'
import type {Referent} from './salience.ts'

interface Place {
  readonly first: number
  readonly sentence: number
  readonly quoted: boolean
}

/** Whom "the agency", "the island" or "the minister" takes up; `undefined` where it names, or could mean two. */
export function definiteFor(
  document: Document,
  referents: readonly Referent[],
  noun: string,
  place: Place,
): Referent | undefined {
  const nouns = nounsOf(document.vocabulary)
  if (place.quoted) return undefined
  const fits = within(referents, {...place, quoted: false}, Infinity).filter(one => canBe(document, nouns, one, noun))
  const near = fits.filter(({sentence}) => place.sentence - sentence <= 4)
  if (vesselNouns.has(noun)) return only(near)
  if (nouns.roles.has(noun) && near.length > 0)
    return (
      only(fits) ??
      latest(
        near.filter(({subject, sentence}) => subject && place.sentence - sentence <= 1),
        noun,
      )
    )
  return near.length > 0 || WIDE.test(noun) ? latest(near, noun) : only(fits)
}

// "Velling island", called Velling for short
function isWritten({names}: Document, {id}: Referent, noun: string): boolean {
  return names.some(name => name.id === id && name.text.toLowerCase().endsWith(` ${noun}`))
}

// nouns that many of those a text names could be meant by
const WIDE = /^(?:company|firm|corporation|country|nation|city|town|agency|official|leader)$/

function canBe(document: Document, nouns: Nouns, one: Referent, noun: string): boolean {
  if (placeNouns.has(noun))
    return one.type === 'place' && (fitsPlace(nouns, one, noun) || isWritten(document, one, noun))
  if (vesselNouns.has(noun)) return isVessel(one)
  if (nouns.roles.has(noun)) return one.type === 'person' && holdsRole(document, nouns, one, noun)
  if (!nouns.organisation.has(noun)) return false
  return (
    (one.type === 'organisation' || one.type === 'outlet') &&
    (fitsBody(nouns, one, noun) || isCalled(document, one.id, noun))
  )
}

// what the same or the last sentence is about, else the only one named
function latest(fits: readonly Referent[], noun: string): Referent | undefined {
  const last = fits.at(-1)
  if (!last) return undefined
  const here = fits.filter(
    ({sentence}) => last.sentence - sentence <= (noun === 'country' || noun === 'nation' ? 1 : 0),
  )
  return only(here) ?? only(here.filter(({subject}) => subject))
}

const VESSEL = /^(?:INS|USS|HMS|HMAS|HMCS|MV|MT|SS|RV|USNS|USCGC|FV|MS)\b/

function isVessel({type, name}: Referent): boolean {
  return type === 'thing' && VESSEL.test(name)
}

// "the chief" is whoever was called head, chief or boss
function holdsRole(document: Document, nouns: Nouns, {id}: Referent, noun: string): boolean {
  const wanted = nouns.roles.get(noun)
  return document.names.some(
    name =>
      name.id === id &&
      [...rolesOf(document, nouns, name)].some(role => role === noun || nouns.roles.get(role) === wanted),
  )
}
