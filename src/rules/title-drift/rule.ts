import {defineRule, type Explanation} from '../rule.ts'
import {conflictsIn, rankConflictsIn} from './conflicts.ts'
import {driftsIn, type Clash} from './drift.ts'

/** One person called by two titles that do not go together: “Mr” and “Ms”, “Ms” and “Mrs”, “Gen.” and “Col.”. */
export const titleDrift = defineRule<Clash>({
  name: 'title-drift',
  severity: 'warning',
  scope: 'cross',
  verdict: 'slip',
  find: material => [
    ...[...material.documents.values()].flatMap(driftsIn),
    ...conflictsIn(material),
    ...rankConflictsIn(material),
  ],
  spots: ({a, b}) => [a, b].map(({source, start, end}) => ({source, start, end})),
  key: ({how, a, b}) => [how, a.surname, ...[a.title.id, b.title.id].sort()],
  confidence: ({how}) => (how === 'rank' ? 0.75 : 0.85),
  grade: ({how, a, b}) => ({
    severity: 'warning',
    verdict: a.source === b.source ? (how === 'marriage' ? 'difference' : 'slip') : 'contradiction',
  }),
  explain,
})

function explain({how, name, a, b}: Clash): Explanation {
  const reports = a.source === b.source ? 'The report calls' : 'The reports call'
  const told = `${reports} one person “${a.text}” and “${b.text}”.`
  const only = `no other person of that surname than “${name}” is named`
  if (how === 'rank')
    return {
      what: told,
      why: `They are two ranks of one service; ${only}, and no promotion is told.`,
      next: 'Look up the rank, as of the day of the report.',
    }
  if (how === 'marriage')
    return {
      what: told,
      why: `A report keeps to one form of address for a woman, and ${only}.`,
      next: 'Keep to the form that she uses, or to that of the house.',
    }
  return {
    what: told,
    why: `One title is a man’s, the other a woman’s; ${only}.`,
    next: 'Look up whether it is a man or a woman, or whether two people are meant.',
  }
}
