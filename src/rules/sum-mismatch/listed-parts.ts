import type {Claim} from '../../claim/index.ts'
import type {Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {asWritten, found, marked, SIGN} from '../marked.ts'
import {peopleOf, SORTS, type Missum} from './parts.ts'
import {numberOf, sumOf} from './reckon.ts'

const S = `${SIGN.count}${SIGN.money}${SIGN.measure}`
const N = `[${S}]`
const NONE = String.raw`[^.;:()\n\uE010-\uE015–—]`
// percentages between the parts are passed over: "90m, or 75%, and"
const SHARE = String.raw`(?:,? (?:or|\() ?[${SIGN.percent}${SIGN.fraction}][,)]?)?`
const GAP = String.raw`${SHARE}${NONE}{0,60}?`
const AND = String.raw`(?:,? and|,? plus|, while|; and) (?:the |another |a further |their )?`
const PART = `${N}${GAP}`
const PARTS = String.raw`${PART}(?:[,;] (?:another |a further )?${NONE}{0,40}?${PART}){0,6}${AND}${NONE}{0,40}?${N}`
const IN_ALL = String.raw`(?:in all|in total|all told|altogether|combined|together|overall|taken together)`
const OPENS = String.raw`(?:: | [–—-] | \((?:of them )?)`
const MADE_OF = String.raw`(?:compris(?:e|es|ed|ing)|consist(?:s|ed|ing)? of|made up of|composed of|split (?:into|between)|divided (?:into|between)|broken down (?:as|into)|that is|namely)(?: of)?`

type How = 'whole' | 'some'

/** Wordings of a total (first, unless it stands last) and its parts; `some` where other parts may be left out. */
const SHAPES: readonly {readonly pattern: RegExp; readonly last?: true; readonly how: How}[] = [
  // "1,400 nurses and 850 cleaners, 2,450 employees in all", "… a total of 2,450"
  {
    pattern: new RegExp(
      String.raw`${PARTS}${NONE}{0,40}(?:,| [–-]) (?:or |making |that is |for )?(?:${N}${NONE}{0,30} ${IN_ALL}|(?:a |an )?(?:total of|${IN_ALL}) ${N})`,
      'giu',
    ),
    last: true,
    how: 'whole',
  },
  // "a prize of 9,000 for the best design – 5,000 from the harbour, 2,500 from a brewer and 2,000 from the church"
  {
    pattern: new RegExp(
      String.raw`${N}${NONE}{0,60}${OPENS}${NONE}{0,12}${PARTS}(?=${NONE}{0,60}(?:[.;)\n–—]| - |$))`,
      'giu',
    ),
    how: 'whole',
  },
  // "31 people, made up of 14 women, nine men and seven children"
  {pattern: new RegExp(String.raw`${N}${NONE}{0,60},? ${MADE_OF} ${NONE}{0,20}?${PARTS}`, 'giu'), how: 'whole'},
  // "of which the diocese gives 9m and the parish 8m, leaving 5m"
  {
    pattern: new RegExp(
      String.raw`${N}${NONE}{0,80}, (?:of which|of whom|with) ${NONE}{0,50}?${PART}(?:(?:,|${AND})${NONE}{0,60}?${PART}){0,4}(?:,| and| –) (?:which )?(?:leav(?:ing|es)|with the (?:rest|remaining)|the (?:remaining|balance|rest|remainder)) ${NONE}{0,20}?${N}`,
      'giu',
    ),
    how: 'whole',
  },
  {pattern: new RegExp(String.raw`${N}${NONE}{0,80}, (?:of which|of whom) ${NONE}{0,50}?${PARTS}`, 'giu'), how: 'some'},
  // "a fund of 70m for two canals. Of this sum Orrin will pay 55m, or 79%, and Tarn 25m"
  {
    pattern: new RegExp(
      String.raw`[${SIGN.money}][^\n\uE011]{0,200}\. Of (?:this|that|the)(?: sum| amount| money| total)?,? ${NONE}{0,50}?${PARTS}`,
      'giu',
    ),
    how: 'some',
  },
  // "six ferries on order, five at Tarn and two at Kelso"
  {
    pattern: new RegExp(
      String.raw`${N}${NONE}{0,50}, ${N} (?:at|in|on|from|for|by|under|near|with|off|to) ${NONE}{0,50}?(?:, ${N} ${NONE}{0,50}?){0,4}${AND}${N} (?:at|in|on|from|for|by|under|near|with|off|to) `,
      'giu',
    ),
    how: 'some',
  },
]

/** Totals with their parts, told in the wordings above, that do not come to them. */
export function listedParts(document: Document, claims: readonly Claim[]): Missum[] {
  const text = marked(document, claims)
  const all = SHAPES.flatMap(({pattern, last, how}) =>
    [...found(text, pattern)].flatMap(({claims: own, match}) => {
      const figures = own.filter(({value: {unit}, via}) => unit !== '%' && via !== 'share')
      const total = last ? figures.at(-1) : figures[0]
      const parts = (last ? withoutLead(figures.slice(0, -1), total) : figures.slice(1)).filter(isOfIt(match[0], total))
      return total && !SELECTED.test(match[0]) && !isPartItself(document, total)
        ? judge({total, parts, how, people: peopleOf(document.vocabulary)})
        : []
    }),
  )
  const firsts = all.filter((one, i) => all.findIndex(({total}) => total === one.total) === i)
  return firsts.filter(({total}) => !firsts.some(({parts}) => parts.includes(total)))
}

const SELECTED =
  /\b(?:includ\w*|among|mostly|mainly|largely|at least|such as|some of|notably|per|each|every|both|from \S+ to|out of|since|aged|compared|against|up from|down from|a (?:day|week|month|year|head|piece))\b/i

// "two customers who lost £850 and £620, a total of": the customers are no sum
function withoutLead(
  parts: readonly Claim<Quantity>[],
  total: Claim<Quantity> | undefined,
): readonly Claim<Quantity>[] {
  const unit = total?.value.unit
  const from = unit === undefined ? 0 : parts.findIndex(part => part.value.unit === unit)
  return parts.slice(Math.max(0, from))
}

// "Of that sum, 18m is for support"
function isPartItself({source: {text}}: Document, {start}: Claim): boolean {
  return /\bOf (?:this|that|it|them|these|those|the)(?: \p{L}+){0,2},? $/u.test(
    text.slice(Math.max(0, start - 36), start),
  )
}

// "70m for two canals. Of this sum": the canals are no part
function isOfIt(around: string, total: Claim<Quantity> | undefined): (part: Claim<Quantity>) => boolean {
  return part => !/\. Of /.test(around) || part.value.unit === total?.value.unit
}

interface Sum {
  readonly total: Claim<Quantity>
  readonly parts: readonly Claim<Quantity>[]
  readonly how: How
  readonly people: ReadonlySet<string>
}

function judge({total, parts, how, people}: Sum): Missum[] {
  if (parts.length < 2 || ![total, ...parts].every(isExact) || !areOfOneUnit(total, parts)) return []
  const sum = sumOf(parts)
  const stated = numberOf(total)
  if (isWithin(total, parts, Math.abs(sum - stated))) return []
  const [isMore, isLess] = [sum > stated, sum < stated]
  const isPart = parts.every(({value}) => (value.lower ?? 0) < stated)
  // a list that misses a little of its total is one that was meant to be whole
  const isSame = areOfOneNoun(total, parts, people)
  const isNear =
    sum >= stated * (how === 'whole' && isSame ? FAR : NEAR) && (isSame || (stated >= 10 && sum <= stated / NEAR))
  return isPart &&
    ((isMore && sum <= stated * MOST && (isSame || isNear)) || (isLess && isNear)) &&
    (isMore || how === 'whole' || stated >= 10)
    ? [{total, parts, sum, stated, wrong: true, ...(how === 'some' && !isMore ? {doubtful: true as const} : {})}]
    : []
}

// parts that are rounded may come to one more or less in the last digit of a total that is written finely
const SLIGHT = 0.03

function isWithin(total: Claim<Quantity>, parts: readonly Claim<Quantity>[], off: number): boolean {
  if (total.value.change === '~') return off <= (total.value.lower ?? 0) * HEDGED
  const most = Math.max(...[total, ...parts].map(leewayOf))
  return off <= most * 1.01 || (off <= leewayOf(total) * 2.02 && off <= (total.value.lower ?? 0) * SLIGHT)
}

const HEDGED = 0.12

// a sum written out is meant to the last coin
function leewayOf(claim: Claim<Quantity>): number {
  const isWrittenOut =
    /^[A-Z]{3}$/.test(claim.value.unit ?? '') && !/\d ?\p{L}|\d\.\d(?!\d)/u.test(claim.text.replace(/^\P{N}+/u, ''))
  const {low, high} = asWritten(claim)
  return isWrittenOut ? 0 : (high - low) / 2
}

const NEAR = 0.88
const FAR = 0.6
const MOST = 1.6

function isExact({value: {change, lower}}: Claim<Quantity>): boolean {
  return (change === '=' || change === '~') && (lower ?? 0) > 0
}

// sums are of one currency; a part may leave it out: "1.5 million euros … 600,000"
function areOfOneUnit({value: {unit, lower}}: Claim<Quantity>, parts: readonly Claim<Quantity>[]): boolean {
  const isSmaller = (part: Claim<Quantity>): boolean => (part.value.lower ?? 0) > (lower ?? 0) / 200
  return (
    parts.every(({value}) => value.unit === unit || (value.unit === undefined && unit !== undefined)) &&
    parts.every(isSmaller)
  )
}

function areOfOneNoun(
  {value: {unit, of}}: Claim<Quantity>,
  parts: readonly Claim<Quantity>[],
  people: ReadonlySet<string>,
): boolean {
  if (unit !== undefined) return true
  const nouns = parts.flatMap(({value}) => value.of ?? [])
  // women may be students, too
  if (nouns.some(noun => SORTS.test(noun)) && !nouns.every(noun => SORTS.test(noun))) return false
  return (
    nouns.every(noun => noun === of) || (nouns.every(noun => people.has(noun)) && (of === undefined || people.has(of)))
  )
}
