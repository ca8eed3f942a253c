import {listed} from '../because.ts'
import {isOnePerson, type Bearer} from '../one-bearer.ts'
import {arePublishedApart} from '../published-apart.ts'
import {defineRule, type Material} from '../rule.ts'
import {placesIn, type Place} from './series.ts'

interface Odd {
  readonly a: Place
  readonly b: Place
  readonly whose: Bearer
}

/** Reports say of one happening that it was another one of a series. */
export const ordinalConflict = defineRule<Odd>({
  name: 'ordinal-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: oddIn,
  spots: ({a, b}) => [a, b].map(({source, start, end}) => ({source, start, end})),
  key: ({a, b, whose}) => [whose.id, a.series, ...[a.nth, b.nth].map(String).sort()],
  confidence: ({a, b}) => (Math.abs(a.nth - b.nth) === 1 ? 0.65 : 0.7),
  explain: ({a, b, whose}) => ({
    what: `Which ${a.series} it was for ${whose.name} is told twice over: ${listed([`“${a.text}”`, `“${b.text}”`])}.`,
    why: 'Both reports tell of what happened now, and it can be only one of the series.',
    next: 'Count the series, and see whether both count the same: all, in a row, or of this season.',
  }),
})

function oddIn({documents}: Material): Odd[] {
  const all = [...documents.values()].flatMap(placesIn)
  const found = all.flatMap((a, i) => all.slice(i + 1).flatMap(b => oddOf(a, b, all, documents)))
  return found.filter((odd, i) => found.findIndex(other => keyOf(other) === keyOf(odd)) === i)
}

function keyOf({a, b}: Odd): string {
  return [a.series, ...[a.nth, b.nth].sort((x, y) => x - y)].join()
}

function oddOf(a: Place, b: Place, all: readonly Place[], documents: Material['documents']): Odd[] {
  if (a.source === b.source || a.series !== b.series || a.nth === b.nth || !areAlike(a.within, b.within)) return []
  if (arePublishedApart(documents.get(a.source)?.source, documents.get(b.source)?.source)) return []
  const whose = a.people.find(person => b.people.some(other => isOnePerson(person, other))) ?? beltOf(a, b)
  // a report that tells of two of the series tells of two happenings
  const isTold = all.some(
    other =>
      (other.source === a.source && other.series === a.series && other.nth === b.nth) ||
      (other.source === b.source && other.series === a.series && other.nth === a.nth),
  )
  return whose && !isTold ? [{a, b, whose}] : []
}

// "the sixth defence of the WKF belt" of somebody whom the sentence does not name
function beltOf(a: Place, b: Place): Bearer | undefined {
  const body =
    a.series === 'title defence' ? a.within.find(word => /^\p{Lu}+$/u.test(word) && b.within.includes(word)) : undefined
  const unnamed = [a, b].some(({people}) => people.every(({id}) => id === body?.toLowerCase()))
  return body !== undefined && unnamed ? {id: body.toLowerCase(), name: `the ${body} belt`} : undefined
}

// the letters of a belt may be left out, what counts otherwise may not
function areAlike(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map(words => words.filter(word => !/^\p{Lu}+$/u.test(word)))
  const [bodies, others] = [a, b].map(words => words.filter(word => /^\p{Lu}+$/u.test(word)))
  const one = x?.length === y?.length && x?.every(word => y?.includes(word)) === true
  return one && (!bodies?.length || !others?.length || bodies.some(body => others.includes(body)))
}
