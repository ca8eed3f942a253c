import {z} from 'zod'
import {readJson} from '../json.ts'
import type {EvalSet} from '../set.ts'
import type {Expected} from '../times.ts'
import {phraseCase} from './breadth.ts'

const parts = z.object({
  year: z.number().nullish(),
  month: z.number().nullish(),
  day: z.number().nullish(),
  hour: z.number().nullish(),
  minute: z.number().nullish(),
})

const schema = z.array(
  z.object({
    text: z.string(),
    // a time, or a time with its zone
    ref: z.union([z.string(), z.object({instant: z.string().nullish()}).transform(({instant}) => instant)]).nullish(),
    file: z.string(),
    test: z.string().optional(),
    kind: z.string(),
    expected: z
      .object({
        text: z.string().optional(),
        start: parts.optional(),
        end: parts.optional(),
        startDate: z.string().optional(),
        endDate: z.string().optional(),
      })
      .nullish(),
  }),
)

type Known = z.infer<typeof parts>

/** The cases of a date parser for chat and forms. Noon stands for a day; a text without a date that can be compared is left out, and one that only a stricter mode of the parser reads as nothing. */
export const chronoTimes: EvalSet = {
  name: 'chrono-times',
  about: 'phrases with times, from the tests of a date parser',
  cases: ({text}) =>
    readJson(text('data/chrono-node/cases.json'), schema).flatMap(({text, test = '', ref, file, kind, expected}) => {
      const time = expected ? toExpected(expected, text) : undefined
      if (kind !== 'none' && !time) return []
      if (kind === 'none' && /strict|durations?|Without custom/i.test(test)) return []
      const family = kind === 'none' ? 'no time' : file.replace(/^en_|\.test\.ts$/g, '')
      const known = {...(ref ? {published: ref} : {}), ...(expected?.text ? {expression: expected.text} : {})}
      return [phraseCase({text, family, times: time ? [[time]] : [], ...known})]
    }),
}

const HOUR = /\d ?[ap]\.?m|\d[:h.]\d|\d{4}|noon|midday|night|morning|evening|hour|\bh\b|min|sec|o'clock|\bnow\b| at /i

/** The parser tells one instant for everything; where the words name no hour it is one of noon or of the moment of asking. */
function toExpected(
  {start, end, startDate, endDate}: NonNullable<z.infer<typeof schema>[number]['expected']>,
  text: string,
): Expected | undefined {
  const kept = HOUR.test(text.replace(/\b(?:19|20)\d\d\b/g, '')) ? undefined : 10
  const earliest = (stamp(start) ?? noon(startDate))?.slice(0, kept)
  const latest = (stamp(end) ?? noon(endDate))?.slice(0, kept) ?? earliest
  return earliest === undefined || latest === undefined ? undefined : {earliest, latest, point: true}
}

function stamp({year, month, day, hour, minute}: Known = {}): string | undefined {
  if (year == null || month == null) return undefined
  const date = [String(year).padStart(4, '0'), ...[month, ...(day == null ? [] : [day])].map(two)].join('-')
  return hour == null ? date : `${date}T${two(hour)}:${two(minute ?? 0)}`
}

function noon(date: string | undefined): string | undefined {
  return date?.replace(/T12:00:00(?:\.0+)?Z?$/, '')
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
