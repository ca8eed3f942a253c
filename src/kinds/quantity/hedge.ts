import type {Vocabulary} from '../../vocabulary/index.ts'
import {bendsAfter, bendsBefore, type Bend} from './lexicon.ts'

export interface Hedge {
  readonly bend: Bend
  readonly start: number
  readonly end: number
}

interface HedgeTable {
  readonly before: RegExp
  readonly after: RegExp
  readonly bends: ReadonlyMap<string, Bend>
}

const LONGEST = 36
const tables = new WeakMap<Vocabulary, HedgeTable>()

/** The words that bend a number standing at `start`…`end` of a line: "at least", "or so". */
export function hedgeAround(line: string, start: number, end: number, vocabulary: Vocabulary): Hedge | undefined {
  const table = tables.get(vocabulary) ?? makeTable(vocabulary)
  tables.set(vocabulary, table)
  const before = hedgeBefore(line, start, end, table)
  const after = hedgeAfter(line, start, end, table)
  return after ? {...after, start: before?.start ?? start} : before
}

const REACH =
  /(?<!\p{L})(?:(?<length>within|beyond)|(?<sum>north of|south of)|(?<age>over|above|beyond|under|below) the age of) $/u

/** What bends only a length, a sum or an age: "within 30 km", "north of $5m", "under the age of 18". */
export function reachBefore(
  line: string,
  start: number,
  dimension: string | undefined,
): {readonly bend: Bend; readonly start: number} | undefined {
  const from = Math.max(0, start - 20)
  const found = REACH.exec(line.slice(from, start))
  const {length, sum, age} = found?.groups ?? {}
  const money = /^(?:money|percent)$/.test(dimension ?? '')
  const fits =
    (dimension === 'length' && length !== undefined) ||
    (dimension === 'age' && age !== undefined) ||
    (money && sum !== undefined)
  if (!found || !fits) return undefined
  return {bend: /^(?:within|south|under|below)/.test(found[0]) ? 'most' : 'least', start: from + found.index}
}

const BEHIND =
  / (?:(?<least>or more|at least|at the very least)|(?<most>or fewer|or less|at most|at the most)|or so)(?=$|[.,;:)]| (?:were|was|are|is|have|had|will|in|at|on|to|from|and|but)(?!\p{L}))/uy

/** What bends a number from behind the thing counted: "100 people or more". */
export function hedgeBehind(line: string, end: number): {readonly bend: Bend; readonly end: number} | undefined {
  BEHIND.lastIndex = end
  const found = BEHIND.exec(line)
  if (!found) return undefined
  const bend = found.groups?.least ? 'least' : found.groups?.most ? 'most' : 'about'
  return {bend, end: end + found[0].length}
}

function hedgeBefore(line: string, start: number, end: number, table: HedgeTable): Hedge | undefined {
  const from = Math.max(0, start - LONGEST)
  const found = table.before.exec(line.slice(from, start))
  const bend = found?.groups?.hedge === undefined ? undefined : table.bends.get(found.groups.hedge)
  if (found?.groups?.hedge === 'up to' && MOVED.test(line.slice(0, from + found.index))) return undefined
  if (found?.groups?.hedge === 'over' && DISPUTED.test(line.slice(0, from + found.index))) return undefined
  return found && bend ? {bend, start: from + found.index, end} : undefined
}

// "confronted him over £186,000": that is what it was about
const DISPUTED =
  /(?<!\p{L})(?:confront|argu|row|quarrel|clash|disput|question|challeng|sue|suing|fight|fought|resign|sack|dismiss|arrest|investigat|protest|outcry|disagree|spat|feud)\p{L}{0,5}(?: \p{L}+){0,2} $/iu

// "edged up to 171,000", "brought the toll up to 40": that is where it came to
const MOVED =
  /(?<!\p{L})(?:edg|creep|crept|inch|tick|w[ae]nt|go|mov|climb|nudg|push|jump|shot|dr[oi]v|br[io]ng|brought|tak|took|lift|ris|rose|com|came)\p{L}{0,4} (?:(?:the|its|their|his|her)(?: \p{L}+){1,3} )?(?:back )?$/iu

function hedgeAfter(line: string, start: number, end: number, {after}: HedgeTable): Hedge | undefined {
  after.lastIndex = end
  const found = after.exec(line)
  const hedge = found?.groups?.hedge
  const bend = hedge === undefined ? undefined : bendsOf.find(name => bendsAfter[name].includes(hedge))
  return found && bend ? {bend, start, end: end + found[0].length} : undefined
}

const bendsOf = ['about', 'nearly', 'most', 'least'] as const

// words that stand after a number, or as often mean something else before one ("from 20 to 30", "north of 12 villages")
const OTHERWISE =
  /^(?:or |and |-|\+$|from$|until$|say$|plus$|within$|beyond$|c\.|ca$|ca\.|a good$|better than|south of|north of|starting at|an average of)/

function makeTable({numbers: {approximators}}: Vocabulary): HedgeTable {
  const bends = new Map<string, Bend>()
  const add = (bend: Bend, words: readonly string[]): void => {
    for (const word of words) if (!bends.has(word) && !OTHERWISE.test(word)) bends.set(word, bend)
  }
  for (const bend of bendsOf) add(bend, bendsBefore[bend])
  add('about', approximators.both)
  add('nearly', approximators.below)
  add('least', approximators.above)
  add('most', approximators.upto)
  const after = bendsOf.flatMap(bend => bendsAfter[bend])
  return {
    bends,
    // "…killed at least " before the number
    before: new RegExp(String.raw`(?<![\p{L}\d-])(?<hedge>${join([...bends.keys()])})(?:[ ]?$)`, 'u'),
    // " or more", "-plus", "+"
    after: new RegExp(
      String.raw`[ ]?(?<hedge>${join(after)})(?![\p{L}\d]|/-| than | or (?:equal|\p{L}{3,9} than) |(?<=and up) to |(?<=over|under|above|below|least|most|plus|approximately) [$£€]?\d)`,
      'uy',
    ),
  }
}

function join(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[.+*?]/g, String.raw`\$&`))
    .join('|')
}
