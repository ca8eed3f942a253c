import type {Claim} from '../claim/index.ts'
import {interval, quantity, type Interval, type Quantity} from '../kinds/quantity/index.ts'
import type {Document} from '../reading/index.ts'
import {allIn, groupBy, oncePer} from '../text/index.ts'

/** A text with every figure as one sign, so that wordings are told apart by the sorts of figures in them. */
export interface Marked {
  readonly text: string
  readonly claims: readonly Claim<Quantity>[]
  /** Where the sign of each claim stands. */
  readonly at: readonly number[]
}

/** The signs: plain counts, sums of money, percentages, fractions, points and other measures. */
export const SIGN = {
  count: '\uE010',
  money: '\uE011',
  percent: '\uE012',
  fraction: '\uE013',
  points: '\uE014',
  measure: '\uE015',
} as const

/** A count, a sum or a measure, as a pattern. */
export const LEVEL = `[${SIGN.count}${SIGN.money}${SIGN.measure}]`
/** A percentage or a fraction, as a pattern. */
export const SHARE = `[${SIGN.percent}${SIGN.fraction}]`

/** A report's text with its figures as signs; conversions in brackets are left out, and so are ages. */
export function marked(document: Document, claims: readonly Claim[]): Marked {
  const {made, figures} = ofClaims(claims)
  const text = made.get(document) ?? markedBy(document, figures.get(document.source.id) ?? [])
  made.set(document, text)
  return text
}

const ofClaims = oncePer((claims: readonly Claim[]) => ({
  made: new Map<Document, Marked>(),
  figures: groupBy(
    claims
      .filter(quantity.is)
      .filter(({block, via, value: {unit}}) => block !== 'boilerplate' && via !== 'none' && unit !== 'a'),
    ({source}) => source,
  ),
}))

function markedBy({source}: Document, own: readonly Claim<Quantity>[]): Marked {
  const parts: string[] = []
  const kept: Claim<Quantity>[] = []
  const at: number[] = []
  let [end, length] = [0, 0]
  for (const claim of own) {
    if (claim.start < end) continue
    const isConverted = claim.via === 'conversion'
    const between = source.text.slice(end, claim.start).replace(/\s/g, ' ')
    const before = isConverted ? between.replace(/ ?\($/, '') : between
    parts.push(before, isConverted ? '' : signOf(claim))
    if (!isConverted) {
      kept.push(claim)
      at.push(length + before.length)
    }
    length += before.length + (isConverted ? 0 : 1)
    const isClosed = isConverted && between.endsWith('(') && source.text[claim.end] === ')'
    end = claim.end + (isClosed ? 1 : 0)
  }
  return {text: [...parts, source.text.slice(end).replace(/\s/g, ' ')].join(''), claims: kept, at}
}

function signOf({value: {unit, of}, via, text}: Claim<Quantity>): string {
  if (of === 'point' || /points?$/.test(text)) return SIGN.points
  if (unit === '%') return SIGN.percent
  if (via === 'share') return SIGN.fraction
  if (unit === undefined) return SIGN.count
  return /^[A-Z]{3}$/.test(unit) ? SIGN.money : SIGN.measure
}

/** The claims in each stretch that a pattern finds, with what its groups hold. */
export function* found(
  {text, claims, at}: Marked,
  pattern: RegExp,
): Generator<{readonly claims: readonly Claim<Quantity>[]; readonly match: RegExpExecArray}> {
  for (const match of allIn(pattern, text)) {
    const [from, to] = [match.index, match.index + match[0].length]
    yield {claims: claims.filter((_, i) => (at[i] ?? -1) >= from && (at[i] ?? -1) < to), match}
  }
}

/** What the digits of a figure leave open, whatever the hedge: it is the digits that are reckoned with. */
export function asWritten({value, text}: Claim<Quantity>): Interval {
  return interval({value: {...value, change: '='}, text})
}
