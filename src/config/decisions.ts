import {z} from 'zod'
import type {Finding, Report} from '../findings/index.ts'
import {readYaml} from './yaml.ts'

const decision = z.strictObject({
  status: z.enum(['open', 'confirmed', 'dismissed']).describe('Open: nothing is decided, but something is noted'),
  reason: z.string().optional(),
  note: z.string().optional().describe('For those who look at it next'),
  by: z.string().optional(),
  date: z.string().optional().describe('The day it was decided'),
  expires: z.iso
    .date({error: 'a day such as 2031-04-09'})
    .optional()
    .describe('The last day it holds; after that the finding is open again'),
  about: z.string().optional().describe('The rule and what it said, for those who read the file'),
})

/** `reports/decisions.yaml`: what reviewers decided, by the finding's fingerprint. */
export const decisionsSchema = z.record(
  z.string().regex(/^[\da-f]{16}$/, {error: 'a fingerprint of 16 hexadecimal digits'}),
  decision,
)

export type Decision = z.infer<typeof decision>
export type Decisions = z.infer<typeof decisionsSchema>

/** By fingerprint: a new decision, or undefined for one that is taken back. */
export type DecisionChanges = ReadonlyMap<string, Decision | undefined>

export function readDecisions(text: string, file: string): Decisions {
  return readYaml(text, file, decisionsSchema, {words: true})
}

/** Findings with the status that reviewers gave them; `today` is an ISO 8601 date, after whose day a decision may have run out. */
export function applyDecisions(report: Report, decisions: Decisions, today: string): Report {
  const decide = (finding: Finding): Finding => {
    const known = decisions[finding.id]
    if (!known) return finding
    const {status, reason, note, by, date, expires} = known
    if (holds(known, today)) return {...finding, status, decision: {reason, note, by, date, expires}}
    // who looks at it next is now
    return note === undefined ? finding : {...finding, decision: {note}}
  }
  return {...report, findings: report.findings.map(decide)}
}

/** The status that a decision gives; open where there is none, or it has run out. */
export function statusBy(decision: Decision | undefined, today: string): Finding['status'] {
  return decision && holds(decision, today) ? decision.status : 'open'
}

export function holds({expires}: Decision, today: string): boolean {
  return expires === undefined || today <= expires
}
