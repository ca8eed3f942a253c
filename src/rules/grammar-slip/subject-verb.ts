import {inWords, type WordFamily} from './in-words.ts'

/** Verbs that are not of one number with their subject. */
export const subjectVerb: readonly WordFamily[] = [
  inWords(
    'a verb for one after several',
    'The subject is a plural, and its verb has the form for one.',
    `^^ [ the|these|those|his|her|its|their|our|some|many|several|most|all|no|other ~a? =p is|was|has|does|wasn't|isn't|hasn't ] 
     ^^ [ the|these|those|his|her|its|their|our|some|many|several|other ~a? =p =z ]
     ^^ [ @number|# =a? =p+h is|was|has|=z ]
     some|about|only|maybe|perhaps|around|least|than|nearly|almost|another|roughly [ Digits|@number was|is|has ] >still|been|being|killed|injured|wounded|hurt|arrested|detained|missing|dead|treated|rescued|hospitalised|hospitalized|displaced|evacuated|homeless|taken|standing
     [ @number|Digits|most|some|many|several|both|all of the|those injured|dead|wounded|missing|killed|arrested|accused|survivors|victims was|is|has ]
     ^^ [ at least|than @number|# =p+h is|was|has ]
     ^ [ the >!@length =p of|in|from|at|on|for the|his|her|its|their|this|a|an ~a? =n is|was|has ]
     ^ [ the =p of|in|from|at|on|for Name Name? is|was|has ] 
     [ @number|many|several|most|some|both|all of them|us|these|those is|was|has ]
     [ many|several|most|some|both|all|two|three|four of the|his|her|their|these ~a? =p is|was|has|=z ]
     [ they|we is|was|has|does|=z|isn't|wasn't|hasn't|doesn't ]
     ^^ [ you is|was|has|does|=z ]
     ^^ [ people|police is|was|has ]
     <!among|of [ these|those is|was|has|wasn't|isn't ]
     ^ [ he|she and @owner ~n =z|is|was|has ]
     ^ [ the =n+h and|& @determiner =n+h|=p+h is|was|has ]
     [ those|people who is|was|has|=z ]
     ^ [ >!@single =p+h|~p-na+h =z ] >a|an|the|that|@owner|@number|further|more|to|on|in|today
     ^ [ brokers|insurers|lenders|retailers|suppliers|carriers|airlines|firms|companies|shares|prices|sales|orders|exports|imports|profits|figures|samples|trains|buses|schools|shops =z ] >a|an|the|that|@owner|further|more|on|in|at|today
     ^ [ >!@single ~p-na here|there =z ]
     where|because|although|while|whereas|said|says [ >!@single|@length ~p-na is|was|has ] >=a|=e|=de|=ade|not|a|an|the|been|very|too|still|also`,
    {
      unless:
        /\b(?:one of|none of|each of|neither of|either of|every|one in)\b.{0,60}$|\b(?:and|or|nor|than|what|whatever|by|with|from|against) $/,
    },
  ),
  inWords(
    'a verb for several after one',
    'The subject is a singular, and its verb has the form for several.',
    `^^ [ the|a|an|this|that|each|every|another|his|her|its|their|our ~a? >!@group|@unmarked =n are|were|have|do|aren't|weren't|haven't|don't ]
     ^ [ the|a|an|his|her|its|their|this ~a? >!@group|@unmarked =n+k|=n+h of|in|from|at|on|for|with the|his|her|its|their|these|those|@number|several|many ~a? =p are|were|have ]
     ^^ [ @article|this|that|each|every|another|his|her|its|their|our =a? >!@group|@unmarked =n+k|=n+h =b ]
     ^^ [ he|she|it =b|are|have|do|aren't|haven't|don't ] 
     
     ^^ [ everyone|everybody|nobody|everything|nothing|someone|somebody|anyone|anybody are|were|have|do|=b ]
     ^^ [ everyone|everybody|nobody|anybody here|there|else have|are|were ] >=e|=g|not|been|a|the
     [ one of the|these|those|his|her|their|our|its ~a? =p are|were|have ] >!n't
     [ one|each|every of the|these|those|his|her|their|our|its =s|most|first|few ~a? =p are|were|have ] >!n't
     [ each of the|these|those|his|her|their|our|its|them =p? are|were|have ]
     [ this are|were|have ] >!n't
     ^^ [ that are|were ]
     ^ [ ~n-pabz+h|scientist|official|expert|resident|worker|officer|analyst|campaigner|critic|supporter|protester say|are|were|have|want|believe|fear|hope ]
     ^^ [ the number of ~a? =p have|are|were ] >=e|=de|=ade|~e-n|been|now|also|still|not|#|more|less|low|lower|high|higher
     [ every =n are|were|have ]
     [ a|an ~an? ~n-p+h who are|were|have|do|=b ]
     ^ [ it|he|she run|come|become|overcome ] >!what|who
     ~p|that|when|while|because|said [ ~n-pab+h|activist|protester|demonstrator|militant|extremist|insurgent|separatist|terrorist have|were ] >~e|been|not|a|the|no|also|already|in`,
    {
      unless:
        /\b(?:and|or|nor|than|but|more|if|wish|wishes|wished|though|what|suggest\w*|demand\w*|insist\w*|recommend\w*|propos\w*|urg\w*|ask\w*|order\w*|should|let|make|makes|made|help\w*|see|saw|watch\w*|would|hear|heard|lest|require[sd]?|request\w*|importan\w*|essential|did|does|do|may|will|can|could|had|were|where|how|which|whom)\b.{0,45}$|\b[a-z]+ (?:before|after|until|since|for|of|in|to|behind|about|on|at|with|by|from) $/,
    },
  ),
  inWords(
    'a verb that does not go with its pronoun',
    'The pronoun and the verb beside it are not of one number.',
    `[ he|she|it have|haven't ] >=e|~e|been|a|an|the|no|to|not|also|~n
     [ he|she|it are|aren't|do|don't ] 
     [ he|she =b ]
     [ i has ]`,
    {
      unless:
        /\b(?:did|does|do|would|could|should|will|can|may|might|must|had|to|let|lets|letting|make|makes|made|making|help\w*|see|saw|watch\w*|have|has|nor|not|than|like|so|if|that|lest|and|or|but|cannot|shall|n't|of|for|in|on|at|by|with|from|about|into|over|after|before|when|whether|until|unless|suggest\w*|demand\w*|insist\w*|recommend\w*|propos\w*|urg\w*|ask\w*|order\w*|only|were|are|is|was|how|gave|give|what) $|\b(?:suggest|demand|insist|recommend|propos|urg|order|requir|request|mandat|importan|essential|call)\w*\b.{0,60}$|[a-z] and $/,
    },
  ),
  inWords(
    'a verb that does not go with its pronoun',
    'The pronoun and the verb beside it are not of one number.',
    `<!as|in|of|on|with|behind|beside|inside|under|below|around|among [ it were ] >more|fewer|about|around|nearly|only|some|#
     [ he|she were ] >~g-n|~e-b|a|the|in|not|also|still|@number|=a
     before|after|when|because|while|which|where [ it were ]
     ^^ [ it were ] >~g-n|~e-b|a|the|in|not|also|still|@number|=a
     [ that|which|as|because|while|when|where|after|and|but|,|said|says|since he|she|it are|have ]
     [ that|which|because|while|when|after|said|says he|she =b ]`,
    {
      unless:
        /\b(?:if|wish\w*|though|suppos\w*|imagin\w*|whether|rather|than|suggest\w*|demand\w*|insist\w*|recommend\w*|propos\w*|urg\w*|ask\w*|order\w*|requir\w*|request\w*|mandat\w*|importan\w*|essential|necessary|vital|let|make|makes|made|help\w*|like)\b.{0,60}$|\b(?:were|would|could|should|will|did|does|do|may|might|had|as) $/,
    },
  ),
  inWords(
    'a verb for one before several',
    'What there is, is a plural; the verb has the form for one.',
    `[ there is|was|isn't|wasn't @adverb? many|several|few|@number|some|no|other|more|these|those ~a? >!@length ~p-na ] >!~np
     [ there is|was|isn't|wasn't ~a? >!@length ~p-na ] >!~np
     [ there is|was # >!@length|percent|per ~p-na ] >!million|billion
     [ there has been many|several|@number|some|no ~a? >!@length ~p-na ] >!~np`,
    {unlessAfter: /^ and/},
  ),
  inWords(
    'a verb for several before one',
    'What there is, is one; the verb has the form for several.',
    `[ there are|were|aren't|weren't a|an|another|one ~a? ~a? >!@group|@unmarked ~n-pa ] >END
     [ there are|were no|any|much|little ~a? >!@group|@unmarked =n ] >END
     [ there have been a|an|another|one|no|little|much ~a? >!@group|@unmarked =n ] >END`,
    {unlessAfter: /^.{0,40}\b(?:and|or)\b|^,/},
  ),
]
