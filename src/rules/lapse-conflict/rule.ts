import {listed, wordsAt} from '../because.ts'
import {defineRule, type Material} from '../rule.ts'
import {markTimes} from './mark.ts'
import {lapsesIn, startsIn, type Lapse, type Start} from './told.ts'

interface Clash {
  readonly lapse: Lapse
  /** The times at which it began by the same report, or, where that tells none, by others. */
  readonly starts: readonly [Start, ...Start[]]
}

/** A clock time and the time that had gone by since it began do not lead back to when it began. */
export const lapseConflict = defineRule<Clash>({
  name: 'lapse-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({lapse, starts}) => [
    {source: lapse.document.source.id, ...spanOf(lapse)},
    ...starts.map(({document, claim: {start, end}}) => ({source: document.source.id, start, end})),
  ],
  compared: ({lapse: {clock}, starts}) => [clock, ...starts.map(({claim}) => claim)],
  key: ({lapse: {clock, length}, starts}) =>
    [clock, length, ...starts.map(({claim}) => claim)].map(({value}) => value.timex),
  confidence: ({lapse, starts}) => (starts.every(({document}) => document === lapse.document) ? 0.75 : 0.65),
  explain: ({lapse, starts}) => ({
    what: `“${wordsAt(lapse.document, spanOf(lapse))}” leads back to ${shown(lapse.minute)}, and ${starts[0].document === lapse.document ? 'the same report' : 'another report'} puts the beginning at ${listed([...new Set(starts.map(({claim}) => `“${claim.text}”`))])}.`,
    why: `“${lapse.clock.text}” less “${lapse.length.text}” is ${shown(lapse.minute)}, give or take ${String(Math.round(lapse.slack))} minutes, and no report has a beginning as near as that.`,
    next: 'Look up both times, and how long it took: one of the three is wrong, or they are of different things.',
  }),
})

function spanOf({clock, length}: Lapse): {readonly start: number; readonly end: number} {
  return {start: Math.min(clock.start, length.start), end: Math.max(clock.end, length.end)}
}

function clashesIn({documents, alignment}: Material): Clash[] {
  const marked = [...documents.values()].map(document => markTimes(document, alignment.claims))
  const starts = marked.flatMap(startsIn)
  return marked.flatMap(lapsesIn).flatMap(lapse => {
    const others = starts.filter(({claim}) => claim !== lapse.clock)
    // a call comes soon after what it is for
    if (others.some(start => areNear(lapse, start))) return []
    const alike = others.filter(({of}) => of === lapse.of)
    const own = alike.filter(({document}) => document === lapse.document)
    const [first, ...rest] = own.length > 0 ? own : alike
    return first && new Set(alike.map(({minute}) => minute)).size <= MOST ? [{lapse, starts: [first, ...rest]}] : []
  })
}

// more are those of several happenings
const MOST = 3

const DAY = 1440

function areNear(lapse: Lapse, start: Start): boolean {
  const apart = (((lapse.minute - start.minute) % DAY) + DAY) % DAY
  return Math.min(apart, DAY - apart) <= lapse.slack
}

function shown(minute: number): string {
  const within = ((minute % DAY) + DAY) % DAY
  const [hours, minutes] = [Math.floor(within / 60), Math.round(within % 60)]
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
