import {termsOf} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {quantity, type Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'

interface Lone {
  readonly claim: Claim<Quantity>
  /** Words of its sentence that the other reports have in one sentence too. */
  readonly shared: readonly string[]
  readonly others: number
}

const FEWEST_REPORTS = 3
const MOST = 3
const LEDE_SENTENCES = 2
const FEWEST_SHARED = 4

/** A number in the opening of one report that no other gives, though they tell of the same. */
export const singleSource = defineRule<Lone>({
  name: 'single-source',
  severity: 'info',
  scope: 'internal',
  verdict: 'difference',
  find: lonesIn,
  spots: ({claim}) => [spotOf(claim)],
  key: ({claim}) => [quantity.show(claim), claim.frame.attribute ?? ''],
  confidence: ({shared, others}) => Math.min(0.7, 0.3 + 0.04 * shared.length + 0.05 * others),
  explain: ({claim, shared, others}) => ({
    what: `Only this report has “${claim.text}” (${(claim.frame.attribute ?? '').replaceAll('-', ' ')}).`,
    why: `It opens with it, and ${String(others)} other reports tell of the same (${shared
      .slice(0, 5)
      .map(word => `“${word}”`)
      .join(', ')}) without this or any other figure for it.`,
    next: 'Find a second source for the figure, or say whose it is.',
  }),
})

function lonesIn({alignment, documents}: Material): Lone[] {
  if (documents.size < FEWEST_REPORTS) return []
  const all = alignment.claims.filter(quantity.is)
  const found = all
    .filter(claim => opens(documents.get(claim.source), claim))
    .flatMap(claim => loneOf(claim, all, documents))
  return [...found]
    .sort(
      (a, b) => b.others - a.others || b.shared.length - a.shared.length || (a.claim.source < b.claim.source ? -1 : 1),
    )
    .slice(0, MOST)
}

function opens(document: Document | undefined, {block, frame, value}: Claim<Quantity>): boolean {
  if (!document || block !== 'body' || frame.attribute === undefined || value.lower !== value.upper) return false
  const body = document.sentences.filter(sentence => document.source.blocks[sentence.block]?.type === 'body')
  return body.slice(0, LEDE_SENTENCES).some(({index}) => index === frame.sentence)
}

function loneOf(claim: Claim<Quantity>, all: readonly Claim<Quantity>[], documents: Material['documents']): Lone[] {
  const own = documents.get(claim.source)
  const others = all.filter(({source}) => source !== claim.source)
  if (!own || others.some(other => isAnswer(claim, other))) return []
  const words = termsIn(own, claim.frame.sentence)
  const near = [...documents.values()]
    .filter(({source}) => source.id !== claim.source)
    .flatMap(document => nearest(document, words))
  const [closest = []] = [...near].sort((a, b) => b.length - a.length)
  return near.length < FEWEST_REPORTS - 1 ? [] : [{claim, shared: closest, others: near.length}]
}

// any figure for the same, or the same figure for anything
function isAnswer({value: a, frame: x}: Claim<Quantity>, {value: b, frame: y}: Claim<Quantity>): boolean {
  return (
    x.attribute === y.attribute || (a.of !== undefined && a.of === b.of) || (a.lower === b.lower && a.upper === b.upper)
  )
}

function nearest(document: Document, words: ReadonlyMap<string, string>): string[][] {
  const shared = document.sentences.map(({index}) =>
    [...termsIn(document, index).keys()].filter(term => words.has(term)),
  )
  const best = shared.reduce((most, each) => (each.length > most.length ? each : most), [])
  return best.length >= FEWEST_SHARED ? [best.map(term => words.get(term) ?? term)] : []
}

/** The telling words of a sentence, as written. */
function termsIn(document: Document, sentence: number): ReadonlyMap<string, string> {
  const {first = 0, last = 0} = document.sentences[sentence] ?? {}
  const terms = termsOf(document).slice(first, last)
  return new Map(
    terms.flatMap((term, i): [string, string][] =>
      term === undefined || /\d/.test(term) ? [] : [[term, document.tokens[first + i]?.text ?? term]],
    ),
  )
}
