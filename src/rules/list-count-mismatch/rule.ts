import type {Claim} from '../../claim/index.ts'
import {isOpen, list, type List} from '../../kinds/list/index.ts'
import {quantity} from '../../kinds/quantity/index.ts'
import {defineRule, spotOf, type Cleared, type Material} from '../rule.ts'

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
  considered: clearedIn,
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
  return alignment.claims.filter(list.is).flatMap(claim => {
    const {stated} = claim.value
    return stated === undefined || excuse(claim, stated, {alignment, documents}) !== undefined ? [] : [{claim, stated}]
  })
}

function clearedIn(material: Material): Cleared[] {
  return material.alignment.claims.filter(list.is).flatMap(claim => {
    const {stated} = claim.value
    const reason = stated === undefined ? undefined : excuse(claim, stated, material)
    return reason === undefined ? [] : [{spots: [spotOf(claim)], reason}]
  })
}

/** Why a list may stand with the number stated before it, where it may. */
function excuse(claim: Claim<List>, stated: number, {alignment, documents}: Material): string | undefined {
  const {members} = claim.value
  const after = documents.get(claim.source)?.source.text.slice(claim.end, claim.end + 30) ?? ''
  if (claim.via === 'composed')
    return `The list is made of groups (${members.join(', ')}) that come to ${stated}; the names of each are counted by themselves.`
  if (stated === members.length) return `${stated} were announced and ${stated} are listed: ${members.join(', ')}.`
  // "19 seats, the Liberals 18 and the Front 14"
  if (ROW.test(claim.text)) return `Each of the members has a number of its own: ${members.join(', ')}.`
  if (SPEAKER.test(after)) return `${stated} were announced; who stands last speaks, and is none of them.`
  if (isOpen(claim)) return `${stated} were announced and ${members.length} are listed, as a selection.`
  if (alignment.claims.some(count => quantity.is(count) && touches(count, claim)))
    return `${stated} were announced; the members of the list are groups with numbers of their own.`
  return MORE.test(after)
    ? `${stated} were announced and ${members.length} were read; the list goes on after them.`
    : undefined
}

const ROW = /\p{L} \d[\d,.]*(?:,| and\b)|\p{L} \d[\d,.]*$/u

// "three Danes and three Finns": its members are groups, and sum-mismatch adds them up
function touches(count: Claim, {source, start, end}: Claim): boolean {
  return count.source === source && count.start < end && count.end > start
}

// "at one of the schools, Larkfield, the head, Ada Venn, said"
const SPEAKER = /^,? (?:said|says|told|added|explained|recalled|wrote|warned)\b/
const MORE =
  /^ (?:\p{Lu}|\()|^\)?,? ?(?:and|or|as well as|plus|along with|\+) |^,? ?(?:among|amongst) |^,? ?(?:etc|et al)\b|^ ?(?:…|\.{3})/u
