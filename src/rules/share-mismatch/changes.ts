import type {Claim} from '../../claim/index.ts'
import type {Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {asWritten, found, LEVEL, marked, SIGN} from '../marked.ts'

/** A change told with both ends that is not what lies between them. */
export interface Mischange {
  readonly from: Claim<Quantity>
  readonly to: Claim<Quantity>
  readonly change: Claim<Quantity> | undefined
  /** What the two ends give, at least and at most; in per cent, or in points. */
  readonly least: number
  readonly most: number
  readonly told: 'rise' | 'fall'
}

const UP = String.raw`(?:up|rise[sn]?|rose|rising|climb(?:s|ed|ing)?|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|grow(?:s|n|th)?|grew|advance[sd]?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|leap(?:s|t|ed)?)`
const DOWN = String.raw`(?:down|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|decline[sd]?|declining|decreas(?:e|es|ed|ing)|slip(?:s|ped|ping)?|slid(?:e|es|ing)?|sank|sink(?:s|ing)?|shr[au]nk|shrink(?:s|ing)?|plunge[sd]?|tumble[sd]?|slump(?:s|ed|ing)?|lost|loss|reduction|reduced|cut|lower(?:ed)?|plummet(?:s|ed|ing)?|dip(?:s|ped)?)`
const ANY = String.raw`(?<word>${UP}|${DOWN})`
const ANYWHERE = String.raw`(?<![\p{L}-])`
const BY = String.raw`[${SIGN.percent}${SIGN.points}]`
const WORDS = String.raw`[^.;:()\n\uE010-\uE015]{0,40}`
// "Friday's closing price of"
const PRICE = String.raw`[^.;:()\n\uE010-\uE015]{0,50}?\b(?:close|closing|price|prices|traded|trading|valued|value|worth|quoted|paid|level|guide|estimate|reserve)\b[^.;:()\n\uE010-\uE015]{0,25}?`
const NOUN = String.raw`(?:,| –| -|;| or)?,? (?:which is |that is |or |representing |equivalent to |marking )?(?:an?|its|the) (?:[\p{L}-]{1,14} ){0,3}(?:${UP}|${DOWN})(?: (?:of|by))? (?:about |around |nearly |almost |some )?`

/** Wordings with two ends and, in most, the change; `order` says which figure is which. */
const SHAPES: readonly {readonly pattern: RegExp; readonly order: string}[] = [
  // "fell from 6.20 to 5.80 within the week, a drop of 6.5 per cent"
  {pattern: shape(String.raw`${ANY}${WORDS} from ${LEVEL}${WORDS} to ${LEVEL}${WORDS}?${NOUN}${BY}`), order: 'ftc'},
  // "from 400 to 480, an increase of 20 per cent", "… (up 24 per cent)"
  {
    pattern: shape(String.raw`from ${LEVEL}${WORDS} to ${LEVEL}${WORDS}?(?:,|\() ?${ANY} (?:by |of )?${BY}`),
    order: 'ftc',
  },
  {
    pattern: shape(String.raw`from ${LEVEL} to ${LEVEL}${WORDS}?, an? (?:[\p{L}-]{1,14} ){0,3}${ANY} of ${BY}`),
    order: 'ftc',
  },
  // "rose 24 per cent to 310 from 250", "increased its revenue by 24 per cent to 310, from 250 a year earlier"
  {
    pattern: shape(
      String.raw`${ANY}(?:(?: [\p{L}'’-]{1,14}){0,4}? by)? ${BY},? to ${LEVEL}${WORDS}?,? (?:up |down )?from ${LEVEL}`,
    ),
    order: 'ctf',
  },
  // "rose by 24 per cent, from 250 to 310"
  {pattern: shape(String.raw`${ANY}(?: by)? ${BY},? from ${LEVEL}${WORDS} to ${LEVEL}`), order: 'cft'},
  // "310, up from 250, a rise of 24 per cent"
  {
    pattern: shape(
      String.raw`${LEVEL}${WORDS}?, ${ANY} from ${LEVEL}${WORDS}?, an? (?:[\p{L}-]{1,14} ){0,3}(?:${UP}|${DOWN}) of ${BY}`,
    ),
    order: 'tfc',
  },
  // "312 a share, a premium of 38 per cent to Friday's close of 226"
  {
    pattern: shape(
      String.raw`${LEVEL}${WORDS}?(?:,|:| –| —| -| \(|;| at| or)? ?(?:which is |that is |representing |or |making )?an? (?<word>premium|discount) of ${BY} (?:to|on|over|above|from|against)${PRICE} ${LEVEL}`,
    ),
    order: 'tcf',
  },
  // "31 euros for each of its 40 million shares, a premium of 34 per cent to Monday's closing price of 25 euros"
  {
    pattern: shape(
      String.raw`${LEVEL}${WORDS}?${SIGN.count}${WORDS}?, an? (?<word>premium|discount) of ${BY} (?:to|on|over|above|from|against)${PRICE} ${LEVEL}`,
    ),
    order: 't_cf',
  },
  // "312 a share, a 38 per cent premium to Friday's close of 226"
  {
    pattern: shape(
      String.raw`${LEVEL}${WORDS}?(?:,|:| –| —| -| \(|;| at| or)? ?(?:which is |that is |representing |or )?an? ${BY} (?<word>premium|discount) (?:to|on|over|above|from|against)${PRICE} ${LEVEL}`,
    ),
    order: 'tcf',
  },
  // "312 a share, 38 per cent above Friday's close of 226"
  {
    pattern: shape(
      String.raw`${LEVEL}${WORDS}?(?:,|:| –| —| -| \(|;| or)? ?(?:which is |that is |or )?${BY} (?<word>above|below|over|under|higher than|lower than|more than|less than)${PRICE} ${LEVEL}`,
    ),
    order: 'tcf',
  },
  // "310, up 24 per cent from 250"
  {
    pattern: shape(
      String.raw`${LEVEL}${WORDS}?, ${ANY} ${BY} (?:from|on|against|compared with) (?:the |last year's )?${LEVEL}`,
    ),
    order: 'tcf',
  },
  // "closed down 2.5 per cent at 3.90, having ended Monday at 4.00"
  {
    pattern: shape(
      String.raw`${ANY} ${BY} at ${LEVEL},? (?:from|against|compared with|having (?:ended|closed|finished|opened)${WORDS} at)${WORDS}? ${LEVEL}`,
    ),
    order: 'ctf',
  },
  // "rose by 3.4 points to 48.9 per cent, from 45.5 per cent"
  {
    pattern: shape(
      String.raw`${ANY}(?: by)? ${SIGN.points},? to ${SIGN.percent}${WORDS}?,? (?:up |down )?from ${SIGN.percent}`,
    ),
    order: 'ctf',
  },
  {
    pattern: shape(String.raw`${ANY}(?: by)? ${SIGN.points},? from ${SIGN.percent}${WORDS} to ${SIGN.percent}`),
    order: 'cft',
  },
]

/** Wordings with two ends and only the way between them: "was 61.2 per cent, up from 58". */
const WAYS: readonly {readonly pattern: RegExp; readonly order: string}[] = [
  {pattern: shape(String.raw`(?<![\p{L}-])(?<word>up|down) from ${LEVEL} (?:to|at) ${LEVEL}`), order: 'ft'},
  {pattern: shape(String.raw`${LEVEL}(?: [\p{L}'’-]{1,14}){0,3},? (?<word>up|down) from ${LEVEL}`), order: 'tf'},
  {
    pattern: shape(String.raw`${SIGN.percent}(?: [\p{L}'’-]{1,14}){0,3},? (?<word>up|down) from ${SIGN.percent}`),
    order: 'tf',
  },
  {pattern: shape(String.raw`${ANY} from ${LEVEL} to ${LEVEL}`), order: 'ft'},
  {pattern: shape(String.raw`${ANY} from ${SIGN.percent} to ${SIGN.percent}`), order: 'ft'},
]

function shape(source: string): RegExp {
  return new RegExp(ANYWHERE + source, 'giu')
}

/** Changes of a report that do not fit their ends, and ends that lie the other way than the words say. */
export function mischanges(document: Document, claims: readonly Claim[]): Mischange[] {
  const text = marked(document, claims)
  const all = [...SHAPES, ...WAYS].flatMap(({pattern, order}) =>
    [...found(text, pattern)].flatMap(({claims: own, match}) => {
      const [from, to, change] = ['f', 't', 'c'].map(role => own[order.indexOf(role)])
      if (own.length !== order.length || !from || !to || !areLike(from, to)) return []
      const told = new RegExp(`^(?:${UP}|premium|above|over|higher than|more than)$`, 'iu').test(
        match.groups?.['word'] ?? '',
      )
        ? 'rise'
        : 'fall'
      return compare({from, to, change: order.includes('c') ? change : undefined, told})
    }),
  )
  return all.filter((one, i) => all.findIndex(other => other.from === one.from && other.to === one.to) === i)
}

function areLike({value: a}: Claim<Quantity>, {value: b}: Claim<Quantity>): boolean {
  // "40 million shares" are no sum
  if ([a, b].some(({unit, of}) => unit === undefined && of !== undefined) && a.unit !== b.unit) return false
  const isPlain = [a, b].every(({change}) => change === '=' || change === '~' || change === 'up' || change === 'down')
  return isPlain && (a.unit === b.unit || a.unit === undefined || b.unit === undefined)
}

function compare({from, to, change, told}: Omit<Mischange, 'least' | 'most'>): Mischange[] {
  const [a, b] = [asWritten(from), asWritten(to)]
  const isUp = told === 'rise'
  const isOpposite = isUp ? b.high < a.low : b.low > a.high
  if (!change) return isOpposite ? [{from, to, change, told, least: b.low - a.high, most: b.high - a.low}] : []
  const inPoints = from.value.unit === '%'
  const [least, most] = inPoints
    ? [b.low - a.high, b.high - a.low]
    : [(b.low / a.high - 1) * 100, (b.high / a.low - 1) * 100]
  const c = asWritten(change)
  const [low, high] = isUp ? [least, most] : [-most, -least]
  const loose = [from, to, change].some(({value}) => value.change === '~' || value.change === 'range') ? 1.15 : 1.02
  const isWrong = c.low > high * loose || c.high < low / loose
  return isWrong && a.low > 0 && high > 0
    ? [{from, to, change, told, least: low, most: high}]
    : isOpposite
      ? [{from, to, change, told, least, most}]
      : []
}
