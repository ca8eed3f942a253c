import type {Document, Name} from '../document.ts'
import {settle} from './coreference.ts'
import {cover} from './coverage.ts'
import {findDefinitions} from './definitions.ts'
import {findDescriptions} from './descriptions.ts'
import {findInHeadlines} from './headlines.ts'
import {findListed} from './listed.ts'
import {isListedWord, listingOf} from './listing.ts'
import {choose, type Mention, type Settled} from './mention.ts'
import {findOrganisations} from './organisations.ts'
import {HONOURS} from './person-evidence.ts'
import {findPersons} from './persons.ts'
import {findPlaces} from './places.ts'
import {setScene, type Scene} from './scene.ts'
import {findStorms} from './storms.ts'
import {findRest} from './things.ts'
import {findVessels} from './vessels.ts'
import {wordsOf} from './words.ts'

/** Every stretch of a document that names somebody or something, each with the id of whom it stands for. */
export function findNames(document: Document): readonly Name[] {
  const listing = listingOf(document.vocabulary)
  const scene = setScene(
    document,
    listing,
    wordsOf(document, text => isListedWord(listing, text)),
  )
  const sure = findSure(scene)
  const rest = findRest(scene, cover(sure)).filter(one => !areLetters(scene, one, sure))
  const all = [...sure, ...rest].sort((a, b) => a.first - b.first)
  const definitions = findDefinitions(scene, all)
  const mentions = choose([...all, ...definitions.map(({long}) => long).filter(long => !all.includes(long))])
  const settled = settle(scene, mentions, definitions)
  const headlines = findInHeadlines(scene, settled, cover(settled))
  return [...settled, ...headlines].sort((a, b) => a.first - b.first).map(one => toName(scene, one))
}

function findSure(scene: Scene): readonly Mention[] {
  const listed = findListed(scene)
  const known = cover(listed)
  const described = findDescriptions(scene, listed)
  const bodies = [
    ...findVessels(scene),
    ...findStorms(scene),
    ...described,
    ...findOrganisations(scene, known),
    ...findPlaces(scene, known),
    ...listed,
  ]
  const persons = findPersons(scene, cover(choose(bodies)))
  return choose([...bodies.filter(body => !areLetters(scene, body, persons)), ...persons])
}

// "Ada Marsh SC" and "Ada Marsh, MD, said" are of no state
function areLetters({words}: Scene, {first, last}: Mention, others: readonly Mention[]): boolean {
  if (last - first > 1 || !HONOURS.test(words[first]?.text ?? '')) return false
  const isAside = words[first - 1]?.text === ',' && words[last]?.text === ','
  return others.some(({type, last: end}) => type === 'person' && (end === first || (isAside && end === first - 1)))
}

function toName({words, document}: Scene, settled: Settled): Name {
  const {type, id, name, how, country} = settled
  const start = words[settled.first]?.start ?? 0
  const end = words[settled.last - 1]?.end ?? start
  return {
    type,
    id,
    name,
    start,
    end,
    text: document.source.text.slice(start, end),
    first: words[settled.first]?.first ?? 0,
    last: words[settled.last - 1]?.last ?? 0,
    sentence: words[settled.first]?.sentence ?? 0,
    how,
    ...(country === undefined ? {} : {country}),
  }
}
