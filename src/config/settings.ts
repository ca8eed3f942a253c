import {z} from 'zod'
import type {Finding, Report, Severity} from '../findings/index.ts'
import {notOneOf} from './nearest.ts'
import {errorAtKey, readYaml, refuseKey} from './yaml.ts'

export const severities = ['error', 'warning', 'info'] as const
export const eventModes = ['folder', 'one', 'auto'] as const

const level = z.enum([...severities, 'off'])
const paths = z.union([z.string().transform(path => [path]), z.array(z.string())])
const weights = z.record(z.string(), level)

/** `crosscheck.yaml`, in the folder where the program is run or one above it. All paths start from its folder. */
export const settingsSchema = z.strictObject({
  sources: paths.optional().describe('Files and folders to read where none are given'),
  events: z
    .enum(eventModes)
    .optional()
    .describe('folder: each folder is one event; one: everything is one event; auto: by content'),
  trusted: paths
    .optional()
    .describe('Folders of trusted reports, one folder an event: what none of them supports is told'),
  failOn: z
    .enum([...severities, 'never'])
    .optional()
    .describe('The least severity that makes `check` end with status 1'),
  minConfidence: z.number().min(0).max(1).optional().describe('Findings less sure than this are left out'),
  rules: weights.optional().describe('A severity for a rule, or off'),
  perEvent: z
    .record(z.string(), z.strictObject({rules: weights.optional().describe('A severity for a rule, or off')}))
    .optional()
    .describe('What is different for one event, by its name'),
  boilerplate: z
    .record(z.string(), z.array(z.string().min(3)).min(1))
    .optional()
    .describe('By outlet: paragraphs that stand under every article, * for any words; they are not read'),
  vocabulary: paths.optional().describe('Files of words and names of your own'),
  ownRules: paths.optional().describe('Files of rules of your own'),
  limits: z
    .strictObject({
      seconds: z
        .int()
        .min(1)
        .max(86_400)
        .optional()
        .describe(
          'What reading a report may take before it is broken off, 60 where nothing is said; aligning an event and each rule on it a twentieth more for every report',
        ),
    })
    .optional()
    .describe('How long anything may take'),
  plugins: paths.optional().describe('Modules that add kinds, rules and formats; they are run'),
})

export type Settings = z.infer<typeof settingsSchema>

export function readSettings(text: string, file: string): Settings {
  return readYaml(text, file, settingsSchema)
}

/** Refuses a rule that is not among those known, since it would silently do nothing. */
export function checkRuleNames(settings: Settings, text: string, file: string, rules: readonly string[]): void {
  const named = [
    {path: ['rules'], weights: settings.rules},
    ...Object.entries(settings.perEvent ?? {}).map(([event, own]) => ({
      path: ['perEvent', event, 'rules'],
      weights: own.rules,
    })),
  ]
  for (const {path, weights = {}} of named)
    for (const rule of Object.keys(weights))
      if (!rules.includes(rule)) refuseKey(text, file, [...path, rule], notOneOf('rule', rule, rules))
}

/** What is wrong with the names of events in a configuration, a message each: what is set for an event that is not there does nothing. */
export function unknownEvents(settings: Settings, text: string, file: string, events: readonly string[]): string[] {
  return Object.keys(settings.perEvent ?? {})
    .filter(event => !events.includes(event))
    .map(event => errorAtKey(text, file, ['perEvent', event], notOneOf('event', event, events)).message)
}

/** The report as the settings want it: rules off or of another severity, unsure findings left out. */
export function applySettings(report: Report, settings: Settings): Report {
  const eventOf = new Map(report.sources.map(({id, event}) => [id, event]))
  const wanted = ({rule, places: [place]}: Finding): z.infer<typeof level> | undefined =>
    own(own(settings.perEvent, eventOf.get(place?.source ?? ''))?.rules, rule) ?? own(settings.rules, rule)
  const findings = report.findings
    .filter(finding => wanted(finding) !== 'off' && finding.confidence >= (settings.minConfidence ?? 0))
    .map(finding => ({...finding, severity: severityOf(finding, wanted(finding))}))
  return {...report, findings: inOrder(findings)}
}

// an event may be called "constructor"
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string | undefined): T | undefined {
  return record && key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}

function severityOf({severity}: Finding, wanted: z.infer<typeof level> | undefined): Severity {
  return wanted === undefined || wanted === 'off' ? severity : wanted
}

// the order of findings is by severity first; within one it stays as it was
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}
