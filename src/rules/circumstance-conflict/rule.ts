import {weigh} from '../../align/index.ts'
import {groupBy} from '../../text/index.ts'
import {againOf} from '../again.ts'
import {listed, wordsAt} from '../because.ts'
import {asWritten} from '../common-terms.ts'
import {isLikelyOnePerson} from '../one-bearer.ts'
import {arePublishedApart} from '../published-apart.ts'
import {defineRule, type Material} from '../rule.ts'
import {likenessOf, type Likeness} from './align.ts'
import {toldIn, type Told} from './told.ts'

interface Clash {
  readonly a: Told
  readonly b: Told
  readonly likeness: Likeness
  /** Where the two reports tell the same again. */
  readonly again?: readonly Told[]
}

/** One circumstance of an event that reports tell in ways of which only one can hold: stabbed or shot, found by a neighbour or by the landlord, a cause that is known or unknown. */
export const circumstanceConflict = defineRule<Clash>({
  name: 'circumstance-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: clashesIn,
  spots: ({a, b, again = []}) =>
    [a, b, ...again].map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: ({a, b}) => [a.matter.name, a.owner?.id ?? b.owner?.id ?? '', ...[...a.values, ...b.values].sort()],
  confidence: clash => (isOpen(clash) ? 0.55 : clash.likeness.sure ? 0.7 : 0.5),
  grade: clash => ({severity: isOpen(clash) || !clash.likeness.sure ? 'info' : 'warning'}),
  explain: ({a, b, likeness}) => ({
    what: `On ${a.matter.name}, ${likeness.heading ? 'the headline' : 'one report'} has “${wordsAt(a.document, a)}”, ${likeness.heading ? 'the text' : 'another'} “${wordsAt(b.document, b)}”.`,
    why: `Only one of them can hold of one event, and neither has it in the other way. ${held(a, likeness)}.`,
    next: 'See what each report takes it from, and whether both speak of the same person and moment.',
  }),
})

function held({document}: Told, {shared, person, heading}: Likeness): string {
  const words = listed(asWritten(shared.slice(0, 4), document).map(word => `“${word}”`))
  const reasons = [
    person === undefined ? '' : `both speak of ${person}`,
    words === '' ? '' : `both stand among ${words}`,
  ]
  const given = reasons.filter(reason => reason !== '').join(' and ')
  return `Held to be one because ${heading ? 'one is the headline of the other' : given === '' ? 'the reports name the same people and places' : given}`
}

function clashesIn({documents}: Material): Clash[] {
  const all = [...documents.values()]
  const weights = weigh(all)
  const each = all.map(document => few(toldIn(document, weights)))
  const told = each.flatMap(settled)
  const clashes = [...groupBy(told, ({matter}) => matter.name).values()].flatMap(own =>
    own.flatMap((a, i) => own.slice(i + 1).flatMap(b => clash(a, b))),
  )
  const best = [...clashes, ...each.flatMap(headings)].sort((x, y) => rank(y) - rank(x))
  return best
    .filter((each, i) => best.findIndex(other => isSame(other, each)) === i)
    .map(clash => ({...clash, again: againOf([clash.a, clash.b], told, tellsSame)}))
}

// in the same way, and of nobody else
function tellsSame(one: Told, other: Told): boolean {
  return one.matter === other.matter && one.values.join() === other.values.join() && mayBeOfOne(one, other)
}

const MOST = 40

// the first of each matter: more of them in one report is no news
function few(told: readonly Told[]): Told[] {
  return [...groupBy(told, ({matter}) => matter.name).values()].flatMap(own => own.slice(0, MOST))
}

function rank({likeness: {sure, shared}}: Clash): number {
  return (sure ? 100 : 0) + shared.length
}

function isSame(x: Clash, y: Clash): boolean {
  return x.a.matter === y.a.matter && (!x.a.owner || !y.a.owner || isLikelyOnePerson(x.a.owner, y.a.owner))
}

// what the headline has, and the text in another way only
function headings(told: readonly Told[]): Clash[] {
  const below = told.filter(({title}) => !title)
  return told.flatMap(a => {
    const same = below.filter(b => b.matter === a.matter && a.many === b.many && mayBeOfOne(a, b))
    const b = same.find(each => exclude(a, each))
    const isOdd = a.title && b && !a.matter.open && same.every(each => exclude(a, each))
    return isOdd ? [{a, b, likeness: {sure: false, shared: [], heading: true}}] : []
  })
}

// a report that tells it in both ways tells of two, or of a change
function settled(told: readonly Told[]): Told[] {
  return told.filter(each => !told.some(other => exclude(each, other) && mayBeOfOne(each, other)))
}

function mayBeOfOne(a: Told, b: Told): boolean {
  return !a.owner || !b.owner || isLikelyOnePerson(a.owner, b.owner)
}

function exclude(a: Told, b: Told): boolean {
  return a.matter === b.matter && !a.values.some(x => b.values.some(y => a.matter.fits(x, y)))
}

function clash(a: Told, b: Told): Clash[] {
  if (a.document === b.document || !exclude(a, b)) return []
  const likeness = likenessOf(a, b)
  return likeness ? [{a, b, likeness}] : []
}

function isOpen({a, b}: Clash): boolean {
  const {open, openFor} = a.matter
  if (open || [...a.values, ...b.values].some(value => value === openFor)) return true
  return arePublishedApart(a.document.source, b.document.source) && a.matter.denying === true
}
