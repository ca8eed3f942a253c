/** Something that came about in one way, and that reports may tell in another. */
export interface Matter {
  /** As it stands in "They tell …". */
  readonly name: string
  /** Patterns of each way; of two that overlap the longer counts. */
  readonly ways: readonly (readonly string[])[]
  /** Whose it is: that of somebody or something named, of a jury, board or other body, of the whole event. */
  readonly whose: 'named' | 'body' | 'event'
  /** What the report must speak of. */
  readonly topic?: RegExp
  /** What the sentence must have. */
  readonly beside?: RegExp
  /** What makes the sentence one of another matter. */
  readonly without?: RegExp
  /** The moments at which it may be told; two sentences that name some must have one in common. */
  readonly moments?: readonly RegExp[]
  /** What is planned counts, too. */
  readonly planned?: true
  /** A report that tells it both ways below its headline contradicts itself, but for sentences that have this. */
  readonly inside?: RegExp
  readonly severity: 'error' | 'warning'
}

/** A small number in digits or in words. */
export const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)'
