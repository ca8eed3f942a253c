import {groupBy} from '../../text/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'
import type {NameType} from '../document.ts'
import {toAtoms, type Atom} from './atoms.ts'
import {slug} from './slug.ts'

/** A name of the vocabulary in one of its spellings. */
export interface ListedForm {
  readonly type: NameType
  readonly id: string
  readonly name: string
  readonly country?: string
  readonly kind?: string
  /** Written with this case and no other: "US", "WHO". */
  readonly exact: boolean
  /** Counts only beside a cue. */
  readonly cue?: 'outlet' | 'place' | 'article' | 'comma'
  readonly atoms: readonly Atom[]
  readonly rank: number
}

export interface ListingNode {
  readonly next: Map<string, ListingNode>
  readonly forms: ListedForm[]
}

/** The vocabulary's names by their words. */
export interface Listing {
  /** Where names go on after their first word; only what is asked for is divided into words. */
  readonly after: (first: string) => ListingNode | undefined
  /** Country code to id and name of the country. */
  readonly countries: ReadonlyMap<string, {readonly id: string; readonly name: string; readonly adjective?: string}>
}

const listings = new WeakMap<Vocabulary, Listing>()

/** The index of a vocabulary's names, made once. */
export function listingOf(vocabulary: Vocabulary): Listing {
  const known = listings.get(vocabulary)
  if (known) return known
  const countries = countriesOf(vocabulary)
  const listing = {after: growing(entriesOf(vocabulary, countries)), countries}
  listings.set(vocabulary, listing)
  return listing
}

/** A name as the vocabulary has it, with what makes a form of it. */
type Entry = readonly [text: string, make: () => ListedForm]

function growing(entries: Iterable<Entry>): Listing['after'] {
  const byFirst = groupBy(entries, ([text]) => firstKey(text))
  const grown = new Map<string, ListingNode | undefined>()
  return first => {
    if (!grown.has(first)) grown.set(first, grow(byFirst.get(first) ?? []).next.get(first))
    return grown.get(first)
  }
}

// the key of "The Velt Courier" is "velt"; most names need no more than lower case
function firstKey(text: string): string {
  const bare = text.startsWith('he ', 1) ? withoutArticle(text) : text
  let end = 0
  while (isPlain(bare.charCodeAt(end))) end++
  const mark = bare[end]
  const isWord = end > 0 && (mark === undefined || mark === ' ' || mark === '-')
  return isWord ? bare.slice(0, end).toLowerCase() : (toAtoms(bare)[0]?.key ?? '')
}

/** Whether a code unit is a letter or digit of ASCII. */
function isPlain(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)
}

function grow(entries: readonly Entry[]): ListingNode {
  const root: ListingNode = {next: new Map(), forms: []}
  for (const [, make] of entries) {
    const form = make()
    if (form.atoms.some(({key}) => /\p{L}/u.test(key))) add(root, form)
  }
  return root
}

/** Whether one word alone is a name of the vocabulary, without regard to its case. */
export function isListedWord({after}: Listing, text: string): boolean {
  const [atom, ...more] = toAtoms(text)
  return (
    atom !== undefined && more.length === 0 && (after(atom.key)?.forms.some(({type}) => type !== 'outlet') ?? false)
  )
}

function add(root: ListingNode, form: ListedForm): void {
  let node = root
  for (const {key} of form.atoms) {
    const next: ListingNode = node.next.get(key) ?? {next: new Map(), forms: []}
    node.next.set(key, next)
    node = next
  }
  node.forms.push(form)
  node.forms.sort((a, b) => a.rank - b.rank)
}

type Countries = Listing['countries']

function countriesOf({demonyms, places}: Vocabulary): Countries {
  const found = new Map<string, {id: string; name: string; adjective?: string}>()
  for (const place of places)
    if (place.type === 'country' && place.country) found.set(place.country, {id: place.id, name: place.name})
  for (const {country, names = [], adjectives = []} of demonyms) {
    if (!country) continue
    const known = found.get(country)
    const name = known?.name ?? names[0]
    if (!name) continue
    const adjective = adjectives[0]
    found.set(country, {id: known?.id ?? slug(name), name, ...(adjective === undefined ? {} : {adjective})})
  }
  return found
}

