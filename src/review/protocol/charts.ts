export type Chart =
  | {
      readonly type: 'line'
      /** What is on it: "numbers", "days". */
      readonly of: string
      readonly bars: readonly Bar[]
      readonly ticks: readonly {readonly at: number; readonly label: string}[]
    }
  | {
      readonly type: 'ladder'
      readonly steps: readonly {readonly name: string; readonly letters: readonly string[]}[]
    }
  | {
      readonly type: 'sets'
      readonly letters: readonly string[]
      readonly members: readonly {readonly name: string; readonly within: readonly string[]}[]
    }
  | {
      readonly type: 'words'
      readonly base: string
      readonly versions: readonly {readonly letter: string; readonly parts: readonly WordPart[]}[]
    }

/** A value on a line from 0 to 1; an end that is not there is open. */
export interface Bar {
  readonly letter: string
  readonly label: string
  readonly from?: number
  readonly to?: number
}

export interface WordPart {
  readonly text: string
  readonly how: 'same' | 'added' | 'left-out'
}
