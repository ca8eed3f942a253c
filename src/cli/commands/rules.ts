import {printable} from '../../formats/index.ts'
import type {Io} from '../io.ts'
import {openWorkspace} from '../workspace.ts'
import type {RawOptions} from './options.ts'

/** Lists the rules, those that the configuration adds too: name, severity as it is configured, inside one report or across, what they find. */
export function rulesCommand(raw: RawOptions, io: Io): number {
  const {parts, settings, plugins} = openWorkspace(io.cwd, raw.config)
  const configured = new Map(Object.entries(settings.rules ?? {}))
  const width = Math.max(0, ...parts.listed.map(({name}) => name.length))
  const lines = parts.listed.map(({name, severity, scope, about}) =>
    `${name.padEnd(width)}  ${(configured.get(name) ?? severity).padEnd(7)}  ${scope.padEnd(8)}  ${about().gist}`.trimEnd(),
  )
  io.out(lines.map(line => `${printable(line)}\n`).join(''))
  for (const failure of plugins.failures()) io.err(`crosscheck: ${printable(failure)}\n`)
  return plugins.failures().length > 0 ? 2 : 0
}
