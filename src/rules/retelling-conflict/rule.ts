import {weigh} from '../../align/index.ts'
import {updateOf} from '../figures.ts'
import {defineRule, type Material} from '../rule.ts'
import {nearLines} from './near.ts'
import type {Line} from './cover.ts'
import type {Swap} from './swap.ts'
import {swapsBetween} from './swaps.ts'
import {tellingOf, toldBy} from './told.ts'
import {turnsBetween} from './turns.ts'

interface Change extends Swap {
  /** One report sums up another, and there is no third: what it changes it has from nowhere else. */
  readonly summary: boolean
  /** Why the later of two figures may replace the earlier, where it may. */
  readonly update: string | undefined
}

const NEARLY_SURE = 0.8

/** A report tells a sentence of another again with another name, figure or time in one place. */
export const retellingConflict = defineRule<Change>({
  name: 'retelling-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: changesIn,
  spots: ({a, b}) => [a, b].map(({source, start, end}) => ({source, start, end})),
  compared: ({a, b}) => [a, b].flatMap(end => ('claim' in end ? [end.claim] : [])),
  key: ({a, b}) => [a, b].map(({text}) => text.toLowerCase()).sort(),
  confidence: sureness,
  grade: swap =>
    swap.update === undefined ? {severity: isGrave(swap) ? 'warning' : 'info'} : {severity: 'info', verdict: 'update'},
  explain: swap =>
    swap.update === undefined
      ? {...explain(swap), next: 'See which of the two the sentence was first told of.'}
      : {
          ...explain(swap),
          why: `${explain(swap).why} It may be an update: ${swap.update}.`,
          next: 'Use the latest figure, and say as of when it holds.',
        },
})

function sureness(change: Change): number {
  if (!isGrave(change)) return 0.5
  if (change.b.kind === 'word') return 0.85
  return change.absent || change.share >= NEARLY_SURE ? 0.92 : 0.8
}

/** Of several outlets' reports each asks other people; there only a figure or time in a sentence that is otherwise the same is worth a look. */
function isGrave({a, b, share, absent, summary}: Change): boolean {
  return summary || (a.kind !== 'name' && b.kind === a.kind && absent && share >= NEARLY_SURE)
}

function explain({a, b, share, absent}: Change): {readonly what: string; readonly why: string} {
  const much = `${Math.round(share * 100)} % of the telling words around “${a.text}” stand`
  if (b.kind === 'stranger')
    return {
      what: `One report has “${a.text}” in what it tells again from another, which has “${a.text}” nowhere.`,
      why: `${much} in one sentence of the other report, which is told again here; “${a.text}” is not in it.`,
    }
  if (b.kind === 'word')
    return {
      what: `One report has “${a.text}” where the other, which it sums up, has “${b.text}”.`,
      why: `${much} around “${b.text}”, and the two words turn the meaning round.`,
    }
  return {
    what: `What one report tells of “${a.text}” the other tells of “${b.text}”.`,
    why: `${much} around “${b.text}”, in the same place of the sentence; ${absent ? `the other report has “${a.text}” nowhere` : `where the other report has “${a.text}” it tells something else`}.`,
  }
}

function changesIn({documents, alignment}: Material): Change[] {
  const all = [...documents.values()]
  const weights = weigh(all)
  const reports = all.map(document => toldBy(document, alignment.claims))
  const near = nearLines(reports.flatMap(({lines}) => lines))
  return reports.flatMap(retelling =>
    reports.flatMap(original => {
      const telling =
        retelling === original ? undefined : tellingOf(retelling, original, near, weights, all.length === 2)
      if (!telling) return []
      const summary = telling === 'summary'
      const nearIn = (line: Line): readonly Line[] => near.get(line)?.get(original.document) ?? []
      const retold = {retelling, original, near: nearIn, summary, weights}
      return [...swapsBetween(retold), ...turnsBetween(retold)].map(swap => ({
        ...swap,
        summary,
        update: updateIn(swap, documents),
      }))
    }),
  )
}

function updateIn({a, b}: Swap, documents: Material['documents']): string | undefined {
  return a.kind === 'figure' && b.kind === 'figure' ? updateOf({a: a.claim, b: b.claim}, documents) : undefined
}
