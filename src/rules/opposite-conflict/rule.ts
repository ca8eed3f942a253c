import {weigh} from '../../align/index.ts'
import {groupBy} from '../../text/index.ts'
import {listed, wordsAt} from '../because.ts'
import {asWritten, commonTerms} from '../common-terms.ts'
import {isOnePerson} from '../one-bearer.ts'
import {defineRule, type Material} from '../rule.ts'
import {contrasts} from './contrasts.ts'
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
  key: ({a, b}) => [a.contrast.name, a.of, ...[a, b].map(told => wordsAt(told.document, told).toLowerCase()).sort()],
  confidence: ({likeness}) => Math.min(0.9, 0.4 + likeness),
  explain: ({a, b, shared}) => ({
    what: `One report has “${wordsAt(a.document, a)}”, another “${wordsAt(b.document, b)}”.`,
    why: `Both cannot be said of one thing at one moment, and neither report has the other's word for it. Held to be one thing because both stand among ${listed(asWritten(shared.slice(0, 4), a.document).map(word => `“${word}”`))}.`,
    next: 'See what each report takes it from, and whether both speak of the same moment.',
  }),
})

function clashesIn({documents}: Material): Clash[] {
  const all = [...documents.values()]
  const weights = weigh(all)
  const told = all.flatMap(document => settled(toldIn(document, weights)))
  const groups = groupBy(told, ({contrast, of}) => `${contrasts.indexOf(contrast)} ${of}`)
  const clashes = [...groups.values()].flatMap(own => own.flatMap((a, i) => own.slice(i + 1).flatMap(b => clash(a, b))))
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
  if (a.contrast.oneVerb && !isOneVerb(a, b)) return []
  const {shared, likeness} = commonTerms(a.terms, b.terms)
  const oneAct = a.contrast.oneVerb === true && a.subject !== undefined && a.subject === b.subject
  const enough = oneAct ? shared.length >= LEAST_SHARED - (a.contrast.alike ? 1 : 0) : likeness >= LEAST_LIKENESS
  return enough && (oneAct || shared.length >= LEAST_SHARED) ? [{a, b, likeness, shared}] : []
}

function isOneVerb({contrast, verb}: Told, other: Told): boolean {
  if (verb === '') return false
  return contrast.alike ? contrast.alike.has(verb) && contrast.alike.has(other.verb) : verb === other.verb
}
