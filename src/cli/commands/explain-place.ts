import {dirname, resolve} from 'node:path'
import type {Considered} from '../../check.ts'
import type {Claim, Frame, Kind, Relation} from '../../claim/index.ts'
import {UsageError} from '../../config/index.ts'
import {linesOf, placeOf, type Place, type Report, type Spot} from '../../findings/index.ts'
import {printable} from '../../formats/index.ts'
import type {Source} from '../../text/index.ts'
import {analyse} from '../analyse.ts'
import type {Io} from '../io.ts'
import {analyseOptions, type RawOptions} from './options.ts'

/** A line of a report, or one place on it; both from 1. */
export interface Asked {
  readonly file: string
  readonly line: number
  readonly column?: number
}

/** "sources/ferry/a.txt:3", "sources/ferry/a.txt:3:14"; undefined where it is no place. */
export function askedPlace(text: string): Asked | undefined {
  const found = /^(?<file>.{1,4000}?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?$/s.exec(text)?.groups
  const [line, column] = [Number(found?.['line']), found?.['column']]
  return found?.['file'] === undefined
    ? undefined
    : {file: found['file'], line, ...(column === undefined ? {} : {column: Number(column)})}
}

/** Prints what was read at a place, what other reports answer, what was raised there, and what was looked at and cleared. */
export function explainPlace(asked: Asked, paths: readonly string[], raw: RawOptions, io: Io): void {
  const {report, considered, workspace} = analyse(
    paths.length > 0 ? paths : [dirname(asked.file)],
    analyseOptions(raw),
    io,
  )
  const {kinds} = workspace.parts
  const source = sourceAt(asked, report, io)
  const teller = placesIn(report)
  const isHere = (spot: Spot): boolean => spot.source === source.id && covers(teller(spot), asked, source)
  const claims = report.claims.filter(isHere)
  io.out(`${asked.file}:${asked.line}${asked.column === undefined ? '' : `:${asked.column}`}\n`)
  io.out(
    section(
      'read',
      claims.flatMap(claim => claimLines(claim, report, kinds)),
    ),
  )
  io.out(section('not understood', unreadLines(report, isHere)))
  io.out(section('raised', raisedLines(report, source, asked)))
  io.out(section('looked at and cleared', clearedLines(considered(), isHere, teller)))
}

function sourceAt({file, line}: Asked, {sources}: Report, io: Io): Source {
  const path = resolve(io.cwd, file)
  const source = sources.find(each => each.id === file || resolve(io.cwd, each.path) === path)
  if (!source) throw new UsageError(`${file} is not among the reports that were read`)
  const lines = linesOf(source.raw).length
  if (line < 1 || line > lines) throw new UsageError(`${file} has ${lines} lines, and no line ${line}`)
  return source
}

function placesIn({sources}: Report): (spot: Spot) => Place | undefined {
  const known = new Map(sources.map(source => [source.id, {source, lines: linesOf(source.raw)}]))
  return spot => {
    const found = known.get(spot.source)
    return found && placeOf(found.source, spot, found.lines)
  }
}

function covers(place: Pick<Place, 'start' | 'end'> | undefined, {line, column}: Asked, {raw}: Source): boolean {
  if (!place) return false
  const lines = linesOf(raw)
  const start = (lines[line - 1] ?? 0) + (column ?? 1) - 1
  const end = column === undefined ? (lines[line] ?? raw.length + 1) : start + 1
  return place.start < end && start < place.end
}

function claimLines(claim: Claim, {questions}: Report, kinds: readonly Kind[]): string[] {
  const kind = kinds.find(({name}) => name === claim.kind)
  return [
    `${claim.kind} “${claim.text}” = ${kind?.show(claim) ?? ''} (read by ${claim.via})`,
    ...frameWords(claim.frame).map(words => `  ${words}`),
    ...questions
      .filter(({answers}) => answers.some(answer => answer.claim === claim))
      .flatMap(({label, answers}) => [
        `  asked of several reports: ${label}`,
        ...answers
          .filter(answer => answer.claim !== claim)
          .map(
            answer =>
              `    ${answer.source}: ${answer.shown} (“${answer.claim.text}”): ${standing(claim, answer.claim, kinds)}`,
          ),
      ]),
  ]
}

const RELATIONS: Readonly<Record<Relation, string>> = {
  same: 'the same',
  compatible: 'both can stand',
  part: 'one is a part of the other',
  update: 'the later may replace the earlier',
  conflict: 'both cannot stand',
  incomparable: 'not to be compared',
}

function standing(a: Claim, b: Claim, kinds: readonly Kind[]): string {
  return RELATIONS[kinds.find(({name}) => name === a.kind)?.relate(a, b) ?? 'incomparable']
}

function frameWords({attribute, subject, scope, time, voice, standing: status, negated}: Frame): string[] {
  const words = [
    attribute && `tells ${attribute.replaceAll('-', ' ')}`,
    subject && `of “${subject.text}”`,
    scope.length > 0 && `only ${scope.map(({text}) => `“${text}”`).join(', ')}`,
    time && `between ${time.earliest ?? '…'} and ${time.latest ?? '…'}`,
    voice && `said by “${voice.text}”`,
    status !== 'done' && status,
    negated && 'negated',
  ]
  const told = words.filter(word => typeof word === 'string' && word !== '')
  return told.length > 0 ? [told.join('; ')] : []
}

function unreadLines({unread}: Report, isHere: (spot: Spot) => boolean): string[] {
  return unread.flatMap(({source, start, end, reason}) =>
    start !== undefined && end !== undefined && isHere({source, start, end}) ? [reason] : [],
  )
}

function raisedLines({findings}: Report, source: Source, asked: Asked): string[] {
  return findings
    .filter(({places}) => places.some(place => place.source === source.id && covers(place, asked, source)))
    .flatMap(({id, severity, rule, what}) => [`${severity} ${rule} ${id}`, `  ${what}`])
}

function clearedLines(
  considered: readonly Considered[],
  isHere: (spot: Spot) => boolean,
  teller: (spot: Spot) => Place | undefined,
): string[] {
  return considered
    .filter(({spots}) => spots.some(isHere))
    .flatMap(({rule, spots, reason}) => [
      rule,
      ...spots
        .map(teller)
        .flatMap(place => (place ? [`  ${place.source}:${place.line}:${place.column} “${place.text}”`] : [])),
      `  ${reason}`,
    ])
}

function section(title: string, lines: readonly string[]): string {
  const shown = lines.length > 0 ? lines : ['nothing']
  const indented = shown.map(line => `  ${/^ */.exec(line)?.[0] ?? ''}${printable(line).trimStart()}\n`)
  return `\n${title}\n${indented.join('')}`
}
