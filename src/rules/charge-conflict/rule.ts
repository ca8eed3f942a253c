import {listed} from '../because.ts'
import {fullest, isOnePerson, type Bearer} from '../one-bearer.ts'
import {arePublishedApart} from '../published-apart.ts'
import {defineRule, type Material} from '../rule.ts'
import {differenceOf, type Difference} from './differ.ts'
import {nameOf} from './offences.ts'
import {casesIn, type Case} from './told.ts'

interface Clash {
  readonly cases: readonly Case[]
  readonly difference: Difference
  readonly later: boolean
}

/** Reports name other charges, verdicts or pleas of one person. */
export const chargeConflict = defineRule<Clash>({
  name: 'charge-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: clashesIn,
  spots: ({cases}) =>
    cases.flatMap(({document, places}) => places.map(place => ({source: document.source.id, ...place}))),
  key: ({cases, difference: {how}}) =>
    [cases[0]?.stage ?? '', how, ...new Set(cases.map(({offences}) => offences.map(nameOf).sort().join(' + ')))].sort(),
  confidence: ({difference: {how}}) => SURE[how],
  grade: ({difference: {how}, later}) => ({
    severity: later || how === 'fewer' || how === 'other' ? 'info' : 'warning',
    ...(later ? {verdict: 'update'} : {}),
  }),
  explain: ({cases, difference: {how, offences}, later}) => ({
    what: `The reports differ in what ${whoOf(cases)} ${WAS[cases[0]?.stage ?? 'charged']}: ${listed(offences.map(nameOf))}.`,
    why: `${WHY[how]}, and both tell of one step of one case.${later ? ' The reports are of two days, and charges may have been added or dropped between them.' : ''}`,
    next: 'Look at the indictment or the verdict itself.',
  }),
})

const SURE = {degree: 0.75, counts: 0.75, apart: 0.6, fewer: 0.5, other: 0.5} as const
const WAS = {
  held: 'was arrested for',
  serving: 'is in prison for',
  charged: 'is charged with',
  guilty: 'was found guilty of',
  pleaded: 'pleaded guilty to',
} as const
const WHY = {
  degree: 'One offence is given in two degrees',
  counts: 'One offence is given with two numbers of counts',
  apart: 'Each of two reports names what the other leaves out',
  fewer: 'Only some reports name it, though the others list several',
  other: 'They have no offence in common',
} as const

function clashesIn({documents}: Material): Clash[] {
  const cases = withPeople([...documents.values()].flatMap(casesIn))
  const left = new Set(cases)
  return cases.flatMap(one => {
    if (!left.has(one)) return []
    const own = cases.filter(other => left.has(other) && isOneCase(one, other))
    own.forEach(each => left.delete(each))
    const pairs = own.flatMap((a, i) => own.slice(i + 1).flatMap(b => differencesOf(a, b)))
    const [worst] = pairs.sort((x, y) => HOWS.indexOf(x.difference.how) - HOWS.indexOf(y.difference.how))
    if (!worst) return []
    const alike = pairs.filter(({difference}) => difference.how === worst.difference.how).flatMap(pair => pair.cases)
    return [{...worst, cases: own.filter(each => alike.includes(each))}]
  })
}

const HOWS: readonly Difference['how'][] = ['degree', 'counts', 'apart', 'fewer', 'other']

function differencesOf(a: Case, b: Case): Clash[] {
  const difference = differenceOf(a, b)
  return difference ? [{cases: [a, b], difference, later: arePublishedApart(a.document.source, b.document.source)}] : []
}

function isOneCase(a: Case, b: Case): boolean {
  if (a === b) return true
  if (a.stage !== b.stage || a.document === b.document) return false
  return a.person === b.person || (a.person !== undefined && b.person !== undefined && isOnePerson(a.person, b.person))
}

// "the driver was charged": the one whom the other reports name, where they name but one
function withPeople(cases: readonly Case[]): Case[] {
  return cases.map(one => {
    const named = cases.flatMap(({stage, person}): Bearer[] => (stage === one.stage && person ? [person] : []))
    const [first] = named
    const isSole = first !== undefined && named.every(other => isOnePerson(first, other))
    return isSole && !one.person ? {...one, person: first} : one
  })
}

function whoOf(cases: readonly Case[]): string {
  const people = cases.flatMap(({person}) => person ?? [])
  return people.length > 0 ? fullest(people).name : 'the accused'
}
