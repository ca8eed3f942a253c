import {words, type Sort} from './sort.ts'

const OFF =
  '(?:sent off|sending[- ]off|dismissed|dismissal|red card|second (?:yellow|booking|bookable)|shown red|ordered off)'
const MINUTE = '(?:(?<nth>\\d{1,3})(?:st|nd|rd|th)[- ]minute|after (?<n>\\d{1,3}) minutes|(?<m>\\d{1,3}) minutes in)'

/** When in a match something happened of which there mostly is one. */
export const matches: readonly Sort[] = [
  {
    // "was sent off in the 71st minute", "the sending-off of their skipper after 61 minutes"
    name: 'minute of the sending-off',
    finds: [words(`${OFF}[^.;]{0,60}? (?:in the |on the )?${MINUTE}`), words(`${MINUTE}[^.;]{0,40}? ${OFF}`)],
    value: ({nth, n, m}) => nth ?? n ?? m,
    topic: /(?<!\p{L})(?:goal|match|final|cup|league|referee)(?!\p{L})/iu,
    unless: /(?<!\p{L})(?:both|also|second sending|two players|first|last (?:week|season|month))(?!\p{L})/iu,
    near: (a, b) => Math.abs(Number(a) - Number(b)) <= 1,
    least: 1,
  },
]
