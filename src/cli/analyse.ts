import {existsSync} from 'node:fs'
import {check, type Options} from '../check.ts'
import {applyDecisions, applySettings, correct, readCorrections} from '../config/index.ts'
import type {Report} from '../findings/index.ts'
import {gather, type Gathered, type GatherOptions} from './gather.ts'
import type {Io} from './io.ts'
import {progress} from './progress.ts'
import {ledgerFile, openWorkspace, readText, type Workspace} from './workspace.ts'

export interface AnalyseOptions extends GatherOptions {
  readonly config?: string
  readonly minConfidence?: number
  /** Groups the reports into events by what they tell. */
  readonly group?: boolean
  /** A folder of trusted reports of the event that the others tell of. */
  readonly against?: string
}

/** Reads and checks the reports at paths, with what editors and reviewers have decided about them. */
export function analyse(
  paths: readonly string[],
  options: AnalyseOptions,
  io: Io,
): {report: Report; workspace: Workspace} {
  const workspace = openWorkspace(io.cwd, options.config)
  const {sources, unread} = gatherAll(paths.length > 0 ? paths : workspace.sources, options, io)
  const bar = progress(sources.length, io)
  const report = check(sources, {correct: correcting(workspace, bar.step), ...(options.group ? {group: true} : {})})
  bar.end()
  const settings = {
    ...workspace.settings,
    ...(options.minConfidence === undefined ? {} : {minConfidence: options.minConfidence}),
  }
  const known = applyDecisions(applySettings(report, settings), workspace.decisions)
  return {report: {...known, unread: [...unread, ...known.unread]}, workspace}
}

// given and trusted reports are held to be of one event
function gatherAll(paths: readonly string[], options: AnalyseOptions, io: Io): Gathered {
  if (options.against === undefined) return gather(paths, options, io)
  const given = gather(paths, {...options, events: 'one'}, io)
  const trusted = gather([options.against], {...options, events: 'one'}, io)
  const event = given.sources[0]?.event ?? ''
  const marked = trusted.sources.map(source => ({...source, id: `against/${source.id}`, event, trusted: true as const}))
  return {sources: [...given.sources, ...marked], unread: [...given.unread, ...trusted.unread]}
}

function correcting({base}: Workspace, step: () => void): NonNullable<Options['correct']> {
  return (claims, document) => {
    step()
    const file = ledgerFile(base, document.source.id)
    if (!existsSync(file)) return {claims, unread: []}
    return correct(claims, document, readCorrections(readText(file), `claims/${document.source.id}.yaml`))
  }
}
