import {quantity} from '../../kinds/quantity/index.ts'
import {groupBy} from '../../text/index.ts'
import {listed} from '../because.ts'
import {areOfOneEvent} from '../one-event.ts'
import {isOnePerson, type Bearer} from '../one-bearer.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'
import {isOfTakeover} from './purchase.ts'
import {areApart, sumsIn, type Sum} from './sums.ts'

interface Clash {
  readonly a: Sum
  readonly b: Sum
  readonly whose: string
}

/** Reports give different sums for one contract, fine, bail, ransom or offer of the same parties. */
export const soleSumConflict = defineRule<Clash>({
  name: 'sole-sum-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({a, b}) => [a, b].map(({claim}) => spotOf(claim)),
  compared: ({a, b}) => [a, b].map(({claim}) => claim),
  key: ({a, b, whose}) => [whose, a.sort, ...[a, b].map(({claim}) => quantity.show(claim)).sort()],
  confidence: () => 0.65,
  explain: ({a, b, whose}) => ({
    what: `The reports give different sums for the ${a.sort.replaceAll('-', ' ')} of ${whose}: ${listed([`“${a.claim.text}”`, `“${b.claim.text}”`])}.`,
    why: `Each of the two reports gives one such sum beside ${whose}, and no value fits both.`,
    next: 'Look up the sum, and see whether both mean the same one: with or without additions, in all or guaranteed.',
  }),
})

function clashesIn({alignment, documents}: Material): Clash[] {
  const figures = groupBy(alignment.claims.filter(quantity.is), ({source}) => source)
  const sums = [...documents.values()].flatMap(document => onlyOnes(document, figures.get(document.source.id) ?? []))
  const found = sums.flatMap((a, i) => sums.slice(i + 1).flatMap(b => clash(a, b, sums)))
  return found.filter(
    (one, i) =>
      found.findIndex(({a, b, whose}) => whose === one.whose && a.sort === one.a.sort && b.sort === a.sort) === i,
  )
}

// a report that gives somebody two such sums tells of two
function onlyOnes(...[document, figures]: Parameters<typeof sumsIn>): readonly Sum[] {
  const sums = sumsIn(document, figures)
  return sums.filter(
    one => !sums.some(other => other.sort === one.sort && areApart(one, other) && partiesOf(one, other)),
  )
}

function clash(a: Sum, b: Sum, all: readonly Sum[]): Clash[] {
  if (a.claim.source === b.claim.source || a.sort !== b.sort || !areApart(a, b)) return []
  const whose = partiesOf(a, b) ?? dealOf(a, b, all)
  return whose === undefined ? [] : [{a, b, whose}]
}

/** Whom both sums are told of: one person, or two parties where there are many bidders and buyers. */
function partiesOf(a: Sum, b: Sum): string | undefined {
  const people = shared(a.people, b.people)
  const bodies = shared(a.bodies, b.bodies)
  const enough = MANY_SIDED.has(a.sort) ? 2 : 1
  const both = [...people, ...bodies]
  return both.length >= enough && (people.length > 0 || enough > 1) ? listed(both.map(({name}) => name)) : undefined
}

// the one price that either report of a takeover gives
function dealOf(a: Sum, b: Sum, all: readonly Sum[]): string | undefined {
  const isOnly = (one: Sum): boolean =>
    all.every(other => other.document !== one.document || other.sort !== one.sort || !areApart(one, other))
  return a.sort === 'purchase-price' &&
    isOfNow(a) &&
    isOfNow(b) &&
    isOnly(a) &&
    isOnly(b) &&
    areOfOneEvent(a.document, b.document)
    ? 'the takeover'
    : undefined
}

const LEAST_PRICE = 1e6

// "its previous purchase cost €410m in 2019"
function isOfNow({document, claim}: Sum): boolean {
  const {start = 0, end = 0} = document.sentences[claim.frame.sentence] ?? {}
  return (
    isOfTakeover(document) &&
    (claim.value.lower ?? 0) >= LEAST_PRICE &&
    !/\b(?:(?:19|20)\d\d|previous\w*|earlier|last year|years? ago)\b/i.test(document.source.text.slice(start, end))
  )
}

const MANY_SIDED: ReadonlySet<string> = new Set(['offer', 'purchase-price'])

function shared(a: readonly Bearer[], b: readonly Bearer[]): readonly Bearer[] {
  return a.filter(
    (one, i) =>
      a.findIndex(({id}) => id === one.id) === i && b.some(other => one.id === other.id || isOnePerson(one, other)),
  )
}
