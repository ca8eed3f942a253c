import {allIn} from '../../text/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Impossible} from './rule.ts'

// "at 25:10 local time", "9:70 a.m.", "13:30 a.m.", "2570 GMT"
const CLOCK =
  /(?<![\d:.,$€£-])(?<hour>\d{1,2})(?<mark>[:.]?)(?<minute>\d\d)(?![\d:.%-]\d|\d)\s?(?<unit>[ap]\.?m\b\.?|GMT\b|UTC\b|local time\b|hours?\b|hrs\b|o'clock\b)/giu

/** Clock times beyond 24:00 or with more than 59 minutes; only where a zone or a half of the day says that they are clock times. */
export function impossibleClocks({source}: Document): Impossible[] {
  return source.blocks
    .filter(({type}) => type !== 'boilerplate')
    .flatMap(block =>
      allIn(CLOCK, source.text.slice(block.start, block.end)).flatMap(({0: text, index, groups = {}}) => {
        const why = reason(groups)
        const start = block.start + index
        return why === undefined ? [] : [{spot: {source: source.id, start, end: start + text.length}, text, why}]
      }),
    )
}

function reason({hour = '', mark = '', minute = '', unit = ''}: Readonly<Record<string, string>>): string | undefined {
  const half = /^[ap]/i.test(unit)
  if (mark === '' && (half || /^h/i.test(unit) || hour.length < 2)) return undefined
  if (mark === '.' && !half) return undefined
  if (Number(minute) > 59) return 'An hour has sixty minutes, 00 to 59.'
  if (Number(hour) > 24 || (hour === '24' && Number(minute) > 0)) return 'A day has twenty-four hours.'
  return /^a/i.test(unit) && Number(hour) > 12 ? 'The hours before noon go up to 12.' : undefined
}
