import {weigh} from '../../align/index.ts'
import {isOnePerson} from '../one-bearer.ts'
import {defineRule, type Material} from '../rule.ts'
import {toldIn, type Told} from './told.ts'

interface Clash {
  readonly a: Told
  readonly b: Told
  readonly shared: readonly string[]
  readonly likeness: number
}

const LEAST_SHARED = 2
const LEAST_LIKENESS = 0.25

/** Two reports tell one thing in two ways of which only one can hold: into the shop and out of it, the left knee and the right. */
export const oppositeConflict = defineRule<Clash>({
  name: 'opposite-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({a, b}) => [a, b].map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: ({a, b}) => [a.contrast.name, a.of, ...[a, b].map(told => wordsOf(told).toLowerCase()).sort()],
  confidence: ({likeness}) => Math.min(0.9, 0.4 + likeness),
  explain: ({a, b, shared}) => ({
    what: `One report has “${wordsOf(a)}”, another “${wordsOf(b)}”.`,
    why: `Both cannot be said of one thing at one moment, and neither report has the other's word for it. Held to be one thing because both stand among ${shared
      .slice(0, 4)
      .map(word => `“${word}”`)
      .join(', ')}.`,
    next: 'See what each report takes it from, and whether both speak of the same moment.',
  }),
})

function clashesIn({documents}: Material): Clash[] {
  const all = [...documents.values()]
  const weights = weigh(all)
  const told = all.flatMap(document => settled(toldIn(document, weights)))
  const clashes = told.flatMap((a, i) => told.slice(i + 1).flatMap(b => clash(a, b)))
  const best = clashes.sort((x, y) => y.likeness - x.likeness)
  return best.filter((each, i) => best.findIndex(other => isSame(other, each)) === i)
}

function isSame(x: Clash, y: Clash): boolean {
  return x.a.contrast.name === y.a.contrast.name && x.a.of === y.a.of
}

// a report that has both ways tells of two things, or of a change
function settled(told: readonly Told[]): Told[] {
  return told.filter(each => !told.some(other => areOpposed(each, other)))
}

function areOpposed(a: Told, b: Told): boolean {
  return a.contrast === b.contrast && a.side !== b.side && (a.of === b.of || a.contrast.of !== undefined)
}

function clash(a: Told, b: Told): Clash[] {
  if (a.document === b.document || !areOpposed(a, b) || a.of !== b.of) return []
  if (a.people.length > 0 && b.people.length > 0 && !a.people.some(x => b.people.some(y => isOnePerson(x, y))))
    return []
  if (a.contrast.name === 'way' && a.verb !== b.verb) return []
  const terms = [...a.terms.keys()].filter(term => b.terms.has(term))
  const weight = (list: Iterable<number>): number => [...list].reduce((sum, each) => sum + each, 0)
  const likeness =
    (2 * weight(terms.map(term => a.terms.get(term) ?? 0))) / (weight(a.terms.values()) + weight(b.terms.values()))
  if (terms.length < LEAST_SHARED || likeness < LEAST_LIKENESS) return []
  return [
    {
      a,
      b,
      likeness,
      shared: terms.sort((x, y) => (a.terms.get(y) ?? 0) - (a.terms.get(x) ?? 0)).map(term => term.replace(/^@/, '')),
    },
  ]
}

function wordsOf({document, start, end}: Told): string {
  return document.source.text.slice(start, end).replace(/\s+/g, ' ')
}
