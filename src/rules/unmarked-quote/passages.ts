import {termsOf, type Parallel} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import type {Spot} from '../../findings/index.ts'
import {compareQuotes, type Change, type Comparison, type Quote} from '../../kinds/quote/index.ts'
import {tokensIn, type Document} from '../../reading/index.ts'

/** Words quoted in one report, and nearly the same words outside quotation marks in another. */
export interface Echo {
  readonly quoted: Spot
  readonly plain: Spot
  readonly comparison: Comparison
  /** Where the words differ in what they say. */
  readonly changes: readonly Change[]
}

type QuoteClaim = Claim<Quote>
type Side = Parallel['a']

const LEAST_WORDS = 6
const LEAST_SHARED = 3
const LEAST_OVERLAP = 0.75
/** How much longer than the quotation the plain words may be. */
const MOST_LONGER = 1.5
const MOST_CHANGES = 3

/** What two parallel sentences have of one another's quotations in the reporter's own words; the quotations by the report they stand in. */
export function echoesIn({a, b, matches}: Parallel, quotes: ReadonlyMap<string, readonly QuoteClaim[]>): Echo[] {
  const turned = matches.map(([i, j]) => [j, i] as const)
  return [...echoes(a, b, matches, quotes), ...echoes(b, a, turned, quotes)]
}

function echoes(
  a: Side,
  b: Side,
  matches: Parallel['matches'],
  quotes: ReadonlyMap<string, readonly QuoteClaim[]>,
): Echo[] {
  const [own, others] = [a, b].map(side =>
    (quotes.get(side.document.source.id) ?? []).filter(one => overlap(one, side.sentence)),
  )
  return (own ?? []).flatMap(claim => {
    const quoted = within(a, claim)
    const inside = matches.filter(([i]) => isIn(a.document, i, quoted))
    const [first, last] = [inside[0]?.[1], inside.at(-1)?.[1]]
    if (first === undefined || last === undefined) return []
    const plain = spotOf(b.document, first, last)
    return others?.some(other => overlap(other, plain)) ? [] : echoOf(a.document, quoted, b.document, plain)
  })
}

type Stretch = Pick<Spot, 'start' | 'end'>

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}

function echoOf(from: Document, quoted: Spot, to: Document, plain: Spot): Echo[] {
  const [x, y] = [textOf(from, quoted), textOf(to, plain)]
  if (wordsIn(x) < LEAST_WORDS || wordsIn(y) > wordsIn(x) * MOST_LONGER) return []
  const comparison = compareQuotes({text: x}, {text: y})
  const changes = comparison.changes.filter(change => isTelling(change, from, quoted, to, plain))
  const near = comparison.shared >= LEAST_SHARED && comparison.words >= LEAST_OVERLAP * wordsIn(x)
  return near && changes.length > 0 && changes.length <= MOST_CHANGES ? [{quoted, plain, comparison, changes}] : []
}

/** Whether a change is more than what indirect speech does: another person, tense or day, words left out, a measure added. */
function isTelling({a, b, difference}: Change, from: Document, quoted: Spot, to: Document, plain: Spot): boolean {
  if (difference !== 'wording') return difference === 'number' || difference === 'negation'
  const [x, y] = [tellingIn(from, quoted, a), tellingIn(to, plain, b)]
  return x.some(term => !y.includes(term)) && y.some(term => !x.includes(term))
}

function tellingIn(document: Document, spot: Spot, text: string): readonly string[] {
  const words = new Set(text.split(' '))
  const terms = termsOf(document)
  return tokensIn(document, spot).flatMap(token =>
    words.has(token.text) && !RELATIVE.test(token.lower) ? (terms[token.index] ?? []) : [],
  )
}

// what is "today" when it is said is "Monday" when it is told
const RELATIVE =
  /^(?:today|tonight|yesterday|tomorrow|morning|afternoon|evening|night|week|month|year|[a-z]{3,6}day|last|next|previous|here|now|then)$/

function within({document, sentence}: Side, {start, end}: QuoteClaim): Spot {
  return {source: document.source.id, start: Math.max(start, sentence.start), end: Math.min(end, sentence.end)}
}

function isIn({tokens}: Document, index: number, {start, end}: Spot): boolean {
  const token = tokens[index]
  return token !== undefined && token.start >= start && token.end <= end && /[\p{L}\d]/u.test(token.text)
}

function spotOf({tokens, source}: Document, first: number, last: number): Spot {
  return {source: source.id, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0}
}

function textOf({source}: Document, {start, end}: Spot): string {
  return source.text.slice(start, end)
}

function wordsIn(text: string): number {
  return (text.match(/[\p{L}\d][\p{L}\d’'.-]*/gu) ?? []).length
}
