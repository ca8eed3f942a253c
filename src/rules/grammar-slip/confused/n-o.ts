import type {Confusion} from './confusion.ts'

export const nToO: readonly Confusion[] = [
  [
    'navel',
    'naval',
    `navel (?:base|officers?|academy|forces?|vessels?|ships?|operations|station|commander|battle|blockade)`,
  ],
  [
    'new',
    'knew',
    `(?:he|she|they|who|nobody|everyone|never) new (?:that|about|what|how|the|it|he|she|they|nothing|where|who)`,
  ],
  ['nigh', 'night', `(?:last|that|day|every|all|late) nigh(?=[.,;]|$| (?:in|at|that|when|after)\\b)`],
  ['no', 'know', `(?:don't|didn't|doesn't|do not|did not|does not) no (?:what|if|how|whether|who|where|why|that|the)`],
  [
    'no',
    'not',
    `(?:do|did|does|would|could|should|will|can|must) no (?:have|be|know|want|get|go|make|take|give|see|think|believe|respond|allow)`,
  ],
  ['none', 'non', `none(?:-| - )(?:profit|governmental|existent|violent|stop)`],
  [
    'not',
    'no',
    `there (?:is|was|were|are) not (?:doubt|way|chance|word|need|sign)|(?:is|was|are|were|could|will|would|can) not longer (?:be|have|a|the|in|able|[a-z]+ing)`,
  ],
  [
    'note',
    'not',
    `(?:did|does|do|was|were|is|are|would|could|will|has|had|have) note (?:be|been|have|know|want|yet|being)`,
  ],
  [
    'now',
    'know',
    `(?:do|does|did) not now (?:what|if|how|whether|who|where|why)|(?:don't|doesn't|didn't) now (?:what|if|how|whether|who|where|why)`,
  ],
  ['od', 'of', `od (?:the|an?|his|her|its|their|this)`],
  [
    'of',
    'if',
    `(?:even|as|asked|wonder|wondered|know|see|only) of (?:he|she|they|we|there) (?:was|were|is|had|has|would)`,
  ],
  ['of', 'off', `(?:fell|jumped|knocked|walked|kicked|laid) of (?:the|a|an|his|her|its|their|from|at|with|\\d)`],
  ['of', 'or', `whether of not`],
  [
    'off',
    'of',
    `because off|(?:control|front|instead|most|some|many|ahead|members?|thousands|hundreds|dozens|millions|end|middle|north|south|east|west) off (?:the|his|her|its|their)`,
  ],
  ['older', 'order', `in older to`],
  ['on', 'in', `on (?:addition(?= to|,)|order to|spite of|front of|accordance with|favou?r of)`],
  [
    'on',
    'one',
    `(?<!\\b(?:later|so|and|early|[a-z]+ing) )on of the (?:most|many|few|first|last|best|largest|biggest|oldest|world's|[a-z]+est)|(?:^|, |that |but |because )no on (?:was|is|has|had|else|knows|can|could|will|would)`,
  ],
  ['once', 'one', `once of the (?:most|few|many|first|last|best|largest|biggest|oldest|world's|[a-z]+est)`],
  ['one', 'on', `(?:based|depends|focused|depending|relied|commented|imposed) one (?:the|a|his|her|its)`],
  ['one', 'once', `one upon a time|one again,`],
  ['ones', 'once', `ones again|(?:at|only|than) ones(?=[.,;]|$)|ones a (?:year|week|month|day)`],
  [
    'onto',
    'on to',
    `(?:went|go|goes|going|gone) onto (?:win|become|say|play|study|score|beat|be|work|make|lose|lead|serve|earn|claim|tell|describe|explain)`,
  ],
  [
    'or',
    'of',
    `(?:because|outskirts|accused|capable|a couple|a handful) or (?:the|them|his|her|their|its)(?! (?:other|\\w+ of)\\b)|one or the (?:most|best|largest|biggest|oldest)`,
  ],
  [
    'ordinance',
    'ordnance',
    `(?:unexploded|explosive|naval|military) ordinances?(?! (?:act|requires|bans|prohibits|that|was|is)\\b)`,
  ],
  ['ot', 'to', `ot (?:the|an?|his|her|its|their|this|be|have)`],
  [
    'other',
    'order',
    `in other to (?:be|have|get|make|keep|help|give|take|avoid|stop|prevent|protect|save|win|find|reach)`,
  ],
  ['our', 'hour', `(?:an|half an) our (?:ago|later|before|after|away|long)`],
  [
    'our',
    'out',
    `(?:pointed|carried|went|came|find|get|got|broke|turned|turn|ruled|carry|pulled) our (?:that|of|to|in|on|by)`,
  ],
  ['out', 'our', `(?:of|in|for|with|by|to|on) out (?:own|country|children|lives|families|community)`],
  ['overseas', 'oversees', `(?:who|which) overseas (?:the|a|all)`],
  [
    'oversees',
    'overseas',
    `(?:from|go|went|travel|travelled|living|serving|studying|troops|deployed|sent|work) oversees(?=[.,;]|$| (?:in|and|to|for|with|on)\\b)`,
  ],
  ['own', 'won', `(?:has|have|had) own (?:the|a|an|his|her|two|three|four)`],
]
