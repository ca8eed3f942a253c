/** What the stream of events tells. */
export interface News {
  readonly generation: number
  readonly revision: string
  /** Corrections that what is shown does not take into account yet. */
  readonly waiting: number
  readonly reading?: Reading
  readonly trouble?: string
}

/** How many of the reports are read that are being read; 0 of 0 where that is not known yet. */
export interface Reading {
  readonly done: number
  readonly of: number
}
