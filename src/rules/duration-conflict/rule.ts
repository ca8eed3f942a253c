import type {Pair} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import {because, listed} from '../because.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'

interface Lengths {
  readonly pair: Pair
  readonly a: Claim<Time>
  readonly b: Claim<Time>
  /** The reports are of two days, and what they tell of may have gone on. */
  readonly later: boolean
}

const LEAST_SCORE = 0.7
const LEAST_SHARED = 3

/** Reports say that one thing took, or takes, times of different length. */
export const durationConflict = defineRule<Lengths>({
  name: 'duration-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: lengthsIn,
  spots: ({a, b}) => [a, b].map(spotOf),
  key: ({a, b}) => [a, b].map(({value}) => value.timex).sort(),
  confidence: ({pair}) => 0.9 * pair.score,
  grade: ({later}) => (later ? {severity: 'info', verdict: 'update'} : {severity: 'warning'}),
  explain: ({pair, a, b, later}) => ({
    what: `The reports tell of two lengths of time: ${listed([`“${a.text}”`, `“${b.text}”`])}.`,
    why: `“${a.text}” (${time.show(a)}) and “${b.text}” (${time.show(b)}) have no length in common. Held to be one thing because ${because(pair)}.${later ? ' The reports were published on two days, and it may have gone on.' : ''}`,
    next: 'See what is measured in each, from when to when, and look it up.',
  }),
})

function lengthsIn({alignment, documents}: Material): Lengths[] {
  return alignment.questions
    .filter(({kind}) => kind === time.name)
    .flatMap(({pairs}) => pairs)
    .flatMap(pair => {
      const {a, b, evidence, relation, score} = pair
      if (!time.is(a) || !time.is(b) || !isLength(a) || !isLength(b) || relation !== 'conflict') return []
      if (score < LEAST_SCORE || evidence.shared.length < LEAST_SHARED || a.source === b.source) return []
      const [x, y] = [a, b].map(({source}) => documents.get(source)?.source.published?.slice(0, 10))
      return [{pair, a, b, later: x !== undefined && y !== undefined && x !== y}]
    })
}

function isLength({value: {type, timex}}: Claim<Time>): boolean {
  return type === 'DURATION' && /^PT?\d/.test(timex)
}
