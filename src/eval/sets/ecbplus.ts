import {z} from 'zod'
import {groupByEvent} from '../../align/index.ts'
import type {Source} from '../../text/index.ts'
import {readLines} from '../json.ts'
import {f1, nothing, type Case, type EvalSet, type Half, type Outcome, type Score} from '../set.ts'
import {halfOf} from '../evaluate.ts'
import {findingsOn, readingOf} from '../remember.ts'
import {mendSpacing, toSource} from '../sources.ts'

const schema = z.object({id: z.string(), topic: z.string(), subtopic: z.string(), text: z.string()})

interface Text {
  readonly id: string
  readonly topic: string
  readonly subtopic: string
  readonly source: Source
}

/** Topics that the held-back events of the gold labels were taken from. */
const HELD = new Set(['8', '28', '30'])

/** Which reports tell of one event: two similar but different events a topic, alone and among all topics of the half. */
export const ecbplus: EvalSet = {
  name: 'ecbplus-events',
  about: 'reports of two alike events a topic, 28 topics',
  cases: world => {
    const texts = readLines(world.text('data/ecbplus-dev/ecbplus-dev.jsonl'), schema).flatMap(
      ({text, ...known}): Text[] => {
        const source = toSource(mendSpacing(text), known.id)
        return source ? [{...known, source}] : []
      },
    )
    const topics = [...new Set(texts.map(({topic}) => topic))].map(topic => {
      const half: Half = HELD.has(topic) ? 'held' : halfOf({id: topic}, world)
      return {topic, half, texts: texts.filter(text => text.topic === topic)}
    })
    const wholes = (['dev', 'held'] as const).map((half): Case => {
      const own = topics.filter(topic => topic.half === half).flatMap(({texts}) => texts)
      return {id: `all topics, ${half}`, half, judge: () => judgeGroups(own, 'same event, among all topics')}
    })
    return [
      ...topics.map(({topic, half, texts}): Case => ({id: topic, half, judge: () => judgeTopic(texts)})),
      ...wholes,
    ]
  },
}

function judgeTopic(texts: readonly Text[]): Outcome {
  const grouped = judgeGroups(texts, 'same event, within a topic')
  const eventOf = new Map(texts.map(({id, subtopic}) => [id, subtopic]))
  const pairs = pairsOf(texts).filter(([a, b]) => a.subtopic !== b.subtopic).length
  const sources = texts.map(({source}) => source)
  const crossing = (group: boolean): string[] =>
    findingsOn(sources, {group})
      .filter(({scope, severity}) => scope === 'cross' && severity !== 'info')
      .filter(({places}) => new Set(places.map(({source}) => eventOf.get(source))).size > 1)
      .map(({rule, what}) => `${rule} between events: ${what}`)
  const [together, apart] = [crossing(false), crossing(true)]
  const per = (measure: string, wrong: number): Score => ({
    measure,
    as: 'per',
    count: {...nothing, wrong, quiet: pairs / 100},
  })
  return {
    scores: [
      ...grouped.scores,
      per('cross findings for 100 pairs of different events, as one event', together.length),
      per('the same with --events auto', apart.length),
    ],
    misses: [...grouped.misses, ...together],
  }
}

function judgeGroups(texts: readonly Text[], measure: string): Outcome {
  const documents = texts.map(({source}) => readingOf(source).document)
  const groups = groupByEvent(documents).map(group => new Set(group.map(({source}) => source.id)))
  const together = (a: Text, b: Text): boolean => groups.some(group => group.has(a.id) && group.has(b.id))
  const judged = pairsOf(texts).map(([a, b]) => ({same: a.subtopic === b.subtopic, said: together(a, b)}))
  const count = (same: boolean, said: boolean): number =>
    judged.filter(each => each.same === same && each.said === said).length
  const sizes = groups.map(group => {
    const events = texts.filter(({id}) => group.has(id)).map(({subtopic}) => subtopic)
    return [...new Set(events)]
      .map(event => `${events.filter(each => each === event).length} of ${event}`)
      .join(' with ')
  })
  return {
    scores: [f1(measure, {hits: count(true, true), missed: count(true, false), wrong: count(false, true)})],
    misses: [`groups: ${sizes.join('; ')}`],
  }
}

function pairsOf(texts: readonly Text[]): [Text, Text][] {
  return texts.flatMap((a, i) => texts.slice(i + 1).map((b): [Text, Text] => [a, b]))
}
