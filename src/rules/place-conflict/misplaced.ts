import {nameAt, type Document, type Name} from '../../reading/index.ts'
import {ofVocabulary} from '../../vocabulary/index.ts'

/** A place that the text puts into another country than the vocabulary knows it to be in. */
export interface Misplaced {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly place: Name
  readonly country: Name
}

const places = ofVocabulary(({places: entries}) => new Map(entries.map(entry => [entry.id, entry])))
// countries whose towns bear the names of older towns elsewhere
const NAMESAKES = new Set([
  'US',
  'CA',
  'AU',
  'NZ',
  'ZA',
  'GB',
  'IE',
  'JM',
  'AR',
  'CL',
  'CO',
  'MX',
  'PH',
  'VE',
  'PE',
  'EC',
])
// "at Djibouti in", "the port of Marn in": a capital alone may stand for its government ("Moscow in Syria")
const LOCATED = /(?:^|\s)(?:at|near|in|around|outside|off|from|(?:city|port|town|capital|harbour|harbor|airport) of) $/i

/** "at X in COUNTRY", where X is known to lie in another one. */
export function misplacedIn(document: Document): Misplaced[] {
  const {text, id} = document.source
  return document.names.flatMap(place => {
    const joint = /^ in /.exec(text.slice(place.end, place.end + 4))?.[0]
    const country = joint === undefined ? undefined : nameAt(document, place.end + joint.length)
    if (!country || !isCountry(country) || place.how !== 'listed' || place.type !== 'place') return []
    const known = places().get(place.id)?.country ?? place.country
    const clear =
      places().get(place.id)?.ambiguous !== true && LOCATED.test(text.slice(Math.max(0, place.start - 24), place.start))
    if (!clear || known === undefined || known === country.country || NAMESAKES.has(country.country ?? '')) return []
    return [{source: id, start: place.start, end: country.end, place, country}]
  })
}

function isCountry({type, country, id, how}: Name): boolean {
  return type === 'place' && how === 'listed' && country !== undefined && !places().has(id)
}
