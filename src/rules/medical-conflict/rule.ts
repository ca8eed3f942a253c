import {fullest, isLikelyOnePerson} from '../one-bearer.ts'
import {defineRule, type Material} from '../rule.ts'
import {causesIn, conditionsIn, hasFamily, isFamily, unknownCausesIn, type Told} from './told.ts'

interface Clash {
  readonly a: Told
  readonly b: Told
}

/** One person in two conditions on one day, dead of two causes, or of a cause that is known and is not. */
export const medicalConflict = defineRule<Clash>({
  name: 'medical-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: clashesIn,
  spots: ({a, b}) => [a, b].map(({source, start, end}) => ({source, start, end})),
  key: ({a, b}) => [a.about, fullest([a.person, b.person]).id, ...[a.value, b.value].sort()],
  confidence: clash => (isDated(clash) ? 0.7 : 0.5),
  grade: clash => ({severity: isDated(clash) ? 'warning' : 'info'}),
  explain: ({a, b}) => ({
    what: `Of ${fullest([a.person, b.person]).name}, one report has “${a.text}”, another “${b.text}”.`,
    why:
      a.about === 'condition'
        ? 'Hospitals use these words as grades of one scale, and nothing puts them on different days.'
        : 'Both tell of one death, and nothing shows that one report knew later what the other could not know yet.',
    next: 'Ask the hospital or whoever announced it, and see which report is the later one.',
  }),
})

function clashesIn({documents}: Material): Clash[] {
  const all = [...documents.values()].flatMap(document =>
    consistent([...conditionsIn(document), ...causesIn(document), ...unknownCausesIn(document)]),
  )
  const found = all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter(b => a.source !== b.source && a.about === b.about && isLikelyOnePerson(a.person, b.person))
      .flatMap(b => (clash(a, b, documents) ? [{a, b}] : [])),
  )
  return found.filter(
    ({a, b}, i) =>
      found.findIndex(other => isLikelyOnePerson(other.a.person, a.person) && other.a.about === b.about) === i,
  )
}

// a report that itself tells two things of somebody tells a course of events
function consistent(told: readonly Told[]): Told[] {
  const same = (a: Told, b: Told): boolean => a.about === b.about && a.person.id === b.person.id
  return told.filter(
    (each, i) =>
      told.every(other => !same(each, other) || other.value === each.value) &&
      told.findIndex(other => same(each, other)) === i,
  )
}

function clash(a: Told, b: Told, documents: Material['documents']): boolean {
  if (a.value === b.value) return false
  if (a.about === 'condition') return isOneDay(a, b) && EXCLUSIVE.has([a.value, b.value].sort().join(' '))
  if (a.value === 'unknown' || b.value === 'unknown') return !isUpdate(a, b)
  const [x, y] = [documents.get(a.source), documents.get(b.source)]
  const apart = isFamily(a.value) && isFamily(b.value)
  return apart && x !== undefined && y !== undefined && !hasFamily(x, b.value) && !hasFamily(y, a.value)
}

const EXCLUSIVE = new Set(['critical stable', 'critical good', 'critical serious', 'good serious'])

function isOneDay(a: Told, b: Told): boolean {
  const apart = a.weekdays.length > 0 && b.weekdays.length > 0 && !a.weekdays.some(day => b.weekdays.includes(day))
  return !apart && a.day === b.day
}

// what was not known on one day may be known on the next
function isUpdate(a: Told, b: Told): boolean {
  const [open, known] = a.value === 'unknown' ? [a, b] : [b, a]
  return open.day !== undefined && known.day !== undefined && open.day < known.day
}

function isDated({a, b}: Clash): boolean {
  return a.day !== undefined && b.day !== undefined
}
