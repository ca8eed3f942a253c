import {z} from 'zod'
import type {Finding, Place} from '../../findings/index.ts'
import type {Source} from '../../text/index.ts'
import {readJson} from '../json.ts'
import {nothing, type Case, type EvalSet, type Outcome, type Score, type World} from '../set.ts'
import {findingsOn} from '../remember.ts'
import {toSource} from '../sources.ts'
import {overlap} from '../spans.ts'

const piece = z.object({
  file: z.string(),
  start: z.number(),
  end: z.number(),
  also: z.array(z.tuple([z.number(), z.number()])).nullish(),
  verbatim: z.string().nullish(),
})
const severity = z.enum(['none', 'info', 'warning', 'error'])
const schema = z.object({
  files: z.record(z.string(), z.object({sha256: z.string()})),
  discrepancies: z.array(
    z.object({
      id: z.string(),
      severity,
      ease: z.string().nullish(),
      confidence: z.number().nullish(),
      doubtful: z.boolean().nullish(),
      explanation: z.string(),
      evidence: z.array(piece),
    }),
  ),
  non_discrepancies: z.array(
    z.object({
      id: z.string(),
      max_allowed_severity: severity.nullish(),
      explanation: z.string(),
      evidence: z.array(piece),
    }),
  ),
})

export type Labels = z.infer<typeof schema>
type Piece = z.infer<typeof piece>
type Label = Labels['discrepancies'][number]

const RANK = {none: 0, info: 1, warning: 2, error: 3}
const LONGEST_PLACE = 300

/**
 * Real events, hand-labelled. A discrepancy is found where the places of one finding overlap two different pieces of its evidence (the
 * one, where it has one); a trap is violated by a finding graver than it allows that does so and matches no discrepancy.
 */
export const gold: EvalSet = {
  name: 'gold',
  about: 'several reports each of real events, with the discrepancies and the traps that an annotator saw',
  cases: world =>
    world
      .list('gold')
      .filter(file => /^[^.]+\.json$/.test(file))
      .map((file): Case => {
        const event = file.replace('.json', '')
        // about a third is held back
        const half = /^[0-6]/.test(world.sha256(event)) ? 'held' : 'dev'
        return {id: event, half, judge: () => judge(event, readJson(world.text(`gold/${file}`), schema), world)}
      }),
}

function judge(event: string, labels: Labels, world: World): Outcome {
  const sources = Object.entries(labels.files).flatMap(([file, {sha256}]): Source[] => {
    const text = world.text(`reports/${event}/${file}`)
    if (world.sha256(text) !== sha256) throw new Error(`reports/${event}/${file} is not the text that was labelled`)
    return [toSource(text, file) ?? []].flat()
  })
  return judgeFindings(findingsOn(sources), labels, sources.length)
}

/** Scores the findings on an event's reports, whose ids are the names of their files. */
export function judgeFindings(
  findings: readonly Finding[],
  {discrepancies, non_discrepancies: traps}: Pick<Labels, 'discrepancies' | 'non_discrepancies'>,
  reports: number,
): Outcome {
  const labels = discrepancies.filter(({confidence, doubtful}) => (confidence ?? 1) >= 0.5 && !doubtful)
  const loud = findings.filter(({severity}) => severity !== 'info')
  const notes = findings.filter(({severity}) => severity === 'info')
  const found = (label: Label): boolean => findings.some(finding => matches(finding, label.evidence))
  const labelled = (finding: Finding): boolean => discrepancies.some(({evidence}) => matches(finding, evidence))
  const violated = traps.flatMap(trap => {
    const by = findings.find(
      finding =>
        !labelled(finding) &&
        matches(finding, trap.evidence) &&
        RANK[finding.severity] > RANK[trap.max_allowed_severity ?? 'info'],
    )
    return by ? [{trap, by}] : []
  })
  const grave = labels.filter(({severity}) => severity !== 'info')
  const right = loud.filter(labelled)
  return {
    scores: [
      share(
        'errors found',
        labels.filter(({severity}) => severity === 'error'),
        found,
      ),
      share(
        'easy errors found',
        labels.filter(({severity, ease}) => severity === 'error' && ease === 'easy'),
        found,
      ),
      share('errors and warnings found', grave, found),
      share(
        'the same but for hard ones',
        grave.filter(({ease}) => ease !== 'hard'),
        found,
      ),
      share('all that the annotators saw, found', labels, found),
      share('errors and warnings raised that match a label', loud, labelled),
      {
        measure: 'unlabelled errors and warnings a report',
        as: 'per',
        count: {...nothing, wrong: loud.length - right.length, quiet: reports},
      },
      share('notes that match a label', notes, labelled),
      share('traps left alone', traps, trap => !violated.some(each => each.trap === trap)),
    ],
    misses: [
      ...violated.map(({trap, by}) => `trap ${trap.id} (${trap.explanation}) by ${by.rule}: ${by.what}`),
      ...loud.filter(each => !right.includes(each)).map(({rule, what}) => `unlabelled ${rule}: ${what}`),
      ...grave
        .filter(label => !found(label))
        .map(({id, severity, explanation}) => `missed ${severity} ${id}: ${explanation}`),
    ],
    predictions: loud.map(finding => ({confidence: finding.confidence, right: right.includes(finding)})),
  }
}

function share<T>(measure: string, items: readonly T[], holds: (item: T) => boolean): Score {
  const hits = items.filter(holds).length
  return {measure, as: 'rate', count: {...nothing, hits, missed: items.length - hits}}
}

function matches({places}: Finding, evidence: readonly Piece[]): boolean {
  const met = evidence.filter(piece => places.some(place => meets(place, piece)))
  return met.length >= Math.min(2, evidence.length)
}

function meets(place: Place, {file, start, end, also}: Piece): boolean {
  const stretches = [{start, end}, ...(also ?? []).map(([start, end]) => ({start, end}))]
  return (
    place.source === file && place.end - place.start <= LONGEST_PLACE && stretches.some(each => overlap(place, each))
  )
}
