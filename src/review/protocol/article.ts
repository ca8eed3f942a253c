/** One article, sentence by sentence, by what other sources say to it. */
export interface Article {
  readonly source: string
  readonly blocks: readonly {readonly type: string; readonly sentences: readonly SentenceView[]}[]
  readonly counts: Readonly<Record<Standing, number>>
}

export type Standing = 'contradicted' | 'supported' | 'only' | 'none'

export interface SentenceView {
  readonly text: string
  readonly standing: Standing
  /** How many independent origins bear it out. */
  readonly origins: number
  readonly voices: readonly {
    readonly source: string
    readonly says: 'same' | 'otherwise'
    readonly words: string
    readonly shown: string
  }[]
  /** Findings with a place in it. */
  readonly findings: readonly string[]
}
