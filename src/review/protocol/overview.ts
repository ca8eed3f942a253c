import type {DecisionJson, Status} from './decisions.ts'
import type {Reading} from './news.ts'

export interface Overview {
  /** Counts the times that the reports were checked. */
  readonly generation: number
  /** Of the file of decisions. */
  readonly revision: string
  /** Corrections that the findings do not take into account yet. */
  readonly waiting: number
  readonly sources: readonly SourceBrief[]
  readonly findings: readonly FindingBrief[]
  /** How much was matched and not understood, or could not be read. */
  readonly unread: number
  readonly reading?: Reading
  /** Why what is shown is not what the files say now: they could not be read. */
  readonly trouble?: string
}

export interface SourceBrief {
  readonly id: string
  readonly event: string
  /** Outlet, else the file's name. */
  readonly name: string
  readonly path: string
  readonly published?: string
  readonly title?: string
}

export interface FindingBrief {
  readonly id: string
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly scope: 'internal' | 'cross'
  readonly verdict: string
  readonly confidence: number
  readonly what: string
  readonly event: string
  readonly sources: readonly string[]
  /** The question that most of its places answer. */
  readonly question?: {readonly id: string; readonly label: string}
  readonly status: Status
  readonly decision?: DecisionJson | undefined
  /** Whether it rests on a reading that has been corrected since, and is being checked again. */
  readonly waits?: true
}
