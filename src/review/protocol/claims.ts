import type {CorrectionsJson} from './corrections.ts'

/** The claims of one source, to be corrected. */
export interface Claims {
  readonly source: string
  readonly claims: readonly ClaimView[]
  readonly corrections: CorrectionsJson
  /** Of the corrections. */
  readonly revision: string
  /** What a value of each kind is made of. */
  readonly fields: Readonly<Record<string, readonly Field[]>>
}

export interface ClaimView {
  readonly id: string
  readonly kind: string
  readonly shown: string
  readonly text: string
  readonly line: number
  /** Which of such words on the line, from 1. */
  readonly nth: number
  /** In the running text. */
  readonly start: number
  readonly end: number
  readonly value: unknown
  readonly byEditor: boolean
  /** What stands in its place as soon as all is checked again: another value, or nothing. */
  readonly corrected?: {readonly shown?: string}
}

export interface Field {
  readonly name: string
  readonly type: 'text' | 'number' | 'choice' | 'list' | 'other'
  readonly choices?: readonly string[]
  readonly required: boolean
}
