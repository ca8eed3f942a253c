import type {Report} from '../../findings/index.ts'
import type {FormatOptions} from '../format.ts'
import {printable} from '../printable.ts'
import {claimsJson} from '../report-json.ts'
import {where} from '../where.ts'

/** One line a claim: where, what kind, the words, what was read in them. */
export function claimLines(report: Report, {show, paint}: FormatOptions): string {
  const places = claimsJson(report)
  const sources = new Map(report.sources.map(source => [source.id, source]))
  return report.claims
    .map((claim, i) => {
      const place = places[i]
      const source = sources.get(claim.source)
      const at = printable(where(source?.path ?? claim.source, place ?? {line: 0, column: 0}, source?.extracted))
      const words = printable(claim.text).replace(/ +/g, ' ')
      return `${paint.dim(at)} ${paint.strong(claim.kind)} ${words.length > 80 ? `${words.slice(0, 79)}…` : words} ${paint.dim('=')} ${printable(show(claim))}\n`
    })
    .join('')
}
