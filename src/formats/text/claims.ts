import type {Report} from '../../findings/index.ts'
import type {FormatOptions} from '../format.ts'
import {printable} from '../printable.ts'
import {claimsJson} from '../report-json.ts'

/** One line a claim: where, what kind, the words, what was read in them. */
export function claimLines(report: Report, {show, paint}: FormatOptions): string {
  const places = claimsJson(report)
  const paths = new Map(report.sources.map(({id, path}) => [id, path]))
  return report.claims
    .map((claim, i) => {
      const place = places[i]
      const where = `${printable(paths.get(claim.source) ?? claim.source)}:${place?.line ?? 0}:${place?.column ?? 0}`
      const words = printable(claim.text).replace(/ +/g, ' ')
      return `${paint.dim(where)} ${paint.strong(claim.kind)} ${words.length > 80 ? `${words.slice(0, 79)}…` : words} ${paint.dim('=')} ${printable(show(claim))}\n`
    })
    .join('')
}
