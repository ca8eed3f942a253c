import type {Claim} from '../../claim/index.ts'
import {baseInterval, quantity, toBase, type Quantity} from '../../kinds/quantity/index.ts'
import {lengthOf, time, type Time} from '../../kinds/time/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Material} from '../rule.ts'

/** A way gone in a time that needs more than the top speed told. */
export interface Misspeed {
  readonly way: Claim<Quantity>
  readonly top: Claim<Quantity>
  readonly length: Claim<Time>
  /** The least average, in kilometres an hour. */
  readonly average: number
}

const TOP =
  /\b(?:up to|top speeds? of|as (?:fast|high) as|maximum(?: speeds?)? of|never (?:more|faster) than|at most)\b/i
const WENT =
  /\b(?:chased?|pursued|pursuit|drove|driven|travel\w{0,5}|flew|flown|sailed|rode|ran|fled|raced|covered|crossed)\b/i
const BEYOND = 1.1

/** Ways, times and top speeds, one of each in a sentence or two, that do not go together. */
export function misspeeds({alignment, documents}: Material): Misspeed[] {
  const measures = alignment.claims.filter(quantity.is).filter(({via}) => via !== 'conversion')
  const tops = measures.filter(claim => dimension(claim) === 'speed' && isTop(documents.get(claim.source), claim))
  return tops.flatMap(top => {
    const near = (claim: Claim): boolean =>
      claim.source === top.source && Math.abs(claim.frame.sentence - top.frame.sentence) <= 1
    const [way, ...ways] = measures.filter(claim => near(claim) && dimension(claim) === 'length')
    const [length, ...lengths] = alignment.claims.filter(time.is).filter(claim => near(claim) && isHours(claim))
    const alone = ways.length === 0 && lengths.length === 0 && tops.filter(near).length === 1
    return way && length && alone && WENT.test(textOf(documents.get(top.source), way)) ? compare(way, top, length) : []
  })
}

function dimension({value}: Claim<Quantity>): string {
  return toBase(value).dimension
}

function isTop(document: Document | undefined, {start, end, value}: Claim<Quantity>): boolean {
  return value.change === '<' || TOP.test(document?.source.text.slice(Math.max(0, start - 20), end) ?? '')
}

function isHours({value: {type, timex}}: Claim<Time>): boolean {
  return type === 'DURATION' && /^PT\d{1,4}(?:\.\d+)?[HM]/.test(timex)
}

function textOf(document: Document | undefined, {frame}: Claim): string {
  const sentence = document?.sentences[frame.sentence]
  return sentence && document ? document.source.text.slice(sentence.start, sentence.end) : ''
}

function compare(way: Claim<Quantity>, top: Claim<Quantity>, length: Claim<Time>): Misspeed[] {
  const longest = lengthOf(length.value)
  if (!longest || !Number.isFinite(longest.to) || way.value.change === '<') return []
  const average = baseInterval(way).low / (longest.to * 86_400)
  return average > baseInterval(top).high * BEYOND ? [{way, top, length, average: average * 3.6}] : []
}
