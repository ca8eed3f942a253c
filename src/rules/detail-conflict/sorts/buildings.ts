import {COUNT, numberOf, ORDINAL, words, type Sort} from './sort.ts'

const ROOMS = 'apartment|room|flat|suite|platform|gate|pier|berth|cell|hangar|runway|courtroom'
const STARTS = String.raw`(?<act>started|starting|broke out|began|erupted|originated)`
const FALLS = String.raw`(?<act>fell|fallen|falling|jumped|jumping|leapt|leaped|plunged|plunging|plummeted|thrown|pushed)`
const FLOOR = String.raw`${ORDINAL}[- ](?:floor|storey)`

export const buildings: readonly Sort[] = [
  {
    // "a three-alarm fire"; a fire may grow into one of four
    name: 'number of alarms',
    finds: [words(`${COUNT}-alarm (?:fire|blaze)`)],
    value: ({count}) => numberOf(count),
    unless: /(?<!\p{L})(?:became|grew|upgraded|escalated|another|went to)(?!\p{L})/iu,
  },
  {
    // "broke out in a kitchen on the third floor"
    name: 'floor where it began',
    finds: [words(String.raw`${STARTS} (?:[\p{L}-]+ ){1,6}${FLOOR}`)],
    value: ({ordinal}) => numberOf(ordinal),
  },
  {
    // "fell from a window on the third floor", "jumped from a third-floor balcony"
    name: 'floor of the fall',
    finds: [words(String.raw`${FALLS} (?:[\p{L}-]+ ){1,6}?${FLOOR}`)],
    value: ({ordinal}) => numberOf(ordinal),
  },
  {
    // "her office on the third floor", "in a fourth-floor flat"
    name: 'floor of a room',
    several: true,
    finds: [
      words(String.raw`(?<room>office|apartment|flat|room|courtroom|ward|classroom|laboratory) on the ${FLOOR}`),
      words(String.raw`${FLOOR} (?<room>office|apartment|flat|room|courtroom|ward|classroom|laboratory)`),
    ],
    value: ({ordinal}) => numberOf(ordinal),
    of: ({room = ''}) => room.toLowerCase(),
    unless: /(?<!\p{L})(?:neighbou?rs?|residents?|guests?|clerks?|tenants?)(?!\p{L})/iu,
  },
  {
    // "room 302", "gate 12", "platform 4"
    name: 'number of a room or stand',
    several: true,
    finds: [
      words(
        String.raw`(?<room>${ROOMS}) (?:no\.? ?|number |#)?(?<number>\d{1,4}[A-Za-z]?)(?!-|[.,]\d| (?:to|and|or) \d|(?: \p{L}+){0,2} (?:seats|people|beds))`,
      ),
    ],
    value: ({number}) => number?.toUpperCase(),
    of: ({room = ''}) => room.toLowerCase(),
    unless: /(?<!\p{L})(?:neighbou?rs?|residents?|guests|passengers|next|another)(?!\p{L})/iu,
  },
  {
    // "in the 67th Precinct", "the 5th Congressional District"
    name: 'number of a district',
    several: true,
    finds: [
      words(
        String.raw`(?<at>in|at|to|of|from|outside|near) (?:the |\p{L}+['’]s )${ORDINAL} (?<unit>Precinct|Congressional District|Judicial Circuit|Judicial District)`,
        'gu',
      ),
    ],
    value: ({ordinal}) => numberOf(ordinal),
    of: ({at = '', unit = ''}) => `${unit} ${at}`.toLowerCase(),
    unless: /(?<!\p{L})(?:officers? (?:from|of|in)|helped|another|marche[sd]|neighbou?ring)(?!\p{L})/iu,
  },
]
