import {changeDecisions} from '../../archive/index.ts'
import {readDecisions, staleDecision, UsageError, type Decision} from '../../config/index.ts'
import type {Finding} from '../../findings/index.ts'
import {printable} from '../../formats/index.ts'
import {analyse} from '../analyse.ts'
import {prune} from '../check-once.ts'
import {git} from '../git.ts'
import type {Io} from '../io.ts'
import {DECISIONS, decisionsFile, openWorkspace} from '../workspace.ts'
import {analyseOptions, oneOf, type RawOptions} from './options.ts'

export interface DecideOptions extends RawOptions {
  readonly reason?: string
  readonly by?: string
  readonly expires?: string
}

const actions = ['confirm', 'dismiss', 'reopen'] as const

/** Writes a decision about one finding, named by its fingerprint or the beginning of it. */
export function decideCommand(
  name: string,
  action: string,
  paths: readonly string[],
  raw: DecideOptions,
  io: Io,
): number {
  const wanted = oneOf('decision', action, actions)
  if (!/^[\da-f]{6,16}$/.test(name))
    throw new UsageError(`a finding is named by 6 to 16 digits of its fingerprint (found: ${name})`)
  if (wanted === 'reopen') return reopen(name, raw, io)
  if (wanted === 'dismiss' && !raw.reason?.trim()) throw new UsageError('dismissing wants a reason: --reason TEXT')
  const {report, workspace} = analyse(paths, analyseOptions(raw), io)
  const finding = oneFinding(
    report.findings.filter(({id, rule}) => rule !== staleDecision && id.startsWith(name)),
    name,
  )
  const status = wanted === 'confirm' ? 'confirmed' : 'dismissed'
  const decided = checked(finding.id, decisionOf(finding, status, raw, io))
  changeDecisions(decisionsFile(workspace.base), new Map([[finding.id, decided]]), DECISIONS)
  io.out(`${finding.id} ${status}: ${printable(finding.what)}\n`)
  return 0
}

/** Dismisses everything that stands today and about which nothing has been decided, so that only what comes later counts. */
export function baselineCommand(paths: readonly string[], raw: DecideOptions, io: Io): number {
  const analysis = analyse(paths, analyseOptions(raw), io)
  const report = raw.prune ? prune(analysis, io) : analysis.report
  const open = report.findings.filter(({status, rule}) => status === 'open' && rule !== staleDecision)
  const reason = raw.reason ?? 'stood when the baseline was taken'
  const changes = new Map(
    open.map(finding => [finding.id, checked(finding.id, decisionOf(finding, 'dismissed', {...raw, reason}, io))]),
  )
  changeDecisions(decisionsFile(analysis.workspace.base), changes, DECISIONS)
  const confirmed = report.findings.filter(({status}) => status === 'confirmed').length
  const rest =
    confirmed === 0
      ? ''
      : `; ${confirmed} ${confirmed === 1 ? 'is confirmed and still counts' : 'are confirmed and still count'}`
  io.out(`dismissed ${open.length} ${open.length === 1 ? 'finding' : 'findings'} in ${DECISIONS}${rest}\n`)
  return 0
}

function reopen(name: string, raw: DecideOptions, io: Io): number {
  const {base, stored} = openWorkspace(io.cwd, raw.config)
  const ids = Object.keys(stored.decisions).filter(id => id.startsWith(name))
  const [id] = ids
  if (id === undefined) throw new UsageError(`nothing was decided about ${name}`)
  if (ids.length > 1) throw new UsageError(`${ids.length} decisions begin with ${name}`)
  changeDecisions(decisionsFile(base), new Map([[id, undefined]]), DECISIONS)
  io.out(`${id} open\n`)
  return 0
}

function oneFinding(findings: readonly Finding[], name: string): Finding {
  const [finding] = findings
  if (!finding) throw new UsageError(`no finding ${name} in these reports`)
  if (findings.length > 1) throw new UsageError(`${findings.length} findings begin with ${name}`)
  return finding
}

function decisionOf(
  {rule, what}: Finding,
  status: Decision['status'],
  {reason, by, expires}: DecideOptions,
  io: Io,
): Decision {
  const who = by ?? git(io.cwd, 'config', 'user.name')?.trim()
  return {
    status,
    ...(reason === undefined ? {} : {reason}),
    ...(who === undefined || who === '' ? {} : {by: who}),
    date: io.today(),
    ...(expires === undefined ? {} : {expires}),
    about: `${rule}: ${what}`,
  }
}

// what is written must be readable again
function checked(id: string, decided: Decision): Decision {
  return readDecisions(JSON.stringify({[id]: decided}), 'decision')[id] ?? decided
}
