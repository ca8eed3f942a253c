import type {Time} from '../../kinds/time/index.ts'

/** Why two times cannot be one, where they cannot; `published` is the report's day, where that is known. */
export function apartness(a: Time, b: Time, published: string | undefined): string | undefined {
  return bounded(a, b, published) ?? clock(a, b) ?? relative(a, b) ?? relative(b, a)
}

function bounded(a: Time, b: Time, published: string | undefined): string | undefined {
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return undefined
  if (!isBefore(a.latest, b.earliest) && !isBefore(b.latest, a.earliest)) return undefined
  const from = published === undefined ? '' : `, counted from the publication on ${published.slice(0, 10)}`
  return `The one is ${stretch(a)}, the other ${stretch(b)}${from}.`
}

function stretch({earliest = '', latest = ''}: Time): string {
  return earliest === latest ? earliest : `${earliest} to ${latest}`
}

// by the coarser of the two
function isBefore(latest: string, earliest: string): boolean {
  const length = Math.min(latest.length, earliest.length)
  return latest.slice(0, length) < earliest.slice(0, length)
}

const SLACK = 30

// "at noon", "around 11 a.m."; the same zone or none
function clock(a: Time, b: Time): string | undefined {
  const [x, y] = [minutes(a), minutes(b)]
  if (!x || !y || x.zone !== y.zone || x.day !== y.day) return undefined
  const slack = SLACK * [a, b].filter(({modifier}) => modifier === 'APPROX').length
  const apart = Math.abs(x.minute - y.minute)
  return apart > slack && apart > SLACK ? `The two are ${String(apart)} minutes apart.` : undefined
}

function minutes({
  type,
  timex,
}: Time): {readonly minute: number; readonly zone: string; readonly day: string} | undefined {
  // "2031-06-10T10:00Z", "T12:00"
  const {groups} =
    /^(?<day>[^T]{0,12})T(?<hour>\d\d):(?<minute>\d\d)(?<zone>\S{0,6})$/.exec(type === 'TIME' ? timex : '') ?? {}
  if (!groups) return undefined
  return {
    minute: Number(groups['hour']) * 60 + Number(groups['minute']),
    zone: groups['zone'] ?? '',
    day: groups['day'] ?? '',
  }
}

const WEEK = 'XXXX-WXX'

function relative(a: Time, b: Time): string | undefined {
  if (a.earliest !== undefined || b.earliest !== undefined) return undefined
  const weekday = /^XXXX-WXX-(?<day>[1-7])/.exec(b.timex)?.groups?.['day']
  if (a.timex === WEEK && a.modifier === 'THIS' && b.modifier === 'LAST' && (weekday !== undefined || b.timex === WEEK))
    return weekday === undefined
      ? 'This week and last week are two weeks.'
      : 'A weekday called “last” lies in an earlier week than “this week”, unless the report was written within days after it and both mean those days.'
  const other = /^XXXX-WXX-(?<day>[1-7])/.exec(a.timex)?.groups?.['day']
  if (weekday !== undefined && other !== undefined && weekday !== other) return 'They are two days of the week.'
  return months(a, b)
}

// "in March", "on 4 April", with the year open in both
function months(a: Time, b: Time): string | undefined {
  const [x, y] = [a, b].map(({timex}) => /^XXXX-(?<rest>\d\d(?:-\d\d)?)$/.exec(timex)?.groups?.['rest'])
  if (x === undefined || y === undefined || x.startsWith(y) || y.startsWith(x)) return undefined
  return 'They are two days or months of one year.'
}
