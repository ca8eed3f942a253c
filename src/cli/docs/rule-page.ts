import {check} from '../../check.ts'
import {findingText} from '../../formats/index.ts'
import type {Rule} from '../../rules/index.ts'
import {plainPaint} from '../paint.ts'
import type {Parts} from '../parts.ts'
import {specOf} from '../specs.ts'
import {parseSpec, sourceFrom, type Example} from './spec.ts'

/** A rule's page: its spec, with what the program prints for each example in the place of what is expected of it. */
export function rulePage(rule: Rule, parts: Parts): string {
  const spec = specOf(rule.name)
  const printed = parseSpec(spec).examples.map(example => findingsOf(example, rule, parts))
  const page = spec.replace(/^```findings\n[^]*?\n```$/gm, () => printed.shift() ?? '')
  return page.replace(/\n(?=## )/, () => `\n${settingsOf(rule)}\n`).trimEnd() + '\n'
}

function findingsOf({reports}: Example, rule: Rule, {show, cites, dated, help}: Parts): string {
  const report = check(reports.map(sourceFrom), {rules: [rule]})
  if (report.findings.length === 0) return 'Nothing is found here.'
  const options = {show, cites, dated, help, paint: plainPaint}
  const texts = report.findings.map(finding => findingText(finding, report, options))
  return ['It prints:', '', '```text', texts.join('\n').trimEnd(), '```'].join('\n')
}

function settingsOf({name, severity, scope}: Rule): string {
  const where = scope === 'internal' ? 'inside each report' : 'across the reports of an event'
  return [
    `It looks ${where}; its findings are \`${severity}\` where no example shows another severity. Weigh it otherwise, or leave it out, in [crosscheck.yaml](../../config/README.md):`,
    '',
    '```yaml',
    'rules:',
    `  ${name}: off   # or error, warning, info`,
    '```',
    '',
  ].join('\n')
}
