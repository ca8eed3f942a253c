import type {Pair} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {quantity, type Quantity} from '../../kinds/quantity/index.ts'
import {groupBy} from '../../text/index.ts'

type Figure = Claim<Quantity>

/**
 * Tells of two clashing figures whether the reports agree after all: one has the other's figure too, of another of these things
 * ("13 home runs this season, 33 the last"; "85 officers, up from 60"), a third report has both and so tells them apart, or the
 * figures of one report add up: "148 planes … another 94" to 242, "two of the 20 cameras" and "18 of the 20".
 */
export function agreements(claims: readonly Claim[]): (pair: Pair) => boolean {
  const figures = claims.filter(quantity.is)
  const bySource = groupBy(figures, ({source}) => source)
  return pair => {
    const {a, b} = pair
    if (!quantity.is(a) || !quantity.is(b)) return false
    const says = (source: string, figure: Figure, but?: Claim): Figure[] =>
      (bySource.get(source) ?? []).filter(other => other !== but && isLike(other, figure) && areEqual(other, figure))
    const own = pair.evidence.fit.voice === 'same' ? isOfVoice : () => true
    if (says(b.source, a, b).some(other => own(other, a)) || says(a.source, b, a).some(other => own(other, b)))
      return true
    return (
      [...bySource.keys()].some(
        source =>
          source !== a.source &&
          source !== b.source &&
          says(source, a).some(x => says(source, b).some(y => isOneSort(x, y) && isOfVoice(x, y))),
      ) || addUp(a, b, bySource)
    )
  }
}

function areEqual(a: Figure, b: Figure): boolean {
  const [x, y] = [a.value, b.value]
  return quantity.relate(a, b) === 'same' || (x.unit === y.unit && x.lower === y.lower && x.upper === y.upper)
}

// "242 aircraft. Norwing operates 148": of one that has no noun the sentence before has it
function isOneSort({frame: a}: Figure, {frame: b}: Figure): boolean {
  if (a.attribute === b.attribute) return true
  return [a, b].some(({attribute}) => attribute === undefined) && Math.abs(a.sentence - b.sentence) <= 1
}

function addUp(a: Figure, b: Figure, bySource: ReadonlyMap<string, readonly Figure[]>): boolean {
  const [x, y] = [exact(a), exact(b)]
  if (x === undefined || y === undefined) return false
  const [small, large] = x < y ? [a, y] : [b, x]
  const near = (figure: Figure): readonly Figure[] =>
    (bySource.get(figure.source) ?? []).filter(
      other => other !== figure && Math.abs(other.frame.sentence - figure.frame.sentence) <= 2 && isLike(other, figure),
    )
  const rest = near(small).some(other => Math.min(x, y) + (exact(other) ?? NaN) === large)
  const whole = [a, b].every(figure => near(figure).some(other => exact(other) === x + y))
  return rest || whole
}

function exact({value: {lower, upper, unit, change}}: Figure): number | undefined {
  return unit === undefined && /^[=~]$/.test(change) && lower === upper ? lower : undefined
}

const SMALL = 20

// "from 65 to 125": the second stands without what it counts
function isLike({frame, value}: Figure, {frame: {attribute}}: Figure): boolean {
  if (frame.attribute === attribute) return true
  return (
    frame.attribute === undefined && value.of === undefined && (value.unit !== undefined || (value.lower ?? 0) > SMALL)
  )
}

function isOfVoice(a: Claim, b: Claim): boolean {
  return a.frame.voice?.id === b.frame.voice?.id
}
