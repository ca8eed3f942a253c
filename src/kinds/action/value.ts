import type {Standing} from '../../claim/index.ts'

/**
 * What is done, by whom and to what. `action` is `ladder/step`; `actor` and `object` are entities where they are known, else the lemma of the
 * head noun; `condition` is the text of the clause that limits it ("until the talks resume").
 */
export interface Action {
  readonly actor?: string
  readonly action: string
  readonly object?: string
  readonly polarity: '+' | '-'
  readonly modality: Standing
  readonly condition?: string
}
