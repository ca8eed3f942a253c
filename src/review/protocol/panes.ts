export interface Pane {
  readonly source: string
  readonly blocks: readonly BlockView[]
  /** Whether there is more text before or after that is not shown. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

export interface BlockView {
  readonly type: string
  /** In the running text. */
  readonly start: number
  readonly text: string
  /** Ascending, inside the text of the block; they do not overlap. */
  readonly marks: readonly Mark[]
}

export interface Mark {
  readonly start: number
  readonly end: number
  /** A place of the finding, or another answer to its question. */
  readonly type: 'place' | 'answer'
  readonly letter: string
}
