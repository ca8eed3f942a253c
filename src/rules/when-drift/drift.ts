import type {Claim} from '../../claim/index.ts'
import type {Time} from '../../kinds/time/index.ts'

/** Two times that one report gives to one act. */
export interface Drift {
  readonly a: Claim<Time>
  readonly b: Claim<Time>
  readonly act: string
  readonly announced: boolean
  readonly why: string
  /** What the two have in common. */
  readonly held: string
}
