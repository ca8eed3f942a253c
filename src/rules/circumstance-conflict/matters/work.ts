import {choice, slot, type Matter} from '../matter.ts'
import {FEW, NUMBER} from './words.ts'

/** Work: why people leave, who strikes and for what, and what becomes of jobs. */
export const work: readonly Matter[] = [
  choice({
    name: 'what becomes of his contract',
    topic: /\b(?:contract|deal|future)\b/i,
    whose: 'doer',
    open: true,
    answers: {
      ending: [
        'contract (?:is|was) (?:up|running out|due to (?:expire|end|run out)|to (?:expire|end))',
        'contract (?:expires|ends|runs out|expired|ended|ran out)',
        'future (?:is|was|remains|remained) (?:open|uncertain|unclear|in doubt|undecided)',
        'out of contract',
      ],
      renewed: [
        `sign(?:ed|s) (?:an? )?(?:new|fresh|extended|improved) ${FEW}(?:deal|contract)`,
        '(?:extended|renewed) (?:his|her|the) (?:contract|deal)',
        `(?:new|fresh) ${NUMBER}-year (?:deal|contract)`,
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
  choice({
    name: 'when the resignation takes effect',
    topic: /\b(?:resign\w*|quit\w*|step\w* down|stand\w* down|leav\w+|departure|retire\w*)\b/i,
    whose: 'doer',
    answers: {
      now: ['with immediate effect', 'effective immediately', 'immediately effective', 'at once'],
      later: [
        '(?:at|by|until|from) the end of (?:the |this |next )?(?:month|year|week|term|season|june|july|august|september|october|november|december|january|february|march|april|may)',
        'until (?:an? |his |her |the )?(?:successor|replacement)',
        'stay(?:s|ing)? on (?:until|as)',
      ],
    },
  }),
  choice({
    name: 'whether he still worked there',
    whose: 'doer',
    topic: /\b(?:gunm[ae]n|shot|shoot\w*|attack\w*|suspect\w*|killed|opened fire|stabb\w*|hostages?)\b/i,
    answers: {
      former: [
        '(?:an?|the) (?:disgruntled )?(?:former|ex-?|fired|sacked|laid-off|dismissed) ?(?:[^\\s.,;]{1,14} )?(?:employee|worker|staff member|student|contractor)',
        '(?:had been|was) (?:recently )?(?:fired|sacked|laid off|dismissed|let go)',
      ],
      current: [
        '(?:an?|the) (?:disgruntled |suspended |current |longtime )?(?:employee|worker) (?:at|of|for)',
        '(?:had been|was) suspended',
        'on his lunch break',
        'currently (?:employed|works)',
      ],
    },
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
]
