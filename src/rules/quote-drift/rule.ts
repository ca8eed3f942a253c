import type {Pair} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {
  compareQuotes,
  isOneWordMore,
  quote,
  speakersDiffer,
  type Comparison,
  type Quote,
} from '../../kinds/quote/index.ts'
import {listed} from '../because.ts'
import {changedWords} from '../changed-words.ts'
import {defineRule, type Material} from '../rule.ts'
import {continuedPairs, quotesIn} from './continued.ts'
import {AGREED, passageOf} from './passage.ts'
import type {Spot} from '../../findings/index.ts'

interface Drift {
  readonly claims: readonly Claim<Quote>[]
  readonly passages: readonly Spot[]
  readonly a: Claim<Quote>
  readonly b: Claim<Quote>
  readonly comparison: Comparison
}

const LEAST_SHARED = 4
/** Of quotations by two speakers, or that begin or end in quite other words: they may be two that have a phrase in common. */
const LEAST_BETWEEN = 6
const LEAST_OVERLAP = 0.5
/** Of what stands around two short quotations. */
const LEAST_CONTEXT = 0.25

/** Reports quote the same words differently. */
export const quoteDrift = defineRule<Drift>({
  name: 'quote-drift',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: driftsIn,
  spots: ({passages}) => passages,
  compared: ({claims}) => claims,
  key: ({claims}) => [...new Set(claims.map(({value}) => value.text.toLowerCase()))].sort(),
  confidence: ({comparison}) => Math.min(0.95, 0.55 + 0.4 * comparison.overlap),
  grade: ({comparison}) => ({severity: GRADE[comparison.difference] ?? 'info'}),
  explain: ({a, b, comparison}) => ({
    what: `One statement is quoted in different words: ${listed(changesIn(comparison))}.`,
    why: `The two quotations share ${comparison.turned ? 'nearly all words, though in another order' : `${String(comparison.shared)} telling words in the same order`}${a.value.speaker && b.value.speaker ? `, and are given to ${a.value.speaker.text} and ${b.value.speaker.text}` : ''}; quotation marks promise the words as spoken, so at most one can be exact.`,
    next: 'Compare both with the recording, the statement or the first outlet that carried it.',
  }),
})

const GRADE: Partial<Record<Comparison['difference'], 'error' | 'warning' | 'info'>> = {
  negation: 'error',
  number: 'error',
  wording: 'warning',
}

function driftsIn({alignment, documents}: Material): Drift[] {
  const quotes = quotesIn(alignment.claims)
  return alignment.questions
    .filter(({kind}) => kind === quote.name)
    .flatMap(({pairs}) => {
      const changed = [...pairs, ...continuedPairs(pairs, quotes)]
        .flatMap(driftOf)
        .sort((x, y) => gravity(y) - gravity(x))
      const worst = changed[0]
      if (!worst) return []
      const others = new Map(
        changed.flatMap(({a, b}): [Claim<Quote>, Claim<Quote>][] => [
          [b, a],
          [a, b],
        ]),
      )
      const passages = [...others].map(([claim, other]) => passageOf(claim, other, documents.get(claim.source)))
      return [{...worst, claims: [...others.keys()], passages}]
    })
}

function driftOf({a, b, evidence}: Pair): Omit<Drift, 'claims' | 'passages'>[] {
  if (!quote.is(a) || !quote.is(b)) return []
  const comparison = compareQuotes({text: a.value.text}, {text: b.value.text})
  const mayBeTwo = comparison.loose > 0 || areTwoSpeakers(a.value, b.value)
  const near =
    comparison.turned ||
    (comparison.shared >= (mayBeTwo ? LEAST_BETWEEN : LEAST_SHARED) && comparison.overlap >= LEAST_OVERLAP) ||
    (isOneWordMore(comparison) && (isOneSpeaker(a.value, b.value) || evidence.context >= LEAST_CONTEXT))
  return near && !AGREED.has(comparison.wording) ? [{a, b, comparison}] : []
}

function areTwoSpeakers({speaker: a}: Quote, {speaker: b}: Quote): boolean {
  return a !== undefined && b !== undefined && speakersDiffer(a, b)
}

function isOneSpeaker({speaker: a}: Quote, {speaker: b}: Quote): boolean {
  return a !== undefined && a.id === b?.id
}

function gravity({comparison}: Omit<Drift, 'claims' | 'passages'>): number {
  return ['wording', 'number', 'negation'].indexOf(comparison.difference)
}

function changesIn({changes}: Comparison): string[] {
  const told = changes.filter(change => change.difference !== 'form').slice(0, 3)
  return told.map(changedWords)
}
