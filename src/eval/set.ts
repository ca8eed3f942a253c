/** A labelled set: where its files are, and the cases in them. */
export interface EvalSet {
  readonly name: string
  /** What it holds, for the table. */
  readonly about: string
  readonly cases: (world: World) => readonly Case[]
}

/** The files of labelled sets, below `data/`, `gold/`, `reports/`, and `labels/` and `written/` (those kept with the program); those who implement it say what is missing. */
export interface World {
  readonly text: (path: string) => string
  /** Names of the files in a folder, sorted. */
  readonly list: (folder: string) => readonly string[]
  /** In hexadecimal digits. */
  readonly sha256: (text: string) => string
}

export interface Case {
  readonly id: string
  /** Where the half is not left to the hash of the id. */
  readonly half?: Half
  readonly judge: () => Outcome
}

/** One half of every set is developed on, the other only measured. */
export type Half = 'dev' | 'held'

/** What one case showed. `misses` are told only of the half that is developed on. */
export interface Outcome {
  readonly scores: readonly Score[]
  readonly misses: readonly string[]
  readonly predictions?: readonly Prediction[]
}

/** How sure the program was of a finding (0 … 1), and whether the finding was right. */
export interface Prediction {
  readonly confidence: number
  readonly right: boolean
}

export interface Score {
  readonly measure: string
  readonly as: Figure
  readonly count: Count
  /** A family of cases: left out of the short table. */
  readonly detail?: true
}

/**
 * `f1`: of what was found (`hits`, `wrong`) and what was to be found (`hits`, `missed`). `rate`: the share of `hits` among `hits` and `missed`.
 * `balanced`: the mean of the share found of what is there and the share left alone (`quiet`) of what is not. `per`: `wrong` for each of `quiet`.
 */
export type Figure = 'f1' | 'rate' | 'balanced' | 'per'

export interface Count {
  readonly hits: number
  readonly missed: number
  readonly wrong: number
  readonly quiet: number
}

export const nothing: Count = {hits: 0, missed: 0, wrong: 0, quiet: 0}

export function rate(measure: string, right: boolean): Score {
  return {measure, as: 'rate', count: {...nothing, hits: right ? 1 : 0, missed: right ? 0 : 1}}
}

export function f1(measure: string, {hits, missed, wrong}: Omit<Count, 'quiet'>): Score {
  return {measure, as: 'f1', count: {hits, missed, wrong, quiet: 0}}
}