function* entriesOf(vocabulary: Vocabulary, countries: Countries): Generator<Entry> {
  for (const entry of vocabulary.organisations) {
    const base = {...shared(entry), type: 'organisation' as const, kind: entry.type}
    for (const text of [entry.name, ...(entry.aliases ?? [])]) yield [text, () => form(text, base, 0)]
    for (const text of entry.acronyms ?? []) yield [text, () => ({...form(text, base, 0), exact: true})]
  }
  for (const entry of vocabulary.outlets) {
    const base = {...shared(entry), type: 'outlet' as const, kind: entry.type}
    const cued = (text: string): ListedForm => form(text, {...base, ...cueOf(text, entry)}, 1)
    for (const text of [entry.name, ...(entry.aliases ?? [])]) yield [text, () => cued(text)]
    for (const text of entry.acronyms ?? []) yield [text, () => ({...cued(text), exact: true})]
  }
  yield* countryEntries(vocabulary, countries)
  for (const entry of vocabulary.places) {
    const type = entry.type === 'country-group' ? ('group' as const) : ('place' as const)
    const base = {...shared(entry), type, kind: entry.type}
    // "in London" is that of England, where nothing else is said
    const rank = entry.type === 'country' ? 2 : entry.ambiguous === true ? 5 : 4
    for (const text of [entry.name, ...(entry.aliases ?? [])])
      yield [text, () => form(text, {...base, ...placeCueOf(text, entry)}, rank)]
  }
}

// a name of several words needs no cue: "Time magazine", "The Guardian Weekly"
function cueOf(
  text: string,
  {ambiguous, article}: {ambiguous?: boolean; article?: boolean},
): {cue?: 'outlet' | 'article'} {
  if (/\p{L}[ .]\p{L}/u.test(text.replace(/^The /, ''))) return {}
  if (ambiguous) return {cue: 'outlet'}
  return article ? {cue: 'article'} : {}
}

// "Velt, MI", never "the OK"
function placeCueOf(text: string, {ambiguous}: {ambiguous?: boolean}): {cue?: 'comma' | 'place'} {
  // "Jackson, Miss.", where “Miss” alone is no state
  if (/^\p{Lu}{2}$|^\p{Lu}\p{Ll}{1,4}\.$/u.test(text)) return {cue: 'comma'}
  return ambiguous && !/ /.test(text) ? {cue: 'place'} : {}
}

function* countryEntries({demonyms}: Vocabulary, countries: Countries): Generator<Entry> {
  for (const {country, group, names = [], adjectives = [], people = [], metonyms = []} of demonyms) {
    const known = country === undefined ? undefined : countries.get(country)
    const code = country === undefined ? {} : {country}
    const place = {
      type: 'place' as const,
      id: known?.id ?? slug(names[0] ?? group ?? ''),
      name: known?.name ?? names[0] ?? group ?? '',
      kind: 'country',
      ...code,
    }
    const adjective = adjectives[0] ?? people[0] ?? group ?? ''
    const folk = {
      type: 'group' as const,
      id: slug(group ?? adjective),
      name: group ?? adjective,
      kind: 'people',
      ...code,
    }
    const named = country === undefined ? {...folk, kind: 'group'} : place
    for (const text of names) yield [text, () => form(text, named, 2)]
    for (const text of new Set([
      ...adjectives,
      ...people,
      ...people.flatMap(peopleOf),
      ...adjectives.flatMap(pluralOf),
    ]))
      yield [text, () => form(text, folk, 3)]
    for (const text of metonyms) {
      const name = text.replace(/^the /i, '')
      yield [text, () => form(text, {...place, id: slug(name), name, kind: 'metonym'}, 5)]
    }
  }
}

// "Danes", "Frenchmen"; the Swiss, the Japanese and the Kyrgyz have no other form
function peopleOf(people: string): string[] {
  if (/(?<!^Ger)man$/.test(people)) return [people.replace(/man$/, 'men')]
  return /(?:s|z|ese|sh|ench|utch)$/.test(people) ? [] : [`${people}s`]
}

// "Somalis", "Norwegians"; not "Chineses"
function pluralOf(people: string): string[] {
  return /(?:[aeiou]n|i|[^s]k|t|l|er)$/.test(people) ? [`${people}s`] : []
}

function shared({id, name, country}: {id: string; name: string; country?: string}): {
  id: string
  name: string
  country?: string
} {
  return {id, name, ...(country === undefined ? {} : {country})}
}

type Base = Omit<ListedForm, 'atoms' | 'exact' | 'rank'>

function form(text: string, base: Base, rank: number): ListedForm {
  const bare = withoutArticle(text)
  const exact = /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.){2,4})$/u.test(bare)
  return {...base, atoms: toAtoms(bare), exact, rank}
}

function withoutArticle(text: string): string {
  return text.replace(/^[Tt]he (?=\S)/, '')
}
