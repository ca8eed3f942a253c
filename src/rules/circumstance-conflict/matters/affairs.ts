import {choice, slot, type Matter} from '../matter.ts'

const SOME = '(?:[^\\s.,;]{1,16} ){0,3}'

/** Circumstances of public life: offices, strikes, deals, recalls, tests, prizes, medicines. */
export const affairs: readonly Matter[] = [
  choice({
    name: 'how the inspection went',
    topic: /\b(?:inspect\w*|audit\w*|test\w*|check\w*|MOT)\b/i,
    answers: {
      passed: [
        `pass(?:ed|es|ing) (?:an? |the |its |their |his |her |all |every |last )${SOME}(?:inspections?|audits?|safety tests?|safety checks?|checks)`,
        `(?:inspections?|audits?|safety checks?) ${SOME}(?:found|had found|turned up|showed|revealed) (?:no|nothing)`,
        'clean bill of health',
      ],
      failed: [
        `fail(?:ed|s|ing) (?:an? |the |its |their |his |her |last |two |three |several )${SOME}(?:inspections?|audits?|safety tests?|safety checks?|checks)`,
        `(?:inspections?|audits?|safety checks?) ${SOME}(?:found|had found|turned up|showed|revealed) (?:[^\\s.,;]{1,14} ){0,2}(?:faults?|violations?|breaches|failings|defects|shortcomings|deficiencies|flaws)`,
      ],
    },
  }),
  choice({
    name: 'whether it was insured',
    topic: /\binsur\w*\b/i,
    denying: true,
    answers: {
      insured: ['(?:fully|well) insured', '(?:was|were|is|are) insured', 'insurance (?:will|would) (?:cover|pay for)'],
      uninsured: [
        '(?:was|were|is|are) (?:uninsured|underinsured|not insured)',
        '(?:had|has) no (?:\\S+ )?insurance',
        "insurance (?:does not|doesn't|did not|didn't|will not|won't|would not|wouldn't) (?:cover|pay)",
        '(?:cover|covers|covered) (?:the |its )?\\S+ but not',
      ],
    },
  }),
  choice({
    name: 'why somebody left',
    topic:
      /\b(?:left|leav\w+|quit\w*|resign\w*|step\w* down|withdr\w+|went home|walk\w* (?:out|off)|storm\w* o\w+|stood down|retir\w+|pull\w* out|depart\w*)\b/i,
    without: /\b(?:denie[sd]|deny|denying|rumou?rs?)\b/i,
    whose: 'doer',
    answers: {
      health: [
        '(?:for|on|citing|because of|due to|over) (?:[^\\s.,;]{1,14} )?(?:health|medical) (?:reasons|grounds|issues|problems|concerns)',
        '(?:because of|due to|with|citing|suffering from) (?:an? |his |her |ongoing )?(?:[^\\s.,;]{1,14} )?(?:illness|injury|trouble|ill health|poor health|back pain|surgery)',
        '(?:on|following) (?:the )?(?:advice of (?:his|her) doctors?|medical advice)',
      ],
      quarrel: [
        '(?:after|following|amid|because of|over) (?:an? |the |his |her )?(?:[^\\s.,;]{1,14} ){0,2}(?:row|quarrel|argument|bust-up|falling-out|dispute|clash|feud|disagreements?|differences) (?:with|over|about|between)',
        'in protest(?: at| over| against)?',
        'storm(?:ed|ing) (?:out|off)',
      ],
      family: [
        '(?:for|citing) (?:personal|family|private)(?: and family| or family)? reasons',
        'to spend more time with (?:his|her|their) (?:family|children|wife|husband)',
      ],
      scandal: [
        '(?:over|amid|after|following|because of) (?:an? |the |his |her |claims of |allegations of |revelations of |revelations about )?(?:[^\\s.,;]{1,14} ){0,2}(?:scandal|affair|corruption|fraud|plagiarism|bribery|misconduct|harassment|bullying|expenses|nepotism|cronyism|conflict of interest)',
      ],
    },
    fitting: [['quarrel', 'scandal']],
  }),
  slot({
    name: 'who is on strike',
    topic: /\b(?:strike\w*|striking|walk\w* out|walkout|stoppage|industrial action|down\w* tools|picket\w*)\b/i,
    said: [
      '(?:strike|walkout|stoppage|industrial action) (?:by|of|among) (?:the |its |some |about |around |nearly |more than |over |[\\d,.]+ |hundreds of |thousands of )*<>',
      '<> (?:(?:at|of|in|from) [^.;,]{1,30}? )?(?:went|are|were|go|will go|have gone|going) on strike',
      '<> (?:walked out|downed tools|began a strike|started a strike|are striking|struck|began a walkout)',
      '(?:striking|picketing) <>',
    ],
    answers: {
      pilots: ['pilots'],
      controllers: ['air traffic controllers', 'controllers'],
      cabin: ['cabin crews?', 'flight attendants'],
      ground: ['ground staff', 'ground crews?', 'ground handlers', 'ground workers'],
      baggage: ['baggage handlers', 'luggage handlers'],
      security: ['security staff', 'security guards', 'security screeners', 'security workers', 'screeners'],
      drivers: ['(?:train |bus |lorry |truck |tram )?drivers'],
      teachers: ['teachers', 'lecturers'],
      doctors: ['(?:junior )?doctors', 'physicians'],
      nurses: ['nurses'],
      firefighters: ['firefighters'],
      refuse: ['refuse collectors', 'rubbish collectors', 'garbage collectors', 'bin men'],
      dockers: ['dockers', 'dockworkers', 'dock workers', 'longshoremen', 'port workers'],
      miners: ['miners'],
      postal: ['postal workers', 'mail carriers'],
      actors: ['actors'],
      writers: ['(?:screen)?writers'],
    },
    fitting: [
      ['ground', 'baggage'],
      ['ground', 'security'],
      ['actors', 'writers'],
    ],
  }),
  slot({
    name: 'what the strike is about',
    topic: /\b(?:strike\w*|striking|walk\w* out|walkout|stoppage|industrial action|down\w* tools)\b/i,
    said: [
      '(?:strike|walkout|stoppage|industrial action|dispute|walked out|row|strikes) (?:[^\\s.,;]{1,14} ){0,2}(?:over|about|in protest at|against|to demand|for) (?:the |a |an |their |planned |proposed |new |better |higher |unpaid |plans to cut |changes to |demands for |claims for )*<>',
    ],
    answers: {
      pay: ['pay', 'wages', 'salaries', 'wage', 'pay rise', 'pay offer', 'pay claim'],
      jobs: ['job cuts', 'jobs', 'redundancies', 'layoffs', 'job losses', 'outsourcing'],
      hours: ['working hours', 'hours', 'shifts', 'shift patterns', 'rosters', 'rotas', 'working time', 'overtime'],
      pensions: ['pensions?', 'pension reform', 'retirement age'],
      safety: ['safety', 'staffing levels', 'staff shortages', 'understaffing'],
    },
    fitting: [
      ['pay', 'hours'],
      ['pay', 'jobs'],
      ['pay', 'pensions'],
      ['pay', 'safety'],
      ['hours', 'safety'],
    ],
  }),
  choice({
    name: 'whether the strike goes on',
    topic: /\b(?:strike\w*|walkout|stoppage|industrial action)\b/i,
    open: true,
    denying: true,
    answers: {
      off: [
        '(?:strike|walkout|stoppage|industrial action) (?:was|has been|is|had been) (?:called off|suspended|averted|cancelled|canceled|postponed|over)',
        '(?:called off|suspended|ended|cancelled|canceled|abandoned) (?:the|their|its|a) (?:[^\\s.,;]{1,14} ){0,2}(?:strike|walkout|stoppage)',
      ],
      on: [
        '(?:strike|walkout|stoppage) (?:will|would) (?:go ahead|continue|proceed|last)',
        '(?:strike|walkout|stoppage) (?:continued|continues|entered its|enters its|went ahead)',
        '(?:extend|extended|prolong|prolonged) (?:the|their|its) (?:strike|walkout)',
      ],
    },
  }),
  choice({
    name: 'what becomes of jobs and sites',
    topic: /\b(?:jobs?|sites?|plants?|factor(?:y|ies)|redundanc\w+|layoffs?|clos\w+|offices?|staff|posts)\b/i,
    denying: true,
    answers: {
      safe: [
        '(?:no|not one|not a single) (?:site|plant|factory|office|job|post|store|branch)s? (?:would|will|is to|are to|was to|were to) (?:be )?(?:closed?|shut|lost|cut|go|axed)',
        '(?:there (?:will|would) be )?no (?:compulsory )?(?:redundancies|layoffs|job cuts|job losses|closures|site closures|plant closures)',
        '(?:ruled|rules|ruling) out (?:any |all )?(?:redundancies|layoffs|job cuts|job losses|closures|closing|cutting)',
        '(?:all|every) (?:[^\\s.,;]{1,14} ){0,2}(?:sites?|plants?|jobs?|posts) (?:will|would) (?:stay|remain|be kept|be safe)',
      ],
      open: [
        "(?:did not|didn't|does not|would not|wouldn't|refused to|declined to|could not) rule (?:them |it |that )?out(?: (?:any |all )?(?:redundancies|layoffs|job cuts|job losses|closures|closing|cutting))?",
        '(?:stopped|stops) short of (?:ruling|promising|guaranteeing|saying)',
        'gave no (?:guarantees?|assurances?|promise)',
      ],
      lost: [
        '(?:will|would|plans to|planned to|is to|are to|intends to) (?:close|shut|cut|axe|shed) (?:[^\\s.,;]{1,14} ){0,3}(?:sites?|plants?|factor(?:y|ies)|jobs|posts|offices?|stores|branches)',
        '(?:jobs|posts) (?:will|would) (?:go|be lost|be cut|be axed)',
      ],
    },
    fitting: [['open', 'lost']],
  }),
  choice({
    name: 'what the board says of the offer',
    topic: /\b(?:offer|bid|takeover|approach|merger|deal|proposal)\b/i,
    answers: {
      backed: [
        '(?:board|directors|management) (?:[^\\s.,;]{1,14} ){0,2}(?:recommend(?:s|ed)?|back(?:s|ed)?|support(?:s|ed)?|accept(?:s|ed)?|approved?|endorse[sd]?|welcome[sd]?)',
        '(?:recommended|backed|accepted|approved|supported|endorsed) (?:[^\\s.,;]{1,14} )?by (?:the|its|their) (?:board|directors)',
      ],
      rejected: [
        '(?:board|directors|management) (?:[^\\s.,;]{1,14} ){0,2}(?:reject(?:s|ed)?|rebuff(?:s|ed)?|oppose[sd]?|turned down|spurned|dismissed)',
        '(?:rejected|rebuffed|opposed|turned down|spurned) (?:[^\\s.,;]{1,14} )?by (?:the|its|their) (?:board|directors)',
        'hostile (?:bid|takeover|offer)',
      ],
    },
  }),
  choice({
    name: 'how far the trial of the medicine is',
    topic: /\b(?:phase|trials?|drug|vaccine|antibody|treatment|therapy|medicine)\b/i,
    denying: true,
    answers: {
      before: [
        "phase (?:3|III|three) (?:trials? |study |studies )?(?:has|have|had) (?:not|n't|yet to) (?:yet )?(?:begun|started|begin|start)",
        'phase (?:3|III|three) (?:trials? |study )?(?:is|was|are|were) (?:due|expected|set|planned|to start|to begin)',
        '(?:before|until|ahead of) (?:the )?phase (?:3|III|three)',
      ],
      during: [
        '(?:is|are|was|were|being tested|now|already|currently) in (?:a |its |late-stage )?phase (?:3|III|three)',
        '(?:entered|began|started|began its|started its) (?:a |its )?phase (?:3|III|three)',
      ],
      after: [
        '(?:completed|finished|passed|cleared) (?:its |a |all )?phase (?:3|III|three)',
        'phase (?:3|III|three) (?:trials? |study )?(?:has|have|had) (?:been )?(?:completed|finished|ended)',
      ],
    },
  }),
  slot({
    name: 'what the medicine is for',
    topic: /\b(?:drug|vaccine|antibody|treatment|therapy|medicine|pill|jab)\b/i,
    said: [
      '(?:drug|treatment|therapy|medicine|pill|antibody|vaccine|jab|cure) (?:[^\\s.,;]{1,14} ){0,2}(?:for|against|to treat|that treats) (?:[^\\s.,;]{1,14} ){0,2}<>',
      '(?:treats|to treat|used against) (?:[^\\s.,;]{1,14} ){0,2}<>',
    ],
    answers: {
      arthritis: ['arthritis'],
      lupus: ['lupus(?: nephritis)?'],
      cancer: ['cancers?', 'tumou?rs?', 'leuka?emia', 'melanoma', 'lymphoma'],
      diabetes: ['diabetes'],
      obesity: ['obesity'],
      asthma: ['asthma'],
      alzheimers: ["alzheimer's", 'dementia'],
      parkinsons: ["parkinson's"],
      depression: ['depression'],
      migraine: ['migraines?'],
      malaria: ['malaria'],
      hepatitis: ['hepatitis'],
      hiv: ['hiv', 'aids'],
      influenza: ['flu', 'influenza'],
      psoriasis: ['psoriasis'],
      sclerosis: ['multiple sclerosis'],
      heart: ['heart (?:disease|failure|attacks?)'],
      stroke: ['strokes?'],
      epilepsy: ['epilepsy'],
      haemophilia: ['ha?emophilia'],
    },
  }),
  slot({
    name: 'to whom the prize was dedicated',
    topic: /\bdedicat\w+\b/i,
    whose: 'doer',
    said: [
      'dedicat(?:ed|es|ing) (?:the |her |his |their |it |this )?(?:[^\\s.,;]{1,14} ){0,2}to (?:her |his |their )?(?:late |own |dead )?<>',
    ],
    answers: {
      mother: ['mother', 'mum', 'mom'],
      father: ['father', 'dad'],
      grandmother: ['grandmother', 'grandma', 'gran'],
      grandfather: ['grandfather', 'grandpa'],
      wife: ['wife'],
      husband: ['husband'],
      son: ['son', 'sons'],
      daughter: ['daughter', 'daughters'],
      brother: ['brother', 'brothers'],
      sister: ['sister', 'sisters'],
      teacher: ['teachers?'],
      fans: ['fans', 'supporters'],
    },
    fitting: [
      ['mother', 'father'],
      ['son', 'daughter'],
    ],
  }),
  slot({
    name: 'why the product is recalled',
    denying: true,
    topic: /\b(?:recall\w*|withdr\w+ from sale|pulled from|product|batch\w*)\b/i,
    said: [
      '(?:because|after|over|due to|amid|following|may|can|could|might|pos(?:e|es|ing)|risk of|fears?(?: of| that)?|danger of|hazard of|found to|reports? (?:of|that)) (?:[^\\s.,;]{1,14} ){0,6}?<>',
    ],
    answers: {
      heat: [
        'overheat(?:s|ed|ing)?',
        'catch(?:ing)? fire',
        'burns?',
        'fire (?:risk|hazard)',
        'caught fire',
        'melt(?:s|ed|ing)?',
      ],
      shock: ['electric shocks?', 'electrocut\\w+'],
      choking: ['chok(?:e|ed|ing)', 'small parts', 'swallow(?:ed|ing)?'],
      germs: ['salmonella', 'listeria', 'e\\. ?coli', 'bacteria', 'contaminat\\w+', 'mou?ld'],
      foreign: ['(?:pieces of )?(?:glass|metal|plastic)'],
      allergy: ['allergens?', 'undeclared (?:nuts|peanuts|milk|soy|soya|egg|gluten|allergens?)', 'allergic reactions?'],
      brakes: ['brakes?', 'airbags?', 'steering'],
      lead: ['lead paint', 'lead', 'toxic chemicals?'],
    },
    fitting: [
      ['heat', 'shock'],
      ['choking', 'foreign'],
      ['germs', 'foreign'],
    ],
  }),
  choice({
    name: 'what buyers are given',
    topic: /\b(?:recall\w*|refund\w*|replac\w+|customers?|buyers?|owners?|consumers?)\b/i,
    answers: {
      refund: [
        '(?:full |a |for a |get a |offered a |receive a )refunds?',
        '(?:get|have|claim) (?:their|your) money back',
        'will be refunded',
        'refund(?:ed|s)? in full',
      ],
      replacement: [
        '(?:free |a |for a |offered a |receive a )replacements?',
        'will be replaced',
        'replace(?:d)? (?:them |it |the \\S+ )?free of charge',
      ],
      repair: ['(?:free |a )repairs?', 'will be repaired', 'repair(?:ed)? (?:them |it |the \\S+ )?free of charge'],
    },
    fitting: [['repair', 'replacement']],
  }),
  choice({
    name: 'where the rocket failed',
    topic: /\b(?:rocket|launcher|launch vehicle|missile|booster)\b/i,
    answers: {
      pad: [
        '(?:exploded|blew up|caught fire|burst into flames|toppled|fell over|failed) (?:[^\\s.,;]{1,14} ){0,3}on (?:the|its) (?:launch ?)?pad',
      ],
      flight: [
        '(?:exploded|broke up|blew up|disintegrated|was lost|was destroyed|failed|veered off course|lost contact) (?:[^\\s.,;]{1,14} ){0,3}(?:seconds?|minutes?) (?:after|into)',
        '(?:exploded|broke up|blew up|disintegrated|fell|crashed|plunged) (?:[^\\s.,;]{1,14} ){0,2}(?:in flight|in mid-air|in midair|into the (?:sea|ocean|atlantic|pacific)|after (?:lift-?off|launch|take-?off))',
      ],
    },
  }),
  slot({
    name: 'what failed in the rocket',
    topic: /\b(?:rocket|launcher|launch vehicle|missile|booster|spacecraft|satellite)\b/i,
    said: [
      '(?:because|after|blamed on|caused by|due to|traced to|fault in|failure of|failure in|problem with|problem in|anomaly in|leak in|malfunction in|result of) (?:the |a |an |its |one of the )?(?:[^\\s.,;]{1,14} ){0,3}?<>',
      '<> (?:failed|shut down|cut out|did not ignite|leaked|ruptured|jammed|burst)',
    ],
    answers: {
      engine: ['engines?', 'turbopump', 'turbo-pump'],
      guidance: ['guidance(?: system)?', 'navigation(?: system)?', 'software', 'sensor'],
      fuel: ['fuel (?:line|tank|pump|leak|valve)', 'valve', 'tank'],
      separation: ['stage separation', 'separation', 'fairing'],
      weather: ['lightning', 'strong winds?'],
    },
    fitting: [['engine', 'fuel']],
  }),
]
