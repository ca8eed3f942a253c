import type {Claim} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'
import {fromClause} from './from-clause.ts'
import {headingActions} from './from-heading.ts'
import {nominalActions} from './from-noun.ts'
import type {Action} from './value.ts'

/** Who did, decided or plans what to whom: verbs first, then nouns of action that no verb's claim holds, then headlines without a verb. */
export function findActions(document: Document): readonly Claim<Action>[] {
  const verbal = document.clauses.flatMap(clause => fromClause(document, clause) ?? [])
  const kept = verbal.filter((claim, i) => !verbal.some((other, j) => j !== i && repeats(claim, other, j < i)))
  const nominal = nominalActions(document).filter(
    claim => !kept.some(other => other.start < claim.end && claim.start < other.end),
  )
  const headings = headingActions(document).filter(
    claim => ![...kept, ...nominal].some(other => other.start < claim.end && claim.start < other.end),
  )
  return [...kept, ...nominal, ...headings].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function repeats(claim: Claim<Action>, other: Claim<Action>, earlier: boolean): boolean {
  return other.start === claim.start && other.end === claim.end && earlier
}
