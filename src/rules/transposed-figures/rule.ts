import type {Claim} from '../../claim/index.ts'
import {quantity, toBase, type Quantity} from '../../kinds/quantity/index.ts'
import {groupBy} from '../../text/index.ts'
import {listed} from '../because.ts'
import {areDaysApart} from '../days.ts'
import {isLeftAlone} from '../left-alone.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'
import {digitsThatCount, slipBetween, type Slip} from './slip.ts'

type Figure = Claim<Quantity>

interface Transposed {
  readonly a: Figure
  readonly b: Figure
  readonly others: readonly Figure[]
  readonly slip: Slip
  readonly digits: number
}

/** Two reports give a figure of one sort with its digits in another order. */
export const transposedFigures = defineRule<Transposed>({
  name: 'transposed-figures',
  severity: 'error',
  scope: 'cross',
  verdict: 'slip',
  find: transposedIn,
  spots: ({a, b, others}) => [a, b, ...others].map(spotOf),
  compared: ({a, b, others}) => [a, b, ...others],
  key: ({a, b}) => [a, b].map(claim => quantity.show(claim)).sort(),
  confidence: ({digits, a, b}) => (digits > SURE_DIGITS || isOneThing(a, b) ? 0.75 : 0.6),
  grade: ({digits, a, b}) => ({severity: digits > SURE_DIGITS || isOneThing(a, b) ? 'error' : 'warning'}),
  explain: ({a, b, slip}) => ({
    what: `The reports give ${listed([a, b].map(({text}) => `“${text}”`))}, the same digits ${slip === 'transposed' ? 'in another order' : 'but for one'}.`,
    why: `Both are ${sortOf(a)}, neither report has the other’s figure, no report has both, and numbers so alike seldom meet by chance.`,
    next: 'Look up the figure: one of the two is likely a slip of the fingers.',
  }),
})

const SURE_DIGITS = 3

function transposedIn({alignment}: Material): Transposed[] {
  const figures = alignment.claims.filter(quantity.is).filter(isExact)
  const bySource = groupBy(alignment.claims, ({source}) => source)
  const areApart = (a: Figure, b: Figure): boolean =>
    areDaysApart(
      a,
      b,
      [a, b].flatMap(({source}) => bySource.get(source) ?? []),
    )
  const found = [...groupBy(figures, keyOf).values()].flatMap(group =>
    group.flatMap((a, i) =>
      group.slice(i + 1).flatMap(b => {
        const slip = a.source === b.source || areApart(a, b) ? undefined : slipBetween(numberOf(a), numberOf(b))
        const digits = digitsThatCount(numberOf(a), numberOf(b))
        return slip && isTelling(a, b, digits) && !areTold(figures, a, b) ? [{a, b, slip, digits}] : []
      }),
    ),
  )
  return distinct(found).map(one => ({...one, others: figures.filter(figure => isAgain(figure, one))}))
}

function isExact({block, via, value: {lower, upper, change}, frame}: Figure): boolean {
  return (
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

/** What two figures have to share before they are compared: the dimension, and the digits whatever their order. */
function keyOf(figure: Figure): string {
  return `${toBase(figure.value).dimension ?? ''} ${String(figure.value.unit)}`
}

function numberOf({value}: Figure): number {
  return value.lower ?? 0
}

/** Two figures of two digits have to count one thing; longer ones only must not be known to count different things. */
function isTelling(a: Figure, b: Figure, digits: number): boolean {
  if (isOneThing(a, b)) return digits > 2 || a.value.unit !== undefined || !isLeftAlone(a.value.of ?? '')
  if (digits < 3) return false
  const [x, y] = [a, b].map(({frame}) => frame.attribute)
  return digits > SURE_DIGITS || x === undefined || y === undefined || numberOf(a) >= LARGE
}

const LARGE = 10_000

function isOneThing(a: Figure, b: Figure): boolean {
  if (a.value.unit !== undefined && a.value.of !== undefined && a.value.of === b.value.of) return true
  const [x, y] = [a, b].map(({frame}) => frame.attribute)
  return x !== undefined && y !== undefined ? x === y : a.value.of !== undefined && a.value.of === b.value.of
}

/** Whether a report has both figures, and so tells them apart. */
function areTold(figures: readonly Figure[], a: Figure, b: Figure): boolean {
  const has = (source: string, figure: Figure): boolean =>
    figures.some(other => other.source === source && isSame(other, figure))
  return [...new Set(figures.map(({source}) => source))].some(source => has(source, a) && has(source, b))
}

function isSame(a: Figure, b: Figure): boolean {
  return numberOf(a) === numberOf(b) && keyOf(a) === keyOf(b)
}

function isAgain(figure: Figure, {a, b}: {a: Figure; b: Figure}): boolean {
  return figure !== a && figure !== b && [a, b].some(one => isSame(one, figure) && isOneThing(one, figure))
}

function distinct<T extends {a: Figure; b: Figure}>(found: readonly T[]): T[] {
  const keys = found.map(({a, b}) => [numberOf(a), numberOf(b)].sort((x, y) => x - y).join())
  return found.filter((_, i) => keys.indexOf(keys[i] ?? '') === i)
}

function sortOf({value: {unit}, frame: {attribute}}: Figure): string {
  if (attribute !== undefined) return `figures for ${attribute.replaceAll('-', ' ')}`
  return unit === undefined ? 'counts' : `in ${unit}`
}
