import {groupBy} from '../../text/index.ts'
import {listed, wordsAt} from '../because.ts'
import {eventDay} from '../event-day.ts'
import {defineRule, type Material} from '../rule.ts'
import {isNews, momentsIn, type Moment} from './moments.ts'
import {isHarm, pairOf, type Pair} from './pair.ts'
import {oddDays} from './odd-day.ts'

interface Clash extends Pair {
  /** One of each report, or both of one. */
  readonly moments: readonly Moment[]
}

/** Reports tell one happening in different words, and put it at moments that have nothing in common. */
export const momentConflict = defineRule<Clash>({
  name: 'moment-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({moments}) => moments.map(({document, start, end}) => ({source: document.source.id, start, end})),
  compared: ({moments}) => moments.map(({claim}) => claim),
  key: ({a, moments}) => [a.sort?.name ?? '', ...moments.map(({claim}) => claim.value.timex).sort()],
  confidence: ({minutes}) => (minutes === undefined || minutes >= SURE ? 0.75 : 0.6),
  explain: ({a, b, why, moments}) => ({
    what: `One happening is put at different times: ${listed(moments.map(({document, start, end}) => `“${wordsAt(document, {start, end})}”`))}.`,
    why: `${why} Held to be one happening because each of the reports tells of one ${a.sort?.name ?? b.sort?.name ?? 'accident'} only.`,
    next: 'Look up when it was, and whether all of them mean the same moment.',
  }),
})

const SURE = 30

function clashesIn(material: Material): Clash[] {
  const first = eventDay(material.documents.values())
  const moments = momentsIn(material).filter(moment => isNews(moment, first))
  const single = moments.filter(one => !isTwofold(one, moments))
  const pairs = [
    ...single.flatMap((a, i) => single.slice(i + 1).flatMap(b => pairOf(a, b) ?? [])),
    ...oddDays(moments, single),
  ]
  return [...groupBy(pairs, keyOf).values()].flatMap(own => (own[0] ? [{...own[0], moments: distinct(own)}] : []))
}

// a report that puts what it tells of on two days tells of two, be it of “another bomb”
function isTwofold(one: Moment, moments: readonly Moment[]): boolean {
  return moments.some(other => {
    const same = isHarm(one) ? {...other, other: one.other} : other
    const pair = other.document === one.document ? pairOf(one, same) : undefined
    return pair !== undefined && pair.minutes === undefined
  })
}

// all that is told apart of one sort is one finding
function keyOf({a, b, minutes}: Pair): string {
  const sort = isHarm(a) ? 'harm' : (a.sort?.name ?? '')
  const whom = a.sort?.named ? ([...a.party, ...b.party].sort((x, y) => x.length - y.length)[0] ?? '') : ''
  return `${minutes === undefined ? 'day' : 'hour'} ${sort} ${whom}`
}

function distinct(pairs: readonly Pair[]): Moment[] {
  const all = pairs.flatMap(({a, b}) => [a, b])
  return all.filter((each, i) => {
    const before = all.slice(0, i)
    return !before.some(({document, claim}) => document === each.document && claim.text === each.claim.text)
  })
}
