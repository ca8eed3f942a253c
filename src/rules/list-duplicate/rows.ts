import type {Spot} from '../../findings/index.ts'
import type {Document} from '../../reading/index.ts'
import {allIn} from '../../text/index.ts'

/** An enumeration in which one member stands twice. */
export interface Repeated {
  readonly spot: Spot
  readonly text: string
  readonly members: readonly string[]
  readonly member: string
  readonly shown: string
}

const ROW =
  /(?<=(?:^|[\p{Ll},:] ))(?<row>(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, ){2,7}(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}),? and (?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}))(?=[.;:)]|,? (?:\p{Ll}|$))/gu
const FIRM = /^ (?:LLP|LLC|Associates|Partners|Law|Company|Co\b|Inc|Ltd)/

/** "at Elsin, Tarnby, Kelso and Tarnby": names in a row that nothing else reads as a list. */
export function repeatedInRow({source: {id, text}, sentences}: Document): Repeated[] {
  return sentences.flatMap(({start, end}) =>
    allIn(ROW, text.slice(start, end)).flatMap(({index, groups = {}}) => {
      const row = groups['row'] ?? ''
      const members = row.split(/, (?:and )?| and /)
      const shown = members.find((each, i) => members.indexOf(each) < i)
      const spot = {source: id, start: start + index, end: start + index + row.length}
      if (shown === undefined || FIRM.test(text.slice(spot.end)) || members.at(-1) === members[0]) return []
      return [{spot, text: row, members, member: shown, shown}]
    }),
  )
}

const MEMBER =
  /^(?:and |or )?(?<who>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2})(?:,? \d{1,3},?)? (?:in|for|from|at|of) (?:the )?\p{Lu}/u
const LEAST = 3

/** "Ruth Amory in Brightwater, Peter Holm in Elsin and Ruth Amory in Kelso": people behind a colon, each with a place. */
export function repeatedByPlace({source: {id, text}, sentences}: Document): Repeated[] {
  return sentences.flatMap(({start, end}) => {
    const colon = text.slice(start, end).indexOf(': ')
    if (colon < 0) return []
    const from = start + colon + 2
    const items = text.slice(from, end).split(/, (?:and )?| and |; /)
    const members = items.flatMap(item => MEMBER.exec(item)?.groups?.['who'] ?? [])
    const shown = members.find((each, i) => members.indexOf(each) < i)
    if (shown === undefined || members.length < LEAST || members.length < items.length) return []
    const to = text
      .slice(from, end)
      .trimEnd()
      .replace(/[.;:]+$/, '').length
    const spot = {source: id, start: from, end: from + to}
    return [{spot, text: text.slice(spot.start, spot.end), members, member: shown, shown}]
  })
}
