import {inWords, type WordFamily} from './in-words.ts'

/** Pairs of words of which one is missing or wrong, and quantities with a little word too few or too many. */
export const halves: readonly WordFamily[] = [
  inWords(
    'a pair of words that does not match',
    '“Both” goes with “and”, “either” with “or”, “the same” with “as”, “prefer” with “to”.',
    `[ both Name Name? as well as ]
     [ both the|his|her|in|a ~a? ~np as well as ]
     [ both ~np as well as ]
     [ either Name nor ]
     [ either the|a|his|her ~a? ~np nor ]
     [ the same ~np than ]
     [ prefer|prefers|preferred ~npg than ]`,
    {unless: /\b(?:of|for|with|them|on|are|were) $/},
  ),
  inWords(
    'a little word too many',
    'Between the word for a quantity and what is counted stands no other, and such a word has no article.',
    `[ most|many|several of =p+h ] >.|,|;|were|are|have|had|in|said|who
     [ most|many|several of people ] >.|,|;|were|are|have|had|in|said|who
     [ a|an lots|plenty|dozens|hundreds|thousands|scores|millions of ]
     [ almost of the|them|his|her|their ]
     [ the others =p+h|people|=p ] >.|,|were|are|have|had|who`,
    {unless: /\b(?:the|how) $/},
  ),
  inWords(
    'a lost “who” or “that”',
    'What is told of them begins with “who” or “that”: the word is lost.',
    `^^ [ there is|are|was|were people|many|some|several|somebody|someone|nobody|others believe|think|say|want|are|were|have|died|live|lives|knows|wants|believes ] >!in|on|at`,
    {unless: /\bthere $/},
  ),
  inWords(
    'a lost article',
    'A word for one of several things or people has an article or a possessive before it: that is lost here.',
    `[ at|from|to|near|outside|inside scene|airport|hotel|stadium|courthouse|mall|embassy|theater|theatre|restaurant ] >.|,|;|where|when|after
     [ in|during|after|of first|second|third|fourth half|quarter|inning|period ] >of|.|,|;|when|after|and|on
     [ such ~n-pabzr+k ] >.|,|;|was|is|would|will|has|had`,
    {
      unless:
        /\b(?:no|any|one|each|every|some|first|only|last|another|all|the|many|few|of|as|just|two|three|several|other|and|or|hotel|airport|[a-z]+ to|from|to) $|[-/'’] ?$/,
    },
  ),
]
