import {weigh} from '../../align/index.ts'
import {listed, wordsAt} from '../because.ts'
import {asWritten, commonTerms} from '../common-terms.ts'
import {fullest, isLikelyOnePerson} from '../one-bearer.ts'
import {defineRule, type Material} from '../rule.ts'
import {areOnePart} from './body.ts'
import {hurtsIn, type Harm, type Hurt} from './hurts.ts'

interface Clash {
  readonly a: Hurt
  readonly b: Hurt
  readonly shared: readonly string[]
  readonly how: 'part' | 'harm'
}

const LEAST_SHARED = 2

/** One person whom reports have hurt in one way in different parts of the body, or in one part in different ways. */
export const injuryConflict = defineRule<Clash>({
  name: 'injury-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: clashesIn,
  spots: ({a, b}) => [a, b].map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: ({a, b}) => [fullest([a.person, b.person]).id, ...[a, b].map(({harm, part}) => `${harm} ${part}`).sort()],
  confidence: ({how, shared}) => (how === 'part' && shared.length >= LEAST_SHARED ? 0.8 : 0.65),
  explain: ({a, b, how, shared}) => ({
    what: `Of ${fullest([a.person, b.person]).name}, one report has “${wordsAt(a.document, a)}”, another “${wordsAt(b.document, b)}”.`,
    why: `${how === 'part' ? 'Neither part of the body is the other or lies in it' : 'One injury is not both'}, and neither report tells of a second injury.${shared.length > 0 ? ` Both stand among ${listed(asWritten(shared.slice(0, 4), a.document).map(word => `“${word}”`))}.` : ''}`,
    next: 'See what each report takes it from, and whether both speak of the same injury.',
  }),
})

function clashesIn({documents}: Material): Clash[] {
  const all = [...documents.values()]
  const weights = weigh(all)
  const hurts = all.flatMap(document => single(hurtsIn(document, weights)))
  const clashes = hurts.flatMap((a, i) => hurts.slice(i + 1).flatMap(b => clash(a, b, hurts)))
  const best = clashes.sort((x, y) => y.shared.length - x.shared.length)
  return best.filter((each, i) => best.findIndex(other => isLikelyOnePerson(other.a.person, each.a.person)) === i)
}

// a report that tells two injuries of somebody tells of two
function single(hurts: readonly Hurt[]): Hurt[] {
  const apart = (a: Hurt, b: Hurt): boolean => a.person.id === b.person.id && differ(a, b) !== undefined
  return hurts.filter(each => !hurts.some(other => apart(each, other)))
}

function clash(a: Hurt, b: Hurt, all: readonly Hurt[]): Clash[] {
  const how = differ(a, b)
  if (a.document === b.document || how === undefined || !isLikelyOnePerson(a.person, b.person)) return []
  if (all.some(({person}) => isOther(person.id, a.person.id, b.person.id))) return []
  const {shared} = commonTerms(a.terms, b.terms)
  const sure = a.harm === b.harm && a.harm !== 'any'
  const others = shared.filter(word => !nameWords(a, b).has(word))
  return sure || others.length >= LEAST_SHARED ? [{a, b, how, shared: others}] : []
}

// two of one family are hurt: a surname alone tells nothing
function isOther(id: string, a: string, b: string): boolean {
  const surname = a.split('-').at(-1)
  return id !== a && id !== b && id.split('-').at(-1) === surname
}

function nameWords(a: Hurt, b: Hurt): Set<string> {
  return new Set([a.person.id, b.person.id])
}

const APART: ReadonlySet<string> = new Set([
  'break sprain',
  'break bruise',
  'break dislocation',
  'break tear',
  'bruise sprain',
  'bruise tear',
  'shot stab',
  'burn cut',
])

function differ(a: Hurt, b: Hurt): Clash['how'] | undefined {
  const isApart = !areOnePart(a.part, b.part) || (a.part === b.part && areOpposite(a, b))
  if (isApart) return mayBeOne(a.harm, b.harm) ? 'part' : undefined
  return APART.has([a.harm, b.harm].sort().join(' ')) && !areOpposite(a, b) ? 'harm' : undefined
}

// a broken left leg and a sprained right knee are two injuries
function areOpposite(a: Hurt, b: Hurt): boolean {
  const [x, y] = [a, b].map(hurt => /\b(?:left|right)\b/i.exec(wordsAt(hurt.document, hurt))?.[0].toLowerCase())
  return x !== undefined && y !== undefined && x !== y
}

function mayBeOne(a: Harm, b: Harm): boolean {
  return a === b || a === 'any' || b === 'any'
}
