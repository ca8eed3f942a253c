import {inWords, type WordFamily} from './in-words.ts'

/** Articles and possessives that are lost, left over or doubled. */
export const determiners: readonly WordFamily[] = [
  inWords(
    'two determiners side by side',
    'Of the two little words one was left over, or a word between them is lost.',
    `[ the an|his|her|its|their|our|my|your|this|these|every|each|another|some|any ] >!hague
     [ the a ] >~nap|@adverb
     [ a|an the|his|its|their|our|my|your|this|these|those|another|some|every|each|an ]
     [ his|its|their|our|my|your the|a|an|his|its|their|our|my|your|this|these|those|another|some ]
     [ this|these|every|another the|a|an|his|its|their|our|my|your|this|these ] >~nap
     [ some|any a|an|the|his|its|their ]
     [ no the|his|its|their|an ]`,
    {
      unless:
        /\b(?:make|makes|made|making|of|on|all|only|consider\w*|f[oi]u?nds?|think|thought|believed?|deem\w*|term\w*|what|call|calls|called|give|gave|than|as|like|is|was|be|and|or|with|to|for|in) $|[.",] ?$/,
    },
  ),
  inWords(
    'two determiners side by side',
    'Of the two little words one was left over, or a word between them is lost.',
    `[ a|an the|his|its|their|our|my|your|this|these|those|another|an ] >~nap|Name
     [ the an|his|its|their|our|my|your ] >~nap|Name
     [ his|its|their|our|my|your the|a|an ] >~nap|Name`,
  ),
  inWords(
    'an article before what it cannot stand before',
    'Between the little word and the one after it a word is lost, or one of the two was left over.',
    `[ the|an of|is|are|was|were|be|been|has|had|and|at|by|for|from|on|that|to|with|he|she|they|we|who|because|if|when|would|it ] >!-
     [ a is|are|was|were|be|been|has|had|at|by|for|from|on|that|with|he|she|they|we|who|because|if|when ] >!-
     [ the|an|every|their|your|my ] >,|.|;|?
     [ their|its|our|my|your of|is|are|be|been|has|had|was|at|by|for|from|on|with|he|she|they|who ] >!-`,
    {
      unless:
        /\b(?:vitamin|serie|type|plan|hepatitis|group|class|grade|influenza|section|schedule|of|not|is|the|yours?|if|and|an) $|["',(]\s?$/i,
      // "the .38 revolver", "The who."
      unlessAfter: /^ ?(?:\.[\d.]|…|[.:]$)/,
    },
  ),
  inWords(
    'an article before a name',
    'A name stands without an article; either the name or the article was left over.',
    `make|makes|made|making|called|calls [ a|an >!@day Name a|an ]
     [ a|an Name own ] >!goal|goals|brand|label`,
    {unless: /\b(?:Monday|Sunday) $/},
  ),
  inWords(
    'an article too many',
    'A person with a title of address has no article before the title, “one of the most” none before “one”, and no noun has two.',
    `[ the @address Name ] >.|,|;|@was|has|had|said|says|told|will|would|could|=d
     [ the a|an >!cappella|la|priori|posteriori ] >~n-r|~a
     [ a|an ~a-n a|an ] >~n
     [ the one of ] the|his|her|its|their =s|best|worst|most|least|few`,
  ),
  inWords(
    'a lost article',
    'What the words name has an article before it: a “the”, an “a” or a possessive is lost.',
    `[ in|over|during|for|within past|last @number|#|few|several|couple years|months|weeks|days|hours|minutes|games|seasons|decades ]
     [ at|in|on|by|since|until|from|near end|beginning|start|middle|outskirts|aftermath|centre|center|edge|heart|bottom|conclusion of ] 
     <!next|second|close [ to end|beginning|start|middle|outskirts|aftermath|centre|center|edge|heart|bottom|conclusion of ] 
     [ for|in|from|by|with|to|after|of number|couple|handful|majority|variety|pair|bunch|member|piece of ]
     [ for|in|over|throughout|with|spend|spent|by|from|miss|missed rest of ] >the|his|her|their|its
     [ there is|are|was|were number|lot|variety|couple|handful of ]
     [ in wake|aftermath|midst|middle|presence of ] >!the?
     [ as result of ]
     [ it|this is|was first|second|third time ] >the|that|a|he|she|they|it|since|in|anyone|any|such
     ^ [ as result ] >,
     [ for first|second|third|last|next|same time ] >.|,|since|in|on|ever|that|after|at
     [ at|on|in|by same time|day|place|way|year|week|night|month ] >.|,|as|that|after|in|when
     [ one of =s|best|worst|most ] >!of
     @preposition|@was|not|earn|earned|got|had|has|have|did|does|do|said|at [ same ] >~np|.|,|as
     [ during|within|over|of past few|year|quarter|season|month|week|decade|century ] >END
     [ one of most|least ~a ]
     [ @was|become|became|being most|least =a|=r =n|=p ] >END
     [ is|was|are|were|became|become|in|of|on|by|from|with|to largest|biggest|oldest|youngest|richest|poorest|deadliest|tallest|longest|smallest =n|=a ] >END|~n
     [ told|killed|shot|arrested|hit|rescued|injured|hired|stabbed|wounded|attacked =n+h ] >.|,|who|on|in|at|after
     [ he|she|who is|was|became >!@office =n+h ] >.|who|and
     [ is|was|became young|former|retired|local|single|married|famous|popular =n+h ] >.|,|who|in|from|and
     [ united states|nations ] >were`,
    {
      unless:
        /\b(?:mid|early|late|year|week|month|the|a|an|other|another|every|each|any|this|that|his|her|its|their|front|back|west|east|north|south|from|rear|near|left|right|[a-z]+-) $/i,
    },
  ),
]
