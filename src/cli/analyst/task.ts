import type {AnalyseOptions} from '../gather-all.ts'
import type {Change} from './change.ts'

/** What an analyst reads and checks again and again. */
export interface Task {
  readonly paths: readonly string[]
  readonly options: Omit<AnalyseOptions, 'kept'>
}

/** What an analyst tells of one reading: how far it is, and at last how it ended. */
export type Told =
  | {readonly type: 'read'; readonly done: number; readonly of: number}
  | {readonly type: 'so far' | 'whole'; readonly change: Change}
  /** What the user can put right, or a bug. */
  | {readonly type: 'refused' | 'failed'; readonly message: string}

export function isTask(value: unknown): value is Task {
  return typeof value === 'object' && value !== null && 'paths' in value && 'options' in value
}
