import {rules} from '../../rules/index.ts'
import type {Io} from '../io.ts'
import {gistOf} from '../specs.ts'

/** Lists the rules: name, severity, inside one report or across, what they find. */
export function rulesCommand(io: Io): number {
  const width = Math.max(0, ...rules.map(({name}) => name.length))
  const lines = rules.map(({name, severity, scope}) =>
    `${name.padEnd(width)}  ${severity.padEnd(7)}  ${scope.padEnd(8)}  ${gistOf(name)}`.trimEnd(),
  )
  io.out(lines.map(line => `${line}\n`).join(''))
  return 0
}
