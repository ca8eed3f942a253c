import type {Pair} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {quantity, type Quantity} from '../../kinds/quantity/index.ts'
import {because, listed} from '../because.ts'
import {areDaysApart} from '../days.ts'
import {figureSpot, isOfEvent} from '../figures.ts'
import {defineRule, type Material} from '../rule.ts'
import type {Document} from '../../reading/index.ts'

type Figure = Claim<Quantity>

interface Hedged {
  readonly documents: ReadonlyMap<string, Document>
  readonly best: Pair
  readonly figures: readonly Figure[]
}

const LEAST_SURE = 0.65
/** How far apart the numbers must be, the greater by the smaller, to be worth a word though a hedge lets both stand. */
const LEAST_RATIO = 1.3

/** Figures of a toll that differ, and that only “about” or “at least” lets both stand. */
export const hedgedFigures = defineRule<Hedged>({
  name: 'hedged-figures',
  severity: 'info',
  scope: 'cross',
  verdict: 'difference',
  find: hedgedIn,
  spots: ({figures, documents}) => figures.map(figure => figureSpot(documents.get(figure.source), figure)),
  compared: ({figures}) => figures,
  key: ({figures}) => [...new Set(figures.map(figure => quantity.show(figure)))].sort(),
  confidence: ({best}) => Math.min(0.9, best.score),
  explain: ({best, figures}) => ({
    what: `The reports give figures that only their hedges reconcile: ${listed([...new Set(figures.map(({text}) => `“${text}”`))].slice(0, 6))}.`,
    why: `Each may be right as it is worded, but the numbers are far apart. Held to be about one thing because ${because(best)}.`,
    next: 'Look up the latest figure, and say as of when and by whose count it holds.',
  }),
})

function hedgedIn({alignment, documents}: Material): Hedged[] {
  return alignment.questions.flatMap(({kind, pairs}) => {
    if (kind !== quantity.name || pairs.some(({relation}) => relation === 'conflict')) return []
    const apart = pairs.filter(pair => areApart(pair) && !areDaysApart(pair.a, pair.b, alignment.claims))
    const [best] = apart
    if (!best) return []
    const figures = new Set(apart.flatMap(({a, b}) => [a, b]).filter(quantity.is))
    return [{documents, best, figures: [...figures]}]
  })
}

function areApart({a, b, relation, score, evidence}: Pair): boolean {
  if (!quantity.is(a) || !quantity.is(b) || relation !== 'compatible' || score < LEAST_SURE) return false
  if (!isOfEvent(a) || !isOfEvent(b) || evidence.rivals > 1 || evidence.anchors.pinned === 'one') return false
  if (evidence.fit.attribute !== 'same' || evidence.fit.scope !== 'same') return false
  const [x, y] = [a, b].map(numberOf)
  return x !== undefined && y !== undefined && Math.max(x, y) / Math.min(x, y) >= LEAST_RATIO
}

/** The number named; none for "dozens" and "several". */
function numberOf({value: {lower, upper}, text}: Figure): number | undefined {
  const number = lower ?? upper
  return number !== undefined && number > 0 && !VAGUE.test(text) && (lower === undefined || (upper ?? lower) === lower)
    ? number
    : undefined
}

const VAGUE = /(?<!\p{L}|\d )(?:dozens|scores|hundreds|thousands|millions|several|many|few|couple|some of)(?!\p{L})/iu
