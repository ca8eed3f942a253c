import {weigh} from '../../align/index.ts'
import type {Spot} from '../../findings/index.ts'
import {groupBy} from '../../text/index.ts'
import {againOf} from '../again.ts'
import {wordsAt} from '../because.ts'
import {commonTerms} from '../common-terms.ts'
import {isOnePerson} from '../one-bearer.ts'
import {defineRule, type Material} from '../rule.ts'
import {toldIn, type Told} from './told.ts'

interface Clash {
  readonly a: Told
  readonly b: Told
  /** Where the same places tell the same again. */
  readonly again?: readonly Told[]
}

/** One thing is told to have come about in two ways: unanimously and by ten to two, for cash and for cash and shares. */
export const mannerConflict = defineRule<Clash>({
  name: 'manner-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({a, b, again = []}) => [a, b, ...again].map(spotOf),
  key: ({a, b}) => [a.matter.name, ofWhom(a), ...[a.way, b.way].map(String).sort()],
  confidence: ({a, b}) => (a.bearer !== undefined || (a.body !== undefined && a.body === b.body) ? 0.8 : 0.7),
  grade: ({a}) => ({severity: a.matter.severity}),
  explain: ({a, b}) => ({
    what: `${a.document === b.document ? 'One place' : 'One report'} has “${wordsAt(a.document, a)}”, another “${wordsAt(b.document, b)}”.`,
    why: `They tell ${a.matter.name}${whoseTold(a)}, and only one of the two can be so.`,
    next: 'See what each takes it from, and whether both speak of the same occasion.',
  }),
})

function spotOf({document, start, end}: Told): Spot {
  return {source: document.source.id, start, end}
}

function whoseTold({bearer, body}: Told): string {
  return bearer ? ` (${bearer.name})` : body === undefined ? '' : ` (${body})`
}

function ofWhom({bearer, body}: Told): string {
  return bearer?.id ?? body ?? ''
}

function clashesIn({documents}: Material): Clash[] {
  const all = [...documents.values()]
  const weights = weigh(all)
  const byMatter = groupBy(
    all.flatMap(document => fewOf(toldIn(document, weights))),
    ({matter}) => matter.name,
  )
  return [...byMatter.values()].flatMap(told => {
    const [first] = [...insideOf(told), ...acrossOf(told)]
    return first ? [{...first, again: againOf([first.a, first.b], told, tellsSame)}] : []
  })
}

// in the same way, and of nobody else
function tellsSame(one: Told, other: Told): boolean {
  return one.way === other.way && areOfOne(one, other)
}

const MOST = 30

// the first of each matter
function fewOf(told: readonly Told[]): Told[] {
  return [...groupBy(told, ({matter}) => matter.name).values()].flatMap(own => own.slice(0, MOST))
}

// a headline against its text, or a report against itself
function insideOf(told: readonly Told[]): Clash[] {
  return pairsOf(told).filter(({a, b}) => {
    if (a.document !== b.document || !areOpposed(a, b)) return false
    const own = told.filter(({document}) => document === a.document)
    if (a.titled !== b.titled) return !own.some(other => !other.titled && other.way === (a.titled ? a : b).way)
    const {inside} = a.matter
    return !a.titled && inside !== undefined && ![a, b].some(({text}) => inside.test(text))
  })
}

// a report that has both ways tells of two occasions
function acrossOf(told: readonly Told[]): Clash[] {
  const settled = told.filter(each => !told.some(other => other.document === each.document && areOpposed(each, other)))
  return pairsOf(settled).filter(({a, b}) => a.document !== b.document && areOpposed(a, b))
}

function pairsOf(told: readonly Told[]): Clash[] {
  return told.flatMap((a, i) => told.slice(i + 1).map(b => ({a, b})))
}

function areOpposed(a: Told, b: Told): boolean {
  return a.way !== b.way && areOfOne(a, b) && areAtOneMoment(a, b)
}

const LEAST_SHARED = 2
const LEAST_LIKENESS = 0.2

function areOfOne(a: Told, b: Told): boolean {
  if (a.bearer && b.bearer) return isOnePerson(a.bearer, b.bearer)
  if (a.body !== undefined && b.body !== undefined) return a.body === b.body
  if (a.matter.whose === 'event' && a.names.some(id => b.names.includes(id))) return true
  const {shared, likeness} = commonTerms(a.terms, b.terms)
  return shared.length >= LEAST_SHARED && likeness >= LEAST_LIKENESS
}

function areAtOneMoment({matter: {moments}, text: a}: Told, {text: b}: Told): boolean {
  if (!moments) return true
  const [x, y] = [a, b].map(text => moments.filter(moment => moment.test(text)))
  return !x?.length || !y?.length || x.some(moment => y.includes(moment))
}
