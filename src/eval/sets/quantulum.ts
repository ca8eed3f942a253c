import {z} from 'zod'
import {readJson} from '../json.ts'
import {coinCalled, scoreQuantities, unitCalled, type Wanted} from '../quantities.ts'
import type {EvalSet, Outcome} from '../set.ts'

const schema = z.array(
  z.object({
    req: z.string(),
    res: z.array(z.object({value: z.number(), unit: z.string(), surface: z.string()})),
  }),
)

type Case = z.infer<typeof schema>[number]

/** Sentences with quantities. */
export const quantulum: EvalSet = {
  name: 'quantulum-quantities',
  about: 'sentences with quantities, from the tests of a quantity parser',
  cases: ({text}) =>
    ['quantities.json', 'quantities.ambiguity.json']
      .flatMap(file => readJson(text(`data/quantulum3/${file}`), schema))
      .map(each => ({id: each.req, judge: () => judge(each)})),
}

function judge({req, res}: Case): Outcome {
  const wanted: Wanted[] = []
  let from = 0
  for (const {value, unit, surface} of res) {
    const start = Math.max(req.indexOf(surface, from), 0)
    const end = start + surface.length
    from = end
    const coin = coinCalled(unit)
    const code = coin?.unit ?? unitCalled(unit)
    const figure = value * (coin?.worth ?? 1)
    wanted.push({start, end, lower: figure, upper: figure, ...(code === undefined ? {} : {unit: code})})
  }
  // numbers that count and measure nothing are told apart: the program leaves them alone on purpose
  return scoreQuantities(req, wanted, wanted.some(({unit}) => unit === undefined) ? 'value, numbers alone' : 'value')
}
