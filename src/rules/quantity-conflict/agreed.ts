import type {Pair} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {quantity, type Quantity} from '../../kinds/quantity/index.ts'
import {groupBy} from '../../text/index.ts'

type Figure = Claim<Quantity>

/**
 * Tells of two clashing figures whether the reports agree after all: one has the other's figure too, of another of these things
 * ("13 home runs this season, 33 the last"), or a third report has both and so tells them apart.
 */
export function agreements(claims: readonly Claim[]): (pair: Pair) => boolean {
  const figures = claims.filter(quantity.is)
  const bySource = groupBy(figures, ({source}) => source)
  return pair => {
    const {a, b} = pair
    if (!quantity.is(a) || !quantity.is(b)) return false
    const says = (source: string, figure: Figure, but?: Claim): Figure[] =>
      (bySource.get(source) ?? []).filter(
        other => other !== but && isLike(other, figure) && quantity.relate(other, figure) === 'same',
      )
    const own = pair.evidence.fit.voice === 'same' ? isOfVoice : () => true
    if (says(b.source, a, b).some(other => own(other, a)) || says(a.source, b, a).some(other => own(other, b)))
      return true
    return [...bySource.keys()].some(
      source =>
        source !== a.source &&
        source !== b.source &&
        says(source, a).some(x =>
          says(source, b).some(y => x.frame.attribute === y.frame.attribute && isOfVoice(x, y)),
        ),
    )
  }
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
