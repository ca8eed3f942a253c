import type {Claim} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {eventDay} from '../event-day.ts'
import {ownDate, type OwnDate} from '../own-date.ts'
import type {Material} from '../rule.ts'
import {agesIn, type Aged} from './ages.ts'
import {sameAmong, type Same} from './one-person.ts'

/** Ages of one person of which only one can be right. */
export interface Clash {
  readonly ages: readonly Aged[]
  readonly sure: boolean
}

/** People with two ages, inside one report and across reports. */
export function clashingAges({documents, alignment: {claims}}: Material): Clash[] {
  const people = [...documents.values()].map(({names}) => names.filter(({type}) => type === 'person'))
  const same = sameAmong(people)
  const own = groupBy(claims, ({source}) => source)
  const of = ({source}: Document): readonly Claim[] => own.get(source.id) ?? []
  const all = [...documents.values()].flatMap(document => agesIn(document, of(document)))
  const day = eventDay(documents.values())
  const event = day === undefined ? undefined : {earliest: day, latest: day}
  const dates = new Map([...documents.values()].map(document => [document.source.id, ownDate(document) ?? event]))
  return grouped(all, same).flatMap(own =>
    areCouple(own, documents) ? [] : [...inside(own), ...across(own, dates, documents)],
  )
}

function grouped(all: readonly Aged[], same: Same): Aged[][] {
  const groups: Aged[][] = []
  for (const aged of all) {
    const group = groups.find(([first]) => first && same(first.person, aged.person))
    if (group) group.push(aged)
    else groups.push([aged])
  }
  return groups
}

// the last one before the age
const TITLE = /^(?:.*\W)?(?<title>Mr|Mrs|Ms|Miss|Sir|Dame|Lady|Lord)\.? [^.;\n]{0,40}$/s
const OF_MEN = /^(?:Mr|Sir|Lord)$/

// "Mr Venn, 41", "Mrs Venn, 39"
function areCouple(own: readonly Aged[], documents: ReadonlyMap<string, Document>): boolean {
  const sexes = own.flatMap(({claim}) => {
    const before = documents.get(claim.source)?.source.text.slice(Math.max(0, claim.start - 50), claim.start) ?? ''
    const title = TITLE.exec(before)?.groups?.['title']
    return title === undefined ? [] : [OF_MEN.test(title)]
  })
  return new Set(sexes).size > 1
}

function inside(own: readonly Aged[]): Clash[] {
  const sources = [...new Set(own.map(({claim}) => claim.source))]
  return sources.flatMap(source => {
    const ages = own.filter(({claim}) => claim.source === source)
    return areTwo(ages) && ages.every(a => ages.every(b => areNear(a, b))) ? [{ages: onePerAge(ages), sure: true}] : []
  })
}

function areTwo(ages: readonly Aged[]): boolean {
  return new Set(ages.map(({years}) => years)).size > 1
}

// far apart are two people of one family, unless the figures changed their places
function areNear({years: a}: Aged, {years: b}: Aged): boolean {
  return Math.abs(a - b) <= FAR || String(a) === [...String(b)].reverse().join('')
}

const FAR = 15

function onePerAge(ages: readonly Aged[]): readonly Aged[] {
  return ages.filter((one, i) => ages.findIndex(({years}) => years === one.years) === i)
}

// a report that gives two ages itself is told alone, and says nothing against others
function across(
  own: readonly Aged[],
  dates: ReadonlyMap<string, OwnDate | undefined>,
  documents: ReadonlyMap<string, Document>,
): Clash[] {
  const ages = own.filter(
    (one, i) =>
      own.every(({claim, years}) => claim.source !== one.claim.source || years === one.years) &&
      own.findIndex(({claim}) => claim.source === one.claim.source) === i,
  )
  const apart = (a: Aged, b: Aged): boolean =>
    a.years !== b.years && areNear(a, b) && !mayHaveAged(a, b, dates) && documents.has(a.claim.source)
  const clashing = ages.filter(a => ages.some(b => apart(a, b)))
  if (clashing.length < 2) return []
  const most = Math.max(...clashing.map(({years}) => years)) - Math.min(...clashing.map(({years}) => years))
  return [{ages: clashing, sure: most > 1}]
}

const YEAR = 365.2425 * 86_400_000
const MONTH = 31 * 86_400_000

function mayHaveAged(a: Aged, b: Aged, dates: ReadonlyMap<string, OwnDate | undefined>): boolean {
  const [younger, older] = a.years < b.years ? [a, b] : [b, a]
  const [from, to] = [dates.get(younger.claim.source), dates.get(older.claim.source)]
  // reports without a day may be a year or two apart, as those of an arrest and of the verdict are
  if (!from || !to) return older.years - younger.years <= UNDATED
  const most = (Date.parse(to.latest) - Date.parse(from.earliest)) / YEAR
  return Math.abs(most) * YEAR > MONTH && older.years - younger.years <= Math.ceil(Math.abs(most))
}

const UNDATED = 2
