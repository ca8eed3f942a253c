import {dirname, resolve} from 'node:path'
import type {Considered} from '../../check.ts'
import {UsageError} from '../../config/index.ts'
import {linesOf, type Place, type Report, type Spot} from '../../findings/index.ts'
import type {Source} from '../../text/index.ts'
import {analyse} from '../analyse.ts'
import type {Io} from '../io.ts'
import {claimLines, placesIn, section} from './claim-lines.ts'
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

function covers(place: Pick<Place, 'start' | 'end'> | undefined, {line, column}: Asked, {raw}: Source): boolean {
  if (!place) return false
  const lines = linesOf(raw)
  const start = (lines[line - 1] ?? 0) + (column ?? 1) - 1
  const end = column === undefined ? (lines[line] ?? raw.length + 1) : start + 1
  return place.start < end && start < place.end
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
