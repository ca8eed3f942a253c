import {defineKind, type Claim} from '../../claim/index.ts'
import {findTimes} from './find.ts'
import {weekdays} from './lexicon.ts'
import {relate} from './relate.ts'
import {show} from './show.ts'
import type {Time} from './value.ts'

export type {Time} from './value.ts'
export {weekdayOf} from './calendar.ts'
export {lengthOf} from './relate.ts'

/** Dates, hours, spans and recurrences, as ISO-TimeML values with the days that they may cover. */
export const time = defineKind<Time>({
  name: 'time',
  read: findTimes,
  relate,
  show,
  keys: ({value, frame}) => [
    value.type === 'TIME' ? 'DATE' : value.type,
    ...(frame.attribute ? [frame.attribute] : []),
  ],
})

/** Whether a claim names a day that no calendar has ("30 February"); its value holds the day as written and no bounds. */
export function isImpossible(claim: Claim): boolean {
  return claim.kind === 'time' && claim.via === 'impossible'
}

/** The weekday (1 Monday … 7 Sunday) that a claim names besides its date ("Friday, 12 March"), whether or not they agree. */
export function statedWeekday(claim: Claim): number | undefined {
  if (claim.kind !== 'time' || !/\d/.test(claim.text)) return undefined
  const word = /\b(?<day>mon|tue|wed|thu|fri|sat|sun)/i.exec(claim.text)?.groups?.['day']?.toLowerCase()
  return word === undefined ? undefined : [...weekdays].find(([name]) => name.startsWith(word))?.[1]
}

/** The year of a copyright line, of a claim that read one. */
export function copyrightYear(claim: Claim): number | undefined {
  return claim.via === 'copyright-year' ? Number(claim.text) : undefined
}
