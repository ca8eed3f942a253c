import type {Document} from '../reading/index.ts'
import type {Token} from '../text/index.ts'
import {ofVocabulary} from '../vocabulary/index.ts'
import {isTelling, longNamesOf, type LongName} from './long-names.ts'

/** The name of a body or place that ends with the word for its sort: "Ada Marn", "clinic". */
export interface Sorted {
  readonly document: Document
  readonly name: LongName
  readonly stem: string
  readonly sort: string
}

/** The long names of a report that are more than a place and the word for a sort of body. */
export function sortedNamesOf(document: Document): Sorted[] {
  return longNamesOf(document)
    .map(name => ({document, name, stem: stemOf(name), sort: sortOf(name.tokens.at(-1))}))
    .filter(one => isLong(one))
}

/** Whether two words for a sort of body are taken for each other: "clinic" and "center". */
export function areTakenForEachOther(a: string, b: string): boolean {
  return a !== b && SORTS.some(words => words.has(a) && words.has(b))
}

function isLong({document, name: {tokens}, stem}: Sorted): boolean {
  const isOfOne = tokens.every(({sentence}) => sentence === tokens[0]?.sentence)
  return isOfOne && tokens.filter(isTelling).length > 2 && !isPlace(stem) && !isCut(document, tokens)
}

// "Elsin City Council", "New York Council": a place has bodies of every sort
function isPlace(stem: string): boolean {
  return places().has(stem) || / (?:city|county|state|town|village|borough|district|parish)$/.test(stem)
}

const places = ofVocabulary(
  ({places: all}) => new Set(all.flatMap(({name, aliases = []}) => [name, ...aliases]).map(name => name.toLowerCase())),
)

// "the Kelda State Department of Health"
function isCut({tokens}: Document, own: LongName['tokens']): boolean {
  return /^(?:of|for|&)$/.test(tokens[(own.at(-1)?.index ?? -1) + 1]?.lower ?? '')
}

function stemOf({tokens}: LongName): string {
  return tokens
    .slice(0, -1)
    .map(({lower}) => lower)
    .join(' ')
}

/** The word for a sort of body, in one spelling. */
export function sortOf(token: Token | undefined): string {
  const word = token?.lower ?? ''
  return SAME[word] ?? word
}

const SAME: Readonly<Record<string, string>> = {centre: 'center', organisation: 'organization', programme: 'program'}

// words that are taken for each other at the end of a name
const SORTS: readonly ReadonlySet<string>[] = [
  'center clinic hospital institute',
  'administration agency authority',
  'department ministry office',
  'agency bureau service',
  'committee commission council board',
  'university college',
  'association federation',
  'award prize',
  'foundation fund trust',
  'hotel inn motel',
  'prison jail penitentiary',
  'church cathedral chapel',
  'museum gallery',
  'arena stadium',
  'creek river',
].map(words => new Set(words.split(' ')))
