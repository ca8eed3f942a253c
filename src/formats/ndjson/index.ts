import type {Format} from '../format.ts'
import {claimsJson} from '../report-json.ts'

/** One claim a line, in source order. */
export const ndjson: Format = {
  name: 'ndjson',
  claims: report =>
    claimsJson(report)
      .map(claim => `${JSON.stringify(claim)}\n`)
      .join(''),
}
