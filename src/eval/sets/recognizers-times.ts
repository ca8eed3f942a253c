import {z} from 'zod'
import {readJson} from '../json.ts'
import type {EvalSet} from '../set.ts'
import {before, type Expected} from '../times.ts'
import {phraseCase} from './breadth.ts'

const resolved = z.object({
  timex: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  value: z.string().optional(),
})

const schema = z.array(
  z.object({
    Input: z.string(),
    Context: z.object({ReferenceDateTime: z.string().optional()}).nullish(),
    Results: z.array(
      z.object({
        Text: z.string(),
        TypeName: z.string().optional(),
        Resolution: z.object({values: z.array(resolved).optional()}).nullish(),
      }),
    ),
  }),
)

/** The cases of a recogniser for assistants: one sentence, with all the times in it. */
export const recognizersTimes: EvalSet = {
  name: 'recognizers-times',
  about: 'sentences with times, from the specification of a recogniser for assistants',
  cases: ({text}) =>
    readJson(text('data/recognizers-text/DateTime/DateTimeModel.json'), schema).map(({Input, Context, Results}) =>
      phraseCase({
        text: Input,
        ...(Context?.ReferenceDateTime === undefined ? {} : {published: Context.ReferenceDateTime}),
        family: Results[0]?.TypeName?.replace('datetimeV2.', '') ?? (Results.length === 0 ? 'no time' : 'several'),
        times: Results.map(({Resolution}) => (Resolution?.values ?? []).flatMap(toExpected)),
        ...(Results.length === 1 && Results[0] ? {expression: Results[0].Text} : {}),
      }),
    ),
}

// the end of a span is told exclusively, but where a date or hour is written as the end it is that one
function toExpected({timex, start, end, value}: z.infer<typeof resolved>): Expected[] {
  const stamp = (text: string): string => text.replace(' ', 'T')
  const at = value !== undefined && /^\d{4}-\d{2}-\d{2}/.test(value) ? stamp(value) : undefined
  const code = timex === undefined ? {} : {timex}
  if (at !== undefined) return [{...code, earliest: at, latest: at}]
  const earliest = start === undefined ? {} : {earliest: stamp(start)}
  if (end === undefined || /^(?!\d{4}-|\d{2}:)/.test(end)) return [{...code, ...earliest}]
  // "24:00:00" and the like
  if (!/^\d{4}/.test(end)) return [{...code, ...earliest, latest: end}]
  return [stamp(end), before(stamp(end))].map(latest => ({...code, ...earliest, latest}))
}
