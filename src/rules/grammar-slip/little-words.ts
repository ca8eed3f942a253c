import {inWords, type WordFamily} from './in-words.ts'

/** Little words that no English sentence has side by side, and those that stand where a noun or a verb should. */
export const littleWords: readonly WordFamily[] = [
  inWords(
    'two little words that cannot stand side by side',
    'No sentence has these two side by side: one was left over, a word between them is lost, or two have changed places.',
    `[ whose was|were|are|has|had|have|would|could|should|to|of|in|on|at|for|from|with|by|and|or|but|who|which|that|he|she|they|it|we|a|an|the|his|their ] >!-
     [ every of|at|to|for|from|with|by|in|on|is|are|was|were|has|had|he|she|it|they|we|because|when|the|a|an ] >!-
     [ my|your|our|their|its have|were|to|in|when|because|although|it|we|if|they ] >!-
     [ has|had|have who|whom ]
     [ who|whom which|whose ]
     [ which who|whose|whom ]
     [ whose the|a|an ]
     [ very was|is|were|are|the|a|an|has|had|who|from|his|her|their ]`,
    {unless: /\b(?:all|not|and|or) $|["(]$/},
  ),
  inWords(
    'a lost verb',
    'The clause has a subject and no verb before what follows: the verb is lost.',
    `^^ [ he|she|they his|their|its|our|my|the|a|an ] >~npa
     ^^ [ she|they her ] >~np|own
     ^ [ he|she|they to|into|from|at|with the|a|an|his|her|their|#|Name ]`,
    {unless: /\b(?:and|but|before|after) $|\bthan .*$/},
  ),
  inWords(
    '“the” for “they” or “he”',
    'After the article stands a verb: “they” or “he” lost a letter, or what the article belongs to is lost.',
    `^^ [ the also|still|already|never|now|then|just said|says|told|added|had|has|was|were|have|is|are|will|would|did|does|found|took|went|came|got|gave|=d ]
     ^^ [ the said|says|added|claimed that|he|she|they|it ] >!of`,
  ),
  inWords(
    '“he” or “they” for “the”',
    'Between a preposition and its noun stands “the”: it lost or won a letter.',
    `[ of|in|at|on|into|from|by|with|for|under|during he =n|=p ] >!=n|=p
     [ of|in|at|on|into|from|by|with|for|under|during they =n|first|last|same|second ]
     ^ [ he|she|they =n+k was|is|has|had|will|were|said ]`,
    {unless: /\b(?:that|which|who|whom|what|where|live[ds]?|one|person|man|woman|all|[a-z]+ed|[a-z]+ing) $/},
  ),
  inWords(
    'a preposition before what takes none',
    'The word after it tells how somebody or something is, and has no preposition before it.',
    `[ in|on|at|by|with alive|asleep|intact|afraid|aware|able|unable|unlikely|awake|unhurt|unharmed|unconscious ] >END`,
    {
      unless:
        /(?:[a-z]ed|\b(?:brought|bring|bringing|came|come|coming|taken|took|go|went|got|handed|flown|found|turned|led|let)) $/,
    },
  ),
  inWords(
    '“and” for “an”',
    'What follows is one thing or person that belongs to the word before: “an” won a letter.',
    `[ with|of|for|from|by|into|during|at|was|is|as|has|had and hour|effort|attempt|accident|explosion|estimated|average|important|unidentified|armed|elderly|executive|agreement|investigation|interview|attack|increase|alleged|additional|extra|official|independent|unusual|off-duty|undercover|eight-year|eighth|eleventh|unknown|apartment|ambulance|airport ] >~np|to|of|.|,|#
     [ resisting|assaulting|killing|shooting|injuring|attacking|robbing|wounding|obstructing|arresting|beating|stabbing|threatening|impersonating|hiring|electing|seeking|appointing and armed|executive|unarmed|elderly|officer|official|off-duty|undercover|adult|infant|unidentified|employee|agent|innocent|inmate|american|elected|armored|armoured|airport|ambulance|independent|intruder|interim =n? ] >.|,|;|in|on|at|with|who|after|and|of|to`,
  ),
]
