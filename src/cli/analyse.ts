import {existsSync} from 'node:fs'
import {check, type Options} from '../check.ts'
import {applyDecisions, applySettings, correct, readCorrections} from '../config/index.ts'
import type {Report} from '../findings/index.ts'
import {gather, type GatherOptions} from './gather.ts'
import type {Io} from './io.ts'
import {progress} from './progress.ts'
import {ledgerFile, openWorkspace, readText, type Workspace} from './workspace.ts'

export interface AnalyseOptions extends GatherOptions {
  readonly config?: string
  readonly minConfidence?: number
}

/** Reads and checks the reports at paths, with what editors and reviewers have decided about them. */
export function analyse(
  paths: readonly string[],
  options: AnalyseOptions,
  io: Io,
): {report: Report; workspace: Workspace} {
  const workspace = openWorkspace(io.cwd, options.config)
  const {sources, unread} = gather(paths.length > 0 ? paths : workspace.sources, options, io)
  const bar = progress(sources.length, io)
  const report = check(sources, {correct: correcting(workspace, bar.step)})
  bar.end()
  const settings = {
    ...workspace.settings,
    ...(options.minConfidence === undefined ? {} : {minConfidence: options.minConfidence}),
  }
  const known = applyDecisions(applySettings(report, settings), workspace.decisions)
  return {report: {...known, unread: [...unread, ...known.unread]}, workspace}
}

function correcting({base}: Workspace, step: () => void): NonNullable<Options['correct']> {
  return (claims, document) => {
    step()
    const file = ledgerFile(base, document.source.id)
    if (!existsSync(file)) return {claims, unread: []}
    return correct(claims, document, readCorrections(readText(file), `claims/${document.source.id}.yaml`))
  }
}
