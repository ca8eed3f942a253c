import {existsSync} from 'node:fs'
import {readText, writeWhole} from '../archive/index.ts'
import {printLedger, type Entry} from '../config/index.ts'
import {linesOf, placeOf, type Report} from '../findings/index.ts'
import type {Source} from '../text/index.ts'
import {ledgerFile, type Workspace} from './workspace.ts'

/** Writes the ledger of every source; the corrections in it stay as they are. */
export function writeLedgers(report: Report, workspace: Workspace): void {
  for (const source of report.sources) writeLedger(report, source, workspace)
}

/** Writes the ledger of one source; the corrections in it stay as they are. */
export function writeLedger(report: Report, source: Source, {base, parts}: Workspace): void {
  const file = ledgerFile(base, source.id)
  const before = existsSync(file) ? readText(file) : undefined
  writeWhole(file, printLedger({source: source.id, path: source.path}, entries(report, source, parts), before))
}

function entries(report: Report, source: Source, {show}: Workspace['parts']): Entry[] {
  const lines = linesOf(source.raw)
  return report.claims
    .filter(claim => claim.source === source.id)
    .map(claim => ({
      line: placeOf(source, claim, lines).line,
      kind: claim.kind,
      text: claim.text,
      reads: show(claim),
      value: withoutPlaces(claim.value),
    }))
}

// places move with every edit above them and would drown what changed in a diff
function withoutPlaces(value: unknown): unknown {
  const text = JSON.stringify(value, (key, part: unknown) => (key === 'start' || key === 'end' ? undefined : part))
  return JSON.parse(text) as unknown
}
