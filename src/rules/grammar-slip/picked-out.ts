import {inWords, type WordFamily} from './in-words.ts'

/** Verbs after “neither”, “a number of”, “who” and their like, which are not of one number with them. */
export const pickedOut: readonly WordFamily[] = [
  inWords(
    'a verb for several after one',
    '“Neither”, “either”, “each” and “every one” pick out one, and the verb has the form for one.',
    `<,|but|and|;|that [ neither have|are|were ] >=a|a|an|any|been|yet|ever|in|on|at|of|from|for|enough|much|able
     ^ [ neither have|are|were ] >=a|a|an|any|been|yet|ever|in|on|at|of|from|for|enough|much|able
     ^^ [ neither|either of the|these|those|them|his|her|their|its ~a? =p? have|are|were|do ]
     ^^ [ neither|either of the|these two|three? ~a? =p|men|women|teams have|are|were|do ]`,
    {
      unlessAfter: /^[^.;]*\bnor\b/,
      unless: /\b(?:if|whether|suggest\w*|demand\w*|insist\w*|wish\w*|let|make|made|help\w*) (?:\S+ ){0,4}$/,
    },
  ),
  inWords(
    'a verb for several after one',
    'The subject is a singular, and its verb has the form for several.',
    `[ everyone|everybody|anyone|anybody|someone|somebody|nobody who have|are|were|=b ]
     <!and|or|of [ the|this|that|his|her|a|an ~a? =n+h , who have|are|were|do ]
     <!and|or|of [ the|this|that|his|her ~a? >!@group|@collective =n+h who have|are|=b ]
     ^^ [ the? news|politics are|were|have ]
     ^^ [ the|this|that|no? @mass are|were|have|aren't|weren't ]`,
    {
      unless:
        /\b(?:and|or|nor|if|whether|suggest\w*|demand\w*|insist\w*|ask\w*|wish\w*|parents|of|did|does|do|were|are|have|let|make|made|help\w*) (?:\S+ ){0,4}$/,
      unlessAfter: /^[^.;]*\bnor\b/,
    },
  ),
  inWords(
    'a verb for one after several',
    'What is counted is several, and its verb has the form for one.',
    `^^ [ a number|couple|lot|handful|great? many? of ~a? =p is|was|has ]
     ^^ [ dozens|hundreds|thousands|scores|tens|millions|many|several of ~a? =p is|was|has|=z ]
     ^^ [ hundreds|tens of thousands|millions of =p is|was|has|=z ]
     [ both Name Name? and Name Name? is|was|has ]
     [ among the|those ~npae was|is @number|several|many|# ~a? ~p-na ]
     [ the criteria|phenomena|alumni is|was|has ]
     [ there's @number|several|many|few|# ~a? >!@length ~p-na ] >!~np
     [ there's been @number|several|many ~a? >!@length ~p-na ] >!~np
     [ does they|we|you =b ]
     [ @number|several|many|those|=p+h people|men|women|=p+h? who is|was|has|doesn't|wasn't|isn't|hasn't|=z ]`,
    {
      unless:
        /\b(?:one|each|every|either|neither|none|any|only|number|group|of|to|for|from|by|in|at|about|among|behind|between|against|with|than|and|or|what) (?:\S+ ){0,4}$/,
    },
  ),
  inWords(
    'a verb for several after one',
    'What is not counted is one, whatever is named as part of it.',
    `[ @mass such as !,|and are|were|have ]
     [ @mass including !,|and are|were|have ]`,
    {unless: /\b(?:and|or|[a-z]+s (?:of|for)) (?:\S+ ){0,3}$/},
  ),
  inWords(
    'a verb for several after one',
    'One person is named, and the verb has the form for several.',
    `<!and|& [ Mr|Mrs|Ms|Dr|mr|mrs|ms|Sgt|Gov|Sen|Capt|Lt|President|Mayor|Senator|Detective|Judge .? Name Name? =b|have|are|were|do ] >!Name
     <!and|& [ spokesman|spokeswoman|mayor|captain|striker|coach|driver|actor|actress|singer|lawyer|sheriff|officer|president|director|teacher Name Name? =b|have|are|were|do ] >!Name`,
    {
      unless:
        /\b(?:and|or|nor|than|if|as|whether|did|does|do|will|would|should|could|can|may|might|must|had|were|are|is|was|have|has|to|let|lets|make|made|help\w*|see|saw|watch\w*|hear\w*|suggest\w*|demand\w*|insist\w*|recommend\w*|propos\w*|urg\w*|ask\w*|request\w*|of|with|by|between|for|from|against|about|around|behind|near) (?:\S+ ){0,3}$/,
    },
  ),
  inWords(
    'a verb for several after one',
    'One person is spoken of, and the verb has the form for several.',
    `^ [ the|a|an|his|her ~a? >!@group|@collective =n+h want|know|think|say|need|tell|make|take|give|get|go|become|see|claim|believe|deny|ask|try|seem|look|hope ] >the|a|an|@owner|@object|to|that
     [ a|an|this|another ~a? >!@group|@collective|@unmarked =n+k that are|were|have ] >~e|a|an|not|been`,
    {unless: /\b(?:and|or|of|if|one|[a-z]+ing) (?:\S+ ){0,4}$/},
  ),
  inWords(
    'a verb for one after several',
    'Several are spoken of, and the verb has the form for one.',
    `^ [ the|these|those|his|her|their|many|several ~a? >!@single =p wants|knows|says|needs|tells|makes|takes|gives|gets|goes|becomes|sees|claims|hopes|plans|works|lives|shows|seems|looks ] >the|a|an|@owner|@object|to|that
     [ @number|many|several|these|those ~a? >!@single|@length =p+k that|which is|was|has|=z ] >~e|a|an|the|not|been`,
    {
      unless:
        /\b(?:one|each|every|either|neither|only|and|or|of|to|for|from|by|in|at|on|about|among|between|against|with|than) (?:\S+ ){0,3}$/,
    },
  ),
]
