export type Status = 'open' | 'confirmed' | 'dismissed'

export interface DecisionJson {
  readonly status: Status
  readonly reason?: string | undefined
  readonly note?: string | undefined
  readonly by?: string | undefined
  readonly date?: string | undefined
  readonly expires?: string | undefined
  readonly about?: string | undefined
}

/** POST /api/decide */
export interface DecideRequest {
  readonly revision: string
  /** By fingerprint; null takes a decision back. */
  readonly changes: Readonly<Record<string, DecisionJson | null>>
}

export interface DecideResponse {
  readonly saved: boolean
  readonly revision: string
  /** What stands now about the findings that were to be changed; null where nothing does. */
  readonly now: Readonly<Record<string, DecisionJson | null>>
}
