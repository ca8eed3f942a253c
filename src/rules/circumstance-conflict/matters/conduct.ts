import {choice, slot, type Matter} from '../matter.ts'

const ARMS = '(?:gun|handgun|pistol|weapon|rifle|revolver|knife|firearm)'
const OFFICERS = '(?:police|officers?|deputy|deputies|troopers?|cops?|soldiers|agents)'

/** How those at a crime, and the police, behaved. */
export const conduct: readonly Matter[] = [
  choice({
    name: 'whether he was armed',
    whose: 'doer',
    denying: true,
    topic: /\b(?:police|officers?|deput(?:y|ies)|troopers?|cops?|shot|killed|soldiers|suspect)\b/i,
    answers: {
      no: [
        '(?:was|were|is|are) unarmed',
        'unarmed (?:teen(?:ager)?|m[ae]n|wom[ae]n|civilians?|boy|youth|suspect|protesters?|driver)',
        `(?:did not|didn't|does not|never) (?:have|carry|hold|possess|own) an? ${ARMS}`,
        `(?:had|carried) no ${ARMS}`,
        '(?:was|were) not (?:armed|carrying an? \\w+)',
        `no ${ARMS} (?:was|were) (?:found|recovered)`,
      ],
      yes: [
        `(?:pulled|drew|pointed|brandished|produced|aimed|raised|waved|fired)(?: out)? an? (?:[^\\s.,;]{1,14} ){0,3}${ARMS}`,
        `(?:was|were) (?:armed(?: with)?|(?:carrying|holding|brandishing|pointing) an? (?:[^\\s.,;]{1,14} ){0,3}${ARMS})`,
        `an? armed (?:teen(?:ager)?|man|woman|boy|youth|suspect|\\d\\d ?- ?year ?- ?old)`,
        `had an? (?:loaded )?${ARMS}`,
      ],
    },
  }),
  choice({
    name: 'whether there was a warning',
    denying: true,
    topic: /\b(?:police|officers?|deput(?:y|ies)|troopers?|cops?|soldiers|guards?|fired|shot|opened fire)\b/i,
    answers: {
      yes: [
        '(?:ordered|told|asked|shouted at|yelled at|commanded) (?:him|her|them|the \\w+) to (?:stop|drop|halt|freeze|surrender|put|show|get down)',
        'fired (?:a )?warning shots?',
        '(?:gave|giving|shouted|issued) (?:a |several |repeated )?(?:verbal )?warnings?',
        `identified themselves as ${OFFICERS}`,
      ],
      no: [
        'without (?:any |a |giving (?:a |any )?)?(?:verbal )?warning',
        "(?:did not|didn't|never) (?:identify themselves|give (?:a |any )?warning|warn (?:him|her|them)|say anything)",
        'no warning',
      ],
    },
  }),
  choice({
    name: 'whether he ran',
    whose: 'doer',
    denying: true,
    topic: /\b(?:police|officers?|deput(?:y|ies)|troopers?|cops?|shot|gunm[ae]n|shooting)\b/i,
    answers: {
      ran: [
        '(?:was|were) (?:running|fleeing)(?: away| for (?:his|her|their) li(?:fe|ves)| from)?',
        '(?:ran|fled|tried to flee|tried to run|started running|took off running)(?: away)? from (?:police|officers?|the \\w+)',
      ],
      stood: [
        '(?:was|were) not running',
        "wasn't running",
        '(?:stood|standing|remained) still',
        '(?:had |with )?(?:his|her|their) hands (?:were )?(?:up|raised|in the air|above|down)',
        '(?:backed|backing) (?:up|away)',
        'lying (?:on the ground|face ?down)',
      ],
    },
  }),
  choice({
    name: 'how the arrest went',
    whose: 'patient',
    topic: /\b(?:arrest\w*|custody|surrender\w*|captur\w+|caught|apprehend\w*|police|officers?)\b/i,
    answers: {
      chase: [
        '(?:after|following|led (?:police|officers|deputies|troopers|authorities) on) an? (?:[^\\s.,;]{1,14} ){0,3}(?:chase|pursuit|manhunt)',
      ],
      struggle: [
        '(?:after|following) an? (?:[^\\s.,;]{1,14} ){0,3}(?:struggle|scuffle|shoot-?out|standoff|gun ?battle)',
        '(?:resisted|resisting) arrest',
        '(?:fought|struggled) with (?:the )?(?:police|officers)',
      ],
      peaceful: [
        '(?:arrested|surrendered|captured|taken into custody|gave (?:himself|herself) up)(?: [^.;,]{0,30}?)? (?:without (?:incident|resistance|a (?:fight|struggle)|a shot)|peacefully|quietly)',
        "(?:did not|didn't|offered no) (?:resist|resistance)",
      ],
    },
    fitting: [
      ['chase', 'struggle'],
      ['chase', 'peaceful'],
    ],
    denying: true,
  }),
  choice({
    name: 'how many attackers there were',
    open: true,
    topic: /\b(?:shot|shoot\w*|fired|attack\w*|robb\w*|stabb\w*|killed|gunm[ae]n|raid\w*)\b/i,
    answers: {
      one: [
        '(?:a|the) lone (?:gunman|attacker|robber|shooter|assailant)',
        '(?:acted|acting|worked) alone',
        '(?:a|one) single (?:gunman|attacker|shooter)',
      ],
      several: [
        '(?:two|three|four|five|six|several|both|a group of) (?:[^\\s.,;]{1,14} )?(?:gunmen|attackers|robbers|assailants|shooters|suspects)',
        '(?:a|the) second (?:gunman|attacker|shooter|suspect)',
        '(?:his|her|an?) accomplices?',
      ],
    },
    denying: true,
  }),
  choice({
    name: 'whether faces were hidden',
    denying: true,
    topic:
      /\b(?:gunm[ae]n|robbers?|attackers?|assailants?|m[ae]n|thie(?:f|ves)|intruders?|suspects?|raiders?|burglars?)\b/i,
    answers: {
      hidden: [
        '(?<!un)masked (?:gunm[ae]n|robbers?|m[ae]n|attackers?|raiders?|thie(?:f|ves)|assailants?)',
        "(?<!not )(?<!n't )wearing (?:an? )?(?:[^\\s.,;]{1,14} ){0,2}(?:masks?|balaclavas?|hoods?)",
        'with (?:his|her|their) faces? covered',
      ],
      bare: [
        '(?:were|was) (?:unmasked|not masked|bare-?faced)',
        'unmasked (?:gunm[ae]n|robbers?|m[ae]n)',
        "(?:not|n't) wear(?:ing)? (?:an? |any )?masks?",
        'made no attempt to (?:hide|conceal|cover) (?:his|her|their) faces?',
      ],
    },
  }),
  choice({
    name: 'how the officers were dressed',
    answers: {
      uniform: [
        '(?:in|wearing) (?:an? |full |their |his )?(?:police )?uniforms?',
        'uniformed (?:police|officers?|deput(?:y|ies)|cops?)',
      ],
      plain: [
        'plain-? ?clothes(?: [a-z]+)?',
        'in plain clothes',
        'undercover (?:police|officers?|agents?|cops?)',
        'in civilian clothes',
      ],
    },
    topic: /\b(?:police|officers?|deput(?:y|ies)|cops?|agents?)\b/i,
    open: true,
  }),
  choice({
    name: 'what was taken',
    denying: true,
    topic:
      /\b(?:robb\w*|burgl\w*|thie(?:f|ves)|theft|stole\w*|fled|took|taken|made off|raid\w*|break-?in|broke into|hold-?up)\b/i,
    answers: {
      nothing: [
        '(?:nothing|no (?:money|cash|property|valuables?)) (?:was|were|had been|appeared to (?:be|have been)) (?:taken|stolen|missing)',
        '(?:left|fled|escaped|away|ran off)(?: [^.;,]{0,30}?)? empty-? ?handed',
        "(?:did not|didn't) (?:take|steal|get) (?:any(?:thing)?|away with)",
        'without taking anything',
      ],
      something: [
        '(?:fled|escaped|made off|got away|ran off|left|sped off|disappeared)(?: [^.;,]{0,30}?)? with (?:an? |the |some |about |more than |nearly |an undisclosed |an undetermined )?(?:[^\\s.,;]{1,14} ){0,4}(?:cash|money|jewel(?:le)?ry|jewels|diamonds|paintings?|goods|loot|haul|wallet|purse|handbag|gold|watches|dollars|euros|pounds)',
        '(?:cash|money|jewel(?:le)?ry|jewels|purse|wallet|handbag|laptop|valuables) (?:was|were|had been) (?:taken|stolen|missing)',
        '(?:stole|took) (?:an? |the |some |his |her |their )?(?:[^\\s.,;]{1,14} ){0,3}(?:cash|money|jewel(?:le)?ry|purse|wallet|handbag|laptop|valuables)',
      ],
    },
  }),
  choice({
    name: 'whether shots were fired',
    denying: true,
    answers: {
      no: [
        'no shots (?:were|had been|have been) fired',
        'without (?:a shot being|firing a shot|any shots being)(?: fired)?',
        "(?:gun|weapon) (?:was|had)(?: not|n't) (?:been )?(?:fired|used)",
        "(?:did not|didn't|never) (?:fire|shoot|open fire)",
      ],
      yes: [
        '(?:opened|returned|exchanged) (?:gun)?fire',
        '(?:fired|firing) (?:at least )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|multiple|some|\\d+|warning|more than \\d+) (?:[a-z]+ )?(?:shots?|rounds?|bullets?|times)',
        'shots (?:were|had been) fired',
      ],
    },
  }),
  choice({
    name: 'what became of the bomb',
    denying: true,
    topic: /\b(?:bombs?|devices?|explosives?|grenade|package)\b/i,
    answers: {
      exploded: [
        '(?:bombs?|devices?|explosives?|grenade|package) (?:exploded|went off|detonated|blew up)',
        '(?:set off|detonated|triggered) (?:an?|the|his|her) (?:[^\\s.,;]{1,14} ){0,2}(?:bomb|device|explosives|grenade)',
      ],
      'did not': [
        "(?:bombs?|devices?|explosives?|grenade|package) (?:failed to|did not|didn't) (?:explode|go off|detonate)",
        '(?:defused|disarmed|deactivated) (?:an?|the|two) (?:[^\\s.,;]{1,14} ){0,2}(?:bombs?|devices?)',
        '(?:bombs?|devices?|package) (?:was|were) (?:safely )?(?:defused|disarmed|deactivated|a hoax|a fake|harmless)',
      ],
    },
  }),
  choice({
    name: 'manner of death',
    whose: 'patient',
    denying: true,
    open: true,
    topic: /\b(?:death|died|dead|killed|murder\w*|suicide|body|found|autopsy|coroner|medical examiner)\b/i,
    answers: {
      suicide: [
        '(?<!not a )(?<!ruled out )(?:ruled|apparent|an apparent|was|as|died by|committed) (?:an? )?suicide',
        '(?:took|taken) (?:his|her) own life',
        'killed (?:himself|herself)',
      ],
      homicide: ['(?:ruled|was|as) (?:an? )?(?:homicide|murder)', '(?:was|were|been) (?:murdered|slain)'],
      accident: [
        '(?:ruled|was|as) (?:an? )?accident(?:al)?',
        'accidental (?:death|overdose|drowning|shooting|fall)',
        'died accidentally',
        'tragic accident',
      ],
      natural: ['(?:of|from|by|due to) natural causes'],
      unknown: [
        '(?:cause|manner) of (?:the |his |her )?death (?:is|was|has|had|remains) (?:[a-z]+ ){0,2}(?:unknown|unclear|undetermined|not)',
        'ruled undetermined',
      ],
    },
  }),
  slot({
    name: 'what the two were to each other',
    topic:
      /\b(?:kill\w*|shot|shoot\w*|stabb\w*|murder\w*|strangl\w*|beat\w*|attack\w*|abduct\w*|kidnap\w*|slain|slay\w*|assault\w*|accused|charged)\b/i,
    whose: 'doer',
    said: [
      '(?:kill|shoot|stabb?|murder|strangl|beat|attack|abduct|kidnapp?|assault|shot)(?:ed|ing|s)? (?:and \\w+ )?(?:his|her) (?:[^\\s.,;]{1,10} ){0,2}?<>',
      '(?:murder|killing|death|slaying|shooting|stabbing) of (?:his|her) (?:[^\\s.,;]{1,10} ){0,2}?<>',
    ],
    answers: {
      wife: ['wife', 'pregnant wife'],
      husband: ['husband'],
      'former wife': ['ex-wife', 'former wife'],
      'former husband': ['ex-husband', 'former husband'],
      'estranged wife': ['estranged wife'],
      'estranged husband': ['estranged husband'],
      girlfriend: ['girlfriend', 'partner', 'live-in girlfriend', 'lover'],
      boyfriend: ['boyfriend', 'live-in boyfriend'],
      'former girlfriend': ['ex-girlfriend', 'former girlfriend', 'ex-lover'],
      'former boyfriend': ['ex-boyfriend', 'former boyfriend'],
      fiancée: ['fianc[eé]e?'],
      daughter: ['daughter', 'baby daughter'],
      son: ['son', 'baby son'],
      stepchild: ['stepdaughter', 'stepson'],
      mother: ['mother'],
      father: ['father'],
      stepparent: ['stepmother', 'stepfather'],
      brother: ['brother'],
      sister: ['sister'],
      'half-sibling': ['half-brother', 'half-sister', 'stepbrother', 'stepsister'],
      inlaw: ['mother-in-law', 'father-in-law', 'brother-in-law', 'sister-in-law'],
      boss: ['boss', 'supervisor', 'manager', 'former boss', 'employer'],
      colleague: ['colleagues?', 'co-?workers?', 'former colleagues?', 'former co-?workers?'],
      neighbour: ['neighbou?r'],
      roommate: ['roommate', 'flatmate'],
      landlord: ['landlord', 'landlady'],
      cousin: ['cousin'],
      uncle: ['uncle'],
      aunt: ['aunt'],
    },
    fitting: [
      ['girlfriend', 'fiancée'],
      ['boyfriend', 'fiancée'],
      ['boss', 'colleague'],
      ['half-sibling', 'brother'],
      ['half-sibling', 'sister'],
      ...[
        'son',
        'daughter',
        'mother',
        'father',
        'brother',
        'sister',
        'inlaw',
        'neighbour',
        'roommate',
        'colleague',
        'boss',
        'landlord',
        'cousin',
        'uncle',
        'aunt',
        'stepchild',
        'stepparent',
      ].flatMap(each => [
        ...[
          'wife',
          'husband',
          'girlfriend',
          'boyfriend',
          'former wife',
          'former husband',
          'former girlfriend',
          'former boyfriend',
          'estranged wife',
          'estranged husband',
          'fiancée',
          'son',
          'daughter',
          'mother',
          'father',
        ].map(other => [each, other]),
      ]),
      ['stepparent', 'stepchild'],
    ],
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
]
