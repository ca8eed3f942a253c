import type {Format} from '../format.ts'
import {claimsJson} from '../report-json.ts'

/** One object a line, as in `json`: the findings in their order, or the claims in source order. */
export const ndjson: Format = {
  name: 'ndjson',
  findings: ({findings}) => lines(findings),
  claims: report => lines(claimsJson(report)),
}

function lines(objects: readonly object[]): string {
  return objects.map(object => `${JSON.stringify(object)}\n`).join('')
}
