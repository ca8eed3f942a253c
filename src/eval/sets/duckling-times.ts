import {z} from 'zod'
import {readJson} from '../json.ts'
import type {EvalSet} from '../set.ts'
import {before, type Expected} from '../times.ts'
import {phraseCase} from './breadth.ts'

const schema = z.object({
  reference_time: z.string(),
  cases: z.array(
    z.object({
      dim: z.string(),
      section: z.string(),
      text: z.string(),
      expected: z.string().nullish(),
      value: z
        .object({
          kind: z.string().optional(),
          start: z.string().optional(),
          end: z.string().optional(),
          at: z.string().optional(),
          grain: z.string().optional(),
        })
        .nullish(),
    }),
  ),
})

type Value = NonNullable<z.infer<typeof schema>['cases'][number]['value']>

/** The cases of a parser for voice assistants, times alone; cases whose value the set does not spell out are left out. */
export const ducklingTimes: EvalSet = {
  name: 'duckling-times',
  about: 'phrases with times, from the corpus of a parser for voice assistants',
  cases: ({text}) => {
    const {reference_time: published, cases} = readJson(text('data/duckling/en_cases.json'), schema)
    return cases
      .filter(({dim, section}) => dim === 'Time' && section !== 'latentCorpus')
      .flatMap(({text, expected, value}) => {
        const time = value ? toExpected(value) : undefined
        if (expected && !time) return []
        const family = !expected ? 'no time' : expected.startsWith('datetimeHoliday') ? 'feasts' : (value?.kind ?? '')
        // an assistant is asked about what is to come: the sentence says so
        const sentence = time ? {sentence: `It will happen ${text}.`} : {}
        return [phraseCase({text, published, family, times: time ? [[time]] : [], ...sentence})]
      })
  },
}

// a point of grain "month" is the whole month
const KEPT: Readonly<Record<string, number>> = {year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19}

function toExpected({kind, start, end, at, grain = ''}: Value): Expected | undefined {
  const kept = KEPT[grain]
  if (kind === 'interval' && start && end) {
    const days = grain !== 'hour' && grain !== 'minute' && grain !== 'second'
    if (days) return {earliest: start.slice(0, 10), latest: before(end.slice(0, 10))}
    return {earliest: start.slice(0, 16), latest: lastOf(end, grain)}
  }
  if (kind === 'open-after' && at) return {earliest: at.slice(0, kept ?? 10)}
  if (kind === 'open-before' && at) return {latest: at.slice(0, kept ?? 10)}
  if (kind !== 'point' || !start) return undefined
  if (grain === 'week' || grain === 'quarter') return {earliest: start.slice(0, 10), latest: endOf(start, grain)}
  return {earliest: start.slice(0, kept ?? 10), latest: start.slice(0, kept ?? 10)}
}

// the end is told exclusively, one grain after the hour or minute that is named
function lastOf(end: string, grain: string): string {
  const seconds = grain === 'hour' ? 3600 : grain === 'minute' ? 60 : 1
  return new Date(Date.parse(`${end.slice(0, 19)}Z`) - 1000 * seconds)
    .toISOString()
    .slice(0, grain === 'second' ? 19 : 16)
}

function endOf(start: string, grain: 'week' | 'quarter'): string {
  const date = new Date(`${start.slice(0, 10)}T00:00:00Z`)
  if (grain === 'week') date.setUTCDate(date.getUTCDate() + 7)
  else date.setUTCMonth(date.getUTCMonth() + 3)
  return before(date.toISOString().slice(0, 10))
}
