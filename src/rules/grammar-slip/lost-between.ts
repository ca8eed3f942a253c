import {inWords, type WordFamily} from './in-words.ts'

/** A little word that is lost inside a clause: its subject, the article of a number. */
export const lostBetween: readonly WordFamily[] = [
  inWords(
    'a lost article before “other”',
    '“Other” before a number has “the” or another little word before it; without one it is “another”.',
    `<!the|all|any|some|no|these|those|every|@owner|only|many|whose|each|few|several [ other #|@number|dozen people|~p-n+h|were|are ]
     and|with|killed|injured|wounded|hurt|left|while|, [ other #|@number|dozen ~p-nz|~p-na ] >@preposition|@was|had|have|,|.|who`,
    {unless: /(?:'s?|\b(?:the|his|her|its|their|our|all|any|some|no|these|those|only|a|an) \S+) $|\b(?:19|20)\d\d $/},
  ),
  inWords(
    'a lost subject',
    'What is told of belongs to somebody, who is lost: a “he”, “she” or “they”.',
    `[ any|whatever|whichever ~a? =p|@attitude might|may|could have ] >.|,|;|about|for|toward|towards|against`,
  ),
  inWords(
    'a lost subject',
    'The clause has a verb and nobody of whom it is said: a “he”, “she”, “it” or “they” is lost.',
    `[ no|what ~a? =p|@attitude might|may|could have ] >.|,|;|about|for|toward|towards|against
     [ because|although was|were|is|are|has|had|have ] >!,|.|;|"
     [ while|whereas|unless|until|if was|were|has|had ] >~e|the|a|an|not|been
     [ after|before|when was|were|had ] >=e|been
     [ as|while|when|after|before|because|until sat|stood|slept|drove|went|came|ran|fell|rose|took|gave|wrote|flew|spoke|began|knelt|ate|drank|swam|woke ] >behind|in|on|at|by|through|out|into|from|up|down|across|home|his|her|their|the|a|an|to|away|off|back`,
    {
      unless:
        /\b(?:day|night|week|year|morning|month|season|evening|one|just|ever|soon|shortly|long|the|and|what|who|which|that|look\w*|as|only|not|partly|mainly|simply|but|or|from|than|of|if) $/,
    },
  ),
  inWords(
    '“not only” that goes wrong',
    'Of the little words one is left over or in the wrong place: “not only” is taken up by “but”.',
    `[ not just|merely|simply only ]
     [ not only just|merely|simply ]
     [ not only not|but ]
     @was|also [ only not the|a|an|in|for|by ] >!least|most`,
  ),
  inWords(
    'a wrong form after “have”',
    'After “has” and “had” stands a participle: “been” lost a letter.',
    `[ has|have|had|having @adverb? ben|bin|bean|bee|beed|bene|beem ] >~ed|=g|a|an|the|@preposition|to|no|late|there|here|able|more
     [ could|would|should|might|must|may|will have ben|bin|bean|bee ]`,
  ),
]
