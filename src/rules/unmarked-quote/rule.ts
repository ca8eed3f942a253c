import {quote} from '../../kinds/quote/index.ts'
import {groupBy} from '../../text/index.ts'
import {listed} from '../because.ts'
import {changedWords} from '../changed-words.ts'
import {defineRule, type Material} from '../rule.ts'
import {echoesIn, type Echo} from './passages.ts'

/** What one report quotes, another tells in nearly the same words as its own. */
export const unmarkedQuote = defineRule<Echo>({
  name: 'unmarked-quote',
  severity: 'info',
  scope: 'cross',
  verdict: 'difference',
  find: found,
  spots: ({quoted, plain}) => [quoted, plain],
  key: ({changes}) => changes.flatMap(({a, b}) => [a, b]),
  confidence: ({comparison}) => Math.min(0.85, 0.4 + 0.4 * comparison.overlap),
  grade: ({changes}) => ({severity: changes.some(({difference}) => GRAVE.has(difference)) ? 'warning' : 'info'}),
  explain: ({comparison, changes}) => ({
    what: `What one report quotes stands in another without quotation marks, in other words: ${listed(changes.map(changedWords))}.`,
    why: `The passages share ${String(comparison.words)} words in the same order. Either the words were spoken, and want marks and the wording of the quotation, or the quotation was made of a reporter's words.`,
    next: 'Compare both with the statement or the recording.',
  }),
})

const GRAVE: ReadonlySet<string> = new Set(['number', 'negation'])

function found({alignment}: Material): Echo[] {
  const quotes = groupBy(alignment.claims.filter(quote.is), ({source}) => source)
  const all = alignment.parallels.flatMap(parallel => echoesIn(parallel, quotes))
  const best = all.sort((x, y) => y.comparison.words - x.comparison.words)
  return [...groupBy(best, ({quoted: {source, start}}) => `${source} ${String(start)}`).values()].flatMap(
    ([one]) => one ?? [],
  )
}
