import type {Document} from '../../reading/index.ts'
import {readTitle} from './title.ts'

/** A work to which a report gives a year. Offsets are in `source.text`. */
export interface DatedWork {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly title: string
  /** The title in small letters, without its article. */
  readonly id: string
  readonly year: number
  /** What it is; a film and the book it is made from have one title. */
  readonly sort: Sort | undefined
}

type Sort = 'film' | 'book' | 'music' | 'stage' | 'series' | 'game'

const SORTS: Readonly<Record<Sort, string>> = {
  film: 'film|movie|picture|documentary|biopic|comedy|drama|thriller|western',
  book: 'book|novel|memoirs?|autobiography|biography|novella',
  music: 'album|record|single|song|debut single|EP',
  stage: 'play|musical|opera|ballet',
  series: 'series|sitcom|miniseries|soap opera',
  game: 'video game|game',
}
const WORK = `(?<work>${Object.values(SORTS).join('|')})`
const YEAR = '(?<year>(?:19|20)\\d\\d)'
const SMALL = '(?:[\\p{Ll}-]+ ){0,3}'

// the mark that closes a title
const CLOSE = '^[,.]?(?:["”’\'`]{1,2})?'

// what stands before a title
const BEFORE = [
  // "In 2006 a film,", "in 2006, his second novel,"
  `[Ii]n ${YEAR},? (?:an?|the|his|her|their|its) ${SMALL}${WORK}(?: called| titled| entitled)?,?\\s$`,
  // "the 2005 film", "his 2006 debut novel,"
  `${YEAR} ${SMALL}${WORK}(?: hit| version)?(?: called| titled| entitled)?,?\\s$`,
  // "a film in 2005,"
  `${WORK} (?:in|from|of) ${YEAR},?\\s$`,
  // "In 2005, the studio released"
  `[Ii]n ${YEAR},? (?:[^.;"“”\`]|\\b(?:Inc|Corp|Co|Ltd)\\.){0,60}?(?:released|published|premiered|recorded|brought out|put out)(?: the| a| an| his| her| their| its)?(?: ${SMALL}${WORK},?)?\\s$`,
].map(pattern => new RegExp(pattern, 'u'))
// and behind it
const AFTER = [
  // "(2005)"
  `${CLOSE} \\(${YEAR}\\)`,
  // ", released in 2005"
  `${CLOSE},? (?:which was |was |were )?(?:first )?(?:released|published|premiered|brought out) in ${YEAR}\\b`,
  // ", a 2005 film"
  `${CLOSE},? (?:an?|the|his|her|their|its) ${YEAR} ${SMALL}${WORK}\\b`,
].map(pattern => new RegExp(pattern, 'u'))
const SORT_AFTER = new RegExp(`${CLOSE},? (?:an?|the|his|her|their) ${SMALL}${WORK}\\b`, 'u')

const REACH = 110

/** The works of a report that have a year: films, books, albums, plays, series. */
export function datedWorksIn({source: {id, text}}: Document): DatedWork[] {
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(({index}) => index)
  const near = (at: number): boolean => years.some(year => Math.abs(year - at) < REACH)
  const openings = [...text.matchAll(/["“‘]|``|(?<=[\p{Ll},\d] )\p{Lu}/gu)].map(({index}) => index).filter(near)
  return openings.flatMap(at => {
    const title = readTitle(text, at)
    if (!title) return []
    const before = firstOf(BEFORE, text.slice(Math.max(0, at - REACH), at))
    const after = title.quoted || before ? firstOf(AFTER, text.slice(title.end, title.end + REACH)) : undefined
    const found = before ?? after
    const groups = found?.groups
    if (!found || groups?.year === undefined) return []
    const work = groups.work ?? SORT_AFTER.exec(text.slice(title.end, title.end + REACH))?.groups?.work
    return [
      {
        source: id,
        start: before ? at - before[0].length : title.start,
        end: before ? title.end : title.end + found[0].length,
        title: title.text,
        id: title.id,
        year: Number(groups.year),
        sort: sortOf(work),
      },
    ]
  })
}

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found) return found
  }
  return undefined
}

function sortOf(work: string | undefined): Sort | undefined {
  if (work === undefined) return undefined
  const found = Object.entries(SORTS).find(([, words]) => new RegExp(`^(?:${words})$`).test(work))?.[0]
  return isSort(found) ? found : undefined
}

function isSort(word: string | undefined): word is Sort {
  return word !== undefined && word in SORTS
}
