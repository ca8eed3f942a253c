import {inWords, type WordFamily} from './in-words.ts'

/** Little words that were left over, and prepositions that do not go with a time. */
export const leftOver: readonly WordFamily[] = [
  inWords(
    'two prepositions side by side',
    'These two do not stand side by side: one of them was left over, or a word between them is lost.',
    `[ with|for|from|by|into|at|against|between|among|during|without|toward|towards|under|upon of ] >!course`,
  ),
  inWords(
    'two prepositions side by side',
    'These two do not stand side by side: one of them was left over, or a word between them is lost.',
    `[ of with|from|by|into|under|upon|during|between|against the|a|an|his|her|its|their|Name|this ]
     [ of|for|from with|of|from|by|to|for whom|which ]
     [ of of|to the|a|an|his|her|its|their|Name|this ]
     [ into|from|of|at|between|among|against|during|without|upon|toward|towards into|to|for|from|at|with|in|on the|a|an|his|her|its|their|Name|# ]
     [ for to|at|from|into|with|in|on the|a|an|his|her|its|their|Name ]
     [ at|with|by to|for|from|at|on|in the|a|an|his|her|its|their|Name ]
     <!~bzdge [ in|on for|from|at|of|with the|a|an|his|her|its|their|Name ]
     [ to for|from|of|into|with|in|at|on|by the|a|an|his|her|its|their|Name ]`,
    {
      unless:
        /\b(?:instead|because|up|(?:swoop|step|jump|break|join|pitch|settle|walk|drive|check|kick|chip|weigh|barge|rush|burst|pile|pour|stroll|jump)s?|log|logged|move[sd]?|moving|come|came|comes|coming|go|going|went|goes|gone|look|looked|looking|spoken|listened|known|called|used|came|heard|thought|made|taken|care|advantage|disposed|turn|turned|turning|what|which|who|whom|that|where|he|she|they|we|i|you|it|him|her|them|me|us|himself|herself|itself|themselves|stood|stands?|stay|stays|is|was|are|were|be|been|live|lived|work|worked|working|[a-z]+d|[a-z]+n|[a-z]+t|[a-z]+ing|[A-Z]\w+|to [a-z]+) $|(?:^|[,;:–—-] ?)$/,
    },
  ),
  inWords(
    'a preposition that does not go with the time',
    'A day has “on” before it, a month or a year “in”, a time of the clock “at”, and “last”, “next” and “yesterday” have none.',
    `[ in|at @day ] >.|,|;|night|morning|evening|afternoon|after|when|and|that|@preposition
     [ in|at @month #1 ] >.|,|;|@preposition|when|and|after
     [ in|at # @month ] >.|,|;|@preposition|when|and|#
     !back|clocked|clock|carry|carried|carries|logged|log|moved|moves|move|went|goes|go|passed|pass|signed|held|later|right [ on|at yesterday|tomorrow ] >.|,|;|@preposition|when|and
     !sworn|swear|handed|hand|brought|bring|turned|turn|given|give|come|came|comes|move|moves|moved|due|kicks|checks|check|back [ in yesterday|tomorrow ] >.|,|;|@preposition|when|and
     [ on|in|at last|next|this monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month ] >.|;
     [ on @month ] >.|;|when|after
     [ on 2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|1999|1998|1997|1996|1995|1994|1993|1992|1991|1990|1989|1988|1987|1986|1985|1984|1983|1982|1981|1980 ] >.|;|when|after
     [ in|on midnight|noon|dawn|dusk ] >.|,|;|when|after|on
     [ at|on the|early? morning|afternoon|evening ] >.
     [ for @number|several|many|# years|months|weeks|days|hours ago ]
     [ more|less of half|@number|# ] >!the|us|them`,
    {
      unless:
        /\b(?:based|focus\w*|book|report|study|decision|deal|bill|data|figures?|update|down|up|of|and|or|vote|voted|voting|plans?|work|from|effects?|impact|details?|clampdown|ban|as|early|late|live|between|information|rehearsals?|set|[£$€]?\d\S*) $/,
    },
  ),
  inWords(
    'a word too many',
    'One of the words was left over: the verb, the conjunction or the preposition needs no other beside it.',
    `[ during|despite he|she|they|we|it was|were|had|has|is|did ]
     [ because of he|she|they|we|it|there was|were|had|has|is|did ]
     [ due to he|she|they|we|it|there was|were|had|has|is|did ]
     [ discussed|discussing|discusses|discuss about ] >!@number|#|half
     [ mentioned|mentions|mentioning|emphasized|emphasised about ] >!@number|#
     <has|have|had|he|she|they|it|we [ approached|reached|attended|contacted|resembles|resembled|lacks|lacked to|into|at|with the|a|an|his|her|their|Name ]
     [ approaching|reaching|attending|contacting|resembles|resembled|lacks|lacked to|into|with the|a|an|his|her|their|Name ]
     [ although|though|while|when|if but|although|because|of ] >the|he|she|they|it|we
     [ comment|commenting|commented the|these|this|his|its ] >!day
     [ arrived|arrive|arriving to the|a|an|his|her|their ]
     they|workers|unions|~p+h [ demanded for ] >more|higher|better|a|an|the
     [ on last|next|this|every @day ]
     [ told to reporters|police|him|her|them|investigators|officers ]
     [ made|makes|make|making|let|lets|letting him|her|them|us to =b|be|have|go ]
     [ said|says him|her|us|me that|he|she|they|the|it ]
     [ and or|but|nor ] >the|a|he|she|they
     [ but|or and ] >the|a|he|she|they|it
     [ that that's ]
     [ more than more|than ]
     [ more than over ] >@number|#|half
     [ he|she|they he|she|they|we|it ] >=d|=z|was|were|is|are|had|has|will|would|said`,
    {unless: /\b(?:even|only|,|it|and) $/},
  ),
  {
    ...inWords('a word too many', 'After “despite” stands no “of”; that belongs to “in spite”.', `<!in [ despite of ]`),
    written: true,
  },
]
