import {action, ladderOf, laddersOf} from '../../kinds/action/index.ts'
import type {Draw} from './chart.ts'

/** The steps of the ladder that most answers stand on, lowest first, with those who say that it has come so far. */
export const drawLadder: Draw = (values, vocabulary) => {
  const said = values.flatMap(({letter, claims}) => claims.filter(action.is).map(({value}) => ({letter, ...value})))
  const counts = new Map<string, number>()
  for (const {action: step} of said) counts.set(ladderOf(step), (counts.get(ladderOf(step)) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  if (!most) return undefined
  const steps = [...laddersOf(vocabulary).steps.values()]
    .filter(({ladder}) => ladder === most[0])
    .sort((a, b) => a.rank - b.rank)
    .map(({action: name, step}) => ({
      name: step.replaceAll('-', ' '),
      letters: [...new Set(said.filter(each => each.action === name).map(({letter}) => letter))],
    }))
  return steps.length > 1 ? {type: 'ladder', steps} : undefined
}
