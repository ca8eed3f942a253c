import type {Claim} from '../../claim/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Material} from '../rule.ts'

/** A film, book, record … with the year that a report gives it. */
export interface Work {
  readonly claim: Claim<Time>
  readonly title: string
  readonly year: number
  readonly start: number
  readonly end: number
}

const TITLE = String.raw`(?<title>\p{Lu}[\p{L}\d’'-]*(?: (?:of|the|and|in|a|for|to|on|\p{Lu}[\p{L}\d’'-]*|\d+)){0,7})`
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`
const SORT = String.raw`(?:film|movie|comedy|drama|thriller|documentary|biopic|musical|sequel|album|novel|book|memoir|biography|play)`
const MARK = String.raw`["“”‘’']`

const SHAPES = [
  // "the 2025 film The Herring Girl", "in 2025 a movie, The Herring Girl"
  String.raw`\b${YEAR}(?:,? (?:an?|the))?(?: [\p{Ll}-]+){0,2} ${SORT},? (?:called |titled |entitled )?${MARK}?${TITLE}`,
  // "In 2025 the studio released “The Herring Girl,” a film"
  String.raw`\b[Ii]n ${YEAR},?[^;“"]{0,80}${MARK}${TITLE},?${MARK},? (?:an?|the|his|her)(?: [\p{Ll}-]+){0,2} ${SORT}\b`,
  // "“The Herring Girl” (2025)"
  String.raw`${MARK}${TITLE},?${MARK} \(${YEAR}\)`,
].map(shape => new RegExp(shape, 'gu'))

/** The works that a report names with their year. */
export function worksIn(document: Document, claims: readonly Claim<Time>[]): Work[] {
  const {text, id} = document.source
  const own = claims.filter(({source}) => source === id)
  return SHAPES.flatMap(shape => [...text.matchAll(shape)]).flatMap(({0: found, index, groups}) => {
    const {year = '', title = ''} = groups ?? {}
    const at = index + found.indexOf(year)
    const claim = own.find(({start, end}) => start <= at && at < end)
    const name = title.replace(/(?: (?:of|the|and|in|a|for|to|on))+$/, '')
    return claim && name.includes(' ')
      ? [{claim, title: name, year: Number(year), start: index, end: index + found.length}]
      : []
  })
}

const MOST_APART = 2

/** One work to which two reports give years that lie close together; a remake comes later. */
export function workClashes({documents, alignment}: Material): [Work, Work][] {
  const times = alignment.claims.filter(time.is)
  const works = [...documents.values()].flatMap(document => worksIn(document, times))
  return works.flatMap((a, i) =>
    works.slice(i + 1).flatMap((b): [Work, Work][] => (areApart(a, b, works) ? [[a, b]] : [])),
  )
}

function areApart(a: Work, b: Work, works: readonly Work[]): boolean {
  const gap = Math.abs(a.year - b.year)
  const bothTold = works.some(
    other => isOne(other, a) && other.claim.source === a.claim.source && other.year === b.year,
  )
  return a.claim.source !== b.claim.source && isOne(a, b) && gap > 0 && gap <= MOST_APART && !bothTold
}

function isOne(a: Work, b: Work): boolean {
  return plain(a.title) === plain(b.title)
}

function plain(title: string): string {
  return title.toLowerCase().replaceAll(/^the |[’']/g, '')
}
