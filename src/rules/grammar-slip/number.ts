import {inWords, type WordFamily} from './in-words.ts'

/** Nouns that are not of one number with the words before them. */
export const nounNumber: readonly WordFamily[] = [
  inWords(
    'one after a word for several',
    'The word before it speaks of several, the noun stands in the singular and ends its phrase, and it is a noun that has a plural.',
    `<!@label [ @number|several|these|those|many =a? >!@unmarked =n+k ] >END|ago|later|away|earlier
     <!@label|the|these|those [ @number|several >!last|next|this ~a? >!@unmarked|@group ~n-pa+k ] >.|,|;|ago|later|of
     [ these|those @period ] >.|,|;|in|on|of|the|and|for|with|from|to|as|when|#|by|(
     [ these|those >!@unmarked ~n-pabr+k ] >!~np|Name|-
     [ both >!@unmarked =n|=n+k ] >will|would|could|can|may|might|must|should|were|are|have|had|was|is|has|said|say|~d-npae
     [ both|few >!@unmarked|@group =n+k ] >.|,|;|were|are|have|had
     <least|about|than|nearly|almost|with|by|killed|injured|wounded|after|of|over|for|just|scored|threw|another|and|to|had|has|made|his [ # >!@unmarked =n+k ] >END|ago|later|away
     [ >!1|0.1|0.2|0.25|0.3|0.4|0.5|0.6|0.7|0.75|0.8|0.9|1.0 #|@number tonne|ton|kilo|litre|liter|barrel|gallon|metre|mile|kilometre|acre|hectare|dollar|pound|euro of ]
     <create|created|creates|lose|lost|killed|carrying|sold|built|destroyed|damaged|cut|employs|employ [ # >!@unmarked ~n-pa+k ] >.|,|;
     [ dozens|hundreds|thousands|scores of =a? >!@unmarked|@group =n+k ] >END
     [ a couple|number|handful|series|variety|range|pair of =a? >!@unmarked|@group =n+k ] >END
     [ one|many|some|several|most|each|two|three|all of these|those >!@unmarked|@group =n+k ] >END
     <!the|no|any|each|every|some|one|an|@owner|this|that|Short|' [ other|various|numerous >!@unmarked|@group =n+k ] >.|,|;|were|are|have
     <!one|no|a|any|this|that|much|another|@number [ more @happening ] >.|,|;|for|in|on|at|by|from|were|are|have|against|this|next|last
     <!@label|last|final|the [ @number|several|many|numerous @happening ] >END
     [ all version|user|customer|player|member|employee|passenger|student|vehicle|computer|product|kind|sort|type|candidate|resident|citizen|soldier ] >END|~g
     <!@label|the [ @number|several|many prior|previous|separate|consecutive|different|additional|further|straight Name? ~an? >!@unmarked|@group ~n-pabr ] >END|~g`,
    {unless: /- ?$/, unlessAfter: /^ (?:or|and|-)/},
  ),
  inWords(
    'a verb for several after “the number of”',
    'It is the number that rises or falls, and a number is one.',
    `[ the number of =p|people|~np-a are|were|have ] >@adverb|=g|=e|rising|falling|expected|likely`,
    {unless: /\b(?:and|or|that|which) $/},
  ),
  inWords(
    'one after “one of”',
    '“One of” picks one out of several, so the noun after it is a plural; this one is a singular and ends its phrase.',
    `[ one of the|these|those|his|her|its|their|our|my|Name|Apostrophe =s|best|worst|most|few|first|last|top|main|many|other|key|more ~a? >!@unmarked|@group ~n-pa+k ] >END
     [ one of these|those|his|her|its|their|our|my|Name|Apostrophe ~a? >!@unmarked|@group ~n-pa+k ] >END
     [ one of the ~a? >!@unmarked|@group ~n-pabr+k ] >END
     [ one of the most|more ~a >!@unmarked|@group ~n-pa ] >END
     <!either|both|neither|some|all [ two|three|several|some|many|each|neither of the >!@unmarked|@group =n+k ] >END`,
    {unless: /\b(?:every|number|version) $/},
  ),
  inWords(
    'several after a word for one',
    'The word before it speaks of one, the noun is a plural and ends its phrase.',
    `[ this men|women|children ] >@was|have|had|who|will|in|at|from
     [ the second|third|fourth|fifth|sixth|seventh times ] >he|she|it|they|the|that|.|,
     [ a|an|every ~p-na ] >END|who|and|about
     [ another|each ~p-naz|~p-na+h ] >END|who|and|about
     [ a|an|every|each|another >!few|many|dozen|hundred|further|additional|good|great|record|total|estimated|combined|mere|full|reported|whopping|staggering|impressive|extra|other|couple =a ~p-na ] >END|who|about
     [ this =p ] >END
     [ this =a =p ] >END
     [ one =p ] >.|;|was|is|has|who|in|on|at`,
    {
      unless: /\b(?:number|every|each|day|world war|than|of) $|\bwomen $/,
      unlessAfter: /^ of (?:state|government|mission)\b/,
    },
  ),
  inWords(
    'much, many, few or less before the wrong noun',
    '“Many” and “few” stand before what is counted, “much” and “little” before what is not.',
    `[ much =p ] >END|and
     [ so|too|very much =p ]
     <!or [ less people|passengers|visitors|voters|jobs|cars|workers|students|tourists|members|seats|votes|homes|children|patients|deaths|flights ]
     [ many|few|several|these|those @mass ] >END|and
     [ an|a advice|information|equipment|evidence|furniture|luggage|baggage|homework|software|progress|traffic|damage ] >END
     [ less =p+h ] >END|than
     [ informations|equipments|furnitures|luggages|baggages|homeworks|softwares|advices|knowledges ] >in|on|about|for|of|was|were|that`,
    {unless: /\b(?:pretty|no|not|nothing|so|very|too|how) $/i},
  ),
]
