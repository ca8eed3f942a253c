import type {Claim} from '../../claim/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import type {Document} from '../../reading/index.ts'

/** A clock time in a marked text. */
export const CLOCK = '\uE000'
/** A length of time of less than a day in a marked text. */
export const LENGTH = '\uE001'

/** A report's text with its clock times and its lengths in hours or minutes as signs. */
export interface MarkedTimes {
  readonly document: Document
  readonly text: string
  /** The claims among a stretch of the text, in their order. */
  readonly claimsIn: (from: number, to: number) => readonly Claim<Time>[]
}

export function markTimes(document: Document, claims: readonly Claim[]): MarkedTimes {
  const own = claims
    .filter(time.is)
    .filter(claim => claim.source === document.source.id && claim.block !== 'boilerplate')
    .filter(claim => minuteOf(claim) !== undefined || minutesOf(claim) !== undefined)
  const plain = document.source.text.replace(/(?<!\n)\n(?!\n)/g, ' ')
  let [text, end] = ['', 0]
  const at = own.map(claim => {
    text += plain.slice(end, claim.start)
    const start = text.length
    text += minuteOf(claim) === undefined ? LENGTH : CLOCK
    end = Math.max(end, claim.end)
    return start
  })
  text += plain.slice(end)
  return {document, text, claimsIn: (from, to) => own.filter((_, i) => (at[i] ?? -1) >= from && (at[i] ?? -1) < to)}
}

/** The minute of the day of a clock time that is told to the minute or the hour. */
export function minuteOf({value: {type, timex}}: Claim<Time>): number | undefined {
  const clock = type === 'TIME' ? /T(?<hour>\d\d):(?<minute>\d\d)$/.exec(timex)?.groups : undefined
  return clock && Number(clock['hour']) * 60 + Number(clock['minute'])
}

/** The minutes that a length in hours or minutes says. */
export function minutesOf({text, value: {type, timex}}: Claim<Time>): number | undefined {
  if (type !== 'DURATION' || /\b(?:ago|earlier|before|late|early)\b/i.test(text)) return undefined
  const {count, unit} = /^PT(?<count>\d+(?:\.\d+)?)(?<unit>[HM])$/.exec(timex)?.groups ?? {}
  return count === undefined ? undefined : Number(count) * (unit === 'H' ? 60 : 1)
}
