import {weigh, type Weights} from '../../align/index.ts'
import {listed, wordsAt} from '../because.ts'
import {commonTerms, termsAround, type Terms} from '../common-terms.ts'
import {areOfOneEvent} from '../one-event.ts'
import {defineRule, type Material} from '../rule.ts'
import type {Result} from './result.ts'
import {scoresIn} from './scores.ts'
import {votesIn} from './votes.ts'

interface Clash {
  readonly results: readonly [Result, ...Result[]]
}

/** Reports of one vote or one match give different results. */
export const resultConflict = defineRule<Clash>({
  name: 'result-conflict',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({results}) => results.map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: ({results}) => [results[0].sort, ...new Set(results.map(show))].sort(),
  confidence: ({results: [{sort}]}) => (sort === 'score' || sort === 'vote' ? 0.8 : 0.75),
  explain: ({results}) => ({
    what: `The reports give different results: ${listed(results.map(({document, start, end}) => `“${wordsAt(document, {start, end})}”`))}.`,
    why: `Each report tells of one ${results[0].sort} only, none has the other's, and ${results[0].sort === 'vote' ? 'the two have one side, or the number of votes, in common' : 'both name the same side'}.`,
    next: 'Look up the result, and see whether both mean the same vote or match.',
  }),
})

function clashesIn({documents}: Material): Clash[] {
  const all = [...documents.values()].flatMap(document => [...soleOf(votesIn(document)), ...soleOf(scoresIn(document))])
  const weights = weigh([...documents.values()])
  const odd = all.filter(a => all.some(b => areApart(a, b, weights)))
  return [...new Set(odd.map(({sort}) => sort))].flatMap(sort => {
    const [first, ...more] = odd.filter(one => one.sort === sort)
    return first ? [{results: [first, ...more]}] : []
  })
}

// a report that gives two results of one sort tells of two votes or matches
function soleOf(results: readonly Result[]): Result[] {
  return results.filter(
    (one, i) =>
      results.every(other => !areOfOneSort(one, other) || show(other) === show(one)) &&
      results.findIndex(other => areOfOneSort(one, other)) === i,
  )
}

function areApart(a: Result, b: Result, weights: Weights): boolean {
  if (a.document === b.document || !areOfOneSort(a, b) || show(a) === show(b)) return false
  return a.sort === 'vote' ? areOfOneVote(a, b, weights) : nameOneSide(a, b)
}

function areOfOneSort(a: Result, b: Result): boolean {
  return a.sort === b.sort && (a.body === undefined || b.body === undefined || a.body === b.body)
}

function areOfOneVote(one: Result, other: Result, weights: Weights): boolean {
  const [[a, b], [x, y]] = [one.points, other.points]
  if (a !== x && b !== y && a + b !== x + y) return false
  return areOfOneEvent(one.document, other.document) || (one.body !== undefined && shareWord(one, other, weights))
}

// one body, and a telling word beside both
function shareWord(a: Result, b: Result, weights: Weights): boolean {
  const around = ({document, sentence, start, end}: Result): Terms =>
    termsAround(document, sentence, {start, end}, weights)
  return a.body === b.body && commonTerms(around(a), around(b)).shared.length > 0
}

function nameOneSide(a: Result, b: Result): boolean {
  const names = sidesOf(b)
  return sidesOf(a).some(name => names.includes(name))
}

// a side is called by its town alone, too
function sidesOf({document, sentence}: Result): string[] {
  return document.names
    .filter(name => name.sentence === sentence.index && /^(?:organisation|place|thing|person|group)$/.test(name.type))
    .flatMap(({id}) => id.split('-').slice(0, 1))
}

function show({points}: Result): string {
  return points.join('-')
}
