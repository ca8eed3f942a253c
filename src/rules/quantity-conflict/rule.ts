import type {Pair, Question} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {interval, quantity, type Quantity} from '../../kinds/quantity/index.ts'
import {because, listed} from '../because.ts'
import {defineRule, spotOf} from '../rule.ts'

const SURE = 0.55

interface Evidence {
  readonly question: Question
  readonly best: Pair
  readonly claims: readonly Claim<Quantity>[]
}

/** Two reports give different figures for the same thing. */
export const quantityConflict = defineRule<Evidence>({
  name: 'quantity-conflict',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  find: ({alignment}) => alignment.questions.flatMap(evidenceIn),
  spots: ({claims}) => claims.map(spotOf),
  key: ({claims}) => [...new Set(claims.map(claim => quantity.show(claim)))].sort(),
  confidence: ({best}) => best.score,
  grade: ({best}) => ({severity: isHedged(best.a) || isHedged(best.b) || best.score < SURE ? 'warning' : 'error'}),
  explain: ({best, claims}) => ({
    what: `The reports give different figures: ${listed([...new Set(claims.map(({text}) => `“${text}”`))])}.`,
    why: `${best.a.text} and ${best.b.text} leave no common value: ${reason(best.a)}; ${reason(best.b)}. Held to be about one thing because ${because(best)}.`,
    next: 'Look up which figure the source of each report gives, and for which moment and group it holds.',
  }),
})

function evidenceIn(question: Question): Evidence[] {
  const pairs = question.pairs.filter(pair => pair.relation === 'conflict' && isTelling(pair))
  const best = pairs[0]
  if (!best || question.kind !== quantity.name) return []
  const claims = [...new Set(pairs.flatMap(({a, b}) => [a, b]))].filter(quantity.is)
  return [{question, best, claims}]
}

function reason(claim: Claim): string {
  return quantity.is(claim) ? interval(claim).reason : claim.text
}

// "a few" and "several" are scenes rather than figures: they conflict only where the sentences are parallel
function isTelling({a, b, evidence}: Pair): boolean {
  return evidence.parallel > 0 || !(isVague(a) || isVague(b))
}

function isVague(claim: Claim): boolean {
  return quantity.is(claim) && !/\d/.test(claim.text) && claim.value.change === 'range'
}

function isHedged(claim: Claim): boolean {
  return quantity.is(claim) && claim.value.change !== '='
}
