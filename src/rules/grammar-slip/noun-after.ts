import {inWords, type WordFamily} from './in-words.ts'

/** Nouns in the wrong number after figures and quantifiers, articles, and persons that somebody is not. */
export const nounsAfter: readonly WordFamily[] = [
  inWords(
    'one after a word for several',
    'The word before it speaks of several, and the noun stands in the singular and ends its phrase.',
    `<!@label|the|his|her|their|its|a|an|- [ @number|several|many|these|those man|woman|policeman|fireman|child|gunman|wife|boat|house|bomb|gun|bullet|body|soldier|brother|ticket|letter ] >.|,|;|were|are|have|who|on|at|from|with|inside|aboard
     [ @number|several|many|few|most|some|one|each|many of the|these|those|his|her|their|its man|woman|child|policeman|boat|ship|house|bomb|gun|truck|bus|bullet|wound|body|soldier|brother|officer|official|attacker|report|plane|vessel|letter|ticket|phone|camera|patient ] >END|and
     [ several|numerous|various report|official|attack|attempt|threat|arrest|call|claim|offer|question|result|change|demand|protest|visit|witness|house|building|injury|wound|shot|problem|issue ] >.|,|;|were|are|have|of|by`,
    {unless: /\b(?:at|of|in|the|age|phase|day|part) $|- ?$/, unlessAfter: /^ (?:or|-)/},
  ),
  inWords(
    'a lost “by”',
    'One person is not several: by whom it was done is meant, and “by” is lost.',
    `he|she|who [ was|is|has also? been? >!allowed|denied|given|shown|sent|offered|assigned|refused|granted|promised =de|=e|=ade and? =de|=e|=ade? =p+h ] >.|,|;|and|in|at|on|from|of|with`,
    {unlessAfter: /^ [a-z]+s\b/},
  ),
  inWords(
    'an article too many',
    'A day that is told by itself, “last night” or “yesterday’s”, has no article before it.',
    `in|of|after|from|at|by|to [ the last night's ] >=n|=p|Name|~n
     [ the yesterday's|today's|tonight's|tomorrow's ]
     [ a|an several|many of ]
     [ a @number|several|many people|men|women|children ]
     [ a #1 people|men|women|children|persons ]`,
    {unless: /\b(?:over|during|for|throughout|about|all|what|half) $/},
  ),
  inWords(
    'a lost article',
    'What the words name has an article before it: a “the”, an “a” or a possessive is lost.',
    `[ to|from|on|at|by|near offensive|defensive|northern|southern|eastern|western|north|south|east|west|front|far|wrong|right|other side|end|edge|corner|tip|part|shore|coast|flank of ] >the|this|his|her|Name
     [ in|during|since|until|from 1900s|1910s|1920s|1930s|1940s|1950s|1960s|1970s|1980s|1990s|2000s ] >.|,|;|and|when|to|by|with|for|after`,
  ),
]
