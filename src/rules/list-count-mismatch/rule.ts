import type {Claim} from '../../claim/index.ts'
import {isOpen, list, type List} from '../../kinds/list/index.ts'
import {quantity} from '../../kinds/quantity/index.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'

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
  find: miscountedIn,
  spots: ({claim}) => [spotOf(claim)],
  key: ({claim, stated}) => [String(stated), ...claim.value.members],
  confidence: () => 0.85,
  explain: ({claim, stated}) => ({
    what: `The text announces ${String(stated)}${claim.value.of ? ` (${claim.value.of})` : ''} and lists ${String(claim.value.members.length)}: “${claim.text}”.`,
    why: `${String(stated)} was stated as the whole, and the list is not marked as a selection (such as “including”): ${claim.value.members.join(', ')}.`,
    next: 'Count the members against the source, and see whether one is missing or one is named twice.',
  }),
})

function miscountedIn({alignment, documents}: Material): Miscounted[] {
  const counts = alignment.claims.filter(quantity.is)
  return alignment.claims.filter(list.is).flatMap(claim => {
    const {stated, members} = claim.value
    const text = documents.get(claim.source)?.source.text ?? ''
    const listed = stated === undefined || stated === members.length || isOpen(claim) || claim.via === 'composed'
    return listed || counts.some(count => touches(count, claim)) || MORE.test(text.slice(claim.end, claim.end + 30))
      ? []
      : [{claim, stated}]
  })
}

// "three Danes and three Finns": its members are groups, and sum-mismatch adds them up
function touches(count: Claim, {source, start, end}: Claim): boolean {
  return count.source === source && count.start < end && count.end > start
}

const MORE =
  /^\)?,? ?(?:and|or|as well as|plus|along with|\+) |^,? ?(?:among|amongst) |^,? ?(?:etc|et al)\b|^ ?(?:…|\.{3})/
