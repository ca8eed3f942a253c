import levenshtein from 'fast-levenshtein'
import {weigh, type Weights} from '../../align/index.ts'
import {areRomanised, plain, type Document, type Name} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {commonTerms, type Terms} from '../common-terms.ts'
import {termsAbout} from '../terms-about.ts'
import type {Variants} from './variants.ts'

interface Person {
  readonly document: Document
  readonly name: Name
  readonly given: string
  readonly surname: string
  readonly terms: Terms
}

/** People whose surnames, and perhaps first names, differ by a few letters, and of whom two reports tell in the same words: "Neil Osterhagen", "Neal Osterhagn"; "Joanna Siddle", "Joanna Sidell". */
export function bothWordsIn(documents: readonly Document[]): Variants[] {
  const weights = weigh(documents)
  const people = documents.flatMap(document => peopleIn(document, weights))
  const groups = groupBy(people, ({given, surname}) => `${given.charAt(0)} ${surname.slice(0, BEGINNING)}`)
  const pairs = [...groups.values()].flatMap(own =>
    own.flatMap((a, i) => own.slice(i + 1).flatMap(b => (areOne(a, b) ? [[a, b] as const] : []))),
  )
  return pairs
    .filter(
      ([a, b]) =>
        !documents.some(document =>
          [a, b].every(one => people.some(other => other.document === document && isNamed(other, one))),
        ),
    )
    .map(pair => ({
      how: pair[0].given === pair[1].given ? ('changed' as const) : ('both' as const),
      mentions: pair.map(({document: {source}, name: {start, end, text}}) => ({source: source.id, start, end, text})),
    }))
}

const BEGINNING = 3

const FULL = /^(?<given>\p{Lu}[\p{L}'’-]{2,}) (?:\p{Lu}\.? )?(?<surname>\p{Lu}[\p{L}'’-]{5,})$/u

// the first mention of each
function peopleIn(document: Document, weights: Weights): Person[] {
  const named = document.names.flatMap(name => {
    const {given, surname} = name.type === 'person' ? (FULL.exec(name.text.replace(/['’]s?$/, ''))?.groups ?? {}) : {}
    return given !== undefined && surname !== undefined
      ? [{document, name, given: plain(given), surname: plain(surname), terms: termsAbout(document, name, weights)}]
      : []
  })
  return [...groupBy(named, ({given, surname}) => `${given} ${surname}`).values()].flatMap(([first]) => first ?? [])
}

function isNamed(a: Person, b: Person): boolean {
  return a.given === b.given && a.surname === b.surname
}

const MOST_OF_SURNAME = 0.34

function areOne(a: Person, b: Person): boolean {
  if (a.document === b.document || a.surname === b.surname) return false
  const apart = levenshtein.get(a.surname, b.surname)
  const {shared} = commonTerms(a.terms, b.terms)
  if (apart > MOST_OF_SURNAME * Math.min(a.surname.length, b.surname.length) || areRomanised(a.surname, b.surname))
    return false
  // of one first name, and two letters of the surname: brothers have not
  if (a.given === b.given) return apart <= 2 && shared.length >= LEAST_OF_ONE
  return levenshtein.get(a.given, b.given) === 1 && shared.length > 0
}

const LEAST_OF_ONE = 2
