import type {Claim} from '../../claim/index.ts'
import {defineRule, spotOf, type Explanation} from '../rule.ts'
import {mischanges, type Mischange} from './changes.ts'
import {misfractions, misshares, type Misshare} from './shares.ts'

type Evidence = Mischange | Misshare

/** Shares and changes that the figures beside them do not give. */
export const shareMismatch = defineRule<Evidence>({
  name: 'share-mismatch',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: ({documents, alignment: {claims}}) =>
    [...documents.values()].flatMap(document => [
      ...misshares(document, claims),
      ...misfractions(document, claims),
      ...mischanges(document, claims),
    ]),
  spots: evidence => claimsOf(evidence).map(spotOf),
  key: evidence => claimsOf(evidence).map(({text}) => text.toLowerCase()),
  confidence: () => 0.75,
  explain: evidence => ('part' in evidence ? ofShare(evidence) : ofChange(evidence)),
})

function claimsOf(evidence: Evidence): readonly Claim[] {
  if ('part' in evidence) return [...new Set([evidence.part, evidence.whole, evidence.share])]
  return [evidence.from, evidence.to, ...(evidence.change ? [evidence.change] : [])]
}

function ofShare({part, whole, share, least, most}: Misshare): Explanation {
  return {
    what:
      part === whole
        ? `“${part.text}” is not “${share.text}”.`
        : `“${part.text}” of “${whole.text}” is not “${share.text}”.`,
    why: `At the rounding written, the part is ${range(least, most)} per cent of the whole.`,
    next: 'Look up which of the three figures is wrong, or whether the share is of another whole.',
  }
}

function ofChange({from, to, change, told, least, most}: Mischange): Explanation {
  if (!change)
    return {
      what: `From “${from.text}” to “${to.text}” is no ${told}.`,
      why: `The words tell of a ${told}, and the second figure is ${told === 'rise' ? 'lower' : 'higher'} than the first.`,
      next: 'Look up both figures and which of them came first.',
    }
  return {
    what: `From “${from.text}” to “${to.text}” is not “${change.text}”.`,
    why: `At the rounding written, the change is ${range(least, most)} ${from.value.unit === '%' ? 'points' : 'per cent'}.`,
    next: 'Look up which of the three figures is wrong, or whether the change is from another time.',
  }
}

function range(least: number, most: number): string {
  const [low, high] = [least, most].map(end => String(Number(end.toPrecision(3))))
  return low === high ? String(low) : `${String(low)} to ${String(high)}`
}
