import {z} from 'zod'
import type {Finding, Report, Severity} from '../findings/index.ts'
import {notOneOf} from './nearest.ts'
import {UsageError} from './usage-error.ts'
import {readYaml} from './yaml.ts'

export const severities = ['error', 'warning', 'info'] as const

/** `crosscheck.yaml`, where the program is run. */
export const settingsSchema = z.strictObject({
  sources: z
    .union([z.string().transform(path => [path]), z.array(z.string())])
    .optional()
    .describe('Files and folders to read where none are given; beside this file'),
  failOn: z
    .enum([...severities, 'never'])
    .optional()
    .describe('The least severity that makes `check` end with status 1'),
  minConfidence: z.number().min(0).max(1).optional().describe('Findings less sure than this are left out'),
  rules: z
    .record(z.string(), z.enum([...severities, 'off']))
    .optional()
    .describe('A severity for a rule, or off'),
})

export type Settings = z.infer<typeof settingsSchema>

/** Reads `crosscheck.yaml`; a rule that is not among those known is an error, since it would silently do nothing. */
export function readSettings(text: string, file: string, rules: readonly string[]): Settings {
  const settings = readYaml(text, file, settingsSchema)
  for (const rule of Object.keys(settings.rules ?? {})) {
    if (rules.includes(rule)) continue
    const line = text.split('\n').findIndex(each => each.trim().startsWith(rule)) + 1
    throw new UsageError(notOneOf('rule', rule, rules), {file, ...(line > 0 ? {line} : {})})
  }
  return settings
}

/** The report as the settings want it: rules off or of another severity, unsure findings left out. */
export function applySettings(report: Report, {rules = {}, minConfidence = 0}: Settings): Report {
  const findings = report.findings
    .filter(({rule, confidence}) => rules[rule] !== 'off' && confidence >= minConfidence)
    .map(finding => ({...finding, severity: severityOf(finding, rules)}))
  return {...report, findings: inOrder(findings)}
}

function severityOf({rule, severity}: Finding, rules: NonNullable<Settings['rules']>): Severity {
  const wanted = rules[rule]
  return wanted === undefined || wanted === 'off' ? severity : wanted
}

// the order of findings is by severity first; within one it stays as it was
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}
