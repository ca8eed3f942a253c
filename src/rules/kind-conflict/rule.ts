import {weigh} from '../../align/index.ts'
import {groupBy} from '../../text/index.ts'
import {listed, wordsAt} from '../because.ts'
import {asWritten, commonTerms} from '../common-terms.ts'
import {isLikelyOnePerson} from '../one-bearer.ts'
import {defineRule, type Material} from '../rule.ts'
import {thingsIn, type Thing} from './things.ts'

interface Clash {
  readonly a: Thing
  readonly b: Thing
  readonly shared: readonly string[]
  readonly likeness: number
}

/** One thing that two reports tell as two kinds of a sort: a house and an apartment, a pistol and a rifle. */
export const kindConflict = defineRule<Clash>({
  name: 'kind-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({a, b}) => [a, b].map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: ({a, b}) => [a.sort.name, ...[a.kind, b.kind].sort()],
  confidence: ({likeness}) => Math.min(0.85, 0.4 + likeness),
  explain: ({a, b, shared}) => ({
    what: `One report has “${wordsAt(a.document, a)}”, another “${wordsAt(b.document, b)}”.`,
    why: `They are two kinds of ${a.sort.name}, of which neither is the other, and neither report has the other's word for it. Held to be one thing because both stand among ${listed(asWritten(shared.slice(0, 4), a.document).map(word => `“${word}”`))}.`,
    next: 'See what each report takes it from, and whether both speak of the same thing.',
  }),
})

const LEAST = {role: 0.1, anchor: 0.1, likeness: 0.35} as const
const LEAST_SHARED = {role: 2, anchor: 2, likeness: 3} as const

function clashesIn({documents}: Material): Clash[] {
  const all = [...documents.values()]
  const weights = weigh(all)
  const groups = groupBy(
    all.flatMap(document => thingsIn(document, weights)),
    ({sort}) => sort.name,
  )
  const clashes = [...groups.values()].flatMap(own =>
    own.flatMap((a, i) => own.slice(i + 1).flatMap(b => clash(a, b, own))),
  )
  const best = clashes.sort((x, y) => y.likeness - x.likeness)
  return best.filter((each, i) => best.findIndex(other => isSame(other, each)) === i)
}

function isSame(x: Clash, y: Clash): boolean {
  return [x.a.kind, x.b.kind].sort().join() === [y.a.kind, y.b.kind].sort().join()
}

function clash(a: Thing, b: Thing, own: readonly Thing[]): Clash[] {
  if (a.document === b.document || a.kind === b.kind || areNear(a, b)) return []
  if (!a.told || !b.told || a.plural || b.plural || areOfOthers(a, b)) return []
  const how = fit(a, b)
  const rivals = own.filter(other => how !== 'role' || other.verb === a.verb)
  if (hasBoth(a, b, rivals) || hasBoth(b, a, rivals)) return []
  const {shared, likeness} = commonTerms(a.terms, b.terms)
  return shared.length < LEAST_SHARED[how] || likeness < LEAST[how] ? [] : [{a, b, shared, likeness}]
}

function areOfOthers({people}: Thing, other: Thing): boolean {
  const one = people.some(x => other.people.some(y => isLikelyOnePerson(x, y)))
  return people.length > 0 && other.people.length > 0 && !one
}

/** What makes them one thing: the same part in the same act, what they are pinned down by, or no more than the words around. */
function fit(a: Thing, b: Thing): keyof typeof LEAST {
  if (
    a.verb === b.verb &&
    a.preposition !== '' &&
    a.preposition === b.preposition &&
    a.subject === b.subject &&
    a.subject !== ''
  )
    return 'role'
  return [...a.anchors].some(anchor => b.anchors.has(anchor)) ? 'anchor' : 'likeness'
}

function hasBoth(a: Thing, b: Thing, own: readonly Thing[]): boolean {
  return own.some(({document, kind}) => document === a.document && kind === b.kind)
}

function areNear({sort, kind}: Thing, other: Thing): boolean {
  return sort.near?.some(pair => pair.includes(kind) && pair.includes(other.kind)) === true
}
