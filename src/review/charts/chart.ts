import type {Claim} from '../../claim/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'
import type {Chart} from '../protocol.ts'

/** One value, and the claims that give it. */
export interface Lettered {
  readonly letter: string
  readonly shown: string
  readonly claims: readonly Claim[]
}

/** A picture of the answers to one question; undefined where there is none to be drawn. */
export type Draw = (values: readonly Lettered[], vocabulary: Vocabulary) => Chart | undefined

/** A point between two others, as a share of the way, 0 … 1. */
export function share(value: number, from: number, to: number): number {
  return to === from ? 0.5 : (value - from) / (to - from)
}
