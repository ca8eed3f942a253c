import {namesIn, sentenceAt, type Document, type Name} from '../../reading/index.ts'
import type {Spot} from '../../findings/index.ts'
import {ofVocabulary, type OrganisationEntry} from '../../vocabulary/index.ts'

/** A body that a report calls what it is not. */
export interface Miscalled {
  readonly type: 'miscalled'
  readonly name: string
  readonly id: string
  /** The words that call it so, and the home they give it. */
  readonly called: string
  readonly home: string
  /** What the vocabulary knows of it. */
  readonly sort: string
  readonly spots: readonly Spot[]
}

const bodies = ofVocabulary(({organisations}) => new Map(organisations.map(entry => [entry.id, entry])))
const nouns = ofVocabulary(({organisationTypes}) => new Map(organisationTypes.map(({id, nouns}) => [id, nouns])))
const homes = ofVocabulary(
  ({demonyms}) =>
    new Map<string, string>([
      ...demonyms.flatMap(({country, adjectives}): [string, string][] =>
        country === undefined ? [] : (adjectives ?? []).map(adjective => [adjective.toLowerCase(), country]),
      ),
      ...['international', 'multinational', 'intergovernmental'].map((word): [string, string] => [word, 'INT']),
    ]),
)

/** Known bodies beside a description that gives them another home: "Norvik Space Centre, the international space agency". */
export function miscalledIn(documents: readonly Document[]): Miscalled[] {
  const found = documents.flatMap(document => document.names.flatMap(name => miscalled(document, name) ?? []))
  return found.map(each => ({...each, spots: [...each.spots, ...rightlyCalled(documents, each.id)]}))
}

// ", the international space agency", "'s reply, the international space agency said"
const BESIDE =
  /^(?:['’]s (?:letter|statement|reply|answer|response|note|message|report|announcement))?(?:,| [\u2013\u2014(]) ?(?:the|an?) (?<home>[\p{L}.]{2,20}) (?<noun>[a-z][a-z -]{3,40}?)(?=[,.;:)]| (?:said|says|has|had|is|was|will|announced|added|told)\b)(?<next>[^]{0,60})/u

function miscalled(document: Document, name: Name): Miscalled | undefined {
  const {source} = document
  const entry = name.type === 'organisation' ? bodies().get(name.id) : undefined
  if (entry?.country === undefined || entry.country === 'INT' || entry.country === 'EU') return undefined
  const groups = BESIDE.exec(source.text.slice(name.end, name.end + 140))?.groups
  const home = homes().get(groups?.home?.toLowerCase() ?? '')
  if (home === undefined || home === entry.country || !isOfType(entry, groups?.noun ?? '')) return undefined
  const end = name.end + source.text.slice(name.end).indexOf(groups?.noun ?? '') + (groups?.noun?.length ?? 0)
  const another = home === 'INT' ? known(entry.type, 'INT') : mayBeAnother(document, name, end)
  if (another || sentenceAt(document, end - 1)?.index !== name.sentence) return undefined
  return {
    type: 'miscalled',
    name: name.text,
    id: name.id,
    called: `${groups?.home ?? ''} ${groups?.noun ?? ''}`,
    home,
    sort: entry.type,
    spots: [{source: source.id, start: name.start, end}],
  }
}

function isOfType({type}: OrganisationEntry, noun: string): boolean {
  return (nouns().get(type) ?? []).includes(noun)
}

function known(type: string, country: string): boolean {
  return [...bodies().values()].some(entry => entry.type === type && entry.country === country)
}

// "In a letter to Norvik, the Danish agency said …": the description begins a clause of its own or goes on to another name
function mayBeAnother(document: Document, {start, sentence}: Name, end: number): boolean {
  const opening = document.sentences[sentence]
  const first = opening && document.tokens[opening.first]
  const next = document.source.text.slice(end, end + 1)
  const named = namesIn(document, {start: end, end: end + 30}).some(({type}) => type === 'organisation')
  return named || !/[,.;)]/.test(next) || (first?.tag === 'ADP' && start > first.start)
}

// "the US space agency", wherever a report has it
function rightlyCalled(documents: readonly Document[], id: string): Spot[] {
  const entry = bodies().get(id)
  return documents.flatMap(({names, source}) =>
    names
      .filter(name => name.id === id && name.how === 'description' && name.text.split(' ').some(isHome(entry)))
      .slice(0, 1)
      .map(({start, end}) => ({source: source.id, start, end})),
  )
}

function isHome(entry: OrganisationEntry | undefined): (word: string) => boolean {
  return word => entry !== undefined && homes().get(word.toLowerCase()) === entry.country
}
