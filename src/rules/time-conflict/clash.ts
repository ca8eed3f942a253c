import type {Claim} from '../../claim/index.ts'
import type {Spot} from '../../findings/index.ts'
import type {Time} from '../../kinds/time/index.ts'

/** Two times of one act that cannot both hold. */
export interface Clash {
  readonly a: Claim<Time>
  readonly b: Claim<Time>
  readonly differ: 'day' | 'hour'
  readonly act: string
  readonly spots: readonly Spot[]
  readonly score: number
  readonly reason: string
  /** A plan of which the later report may have a new date. */
  readonly update: boolean
  /** Of several acts that one report puts a day off by its “today”: the time that it is told by. */
  readonly shifted?: Claim<Time>
}
