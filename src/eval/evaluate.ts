import {addPredictions, type Calibration} from './calibration.ts'
import {nothing, type Case, type Count, type EvalSet, type Figure, type Half, type Outcome, type World} from './set.ts'

/** One measure of a set, with what was counted in either half. */
export interface Row {
  readonly set: string
  readonly measure: string
  readonly as: Figure
  readonly dev: Count
  readonly held: Count
  readonly detail: boolean
}

export interface Evaluation {
  readonly set: string
  readonly about: string
  readonly cases: Readonly<Record<Half, number>>
  readonly rows: readonly Row[]
  /** Of the half that is developed on alone, the worst cases first. */
  readonly misses: readonly string[]
  readonly calibration: Readonly<Record<Half, Calibration>>
}

/** Judges every case of a set that belongs to the given halves. */
export function evaluate(set: EvalSet, world: World, halves: readonly Half[]): Evaluation {
  const judged = set
    .cases(world)
    .map(each => ({half: halfOf(each, world), case: each}))
    .filter(({half}) => halves.includes(half))
    .map(({half, case: {id, judge}}) => ({half, id, outcome: judge()}))
  const of = (half: Half): Outcome[] => judged.filter(each => each.half === half).map(({outcome}) => outcome)
  const [dev, held] = [of('dev'), of('held')]
  return {
    set: set.name,
    about: set.about,
    cases: {dev: dev.length, held: held.length},
    rows: rowsOf(set.name, dev, held),
    misses: judged
      .filter(({half, outcome}) => half === 'dev' && outcome.misses.length > 0)
      .sort((a, b) => b.outcome.misses.length - a.outcome.misses.length)
      .map(({id, outcome}) => [id, ...outcome.misses].join('\n    ')),
    calibration: {dev: addPredictions(dev), held: addPredictions(held)},
  }
}

/** The half a case belongs to: by its own word, else developed on where the SHA-256 of its id begins with 0 to 7. */
export function halfOf({id, half}: Pick<Case, 'id' | 'half'>, {sha256}: Pick<World, 'sha256'>): Half {
  return half ?? (/^[0-7]/.test(sha256(id)) ? 'dev' : 'held')
}

function rowsOf(set: string, dev: readonly Outcome[], held: readonly Outcome[]): Row[] {
  const scores = [...dev, ...held].flatMap(({scores}) => scores)
  const measures = new Map(scores.map(({measure, as, detail = false}) => [measure, {as, detail}]))
  return [...measures].map(([measure, {as, detail}]) => ({
    set,
    measure,
    as,
    detail,
    dev: sum(dev, measure),
    held: sum(held, measure),
  }))
}

function sum(outcomes: readonly Outcome[], measure: string): Count {
  return outcomes
    .flatMap(({scores}) => scores.filter(score => score.measure === measure))
    .reduce((total, {count}) => add(total, count), nothing)
}

function add(a: Count, b: Count): Count {
  return {hits: a.hits + b.hits, missed: a.missed + b.missed, wrong: a.wrong + b.wrong, quiet: a.quiet + b.quiet}
}
