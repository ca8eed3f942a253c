import type {Claim} from '../../claim/index.ts'
import {quantity, toBase, type Quantity} from '../../kinds/quantity/index.ts'
import {groupBy} from '../../text/index.ts'
import {areDaysApart} from '../days.ts'
import {isLeftAlone} from '../left-alone.ts'
import type {Material} from '../rule.ts'
import {digitsThatCount, slipBetween, slipKeys, type Slip} from './slip.ts'

type Figure = Claim<Quantity>

/** Two figures of which a slip may have made the one of the other. */
export interface Transposed {
  readonly a: Figure
  readonly b: Figure
  readonly others: readonly Figure[]
  readonly slip: Slip
  readonly digits: number
}

/** Figures of more digits than these seldom meet by chance. */
export const SURE_DIGITS = 3

/** Figures of two reports with their digits in another order. */
export function transposedIn({alignment}: Material): Transposed[] {
  const figures = alignment.claims.filter(quantity.is).filter(isExact)
  const bySource = groupBy(alignment.claims, ({source}) => source)
  const areApart = (a: Figure, b: Figure): boolean =>
    areDaysApart(
      a,
      b,
      [a, b].flatMap(({source}) => bySource.get(source) ?? []),
    )
  return alikeIn(figures).flatMap(([one, other]) => {
    // a report that has both figures tells them apart
    const sources = new Set(one.map(({source}) => source))
    if (other.some(({source}) => sources.has(source))) return []
    if (isExplained(one, other, alignment.claims.filter(quantity.is))) return []
    const found = one
      .slice(0, ENOUGH)
      .flatMap(a => other.slice(0, ENOUGH).flatMap(b => (areApart(a, b) ? [] : transposed(a, b))))[0]
    const others = (all: readonly Figure[], own: Figure): Figure[] =>
      all.filter(figure => figure !== own && isOneThing(figure, own))
    return found ? [{...found, others: [...others(one, found.a), ...others(other, found.b)]}] : []
  })
}

// 12.4 per cent, and 21.4 with the family's 9: the one is the other and a third
function isExplained(one: readonly Figure[], other: readonly Figure[], figures: readonly Figure[]): boolean {
  const [a, b] = [one[0], other[0]]
  if (!a || !b || !isShare(a)) return false
  const apart = Math.abs(numberOf(a) - numberOf(b))
  return figures.some(third => isShare(third) && Math.abs(numberOf(third) - apart) < 0.01)
}

/** Figures of a headline that stand in the text below with their digits in another order. */
export function headingsIn({alignment}: Material): Transposed[] {
  const bySource = groupBy(alignment.claims.filter(quantity.is).filter(isExact), ({source}) => source)
  return [...bySource.values()].flatMap(own => {
    const [head, text] = [own.filter(({block}) => block === 'title'), own.filter(({block}) => block !== 'title')]
    return head
      .filter(a => !text.some(b => numberOf(a) === numberOf(b)))
      .flatMap(a =>
        text
          .filter(
            b => keyOf(a) === keyOf(b) && isOneThing(a, b) && slipBetween(numberOf(a), numberOf(b)) === 'transposed',
          )
          .map(b => ({
            a,
            b,
            others: [],
            slip: 'transposed' as const,
            digits: digitsThatCount(numberOf(a), numberOf(b)),
          }))
          .filter(({digits}) => digits > 2)
          .slice(0, 1),
      )
  })
}

/** Of many reports that give one number, so many are looked at. */
const ENOUGH = 8

/** The figures of two numbers of which a slip may have made the one of the other, pair by pair. */
function alikeIn(figures: readonly Figure[]): [readonly Figure[], readonly Figure[]][] {
  const numbers = [...groupBy(figures, figure => `${keyOf(figure)} ${String(numberOf(figure))}`).values()]
  const keyed = numbers.flatMap((group, i) =>
    group.slice(0, 1).flatMap(one => slipKeys(numberOf(one)).map(key => ({key: `${keyOf(one)} ${key}`, i}))),
  )
  const pairs = [...groupBy(keyed, ({key}) => key).values()].flatMap(own =>
    own.flatMap(({i}, n) => own.slice(n + 1).map(({i: j}) => `${String(i)} ${String(j)}`)),
  )
  return [...new Set(pairs)].map(pair => {
    const [i = 0, j = 0] = pair.split(' ').map(Number)
    return [numbers[i] ?? [], numbers[j] ?? []]
  })
}

function transposed(a: Figure, b: Figure): Omit<Transposed, 'others'>[] {
  const slip = slipBetween(numberOf(a), numberOf(b))
  const digits = digitsThatCount(numberOf(a), numberOf(b))
  return slip && (slip === 'scaled' ? isOfOneScale(a, b, digits) : isTelling(a, b, digits))
    ? [{a, b, slip, digits}]
    : []
}

// "thirteen of the victims" are a part of them
const PARTITIVE = /\bof (?:the|those|these|them|its|their|his|her)\b/

function isExact({text, block, via, value: {unit, lower, upper, change}, frame}: Figure): boolean {
  return (
    !(unit === undefined && PARTITIVE.test(text)) &&
    block !== 'boilerplate' &&
    via !== 'conversion' &&
    lower !== undefined &&
    lower === upper &&
    lower > 9 &&
    (change === '=' || change === '~') &&
    frame.attribute !== 'age' &&
    !frame.negated
  )
}

/** What two figures have to share before they are compared: the dimension and the unit. */
function keyOf(figure: Figure): string {
  return `${toBase(figure.value).dimension ?? ''} ${String(figure.value.unit)}`
}

function numberOf({value}: Figure): number {
  return value.lower ?? 0
}

/** Two figures of two digits have to count one thing; longer ones only must not be known to count different things. */
function isTelling(a: Figure, b: Figure, digits: number): boolean {
  if (isOneThing(a, b))
    return digits > 2 || a.value.unit !== undefined || !isLeftAlone(a.frame.attribute ?? a.value.of ?? '')
  if (digits < 3) return false
  // "a 14.1-kilometre tube", and "the tube will be 11.4 kilometres long"
  if (a.value.unit !== undefined && a.frame.subject !== undefined && a.frame.subject.id === b.frame.subject?.id)
    return true
  const [x, y] = [a, b].map(({frame}) => frame.attribute)
  return digits > SURE_DIGITS || x === undefined || y === undefined || numberOf(a) >= LARGE
}

/** Two figures a power of ten apart have to measure one thing, and to be no round ones. */
function isOfOneScale(a: Figure, b: Figure, digits: number): boolean {
  if (digits < 2 || a.value.unit === undefined || isShare(a)) return false
  return isOneThing(a, b) || (digits > 2 && isTelling(a, b, digits))
}

function isShare({value}: Figure): boolean {
  return ['percent', 'share'].includes(toBase(value).dimension ?? '')
}

const LARGE = 10_000

/** Whether two figures count or measure one sort of thing. */
export function isOneThing(a: Figure, b: Figure): boolean {
  if (a.value.unit !== undefined && a.value.of !== undefined && a.value.of === b.value.of) return true
  const [x, y] = [a, b].map(({frame}) => frame.attribute)
  return x !== undefined && y !== undefined ? x === y : a.value.of !== undefined && a.value.of === b.value.of
}

/** Of what sort a figure is, in words. */
export function sortOf({value: {unit}, frame: {attribute}}: Figure): string {
  if (attribute !== undefined) return `figures for ${attribute.replaceAll('-', ' ')}`
  return unit === undefined ? 'counts' : `in ${unit}`
}
