export type BlockType = 'title' | 'body' | 'caption' | 'quote' | 'boilerplate'

/** A paragraph-like piece of running text; blocks are ascending and do not overlap. `paragraph` counts them from 0. */
export interface Block {
  readonly type: BlockType
  readonly start: number
  readonly end: number
}
