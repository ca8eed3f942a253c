import type {Spot} from '../../findings/index.ts'
import type {Explanation} from '../rule.ts'

/** Lengths that are told in other forms than one length of time, with what is to be said of them. */
export interface Told extends Explanation {
  readonly spots: readonly Spot[]
  readonly key: readonly string[]
  readonly confidence: number
}
