import type {Claim} from '../../claim/index.ts'
import type {Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {found, marked, SIGN, type Marked} from '../marked.ts'
import {peopleOf, type Missum} from './parts.ts'
import {isExact, numberOf} from './reckon.ts'
import type {Overfull} from './shares.ts'

type Figure = Claim<Quantity>

const N = `[${SIGN.count}${SIGN.money}${SIGN.percent}]`
const REST = new RegExp(
  String.raw`${N}[^\n\uE010-\uE015]{0,140}?\b(?:the|its|their) (?:remaining|other|rest, (?:about |some )?)(?: (?:of )?)?${N}`,
  'giu',
)

/** A part and what is left over that nearly come to a total told before: "the 420 who work there … 310 of them … The remaining 120". */
export function restsIn(document: Document, claims: readonly Claim[]): Missum[] {
  const text = marked(document, claims)
  return [...found(text, REST)].flatMap(({claims: [part, rest]}) => {
    if (!part || !rest || part.value.unit !== rest.value.unit || ![part, rest].every(isExact)) return []
    return part.value.unit === '%' ? [] : against(document, text, part, rest)
  })
}

const SHARES = new RegExp(
  String.raw`${SIGN.percent}[^\n${SIGN.percent}]{0,180}?\b(?:the) (?:remaining|other) ${SIGN.percent}`,
  'giu',
)

/** A share and the one that is left over, which come to more than all of it: "bought 38 per cent … The other 68 per cent". */
export function overfullRests(document: Document, claims: readonly Claim[]): Overfull[] {
  return [...found(marked(document, claims), SHARES)].flatMap(({claims: all}) => {
    const shares = all.filter(({value}) => value.unit === '%')
    const sum = shares.reduce((result, {value}) => result + (value.lower ?? 0), 0)
    return shares.length === 2 && shares.every(share => share.value.unit === '%' && isExact(share)) && sum > ALL
      ? [{shares, sum: Number(sum.toFixed(6))}]
      : []
  })
}

const FRACTIONS = new RegExp(
  String.raw`${SIGN.fraction}[^.\n${SIGN.percent}${SIGN.fraction}]{0,140}?\bthe (?:remaining|other) ${SIGN.fraction}`,
  'giu',
)

/** A fraction and the one that is left over, which do not come to the whole: "a quarter … and the remaining two thirds". */
export function misrests(document: Document, claims: readonly Claim[]): Overfull[] {
  return [...found(marked(document, claims), FRACTIONS)].flatMap(({claims: all}) => {
    const shares = all.filter(({value}) => value.unit !== '%' && (value.lower ?? 2) < 1)
    const sum = shares.reduce((result, {value}) => result + (value.lower ?? 0), 0)
    return shares.length === 2 && shares.every(isExact) && Math.abs(sum - 1) > SLIGHT
      ? [{shares, sum: Math.round(sum * 100)}]
      : []
  })
}

const SLIGHT = 0.02
const ALL = 101.5
const BACK = 3
const NEAR = 0.12
const SMALL = 10

function against({source: {text}, vocabulary}: Document, {claims}: Marked, part: Figure, rest: Figure): Missum[] {
  const people = peopleOf(vocabulary)
  const sum = numberOf(part) + numberOf(rest)
  const before = claims.filter(
    claim =>
      claim.end <= part.start &&
      part.frame.sentence - claim.frame.sentence <= BACK &&
      claim.value.unit === part.value.unit &&
      claim.block === part.block &&
      numberOf(claim) > Math.max(numberOf(part), numberOf(rest)),
  )
  const isPart = (claim: Figure): boolean => isOfThem(text, part) || isOpening(text, claim, part)
  if (before.some(claim => numberOf(claim) === sum)) return []
  const off = (claim: Figure): number => Math.abs(numberOf(claim) - sum)
  const near = before.filter(
    claim =>
      isExact(claim) &&
      claim.value.of !== 'time' &&
      !isOfThings(claim, part, people) &&
      isPart(claim) &&
      off(claim) <= Math.max(numberOf(claim) * NEAR, sum <= SMALL * 2 ? 1 : 0),
  )
  const [total] = near.sort((a, b) => off(a) - off(b))
  return total ? [{total, parts: [part, rest], sum, stated: numberOf(total), wrong: true}] : []
}

// eight houses are not the whole of seven suspects and two others
function isOfThings({value: {of}}: Figure, part: Figure, people: ReadonlySet<string>): boolean {
  return of !== undefined && part.value.of !== undefined && people.has(part.value.of) && !people.has(of)
}

// "310 of the workforce"
function isOfThem(text: string, {start, end}: Figure): boolean {
  return / of (?:the|its|their|them|those|these)\b/.test(text.slice(start, end + 20))
}

// "Of the nine climbers, three"
function isOpening(text: string, total: Figure, part: Figure): boolean {
  return (
    /\bof (?:the|its|their|those|these) $/i.test(text.slice(Math.max(0, total.start - 12), total.start)) &&
    /^[^.;:]{0,60}$/.test(text.slice(total.end, part.start))
  )
}
