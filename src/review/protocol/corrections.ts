export interface RejectJson {
  readonly text: string
  readonly line?: number | undefined
  readonly nth?: number | undefined
  readonly kind?: string | undefined
  readonly reason: string
}

export interface AddJson {
  readonly quote: string
  readonly line?: number | undefined
  readonly nth?: number | undefined
  readonly kind: string
  readonly value: Readonly<Record<string, unknown>>
  readonly reason: string
}

export interface CorrectionsJson {
  readonly reject: readonly RejectJson[]
  readonly add: readonly AddJson[]
}

export type CorrectionsPart = {readonly [list in keyof CorrectionsJson]?: CorrectionsJson[list] | undefined}

/** POST /api/correct */
export interface CorrectRequest {
  readonly source: string
  readonly revision: string
  readonly put?: CorrectionsPart | undefined
  readonly take?: CorrectionsPart | undefined
}

export interface CorrectResponse {
  readonly saved: boolean
  readonly revision: string
  /** Fingerprints of findings that are gone, and of those that have come. */
  readonly gone: readonly string[]
  readonly come: readonly string[]
  /** The findings are still being worked out, and are told when that is done. */
  readonly later?: true
}
