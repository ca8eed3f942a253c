import {blockAt, type Document, type Name} from '../../reading/index.ts'
import type {Bearer} from '../one-bearer.ts'
import type {Place} from '../towns.ts'

/** Where somebody is said to live. Offsets are in `source.text`: from the person's name, or the place before it, to the end of the other. */
export interface Home {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly person: Bearer
  readonly place: Place
}

/** The homes that a report gives people: "Ada Marsh, 41, of Velt", "Velt resident Ada Marsh", "Marsh, who lives in Velt". */
export function homesOf(document: Document): Home[] {
  const people = document.names.filter(
    ({type, start}) => type === 'person' && blockAt(document, start)?.type !== 'boilerplate',
  )
  return people.flatMap(person => {
    const name = placeAfter(document, person) ?? placeBefore(document, person)
    if (!name) return []
    const [start, end] = [Math.min(person.start, name.start), Math.max(person.end, name.end)]
    return [
      {
        source: document.source.id,
        start,
        end,
        person,
        place: {id: name.id, name: name.name, larger: around(document, name)},
      },
    ]
  })
}

// "Ada Marsh, 41, of Velt", "Marsh of Velt", "Marsh, who lives in Velt", "Marsh, a Velt resident"
const AGE = String.raw`(?:, (?:aged |age )?\d{1,3}(?:[ -]years?[ -]old)?(?=,| of| who| from))?`
const OF = new RegExp(String.raw`^${AGE},? (?:both )?(?:of|from) (?:nearby |suburban )?$`)
const LIVING = new RegExp(
  String.raw`^${AGE},? (?:who )?(?:lives?|lived|resides|resided|living) (?:near|with .{3,30} )?in (?:nearby |suburban )?$`,
)
const ONE = new RegExp(String.raw`^${AGE},? an? (?:\d{1,3}-year-old )?(?:longtime |former )?$`)
const RESIDENT = /^ (?:resident|man|woman|teenager|teen|boy|girl|father|mother|couple)\b/

function placeAfter({source: {text}, names}: Document, person: Name): Name | undefined {
  const place = names.find(({start}) => start >= person.end)
  if (place?.type !== 'place' || place.start - person.end > LONGEST || place.sentence !== person.sentence)
    return undefined
  const between = text.slice(person.end, place.end - place.text.length)
  const rest = text.slice(place.end, place.end + LONGEST)
  if (OF.test(between)) return WHOLE.test(rest) ? place : undefined
  if (LIVING.test(between)) return place
  return ONE.test(between) && RESIDENT.test(rest) ? place : undefined
}

const LONGEST = 60
// not "of Velt police", "of Velt's council"
const WHOLE =
  /^(?:[,.;:)—]|$| (?:and|was|is|were|had|has|who|did|said|told|died|faces|pleaded|remained|to|on|in|by|with|for|will)\b)/

// "Velt resident Ada Marsh", "the Velt man, Ada Marsh"
function placeBefore({source: {text}, names}: Document, person: Name): Name | undefined {
  const place = names.findLast(({end}) => end <= person.start)
  if (place?.type !== 'place' || place.sentence !== person.sentence) return undefined
  return /^ (?:resident|man|woman|teenager|teen|boy|girl)s?,? $/.test(text.slice(place.end, person.start))
    ? place
    : undefined
}

// "Velt, Norvia": a name after a comma says in what the one before it lies
function around({source: {text}, names}: Document, place: Name): string[] {
  const next = names.find(({start}) => start >= place.end)
  if (next?.type !== 'place' || !/^,? (?:in )?$/.test(text.slice(place.end, next.start))) return []
  return [next.id, next.name.toLowerCase()]
}
