import {inWords, type WordFamily} from './in-words.ts'

const telling = 'told|says|reported|reports|confirmed|added|claimed|warned|insisted|announced|stated'
const past = '=d|told|said|went|took|led|became|made|had|has|was|were|is|are'
const befallen = '~e|found|shot|hit|hurt'

/** Two finite verbs in one clause with nothing that joins them. */
export const twoVerbs: readonly WordFamily[] = [
  inWords(
    'two finite verbs in one clause',
    'The subject has its verb already, and another one follows with nothing that joins the two.',
    `^ [ @subject|it|Name|~np was|were|is|are|has|had|have @adverb? =e|killed|arrested|injured|${befallen} ${past} ]
     ^ [ Name Name Name? was|were|is|are|has|had @adverb? =e|killed|arrested|injured|${befallen} ${past} ]
     ^ [ the|a|an|his|her ~a? ~np was|were|is|are|has|had|have @adverb? =e|killed|arrested|injured|${befallen} ${past} ]
     <,|) [ was|were killed|arrested|shot|injured|wounded|stabbed|beaten|struck|attacked|detained touched|sparked|prompted|triggered|caused|led|told|said|took|became|began ]
     ^ [ @subject|it|Name has|had|have? said|told said|${telling} ]
     ^ [ Name Name Name? has|had|have? said|told said|${telling} ]
     ^ [ the|a|an|his|her ~a? ~np has|had|have? said|told said|${telling} ]
     ^ [ @subject|it =d =d ]
     ^ [ the|a|an|his|her ~a? ~n-bz =d =d ]
     ^ [ Name Name Name? went|took|began|gave|knew|came|told|became went|took|began|gave|knew|came|told|said|became|was|were ]`,
    {unless: /\b(?:who|whom|whose|which|that|where|when|what|how|day|time|moment|way|night|place)\b/},
  ),
]
