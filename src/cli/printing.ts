import {notOneOf, UsageError} from '../config/index.ts'
import type {Report} from '../findings/index.ts'
import type {Format, FormatOptions} from '../formats/index.ts'
import type {Io} from './io.ts'
import {deliver} from './output.ts'
import {paintFor} from './paint.ts'
import type {Parts} from './parts.ts'

type Part = 'findings' | 'claims'

/** Prints or writes a report, in each of the formats that are wanted: `NAME`, or `NAME=FILE` for one that goes to a file of its own. */
export function printer(
  part: Part,
  wanted: readonly string[],
  output: string | undefined,
  io: Io,
  parts: Parts,
): (report: Report) => void {
  const prints = wanted.map(each => parse(part, each, output, parts))
  const files = prints.map(({file}) => file ?? '')
  const twice = files.find((file, i) => files.indexOf(file) !== i)
  if (twice !== undefined)
    throw new UsageError(
      twice === ''
        ? 'only one --format can go to stdout or --output: give the others a file (--format sarif=crosscheck.sarif)'
        : `two formats go to ${twice}`,
    )
  return report => {
    for (const {print, file} of prints) deliver(print(report, formatOptions(io, file, parts)), file, io)
  }
}

interface Print {
  readonly print: NonNullable<Format[Part]>
  readonly file: string | undefined
}

function parse(part: Part, wanted: string, output: string | undefined, parts: Parts): Print {
  const {name = wanted, file} = /^(?<name>[^=]*)=(?<file>.*)$/s.exec(wanted)?.groups ?? {}
  if (file === '') throw new UsageError(`--format: no file after ${wanted}`)
  return {print: formatFor(part, name, parts), file: file ?? output}
}

/** A format that can print what a command has to show. */
export function formatFor(part: Part, name: string, {formats, failures}: Parts): NonNullable<Format[Part]> {
  const able = formats.filter(format => format[part] !== undefined)
  const print = able.find(format => format.name === name)?.[part]
  if (print) return print
  const names = able.map(format => format.name)
  throw new UsageError([notOneOf('--format:', name, names), ...failures()].join('; '))
}

export function formatOptions(io: Io, output: string | undefined, {show, cites, dated, help}: Parts): FormatOptions {
  return {show, cites, dated, help, paint: paintFor(io, output)}
}
