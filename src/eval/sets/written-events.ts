import {z} from 'zod'
import {readLines} from '../json.ts'
import {findingsOn} from '../remember.ts'
import type {Case, EvalSet} from '../set.ts'
import {toSource} from '../sources.ts'
import {judgeFindings} from './gold.ts'

const head = z.object({event: z.string(), half: z.enum(['dev', 'held'])})
const report = z.object({report: z.string(), published: z.string().nullable(), text: z.string()})
const label = z.object({
  discrepancy: z.boolean(),
  id: z.string(),
  severity: z.enum(['info', 'warning', 'error']).nullable(),
  ease: z.string(),
  explanation: z.string(),
  /** Report, start and end in UTF-16 units, half-open. */
  evidence: z.array(z.tuple([z.string(), z.number(), z.number()])),
})

/** Four reports each of 14 events that were made up for this, with the discrepancies, slips and traps that were put into them. */
export const writtenEvents: EvalSet = {
  name: 'written-events',
  about: 'four reports each of 14 made-up events, with what was put into them',
  cases: world =>
    world
      .list('written')
      .filter(file => file.endsWith('.jsonl'))
      .map(file => caseOf(world.text(`written/${file}`))),
}

function caseOf(text: string): Case {
  const [first = '', ...rest] = text.split('\n').filter(line => line !== '')
  const {event, half} = head.parse(JSON.parse(first))
  const isReport = (line: string): boolean => line.startsWith('{"report"')
  return {
    id: event,
    half,
    judge: () => {
      const reports = readLines(rest.filter(isReport).join('\n'), report)
      const labels = readLines(rest.filter(line => !isReport(line)).join('\n'), label).map(one => ({
        ...one,
        severity: one.severity ?? ('info' as const),
        evidence: one.evidence.map(([file, start, end]) => ({file, start, end})),
      }))
      const sources = reports.flatMap(
        ({report: id, published, text: whole}) => toSource(whole, id, published === null ? {} : {published}) ?? [],
      )
      return judgeFindings(
        findingsOn(sources),
        {
          discrepancies: labels.filter(({discrepancy}) => discrepancy),
          non_discrepancies: labels.filter(({discrepancy}) => !discrepancy),
        },
        sources.length,
      )
    },
  }
}
