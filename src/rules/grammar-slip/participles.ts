import {inWords, type WordFamily} from './in-words.ts'

/** Forms of a verb that cannot stand behind the auxiliary before them, where the form is a noun or an adjective, too. */
export const participles: readonly WordFamily[] = [
  inWords(
    'a base form for a participle',
    'What befell the subject is told by a participle; the verb behind “was” has its base form.',
    `@was|been|being [ rush ] >to
     @was|been|being [ burn ] >down|alive
     has|have|had [ fell ] >!=n`,
    {unless: /\b(?:where|what|how|there|whose|who|the|a|an) (?:\S+ )?$/},
  ),
  inWords(
    'a past for a base form',
    'Behind “will” or “must” stands the base form; this one is the past.',
    `@subject|who|Name will|would|could|should|must [ left ] >the|a|his|her|their|on|for|at|next|this|.`,
  ),
  inWords(
    'a preposition that does not go with the verb',
    'One arrives in a town and at a place, not to them.',
    `[ arrived|arrives to ] >Name`,
  ),
]
