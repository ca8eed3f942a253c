import type {Parallel} from '../../align/index.ts'
import {citationOf, isCitation, isOwn} from '../../kinds/outlet/index.ts'
import type {Spot} from '../../findings/index.ts'
import type {Document} from '../../reading/index.ts'
import {listed} from '../because.ts'
import {defineRule, type Material} from '../rule.ts'

type Origin = Upstream | Copied

/** Several reports cite one outlet, or one of them is that outlet's. */
interface Upstream {
  readonly type: 'upstream'
  readonly id: string
  readonly name: string
  readonly sources: readonly string[]
  readonly own: readonly string[]
  readonly spots: readonly Spot[]
}

/** Several reports carry the same passages. */
interface Copied {
  readonly type: 'copied'
  readonly sources: readonly string[]
  readonly passages: number
  /** One of the passages, the same whatever the files are called. */
  readonly words: string
  readonly spots: readonly Spot[]
}

/** Several reports rest on one origin: what they agree on is said by one witness. */
export const sharedOrigin = defineRule<Origin>({
  name: 'shared-origin',
  severity: 'info',
  scope: 'cross',
  verdict: 'difference',
  find: material => [...upstreamsIn(material), ...copiesIn(material)],
  spots: ({spots}) => spots,
  key: origin => (origin.type === 'upstream' ? [origin.id] : ['passages', origin.words]),
  confidence: ({type}) => (type === 'upstream' ? 0.8 : 0.9),
  explain: origin => ({
    what:
      origin.type === 'upstream'
        ? `${count(origin.sources.length + origin.own.length)} reports rest on ${origin.name}${origin.own.length > 0 ? ', whose own report is among them' : ''}.`
        : `${count(origin.sources.length)} reports share ${String(origin.passages)} passages nearly word for word.`,
    why:
      origin.type === 'upstream'
        ? `They cite it by name (${listed(origin.sources.map(short))}${origin.own.length > 0 ? `; published by it: ${listed(origin.own.map(short))}` : ''}); where they agree on what it told, that is one witness and no confirmation.`
        : `Sentences that long do not come about twice; ${listed(origin.sources.map(short))} have one text behind them, and where they agree, that is one witness.`,
    next: 'Count them as one source, and look for one that does not rest on it.',
  }),
})

function upstreamsIn({alignment, documents}: Material): Upstream[] {
  const cited = alignment.claims.filter(isCitation)
  const ids = [...new Set(cited.map(({value}) => value.id))]
  return ids.flatMap(id => {
    const claims = cited.filter(({value}) => value.id === id)
    const sources = [...new Set(claims.map(({source}) => source))]
    const own = [...documents.values()].filter(document => isOwn(document, id)).map(({source}) => source.id)
    if (sources.length + own.length < 2) return []
    const first = sources.flatMap(source => claims.find(claim => claim.source === source) ?? [])
    const spots = first.map(claim => ({source: claim.source, ...wide(documents.get(claim.source), claim)}))
    return [{type: 'upstream', id, name: claims[0]?.value.name ?? id, sources, own, spots}]
  })
}

function wide(document: Document | undefined, {start, end}: Spot): Pick<Spot, 'start' | 'end'> {
  return (document && citationOf(document, {start, end})) ?? {start, end}
}

const LEAST_LIKENESS = 0.9
const FEWEST_WORDS = 9
const FEWEST_PASSAGES = 3
const LONGEST = 180

function copiesIn({alignment}: Material): Copied[] {
  const alike = alignment.parallels.filter(isVerbatim)
  return groupsOf(alike).flatMap(parallels => {
    const unique = new Map(parallels.flatMap(({a, b}) => [a, b]).map(place => [keyOf(place), place]))
    const passages = [...unique.values()].sort((a, b) => a.sentence.index - b.sentence.index)
    const sources = [...new Set(passages.map(({document}) => document.source.id))].sort()
    const perSource = sources.map(id => passages.filter(({document}) => document.source.id === id))
    const spots = perSource.flatMap(own => own.slice(0, 2).map(spotOf))
    const [words = ''] = passages.map(wordsOf).sort()
    return [{type: 'copied', sources, passages: Math.max(...perSource.map(({length}) => length)), words, spots}]
  })
}

function isVerbatim({a, b, likeness, matches}: Parallel): boolean {
  const longest = Math.max(a.sentence.last - a.sentence.first, b.sentence.last - b.sentence.first)
  return likeness >= LEAST_LIKENESS && matches.length >= FEWEST_WORDS && matches.length >= LEAST_LIKENESS * longest
}

/** The parallels of reports that are joined by enough of them. */
function groupsOf(alike: readonly Parallel[]): Parallel[][] {
  const groups: Parallel[][] = []
  for (const own of pairsOf(alike).filter(({length}) => length >= FEWEST_PASSAGES)) {
    const near = groups.filter(group => group.some(one => own.some(other => touch(one, other))))
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push([...near.flat(), ...own])
  }
  return groups
}

function pairsOf(alike: readonly Parallel[]): Parallel[][] {
  const keys = new Set(alike.map(pairOf))
  return [...keys].map(key => alike.filter(parallel => pairOf(parallel) === key))
}

function pairOf({a, b}: Parallel): string {
  return [a.document.source.id, b.document.source.id].sort().join(' ')
}

function touch(one: Parallel, other: Parallel): boolean {
  const ids = [one.a, one.b].map(({document}) => document.source.id)
  return [other.a, other.b].some(({document}) => ids.includes(document.source.id))
}

function wordsOf({document, sentence}: Parallel['a']): string {
  return document.source.text.slice(sentence.start, sentence.end).toLowerCase()
}

function keyOf({document, sentence}: Parallel['a']): string {
  return `${document.source.id} ${String(sentence.index)}`
}

function spotOf({document, sentence}: Parallel['a']): Spot {
  const {start, end} = sentence
  const cut = document.tokens.findLast(token => token.end <= start + LONGEST)?.end ?? end
  return {source: document.source.id, start, end: Math.min(end, cut)}
}

function count(number: number): string {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][number] ?? String(number)
}

function short(id: string): string {
  return id.split('/').at(-1) ?? id
}
