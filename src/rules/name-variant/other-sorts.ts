import type {Document} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {isTelling, longNamesOf, type LongName} from '../long-names.ts'
import type {Variants} from './variants.ts'

interface Own {
  readonly document: Document
  readonly name: LongName
}

/** Long names that are equal but for the word that says what sort of body or place it is: "Ada Marn Clinic", "Ada Marn Center". */
export function otherSortsIn(documents: readonly Document[]): Variants[] {
  const own = documents.flatMap(document =>
    longNamesOf(document).flatMap(name => (isLong(name) ? [{document, name}] : [])),
  )
  return [...groupBy(own, ({name}) => stemOf(name)).values()].flatMap(alike => {
    const clash = alike.flatMap(a => alike.flatMap(b => (areAtOdds(a, b, alike) ? [[a, b] as const] : []))).at(0)
    return clash ? [{how: 'sort', mentions: clash.map(mentionOf)}] : []
  })
}

function isLong({tokens}: LongName): boolean {
  return tokens.filter(isTelling).length > 2 && tokens.every(({sentence}) => sentence === tokens[0]?.sentence)
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
  if (a.document === b.document || x === y || !SORTS.some(words => words.has(x) && words.has(y))) return false
  const has = (document: Document, sort: string): boolean =>
    alike.some(one => one.document === document && sortOf(one.name) === sort)
  return !alike.some(({document}) => has(document, x) && has(document, y))
}

// words that are taken for each other at the end of a name
const SORTS: readonly ReadonlySet<string>[] = [
  'center clinic hospital institute',
  'department ministry office bureau agency authority administration service',
  'committee commission council board',
  'university college',
  'association federation union league',
  'award medal prize',
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
