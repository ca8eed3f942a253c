import type {Claim, Named, Relation} from '../../claim/index.ts'
import {ofVocabulary} from '../../vocabulary/index.ts'

const byId = ofVocabulary(({places}) => new Map(places.map(entry => [entry.id, entry])))
const countries = ofVocabulary(
  ({demonyms}) =>
    new Map(
      demonyms.flatMap(({country, names}) =>
        country === undefined || !names?.[0]
          ? []
          : [[country, names[0].toLowerCase().replace(/[^a-z]+/g, '-')] as const],
      ),
    ),
)

/** A place inside another is a part of it; two places of which the vocabulary knows that they lie apart conflict, as do unknown ones of other names. */
export function relate(a: Claim<Named>, b: Claim<Named>): Relation {
  if (a.value.id === b.value.id) return 'same'
  return around(a.value.id).includes(b.value.id) || around(b.value.id).includes(a.value.id) ? 'part' : 'conflict'
}

function around(id: string): string[] {
  const entry = byId().get(id)
  if (!entry) return []
  const country = entry.country === undefined ? undefined : countries().get(entry.country)
  const outer = [entry.within, country].filter(each => each !== undefined)
  return [...outer, ...outer.flatMap(each => (each === id ? [] : around(each)))]
}
