/** A time as ISO-TimeML writes it. `earliest`/`latest` are ISO 8601 and inclusive; they are absent where nothing bounds the time. */
export interface Time {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** `2022-04-30`, `2022-W17`, `1998`, `198` (a decade), `P23Y`, `PRESENT_REF`, `XXXX-WXX-6` (unresolved). */
  readonly timex: string
  readonly earliest?: string
  readonly latest?: string
  /**
   * TIMEX3's `mod` (`START`, `MID`, `END`, `APPROX`, `MORE_THAN`, `LESS_THAN`, `EQUAL_OR_MORE`, `EQUAL_OR_LESS`), and for a time that could
   * not be resolved the word that points (`LAST`, `THIS`, `NEXT`), before the other where there are both;
   * `-P2Y` or `+P3D` where it is counted from a time that is not known.
   */
  readonly modifier?: string
}
