import {inWords, type WordFamily} from './in-words.ts'

/** Pairs of words of which one calls for another, and pronouns that do not go with their place. */
export const pairs: readonly WordFamily[] = [
  inWords(
    'a pair of words that does not match',
    '“Between” and “both” go with “and”, “either” with “or”, “neither” with “nor”, “from” with “to”.',
    `[ between Name Name? to Name ]
     [ between # ~np|percent|million|billion|people? to|or # ]
     [ between @number ~np? to @number ]
     [ between @month|@day to|or @month|@day ]
     [ both Name Name? or Name ]
     [ both the ~a? ~np or the|his|her|their ]
     [ both ~np or ~np ] >END
     [ both in|from|on|at|by Name or in|from|on|at|by ]
     [ either Name Name? and Name ] >END
     [ either the|a|by|in|on|his ~a? ~np and the|a|by|in|on|his ~a? =n|=p ] >.|,|;
     [ neither Name Name? or|and Name ]
     [ neither the|his|her|a ~a? ~np or|and the|his|her|a ]
     [ neither ~npba or ~npba ]
     [ neither he|she or ]
     [ from # ~np|percent|million|billion and # ] >.|,|;
     [ from @day|@month and @day|@month ] >.|;
     [ not only ~npba or ~npba ]`,
    {unlessAfter: /^.{0,40}\bor\b|^-|^ and\b/, unless: /\b(?:side|sides|difference|choice|choose|trade) $/},
  ),
  inWords(
    'a double negative',
    'Two words for “not” take each other away.',
    `[ didn't|don't|doesn't|not|never|couldn't|can't|cannot|won't|wouldn't =b|~b|have|do|get|see nothing|nobody|nowhere ] >END
     [ didn't|don't|doesn't|couldn't|can't =b|~b|have no =n|=p|=a ] >!longer|more|less|matter
     [ not|n't|can't|couldn't|didn't hardly|scarcely|barely ]
     [ hardly|scarcely|barely no|not|never|nothing ]`,
    {unless: /\b(?:if|why|or|to) $/},
  ),
  inWords(
    'a subject pronoun after a preposition',
    'After a preposition stands “him”, “her”, “them”, “us” or “me”, alone or with somebody else.',
    `[ between|with|against|without|toward|towards|among|beside|behind|including|of|by|to|from he|she|they|we|i ] >.|;|and|,|at|in|on
     [ with|against|without|among|of|by he|she|they|we ] >!=d|=z|was|were|is|are|had|has|will|would|could|all|both|who
     [ between|with|against|about|from|to|by|of|for Name and i|he|she|they|we ] >.|;|,
     [ between|with|against|about|from|to|by|of|for @owner =n and i|he|she|they|we ] >.|;|,
     [ told|killed|asked|hit|shot|arrested|joined|helped|gave|saw|met|took|called|sent he|she|they|we|i ] >.|;|and|in|on|at|to
     [ let|lets|letting|make|makes|making|made|help|helped|helping he|she|they|we|i =b|be|have|go ]`,
    {unless: /\b(?:it|where|who|whom|what|which|that|because|as|and|than|when|how|knew|know|,|were|was|been|be) $/},
  ),
  inWords(
    'an object pronoun as the subject',
    'The subject is “he”, “she”, “they”, “I” or “we”, alone or with somebody else.',
    `that|because|when|while|as|said|says|although|if|where|since|announced|argued [ him|them|us is|was|were|are|has|have|had|will|would|can|could|~d-bnae ]
     ^ [ him|them|us|me is|was|were|are|has|have|had|will|would|said|could|did|=d|=z ]
     ^^ [ him|me|them|us and @owner ~a? ~np was|were|are|is|has|have|had|will|would|=d ]
     ^^ [ him|me|them|us and Name Name? was|were|are|is|has|have|had|will|would ]
     ^ [ her is|was|were|has|had|will|would|said|could|did ]
     ^^ [ @owner|the|a ~np and him|me|them|us was|were|are|is|has|have|had|will|would ]
     ^^ [ Name and him|me|them|us was|were|are|is|has|have|had|will|would ]`,
    {unless: /\b(?:after|before|until|but) $/},
  ),
  inWords(
    '“who”, “whom”, “whose” and “which”',
    '“Who” is the subject, “whom” the object, “whose” the owner, and “which” is said of things.',
    `[ @person|@human which is|was|has|had|were|are|have|will|would|~d-pn|~z-p ]
     <!music|media|record|disc|tape|cassette|video [ @person , which is|was|has|had|were|are @adverb? =e|=de|=ade|=g|born ]
     [ whom is|was|has|had|were|are|have|will|would|could|can|may ] >~eg|been|be|not|a|also|the|~b
     [ whom ~d-pnb|~z-pn|said|says|went|came ] >!~d|~p
     [ @person|Name who's|whom's =p ]
     [ of|with|to|for|from|by who he|she|they|we|the ]
     [ , whose is|was|has|had|were|are|will ] 
     [ @person|Name whose is|was|has|had|were|are|will|would|have|=d|=z ]
     [ , how is|was|has|had|were =e|=de|=ade|=g|been|also|a|the ]
     [ @person how is|was|has|had|were =e|=de|=ade|=g|been|also ]
     [ , witch is|was|has|had|were|are|will|would ]
     [ in|of|for|from|with|at|on witch ]`,
    {
      unless:
        /\b(?:of|with|to|from|for|by|about|against|among|in|on|at|under|those|some|many|most|all|one|two|three|none|several|both|each) $/,
    },
  ),
]
