import type {Document} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {ofVocabulary} from '../../vocabulary/index.ts'
import {isTelling, longNamesOf, type LongName} from '../long-names.ts'
import type {Variants} from './variants.ts'

interface Own {
  readonly document: Document
  readonly name: LongName
}

/** Long names that are equal but for the word that says what sort of body or place it is: "Ada Marn Clinic", "Ada Marn Center". */
export function otherSortsIn(documents: readonly Document[]): Variants[] {
  const own = documents.flatMap(document =>
    longNamesOf(document).flatMap(name => (isLong(document, name) ? [{document, name}] : [])),
  )
  return [...groupBy(own, ({name}) => stemOf(name)).values()].flatMap(alike => {
    const firsts = [...groupBy(alike, ({name}) => sortOf(name)).values()].flatMap(([one]) => one ?? [])
    const clash = firsts
      .flatMap((a, i) => firsts.slice(i + 1).flatMap(b => (areAtOdds(a, b, alike) ? [[a, b] as const] : [])))
      .at(0)
    return clash ? [{how: 'sort', mentions: clash.map(mentionOf)}] : []
  })
}

function isLong(document: Document, name: LongName): boolean {
  const {tokens} = name
  const isOfOne = tokens.every(({sentence}) => sentence === tokens[0]?.sentence)
  return isOfOne && tokens.filter(isTelling).length > 2 && !isOfPlace(name) && !isCut(document, tokens)
}

// "New York City Council": a place has bodies of every sort
function isOfPlace(name: LongName): boolean {
  const stem = stemOf(name)
  return places().has(stem) || places().has(stem.replace(/ (?:city|county|state|town|village|borough)$/, ''))
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

function sortOf({tokens}: LongName): string {
  const word = tokens.at(-1)?.lower ?? ''
  return SAME[word] ?? word
}

const SAME: Readonly<Record<string, string>> = {centre: 'center', organisation: 'organization', programme: 'program'}

// no report has both
function areAtOdds(a: Own, b: Own, alike: readonly Own[]): boolean {
  const [x, y] = [sortOf(a.name), sortOf(b.name)]
  if (a.document === b.document || !SORTS.some(words => words.has(x) && words.has(y))) return false
  const documentsOf = (sort: string): Document[] =>
    alike.filter(one => sortOf(one.name) === sort).map(({document}) => document)
  return !documentsOf(x).some(document => documentsOf(y).includes(document))
}

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

function mentionOf({document: {source}, name: {tokens}}: Own): Variants['mentions'][number] {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  return {source: source.id, start, end, text: source.text.slice(start, end)}
}
