import {inWords, type WordFamily} from './in-words.ts'

/** Apostrophes of possession that are lost, left over or in the wrong place. */
export const possessives: readonly WordFamily[] = [
  inWords(
    '“it’s” for “its”',
    '“It’s” is “it is”; what belongs to it is “its”, without an apostrophe.',
    `without|of|with|from|into|under|behind|by|despite|during [ it's ~a-gedr >!~g ] >~np|~a
     without|of|with|from|into|under|behind|by|despite|during [ it's own|best|last|first|new|worst|biggest|largest|main ]
     without|of|from|into|under|behind|by|despite|during|lost|lose|loses|raised|cut|closed|changed|sold [ it's =n|=p ]
     measure|measured|assess|examine|monitor|reduce|reduced|increase|increased|improve|improved|limit|limited|lift|lifted [ it's ~np-ar ] >!that|to
     gave|gives|give|kept|keep|keeps|used|uses|use|took|takes|take|opened|launched|started|ended|cancelled|canceled|moved|reduced|expanded|doubled|lifted|dropped|shut|defended|missed|reached|filed|spread [ it's ~np-ar ] >!that|to`,
    {written: true},
  ),
  inWords(
    '“there” for “their”',
    'Whose they are is said by “their”; “there” is a place.',
    `change|changed|changing|lose|lost|losing|use|using|used|sell|selling|sold|keep|keeping|protect|protecting|check|checking|bring|brought|bringing|take|took|taking|wash|washing|raise|raised|raising|collect|collecting|send|sending|rebuild|rebuilding|bury|burying|leave|leaving|abandon|abandoned|pay|paying|review|update|lock|charge|pack|packing|save|risk|risking [ there =p|~p-na ] >!@was
     =g out|up|off|back|away|in [ there ~p-na ]
     =g|=b|with|for|of|from|by [ there own|first|second|last|best ] >=n|=p`,
    {written: true},
  ),
  inWords(
    'a lost apostrophe',
    'The word before it says whose it is, or how long it is, and has an apostrophe for that.',
    `[ @number|several|many|#|few years|months|weeks|days|hours|minutes imprisonment|sentence|experience|notice|probation|leave|pay|jail|prison|suspension|contract|detention|supervision|custody|walk|drive|worth|rest|training|absence ] >END
     [ todays|yesterdays|tomorrows|tonights ~npa ]
     [ mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays game|match|meeting|attack|vote|election|race|show|shooting|hearing|crash|win|loss|victory|decision|announcement|edition|final|fight ]
     <!the|these|those|his|her|their|our|its|@number|#|my [ last|this|next years|weeks|months|nights|seasons =n|=p|=a ]
     <!the|these|those|his|her|their|our|its|@number|#|my [ last|this|next years|weeks|months|nights|seasons attack|vote|meeting|talks|match|game|shooting|fire|race|summit|protest|attacks|protests|elections|election|report|visit|strike|trial|hearing|crash|blast|deal|debate|show|storm ] >,|.|in|on|at|was|were|is|are|has|had|that|which|and
     [ peoples lives|homes|money|minds|health|rights|safety|attention ]
     [ the =p+h family|families|wife|decision|body|bodies|lives|death|deaths|identity|identities|relatives|parents|widow|lawyer|attorney|fate|condition|safety ] >.|,|of|was|were|is|are|to|in|at|on|had|has|and
     [ worlds largest|biggest|first|most|best|oldest|richest|tallest|leading|smallest|fastest ]
     [ nations|citys|countrys|companys|states|teams|leagues capital|president|largest|biggest|first|most|best|leader ] >!@several
     [ teams|companys|countrys|familys|citys|governments first|own|second|third|fourth|last|new ]
     [ the|@owner ~p term of ] >office
     [ the clubs|teams|ships|vessels|tankers|boats|planes|airlines|banks|firms|companys|citys|schools|hospitals|unions|museums|hotels|actors|actresses|singers|players|victims|suspects|killers|gunmans|authors|drivers|pilots|films|bands owner|owners|captain|lawyer|lawyers|attorney|attorneys|publicist|agent|spokesman|spokeswoman|manager|coach|chairman|chairwoman|president|director|founder|treasurer ] >.|,|of|was|were|is|are|has|have|had|in|at|who|and|will|would|said|says|told|confirmed|declined|denied|refused
     [ the clubs|companys|firms|banks|hospitals|airlines|unions|museums|schools|universitys|councils|charitys chief executive|economist|financial|operating|medical|constable ]
     [ his|her|the|their|its|our constituents|customers|voters|neighbours|neighbors|parents|patients|players|fans|workers|members|readers|residents|supporters patience|confidence|anger|safety|interests|faith|loyalty|welfare ] >!and
     [ the teams|clubs|sides|companys|countrys|citys leading|top|star|record|longest-serving|highest-paid scorer|rusher|goalscorer|player|batsman|bowler|receiver|passer|striker|economist|scientist|surgeon|newspaper|bank ] 
     [ the =p+h career|reign|tenure|debut|comeback|childhood|girlfriend|boyfriend|mother|father|apartment|residence|bedroom|whereabouts|vehicle|passport ] >.|,|of|was|were|is|has|had|in|after|and
     ending|ended|ends|cut|saved|revived|wrecked|ruined|derailed [ the ~a? =p+h season|campaign|career|streak ] >.|,|early|after|on|with|two|three|in|a|#`,
    {
      unless:
        /\b(?:the (?:two|three|four|six|seven) |gave|give|gives|giving|cost|costs|taking|took|offer\w*|us|united|all|between|of|two|three|four|five|the) $/,
    },
  ),
  inWords(
    'a lost apostrophe',
    'The word before it says whose it is, and has an apostrophe for that.',
    `[ womens|childrens|womans ~np ]`,
  ),
  inWords(
    'a stray apostrophe',
    'The apostrophe makes the noun a possessive, but nothing follows that could be possessed.',
    `[ @number|several|many|these|those|both|few Apostrophe ] >!old|Name
     [ the Apostrophe were|are|have|who|which|of|will|would ] 
     [ Apostrophe were|are|have ] 
     [ the|his|her|their|our|some|all =p ' were|are|have|had|who|which|will|would|of|is|was ]
     [ her's|their's|our's|your's|its' ]
     [ hisself|theirselves|themself|theirself|ourself ]`,
    {unless: /\b(?:of|than|like) $/},
  ),
  inWords(
    'one word for another',
    'The word that is written sounds like the one that is meant.',
    `[ of|in|from|with|under|into|by|at|during|despite|on|for it's =n|=p|=a|own|first|second|third|most|two|three|many ] 
     [ has|had|lost|lose|leave|left|made|announced|closed|opened|reported|released|published|increased|raised|cut|changed it's =n|=p|=a|own|first ]
     ^ [ it's sales|profits|revenues|revenue|shares|exports|earnings|turnover|losses|stock|founder|founders|members|owner|owners|crew|board|shareholders|chairman|headquarters rose|fell|grew|jumped|climbed|dropped|slid|sank|doubled|are|were|have|has|had|was|is|include|includes|said|will ]
     ^ [ its =a|clear|hard|just|really|because|probably|always|never|about|like|also|still that|to|how|a|the|if|in|been|not|going|very|so|too ]
     as|because|when|while|since|after|until|although|though|whether|before|where [ its ~de-n ] >@preposition|to|.|,
     [ its ~de-n ] >by
     [ its trying|hoping|looking|becoming|getting|raining|happening ] >to|the|a|more|.|,|on|in
     [ its just|only|also|now|still|really|probably|always|already|never a|an|the|not|that|because|going|been ]
     [ it's =p are|were|have|had|rose|fell|grew|jumped|climbed|dropped|slid|sank|doubled|include|included|remain|remained ]
     [ because|think|said|says|that|but|if its =a|=r ] >to|that|if|.|because|for|in|on|not
     [ because|think|said|says|that|but|if its not|just|been|a|an|the ] >!=n|=p|~n|@adverb
     [ with|of|for|by|into|about|against|under|despite|lost|left|took|held|told there =p|=n|own ] >!who
     [ with|of|for|by|into|about|against|under|in|on|to|from|lost they're =p|=n|=a|own|first|way ]
     [ he's wife|son|daughter|mother|father|brother|sister|house|home|car|team|family|career|body|name|own|job|life ]
     [ his a|an|the|not|been ] >~nap
     [ who's =n|=p is|was|has|had|are|were|will|would|could ]
     ~hn|man|woman|men|women|people|someone|boy|girl|those [ who's =p|name|family|body|son|daughter|wife|husband|mother|father|house|car|life|career|death|work ]
     ~n+h|~p+h|Name , [ who name|names|body|bodies|identity|car|house|home|family|wife|husband|son|daughter|mother|father|brother|sister ] >was|were|has|had|is|are
     [ whose a|an|the|been|going|not|also|still|now ] >=e|=g|=n|~nap
     [ in|of|with|for|on|from|by|to|about you're =n|=p|=a|own ]
     [ to|with|of|for|in|on|at you house|car|family|life|job|website|computer|account|email|name|home|mother|father|children|kids|local|own|doctor ]
     [ your welcome|kidding|wrong|sure|joking|lying|probably|likely|able|supposed to|.|if|that|not ] >!=n|=p`,
    {written: true},
  ),
]
