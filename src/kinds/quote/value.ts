/** Words that somebody is quoted as saying. `speaker.start`/`end` are offsets in the running text; `via` is the outlet or channel that carried the words, where it is told. */
export interface Quote {
  readonly text: string
  readonly speaker?: QuoteSpeaker
  /** Base form of the verb or phrase that brings the words in. */
  readonly cue?: string
  readonly via?: string
}

export interface QuoteSpeaker {
  readonly id: string
  readonly text: string
  readonly start: number
  readonly end: number
}
