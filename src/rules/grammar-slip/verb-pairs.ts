/** Rows of `confused` for verbs: the form that is written, the one that is meant, and the words between which only that one can stand. */
export const verbPairs: readonly (readonly [written: string, meant: string, frame: string])[] = [
  // lie, lay
  [
    'laying',
    'lying',
    `laying (?:around|about)(?=[.,;]|$| (?:in|on|at|for|and|waiting|doing|the house|the place)\\b)|laying (?:dormant|idle|dying|prone|helpless|low|in (?:state|ruins|bed|pieces|hospital)|at the (?:bottom|foot|side)|beneath the)`,
  ],
  [
    'lays',
    'lies',
    `(?:it|he|she|which|that|what|who|body|town|city|village|island|truth|problem|answer|blame|fault|future|[A-Z][a-z]+) lays (?:dormant|ahead|motionless|unconscious|dying|idle|in (?:ruins|wait|state|tatters|bed|the (?:fact|middle|hands|heart))|at the (?:heart|bottom|foot|root)|beneath|(?:north|south|east|west) of|just (?:north|south|east|west|outside))`,
  ],
  [
    'laid',
    'lay',
    `(?:he|she|they|who|it|body|man|woman|victim|boy|girl) laid (?:dead|dying|awake|motionless|unconscious|bleeding|still|helpless|dormant|in (?:bed|wait|ruins|a coma|hospital|a pool)|there(?= (?:for|while|in|bleeding|until)\\b)|on the (?:ground|floor|road|street|pavement|sidewalk)(?! (?:a|the|his|her|their|two|his)\\b))`,
  ],
  [
    'lied',
    'lay',
    `(?:he|she|they|who|and|man|woman|victim|body) lied (?:down|dead|motionless|awake|unconscious|in (?:bed|wait|ruins|state|a (?:pool|coma)|the (?:road|street))|on the (?:ground|floor|bed|road|street|grass|sofa))`,
  ],
  [
    'lay',
    'laid',
    `(?:was|were|been|being) lay (?:off|to rest|out|down|at|on|in)|(?:has|have|had) lay (?:off|out|down|the|siege)`,
  ],
  // rise, raise
  [
    'rose',
    'raised',
    `rose (?:(?:his|her|their|serious|many|fresh|new|more|further|some) )?(?:concerns|questions|doubts|fears|money|funds|awareness|eyebrows|suspicions?|alarm|objections)|rose (?:the (?:alarm|issue|flag|price|question|roof|possibility|spectre|stakes)|(?:his|her|their) (?:hands?|arms?|voice|fists?|children))`,
  ],
  [
    'risen',
    'raised',
    `risen (?:(?:serious|many|fresh|new|more|further|some) )?(?:concerns|questions|doubts|fears|money|funds|awareness|eyebrows|suspicions?|objections)|risen (?:the|its|his|her|their) (?:alarm|issue|prices?|stakes|profile|offer)`,
  ],
  [
    'raised',
    'risen',
    `(?:tolls?|temperatures?|prices|levels?|unemployment|inflation|demand|costs|sales|profits|number|population) (?:has|have|had) (?:also |now |already |since )?raised(?= (?:to|by|sharply|dramatically|steadily)\\b)`,
  ],
  // fall, feel
  [
    'feel',
    'fell',
    `(?:he|she|who|they|it|and|then|when|[A-Z][a-z]+) feel (?:asleep|victim to|off (?:the|a|his|her)|down the|to the (?:ground|floor)|from (?:the|a) (?:roof|window|balcony|ladder|bridge|building|horse|cliff|tree)|into (?:the|a) (?:river|sea|water|hole|lake|trap|coma)|overboard)`,
  ],
  [
    'fell',
    'feel',
    `(?:to|not|n't|will|would|can|could|i|we|you) fell (?:that|sorry|safe|better|sad|comfortable|good|the (?:need|same|pain|pressure)|like (?:i|we|a|they))`,
  ],
  // find, fine
  [
    'find',
    'found',
    `(?:was|were|been|being|be) find (?:guilty|dead|not|by|in|on|at|near|with|to|hanged|murdered|alive|floating|shot)`,
  ],
  [
    'found',
    'find',
    `(?:to|will|would|could|can|cannot|couldn't|didn't|might|must|may|should) found (?:out|guilty|evidence|any|that|dead|anyone|anything)`,
  ],
  [
    'fine',
    'fined',
    `(?:was|were|been|being|be) fine(?= [$£€]| a total of| by the| for (?:speeding|failing|breaching|breaking))`,
  ],
  [
    'fined',
    'find',
    `(?:to|will|would|could|can|cannot|couldn't|didn't) fined (?:out|a|any|him|her|them|that|evidence|it|the)`,
  ],
  // dead, die, death
  [
    'dead',
    'death',
    `(?:beaten|stabbed|put|burned|burnt|bled|crushed|frozen|froze|starved|sentenced|stoned|choked|trampled|hacked|bludgeoned|shot) to dead|dead (?:toll|penalty|sentence|certificate|threats?)|(?:cause|time|manner) of dead|the dead of (?:his|her|their|a|an|the (?:boy|girl|man|woman|president|king|singer|actor|child))`,
  ],
  [
    'death',
    'dead',
    `(?:shot|found|pronounced|declared|presumed|left|confirmed) death(?=[.,;]|$| (?:in|at|on|after|by|and|outside|near|inside|when)\\b)`,
  ],
  ['dead', 'died', `(?:he|she|who|they) dead (?:in|at|on|of|from|after|when|while|before|later)`],
  // live, life
  [
    'live',
    'life',
    `(?:lost|losing|loses|risk(?:ed|ing)?|saved?|spent) (?:his|her|my|its|their|his own|her own|people's|many) live(?=[.,;]|$| (?:in|on|when|after|to|as|at|while|and|because)\\b)`,
  ],
  // strike, stick
  [
    'stuck',
    'struck',
    `(?:was|were|been|being|had) stuck (?:by (?:a|an|the) (?:car|train|bus|vehicle|truck|lorry|bullet|van|taxi|cab|tram|motorcycle|stray|hit-and-run|passing)|by lightning|and killed|a deal)`,
  ],
  [
    'struck',
    'stuck',
    `(?:was|were|been|got|get|getting|be|is|are) struck in (?:traffic|the (?:mud|snow|lift|elevator|middle)|a (?:lift|elevator|queue|jam)|an elevator)`,
  ],
  // crash, crush, clash
  [
    'crushed',
    'crashed',
    `(?:car|bus|plane|train|truck|lorry|helicopter|van|aircraft|vehicle|jet|motorcycle|it|he|she|which) crushed (?:into|in|near|on|off|after|while|shortly)(?= )`,
  ],
  [
    'clashed',
    'crashed',
    `(?:car|bus|plane|train|truck|lorry|helicopter|van|vehicle|motorcycle) clashed (?:into|with (?:a|another|an) (?:car|bus|truck|train|lorry|van|vehicle|motorcycle))`,
  ],
  [
    'crash',
    'clash',
    `crash (?:between (?:police|protesters|rebels|troops|supporters|demonstrators|soldiers)|with (?:police|protesters|security forces|riot police|rebels|troops))|(?:police|protesters|demonstrators|rebels|troops|supporters|soldiers) crashed with (?:police|protesters|security|riot|each|rebels|troops|supporters)`,
  ],
  // say after the ear
  ['stepped', 'steeped', `stepped in (?:history|tradition|mystery|controversy|folklore|legend)`],
  ['hone', 'home', `hon(?:e|es|ed|ing) in on`],
  [
    'relived',
    'relieved',
    `relived of (?:his|her|their|all) (?:duties|duty|command|post)|(?:was|were|is|are|feel|felt|very|so) relived (?:that|to (?:hear|see|be|find|learn|have))`,
  ],
  ['preform', 'perform', `preform(?:ed|ing|s)? (?:the|a|an|at|in|for|on|surgery|cpr|CPR|well|live|by|their|his|her)`],
  ['disburse', 'disperse', `disburs(?:e|ed|ing) (?:the |a )?(?:crowds?|protesters|demonstrators|mob|rioters)`],
  ['disperse', 'disburse', `dispers(?:e|ed|ing) (?:the |its )?(?:funds|money|payments|grants|loans)`],
  [
    'appraise',
    'apprise',
    `apprais(?:e|ed|ing) (?:him|her|them|us|the (?:president|mayor|minister|council|board|court|media|public)) (?:of|about)|(?:been|was|were|be|kept|fully) appraised of`,
  ],
  [
    'perpetuate',
    'perpetrate',
    `perpetuat(?:e|ed|ing) (?:the|a|an|this|these|such) (?:crimes?|attacks?|murders?|massacre|killings?)|perpetuated by (?:the )?(?:terrorists|rebels|gunmen|extremists|militants|criminals)`,
  ],
  ['persecute', 'prosecute', `persecut(?:ed|ing|e) (?:him |her |them )?(?:to|under) the (?:full|fullest)`],
  ['ringing', 'wringing', `ringing (?:his|her|their) hands`],
  ['rapped', 'wrapped', `rapped up (?:the|a|his|her|in|its|their|with)`],
  ['wrapped', 'rapped', `wrapped (?:on the knuckles|over the knuckles)`],
  [
    'bought',
    'brought',
    `bought (?:to (?:justice|trial|court|light|an end|the attention|a halt|life|hospital)|(?:before (?:a|the) (?:court|judge|magistrate))|in for questioning|forward (?:the|a|by)|back to life|charges|under control|together (?:by|the|people)|about (?:by|the|a change)|down the (?:plane|government|house))`,
  ],
  [
    'brought',
    'bought',
    `brought (?:a|the|his|her) (?:house|car|ticket|tickets|shares|company|land|property) (?:for [$£€]\\d|from the (?:shop|store))`,
  ],
  [
    'thought',
    'taught',
    `thought (?:him|her|them|us|me) (?:a lesson|how to)|(?:was|were|been) thought (?:how to|a lesson)`,
  ],
  [
    'sort',
    'sought',
    `(?:has|have|had|also|police|who|he|she|they) sort (?:to|the help|permission|refuge|asylum|shelter|medical|treatment|legal|damages)`,
  ],
  [
    'belief',
    'believe',
    `(?:n't|they|we|i|(?<!\\bthe )police|who|will|would|could) belief (?:that|the|he|she|it|they|in|his|her|to)`,
  ],
  [
    'believe',
    'belief',
    `(?:his|her|their|the|a|its|my|our|popular|religious|common|beyond) believe(?=[.,;]|$| (?:that|in|is|was|of)\\b)`,
  ],
  [
    'loosed',
    'lost',
    `loosed (?:his|her|their|its|control|the (?:game|match|election|race)|by)(?! (?:grip|hold|tongue|dogs|arrows|belt)\\b)`,
  ],
  [
    'build',
    'built',
    `(?:house|church|bridge|school|ship|tower|mill|hospital|stadium|hotel|temple|castle) build (?:in|by) (?:the|a|\\d{4}|[A-Z])`,
  ],
  [
    'sing',
    'sign',
    `(?:to|will|would|refused to|agreed to|not) sing (?:a|the|an|his|her|its) (?:contracts?|deals?|agreements?|treaty|treaties|bill|petition|document|papers|extension)`,
  ],
  [
    'signing',
    'singing',
    `(?:in|of|and|fans|crowd|started|began|were|was) signing(?= (?:"|(?:the )?(?:song|songs|hymns?|national anthem|happy birthday|anthem|carols|along)\\b))`,
  ],
  ['wining', 'winning', `wining (?:the|a|his|her|streak|goal|team)`],
  [
    'hid',
    'hit',
    `(?:was|were|been) hid by (?:a|an|the) (?:car|bus|train|truck|lorry|van|vehicle|bullet|bomb|storm|earthquake)`,
  ],
  ['shouted', 'shot', `(?:was|were|been) shouted dead`],
  [
    'shoot',
    'shot',
    `(?:was|were|been|being|be|is|are) shoot(?=[.,;]|$| (?:dead|by|in|at|twice|several|to|down|during|from|as|while|near|outside)\\b)`,
  ],
  [
    'send',
    'sent',
    `(?:was|were|been|being|has|have|had) send(?=[.,;]|$| (?:to|by|off|home|out|back|for|from|in|the|a|two)\\b)`,
  ],
  [
    'spend',
    'spent',
    `(?:was|were|been|has|have|had) spend(?=[.,;]|$| (?:on|in|by|the|a|more|two|three|months?|years?|\\d|[$£€])\\b)`,
  ],
  [
    'lead',
    'led',
    `(?<!\\b(?:did|does|will|would|should|could|can|may|must|that|let|have|to|and|or) )(?:he|she) lead (?:the|his|her|a|an|police|them|to|by \\d)|(?:protesters|soldiers|troops|police|coalition|government|investigation|company|band|army|delegation|gang|rebels),? lead by (?:the|his|her|[A-Z])`,
  ],
  [
    'mislead',
    'misled',
    `(?:was|were|been|being|has|have|had|be) mislead(?=[.,;]|$| (?:by|the|them|him|her|into|about|police|and|investors|parliament)\\b)`,
  ],
]
