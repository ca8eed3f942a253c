import type {Unit} from './lexicon.ts'

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

/** `P2W`, `PT30M`, `PXY` of one count and unit; `count` absent: several. */
export function period(count: number | undefined, unit: Unit): string {
  const time = unit === 'second' || unit === 'minute' || unit === 'hour'
  return `P${time ? 'T' : ''}${count === undefined ? 'X' : String(count)}${LETTERS[unit]}`
}
