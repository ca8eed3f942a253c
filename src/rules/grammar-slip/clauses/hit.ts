/** A mistake that is told from the clause it stands in. */
export interface ClauseHit {
  readonly start: number
  readonly end: number
  readonly family: string
  readonly why: string
  readonly sure: number
  /** Whether it is a mistake of the one who wrote, even in what somebody else is quoted for. */
  readonly written?: true
}
