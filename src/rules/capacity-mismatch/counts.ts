import {allIn} from '../../text/index.ts'
import type {Document} from '../../reading/index.ts'

/** How many came or were aboard, or how many there is room for. Offsets are in `source.text`. */
export interface Count {
  readonly document: Document
  readonly of: 'ground' | 'plane'
  readonly value: number
  /** Ids of the names in its sentence. */
  readonly names: readonly string[]
  readonly start: number
  readonly end: number
}

type Of = Count['of']

const N =
  '(?<n>\\d{1,3}(?:,\\d{3})+|\\d{3,6})(?![\\d.,]*\\d|[- ]?(?:%|per cent|percent|million|miles?|km|years?|metres?|pounds|euros|dollars))'
const CROWD =
  '(?:spectators|fans|supporters|people|onlookers|ticket-holders|concert-goers|concertgoers|racegoers|visitors)'
const VENUE =
  '(?:stadium|ground|arena|venue|hall|stand|theatre|theater|park|amphitheatre|bowl|centre|center|dome|track)'

const CAME: readonly (readonly [Of, string])[] = [
  [
    'ground',
    `(?:attendance|crowd|gate|audience|turnout|full house|sell-out|sellout)(?: crowd| attendance)?(?: figure)? (?:of|was|is|stood at) (?:a record )?${N}`,
  ],
  [
    'ground',
    `(?:watched by|packed with|filled with|crammed with|in front of|before|drew|attracted|playing to|sold out to) (?:a (?:record |sell-out |full |capacity )?(?:crowd|house|attendance|audience) of )?${N}(?= ${CROWD}|[,.;]| at | in )`,
  ],
  [
    'ground',
    `${N} (?:${CROWD} )?(?:watched|saw|attended|packed|filled|crammed|turned up|flocked|were (?:in|at) the|came to)`,
  ],
  [
    'plane',
    `(?:carrying|with|had) ${N} (?:passengers|people|travellers|travelers)(?: and crew)?(?: on board| aboard)?`,
  ],
  ['plane', `${N} (?:passengers|people|travellers|travelers) (?:were |was )?(?:on board|aboard)`],
]

const ROOM: readonly (readonly [Of, string])[] = [
  ['ground', `${N}[- ](?:capacity|seat(?:er)?)(?: (?:[\\p{L}-]+ ){0,2}${VENUE})?`],
  ['ground', `(?:capacity|full capacity)(?: (?:of|is|was)|,) (?:about |only |just )?${N}`],
  [
    'ground',
    `(?:which|that|it|ground|stadium|arena|hall|park|venue)(?: only| can| now| officially| normally)?(?: only)? (?:holds?|seats?|accommodates?|takes?|has room for|has space for)(?: up to| only| just| at most| no more than)? ${N}`,
  ],
  [
    'plane',
    `${N}-seat(?:er)? (?:[\\p{L}\\d-]+ ){0,3}(?:plane|jet|aircraft|airliner|airbus|boeing|turboprop|coach|bus|train|carriage)`,
  ],
  [
    'plane',
    `(?:plane|jet|aircraft|airliner|coach|bus|train)(?:,? which|,? that)?(?: only| can)? (?:seats|seat|carry|holds|hold)(?: up to| only| at most)? ${N}`,
  ],
]

// what tells of other days, or of a house that is known to be too full
const OTHERWISE =
  /\b(?:last (?:year|season|time|month)|previous\w*|average|averag\w+|season|(?:19|20)\d\d|outside|screens?|nearly|about|around|some|almost|roughly|expected|could|would|will|planned|plans|two days|three days|over the (?:weekend|two|three|four)|combined|total|tour|nights|televi\w+|viewers|online)\b/i
const KNOWN =
  /\b(?:over-?crowd\w*|over-?load\w*|over-?fill\w*|over capacity|exceed\w*|beyond (?:its|the) (?:limit|capacity)|above (?:its )?capacity|too many|temporary (?:seats|stands?|seating)|more than (?:it|the \p{L}+) (?:holds?|seats?|can))\b/iu

/** How many came, as a report has it. */
export function cameIn(document: Document): Count[] {
  return countsIn(document, CAME_PATTERNS)
}

/** For how many there is room. */
export function roomIn(document: Document): Count[] {
  return countsIn(document, ROOM_PATTERNS)
}

/** Whether a report knows of too many, so that it contradicts nothing. */
export function isKnown({source: {text}}: Document): boolean {
  return KNOWN.test(text)
}

const compiled = (list: readonly (readonly [Of, string])[]): readonly (readonly [Of, RegExp])[] =>
  list.map(([of, pattern]) => [of, new RegExp(`(?<![\\p{L}\\d,.-])${pattern}`, 'giu')])
const CAME_PATTERNS = compiled(CAME)
const ROOM_PATTERNS = compiled(ROOM)
const PLANE = /\b(?:flight|plane|jet|aircraft|airliner|airport|coach|bus|train)\b/i

function countsIn(document: Document, patterns: readonly (readonly [Of, RegExp])[]): Count[] {
  const {source, sentences, names} = document
  const isPlane = PLANE.test(source.text)
  return sentences.flatMap(sentence => {
    if (source.blocks[sentence.block]?.type === 'boilerplate') return []
    const text = source.text.slice(sentence.start, sentence.end)
    if (OTHERWISE.test(text)) return []
    const own = names.filter(name => name.sentence === sentence.index).map(({id}) => id)
    return patterns.flatMap(([of, pattern]) =>
      of === 'plane' && !isPlane
        ? []
        : allIn(pattern, text).map(match => {
            const said = match.groups?.['n'] ?? ''
            const start = sentence.start + match.index + match[0].indexOf(said)
            return {document, of, value: Number(said.replaceAll(',', '')), names: own, start, end: start + said.length}
          }),
    )
  })
}
