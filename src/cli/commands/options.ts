import {eventModes, severities, UsageError, notOneOf} from '../../config/index.ts'
import type {AnalyseOptions} from '../gather-all.ts'

/** What commander hands on, before it is checked. */
export interface RawOptions {
  /** `NAME`, or `NAME=FILE`. */
  readonly format?: readonly string[]
  readonly output?: string
  readonly published?: string
  readonly events?: string
  readonly against?: string
  readonly config?: string
  readonly minConfidence?: string
  readonly failOn?: string
  readonly write?: boolean
  readonly prune?: boolean
  readonly cache?: boolean
}

export const failLevels = [...severities, 'never'] as const
export type FailLevel = (typeof failLevels)[number]

export function analyseOptions(raw: RawOptions): AnalyseOptions {
  return {
    ...(raw.events === undefined ? {} : {mode: oneOf('--events', raw.events, eventModes)}),
    ...(raw.published === undefined ? {} : {published: raw.published}),
    ...(raw.against === undefined ? {} : {against: raw.against}),
    ...(raw.config === undefined ? {} : {config: raw.config}),
    ...(raw.cache === undefined ? {} : {cache: raw.cache}),
    ...(raw.minConfidence === undefined ? {} : {minConfidence: share('--min-confidence', raw.minConfidence)}),
  }
}

/** A value that must be one of a few, or a UsageError that names them. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find(each => each === value)
  if (found === undefined) throw new UsageError(notOneOf(`${option}:`, value, allowed))
  return found
}

function share(option: string, text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new UsageError(`${option} should be a number from 0 to 1 (found: ${text})`)
  return value
}
