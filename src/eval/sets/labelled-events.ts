import {z} from 'zod'
import {readLines} from '../json.ts'
import {findingsOn} from '../remember.ts'
import type {Case, EvalSet, Outcome, World} from '../set.ts'
import {toSource} from '../sources.ts'
import {judgeFindings, type Labels} from './gold.ts'

const text = z.object({id: z.string(), text: z.string()})
const head = z.object({event: z.string(), half: z.enum(['dev', 'held']), texts: z.array(z.string())})
const severity = z.enum(['none', 'info', 'warning', 'error'])
const label = z.object({
  discrepancy: z.boolean(),
  id: z.string(),
  severity: severity.optional(),
  ease: z.string().optional(),
  confidence: z.number().optional(),
  max_allowed_severity: severity.optional(),
  explanation: z.string(),
  /** Text, start and end in UTF-16 units, half-open. */
  evidence: z.array(z.tuple([z.string(), z.number(), z.number()])),
})

type Label = z.infer<typeof label>

/** Up to six texts of ECB+ each of 41 real events, with the discrepancies and traps that an annotator saw; only the labels are kept with the program. */
export const labelledEvents: EvalSet = {
  name: 'labelled-events',
  about: 'six reports each of 41 real events of ECB+, with the discrepancies and the traps that an annotator saw',
  cases: world => {
    const texts = new Map(
      readLines(world.text('data/ecbplus-dev/ecbplus-dev.jsonl'), text).map(one => [one.id, one.text]),
    )
    return world
      .list('labels')
      .filter(file => file.endsWith('.jsonl'))
      .map(file => caseOf(file, texts, world))
  },
}

function caseOf(file: string, texts: ReadonlyMap<string, string>, world: World): Case {
  const [first = '', ...rest] = world.text(`labels/${file}`).split('\n')
  const {event, half, texts: ids} = head.parse(JSON.parse(first))
  return {id: event, half, judge: () => judge(ids, readLines(rest.join('\n'), label), texts)}
}

function judge(ids: readonly string[], labels: readonly Label[], texts: ReadonlyMap<string, string>): Outcome {
  const sources = ids.flatMap(id => toSource(texts.get(id) ?? '', id) ?? [])
  return judgeFindings(findingsOn(sources), asGold(labels), sources.length)
}

function asGold(labels: readonly Label[]): Pick<Labels, 'discrepancies' | 'non_discrepancies'> {
  const all = labels.map(one => ({
    ...one,
    severity: one.severity ?? ('info' as const),
    evidence: one.evidence.map(([file, start, end]) => ({file, start, end})),
  }))
  return {
    discrepancies: all.filter(({discrepancy}) => discrepancy),
    non_discrepancies: all.filter(({discrepancy}) => !discrepancy),
  }
}
