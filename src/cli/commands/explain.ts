import {notOneOf, UsageError} from '../../config/index.ts'
import {rules} from '../../rules/index.ts'
import type {Io} from '../io.ts'
import {specOf} from '../specs.ts'
import {openWorkspace} from '../workspace.ts'
import {askedPlace, explainPlace} from './explain-place.ts'
import {explainFinding} from './explain-finding.ts'
import type {RawOptions} from './options.ts'

/** Prints a rule's page, one finding with what each report answers to its question, or what was made of a place in a report. */
export function explainCommand(name: string, paths: readonly string[], raw: RawOptions, io: Io): number {
  const asked = askedPlace(name)
  if (asked) explainPlace(asked, paths, raw, io)
  else if (rules.some(rule => rule.name === name)) io.out(`${specOf(name).trimEnd()}\n`)
  else if (/^[\da-f]{6,16}$/.test(name)) explainFinding(name, paths, raw, io)
  else explainAdded(name, raw, io)
  return 0
}

// a rule of the configuration
function explainAdded(name: string, raw: RawOptions, io: Io): void {
  const {listed} = openWorkspace(io.cwd, raw.config).parts
  const rule = listed.find(each => each.name === name)
  const names = listed.map(each => each.name)
  if (!rule) throw new UsageError(notOneOf('rule', name, names))
  io.out(`${rule.about().page.trimEnd()}\n`)
}
