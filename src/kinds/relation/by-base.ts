import type {Document} from '../../reading/index.ts'
import type {Found} from './find.ts'
import {families} from './lexicon.ts'

/** Where a body has its seat, told before its name: "Oslo-based Kelda Corp". */
export function byBase(document: Document): Found[] {
  const family = families.find(({id}) => id === 'based-in')
  const {tokens, names} = document
  if (!family) return []
  return names.flatMap(place => {
    const [hyphen, based] = [tokens[place.last], tokens[place.last + 1]]
    if (place.type === 'person' || hyphen?.text !== '-' || based?.lower !== 'based') return []
    const body = names.find(
      ({first, type}) => first > place.last && first <= place.last + 6 && type !== 'person' && type !== 'group',
    )
    if (!body || body.sentence !== place.sentence) return []
    const between = tokens.slice(place.last + 2, body.first)
    if (!between.every(({tag}) => /^(?:ADJ|NOUN)$/.test(tag))) return []
    return [{family, subject: {...body, named: true}, object: {...place, named: true}, via: 'based'}]
  })
}
