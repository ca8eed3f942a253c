import type {Claim} from '../../claim/index.ts'
import {isOpen, list, type List} from '../../kinds/list/index.ts'
import {defineRule, spotOf} from '../rule.ts'

interface Miscounted {
  readonly claim: Claim<List>
  readonly stated: number
}

/** A list has more or fewer members than the text says. */
export const listCountMismatch = defineRule<Miscounted>({
  name: 'list-count-mismatch',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: ({alignment}) => alignment.claims.filter(list.is).flatMap(miscounted),
  spots: ({claim}) => [spotOf(claim)],
  key: ({claim, stated}) => [String(stated), ...claim.value.members],
  confidence: () => 0.85,
  explain: ({claim, stated}) => ({
    what: `The text announces ${String(stated)}${claim.value.of ? ` (${claim.value.of})` : ''} and lists ${String(claim.value.members.length)}: “${claim.text}”.`,
    why: `${String(stated)} was stated as the whole, and the list is not marked as a selection (such as “including”): ${claim.value.members.join(', ')}.`,
    next: 'Count the members against the source, and see whether one is missing or one is named twice.',
  }),
})

function miscounted(claim: Claim<List>): Miscounted[] {
  const {stated, members} = claim.value
  return stated === undefined || stated === members.length || isOpen(claim) || claim.via === 'composed'
    ? []
    : [{claim, stated}]
}
