import {z} from 'zod'
import type {Report} from '../findings/index.ts'
import {readYaml} from './yaml.ts'

/** `reports/decisions.yaml`: what reviewers decided, by the finding's fingerprint. */
export const decisionsSchema = z.record(
  z.string().regex(/^[\da-f]{16}$/, {error: 'a fingerprint of 16 hexadecimal digits'}),
  z.strictObject({
    status: z.enum(['confirmed', 'dismissed']),
    reason: z.string().optional(),
    by: z.string().optional(),
    date: z.string().optional(),
  }),
)

export type Decisions = z.infer<typeof decisionsSchema>

export function readDecisions(text: string, file: string): Decisions {
  return readYaml(text, file, decisionsSchema)
}

/** Findings with the status that reviewers gave them. */
export function applyDecisions(report: Report, decisions: Decisions): Report {
  return {
    ...report,
    findings: report.findings.map(finding => ({...finding, status: decisions[finding.id]?.status ?? finding.status})),
  }
}
