import type {Report} from '../../findings/index.ts'
import type {Format} from '../format.ts'
import {claimsJson, schemaVersion, sourceJson, summaryJson, unreadJson} from '../report-json.ts'

/** One object that other programs read; its shape is published by `crosscheck schema`. */
export const json: Format = {
  name: 'json',
  findings: report =>
    print({...head(report), findings: report.findings, unread: unreadJson(report), summary: summaryJson(report)}),
  claims: report => print({...head(report), claims: claimsJson(report), unread: unreadJson(report)}),
}

function head({tool, sources}: Report): object {
  return {schemaVersion, tool, sources: sources.map(sourceJson)}
}

function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
