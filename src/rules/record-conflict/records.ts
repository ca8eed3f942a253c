import {allIn} from '../../text/index.ts'
import {blockAt, clauseAt, type Document, type Name} from '../../reading/index.ts'
import type {Bearer} from '../one-bearer.ts'

/** Won, lost and drawn, of a fighter or a team. Offsets are in `source.text`. */
export interface SeasonRecord {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly bearer: Bearer
  readonly won: number
  readonly lost: number
  readonly drawn: number
  readonly knockouts?: number
}

const BALANCE = String.raw`(?<won>\d{1,3})[-–](?<lost>\d{1,3})(?:[-–](?<drawn>\d{1,2}))?`
const KNOCKOUTS = String.raw`(?:,? (?:with )?(?<kos>\d{1,3}) (?:KO['’]?s|knockouts|wins by knockout|by knockout))`
// "Marsh (45-1, 33 KOs)", "the Terns (10-5)"; "(6-4, 6-3)" are sets
const BRACKETED = new RegExp(
  String.raw`^ \(${BALANCE}(?:${KNOCKOUTS}|(?=\))|(?=, \d{1,2}-\d{1,2} (?:away|home|at home|on the road)\b))`,
)
// "Marsh, 53-3, 47 KOs,"
const APPOSED = new RegExp(String.raw`^, ${BALANCE}${KNOCKOUTS}`)
// "improved to 52-3 with 46 KOs", "fell to 9-14"; "is 122-147", "a record of 17-4"; "a 17-4 record"
const TOLD = [
  String.raw`\b(?:improv(?:ed|es|ing)|fell|falls|dropp(?:ed|ing)|mov(?:ed|es|ing)|goes|went)(?: [\w'’-]+){0,4} to ${BALANCE}${KNOCKOUTS}?(?![-–\d%])`,
  // "the Terns' record rose to 9-5", "the Terns stand at 10-5"
  String.raw`\brecord (?:now |then |has )?(?:ris(?:es|en)|rose|improve[sd]|falls|fell|drop(?:s|ped)|climb(?:s|ed)|went|move[sd]) to ${BALANCE}(?![-–\d%])`,
  String.raw`\b(?:stands?|stood|sits?|sat) at ${BALANCE}(?![-–\d%])`,
  String.raw`\b(?:record of|is|are) ${BALANCE}${KNOCKOUTS}?(?= (?:in|with|this|on|under|overall|all-time|since|for|as|at)\b|[,;.](?!\d))`,
  String.raw`\b(?:an?|his|their|its) ${BALANCE} (?:record|season|mark)\b`,
].map(pattern => new RegExp(pattern, 'g'))

/** The records that a report gives fighters and teams. */
export function recordsOf(document: Document): SeasonRecord[] {
  const bearers = document.names.filter(
    ({type, start}) =>
      /^(?:person|organisation|thing|place)$/.test(type) && blockAt(document, start)?.type !== 'boilerplate',
  )
  return [...bearers.flatMap(name => beside(document, name)), ...told(document)]
}

function beside({source: {id, text}}: Document, name: Name): SeasonRecord[] {
  const rest = text.slice(name.end, name.end + 60)
  const match = BRACKETED.exec(rest) ?? (name.type === 'person' ? APPOSED.exec(rest) : null)
  if (!match) return []
  return [toRecord(id, name, {start: name.start, end: name.end + match[0].length}, match.groups ?? {})]
}

function told(document: Document): SeasonRecord[] {
  const {id, text} = document.source
  return TOLD.flatMap(pattern => allIn(pattern, text)).flatMap(match => {
    const span = {start: match.index, end: match.index + match[0].length}
    const bearer = bearerAt(document, match.index)
    return bearer ? [toRecord(id, bearer, span, match.groups ?? {})] : []
  })
}

// whose it is: whose record it is called, the named subject of the clause, else the only person or team named before it in its sentence
function bearerAt(document: Document, at: number): Name | undefined {
  const owner = document.names.find(
    ({end}) => end < at && at - end < 30 && OWNED.test(document.source.text.slice(end, at + 6)),
  )
  if (owner) return owner
  const subject = clauseAt(document, at)?.subject
  const named = document.names.find(({start, end}) => subject && start < subject.end && subject.start < end)
  if (named && /^(?:person|organisation|thing)$/.test(named.type)) return named
  const sentence = document.sentences.find(({start, end}) => start <= at && at < end)
  const before = document.names.filter(
    ({type, start, end}) => /^(?:person|organisation)$/.test(type) && sentence && start >= sentence.start && end <= at,
  )
  return new Set(before.map(({id}) => id)).size === 1 ? before[0] : undefined
}

const OWNED = /^ ?['’]s?(?: [\w-]+){0,2} record$/

type Groups = Readonly<Record<string, string | undefined>>

function toRecord(
  source: string,
  {id, name}: Name,
  span: {readonly start: number; readonly end: number},
  groups: Groups,
): SeasonRecord {
  const number = (key: string): number | undefined => (groups[key] === undefined ? undefined : Number(groups[key]))
  const knockouts = number('kos')
  return {
    source,
    ...span,
    bearer: {id, name},
    won: number('won') ?? 0,
    lost: number('lost') ?? 0,
    drawn: number('drawn') ?? 0,
    ...(knockouts === undefined ? {} : {knockouts}),
  }
}
