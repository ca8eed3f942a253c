import type {Claim} from '../../claim/index.ts'
import type {Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {asWritten, found, LEVEL, marked, SHARE, SIGN} from '../marked.ts'

/** A part, its whole and the share that it is said to be. */
export interface Misshare {
  readonly part: Claim<Quantity>
  readonly whole: Claim<Quantity>
  readonly share: Claim<Quantity>
  /** What part and whole give, in per cent. */
  readonly least: number
  readonly most: number
}

const NO_FIGURE = String.raw`[^.;:()\n\uE010-\uE015]`
const WORDS = String.raw`${NO_FIGURE}{0,50}?`
const THE = String.raw`(?:(?:the|its|their|his|her|all|these|those|some|about|around|an?|planned|total|estimated|scheduled|eligible|[\p{L}-]+['’]s) ){0,3}`
const THAT_IS = String.raw`(?: \(|, or |, | – | — | - |, that is,? |, equal to |, equivalent to |, representing )(?:or |about |around |some |just |roughly )?`

/** Wordings with a part (p), its whole (w) and a share (s). */
const SHAPES: readonly {readonly pattern: RegExp; readonly order: string}[] = [
  // "21 of the 84 pumps, or 25%", "15 of a planned 45 so far, or a third", "34 out of 310 trains (11%)"
  {
    pattern: shape(
      String.raw`${LEVEL} (?:out )?of ${THE}${LEVEL}${WORDS}${THAT_IS}${SHARE}(?!,? (?:more|fewer|less|higher|lower|up|down|above|below|on)\b| of (?:them|these|those|whom|which)\b)`,
    ),
    order: 'pws',
  },
  // "130 buses stayed in the depot, more than half of the 230 scheduled"
  {
    pattern: shape(
      String.raw`${LEVEL}${WORDS}(?:,| –| -| \() ?(?:or |equal to |which is |that is |representing )?${SHARE} of ${THE}${LEVEL}`,
    ),
    order: 'psw',
  },
  // "81.2 percent of the 3.4 million voters, some 3.11 million people"
  {
    pattern: shape(String.raw`${SIGN.percent} of ${THE}${LEVEL}${NO_FIGURE}{0,30}(?:, (?:namely )?| — )${LEVEL}`),
    order: 'swp',
  },
  // "more than half of the 230 buses, or 130", "a third of the 600 seats – 250"
  {
    pattern: shape(String.raw`${SHARE} of ${THE}${LEVEL}${WORDS}(?:, or | – or | \(|, that is,? | – )${LEVEL}`),
    order: 'swp',
  },
  // "of the 84 pumps, 21 (25%) were"
  {pattern: shape(String.raw`\bof ${THE}${LEVEL}${WORDS}, ${LEVEL}${WORDS}(?:, or | \()${SHARE}`), order: 'wps'},
]

function shape(source: string): RegExp {
  return new RegExp(source, 'giu')
}

/** Shares of a report that its part and its whole do not give. */
export function misshares(document: Document, claims: readonly Claim[]): Misshare[] {
  const text = marked(document, claims)
  const all = SHAPES.flatMap(({pattern, order}) =>
    [...found(text, pattern)].flatMap(({claims: own, match}) => {
      const [part, whole, share] = ['p', 'w', 's'].map(role => own[order.indexOf(role)])
      return part && whole && share && areOfOne(part, whole) && !isOfOthers(share, match[0])
        ? compare(part, whole, share)
        : []
    }),
  )
  return all.filter((one, i) => all.findIndex(({share}) => share === one.share) === i)
}

function areOfOne({value: a}: Claim<Quantity>, {value: b}: Claim<Quantity>): boolean {
  const isPlain = [a, b].every(({change, lower}) => (change === '=' || change === '~') && (lower ?? 0) > 0)
  return isPlain && (a.unit === b.unit || a.unit === undefined) && (a.lower ?? 0) < (b.lower ?? 0)
}

// "21 of 84 ships, 24% of the staff", "seven of the ten districts, with her best result, 64%,"
function isOfOthers({text}: Claim, around: string): boolean {
  if (/\b(?:best|worst|highest|lowest)\b/i.test(around)) return true
  return / of (?:them|these|those|whom|which)$/.test(text) || (/ of /.test(text) && !/ or | \(/.test(around))
}

// "a third" may be three in ten, "half" nearly so
const LOOSE = 0.12
const HEDGED = 0.2
const NEARLY = /\b(?:nearly|almost|close to|just (?:under|short|below)|not quite)\b/i

function compare(part: Claim<Quantity>, whole: Claim<Quantity>, share: Claim<Quantity>): Misshare[] {
  const [p, w] = [asWritten(part), asWritten(whole)]
  const [least, most] = [(p.low / w.high) * 100, (p.high / w.low) * 100]
  const isHedged = [part, whole].some(({value: {change}}) => change === '~') ? 0.05 : 0
  const [low, high] = boundsOf(share)
  return most < low * (1 - isHedged) || least > high * (1 + isHedged) ? [{part, whole, share, least, most}] : []
}

/** What a share as told leaves possible, in per cent. */
function boundsOf(share: Claim<Quantity>): readonly [number, number] {
  const {lower, upper, unit, change} = share.value
  const isFraction = unit !== '%'
  const {low, high} = isFraction ? {low: (lower ?? 0) * 100, high: (upper ?? lower ?? 1) * 100} : asWritten(share)
  const slack = change === '~' ? HEDGED : isFraction && change === '=' ? LOOSE : 0.01
  const above = NEARLY.test(share.text) ? 0.02 : slack
  return [change === '<' ? 0 : low * (1 - slack), change === '>' ? 100 : high * (1 + above)]
}

/** "18 out of 120 clinics (15 percent)": the fraction holds both, and is exact. */
export function misfractions(document: Document, claims: readonly Claim[]): Misshare[] {
  const text = marked(document, claims)
  return [...found(text, FRACTION)].flatMap(({claims: [fraction, share]}) => {
    const exact =
      fraction && /^\d[\d,]* (?:out )?of (?:the |its )?\d/.test(fraction.text) ? fraction.value.lower : undefined
    if (!fraction || !share || exact === undefined) return []
    const [low, high] = boundsOf(share)
    const is = exact * 100
    return is < low || is > high ? [{part: fraction, whole: fraction, share, least: is, most: is}] : []
  })
}

const FRACTION = new RegExp(
  String.raw`${SIGN.fraction}${WORDS}(?: \(|, or |, that is,? | – )(?:or |about |some )?${SIGN.percent}`,
  'giu',
)
