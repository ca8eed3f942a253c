import type {Chart} from './charts.ts'
import type {Pane} from './panes.ts'

export interface Detail {
  readonly id: string
  readonly why: string
  readonly next: string
  readonly places: readonly PlaceView[]
  readonly question?: QuestionView
  readonly panes: readonly Pane[]
}

export interface PlaceView {
  readonly source: string
  readonly line: number
  readonly text: string
  /** The letter of the value that stands there. */
  readonly letter: string
}

export interface QuestionView {
  readonly label: string
  readonly kind: string
  /** By letter. */
  readonly values: readonly ValueView[]
  readonly chart?: Chart
}

/** One value and who gives it. */
export interface ValueView {
  readonly letter: string
  readonly shown: string
  readonly answers: readonly {
    readonly source: string
    readonly words: string
    readonly line: number
    /** Whether it stands at a place of the finding. */
    readonly disputed: boolean
    /** Whether it has been corrected since. */
    readonly corrected?: true
  }[]
}
