import {choice, slot, type Matter} from '../matter.ts'
import {FEW} from './words.ts'

const WHOSE = `(?:an?|the|his|her|their|one|another) ${FEW}`

const KIN = {
  wife: ['wife'],
  husband: ['husband'],
  mother: ['mother', 'mom', 'mum'],
  father: ['father', 'dad'],
  parents: ['parents'],
  son: ['son'],
  daughter: ['daughter'],
  brother: ['brother'],
  sister: ['sister'],
  grandmother: ['grandmother'],
  grandfather: ['grandfather'],
  aunt: ['aunt'],
  uncle: ['uncle'],
  nephew: ['nephew'],
  niece: ['niece'],
  cousin: ['cousin'],
}
const PEOPLE = {
  ...KIN,
  relative: ['relative', 'relatives', 'family member', 'family members', 'family'],
  partner: ['boyfriend', 'girlfriend', 'partner', 'fianc[eé]e?'],
  neighbour: ['neighbou?rs?'],
  friend: ['friends?'],
  lodger: ['roommates?', 'flatmates?', 'housemates?'],
  'passer-by': ['passer-?by', 'passers-?by', 'pedestrians?'],
  motorist: ['motorists?', 'drivers?', 'truck drivers?', 'bus drivers?', 'taxi drivers?'],
  walker: ['joggers?', 'hikers?', 'walkers?', 'dog walkers?', 'cyclists?', 'runners?'],
  hunter: ['hunters?', 'fisherm[ae]n', 'anglers?', 'farmers?', 'shepherds?'],
  employee: [
    'employees?',
    'workers?',
    'clerks?',
    'managers?',
    'colleagues?',
    'co-?workers?',
    'staff',
    'security guards?',
    'receptionists?',
  ],
  cleaner: ['cleaners?', 'maids?', 'housekeepers?', 'janitors?', 'caretakers?', 'cleaning (?:woman|lady)'],
  landlord: ['landlord', 'landlady'],
  nurse: ['nurses?', 'carers?', 'home help'],
  children: ['children', 'schoolchildren', 'teenagers?', 'schoolgirls?', 'schoolboys?'],
  police: ['police', 'officers?', 'deput(?:y|ies)', 'troopers?', 'policem[ae]n', 'detectives'],
  searchers: ['search(?:ers| team| party| crews?| teams)', 'volunteers?', 'divers?', 'rescuers?', 'firefighters?'],
  victim: ['victim'],
  somebody: [
    'witness(?:es)?',
    'bystanders?',
    'onlookers?',
    'residents?',
    'callers?',
    'm[ae]n',
    'wom[ae]n',
    'person',
    'people',
    'couple',
    'boys?',
    'girls?',
    'visitors?',
    'customers?',
  ],
}
const VAGUE = Object.keys(PEOPLE).map(each => ['somebody', each])
const RELATED = [...Object.keys(KIN), 'partner'].map(each => ['relative', each])
const ALIKE = [
  ...VAGUE,
  ...RELATED,
  ...['motorist', 'walker', 'hunter', 'children'].map(each => ['passer-by', each]),
  ...['mother', 'father'].map(each => ['parents', each]),
  ...['son', 'daughter', 'brother', 'sister'].map(each => ['children', each]),
  ['cleaner', 'employee'],
  ['nurse', 'employee'],
  ['motorist', 'employee'],
  ['searchers', 'police'],
  ['friend', 'partner'],
  ['friend', 'lodger'],
  ['friend', 'employee'],
]
const HELP = String.raw`(?:the )?(?:local )?(?:police|911|9-1-1|999|112|emergency services|authorities|an ambulance|paramedics|for help|firefighters|fire (?:brigade|department|service)|sheriff's (?:office|department)|sheriff|officers|coast ?guard)`

export const discovery: readonly Matter[] = [
  slot({
    name: 'who called for help',
    open: true,
    said: [
      `${WHOSE}<> (?:[\\p{L}]{2,12} ){0,2}?(?:called|phoned|rang|dialled|dialed|alerted|notified|contacted|telephoned|summoned) ${HELP}`,
      `(?:alerted|called|notified|tipped off|phoned) by ${WHOSE}<>`,
      `(?:call|calls|tip|tip-off|report) from ${WHOSE}<>`,
    ],
    topic:
      /\b(?:police|911|9-1-1|999|112|emergency|authorities|ambulance|paramedics|firefighters|fire (?:brigade|department|service)|sheriff|officers|coast ?guard|help)\b/i,
    answers: PEOPLE,
    fitting: ALIKE,
  }),
  slot({
    name: 'who found the body',
    said: [
      `(?:found|discovered|spotted)(?: [^.;,]{0,60}?)? by ${WHOSE}<>`,
      `(?:found|discovered|spotted) (?:dead |unconscious )?by <>`,
      `${WHOSE}<> (?:[\\p{L}]{2,12} ){0,2}?(?:found|discovered|came across|came upon|stumbled (?:across|upon|on|over)|spotted) (?:the|his|her|their) (?:[\\p{L}]+ )?(?:bod(?:y|ies)|remains|corpses?)`,
      `${WHOSE}<> (?:[\\p{L}]{2,12} ){0,2}?(?:found|discovered) (?:him|her|them) (?:dead|unconscious|unresponsive|lying|hang\\w+|on the)`,
    ],
    topic:
      /\b(?:bod(?:y|ies)|dead|remains|corpses?|unconscious|unresponsive|lifeless|murdered|slain|killed|died|death)\b/i,
    answers: PEOPLE,
    fitting: ALIKE,
  }),
  choice({
    name: 'whether there was a break-in',
    denying: true,
    answers: {
      yes: [
        '(?:signs?|evidence|traces) of (?:an? )?(?:forced entry|break-?in)(?! (?:was|were) not)',
        '(?:broke|broken|breaking) into (?:the|his|her|their|an?) (?:[a-z]+ ){0,2}(?:house|home|apartment|flat|room|property)',
        '(?:kicked|forced|broke|smashed) (?:in|open|down) (?:the|his|her|a|their) (?:[a-z]+ )?(?:door|window)',
      ],
      no: [
        'no (?:\\w+ )?(?:signs?|evidence|indications?|traces) of (?:an? )?(?:forced entry|break-?in)',
        '(?:let|invited) (?:him|her|them|the \\w+) in',
        'door (?:was|had been) (?:unlocked|open)',
      ],
    },
  }),
  choice({
    name: 'whether there was a struggle',
    denying: true,
    answers: {
      yes: [
        '(?<!no )(?<!any )(?:signs?|evidence|traces) of (?:an? )?struggle',
        'struggled with (?:his|her|the) (?:attacker|killer|assailant)',
      ],
      no: ['no (?:\\w+ )?(?:signs?|evidence|indications?|traces) of (?:an? )?struggle'],
    },
  }),
  choice({
    name: 'whether foul play is suspected',
    denying: true,
    answers: {
      yes: [
        '(?:suspect(?:s|ed|ing)?|suspicion of|signs? of|evidence of) foul play(?! (?:is|was) not)',
        'foul play (?:is|was|has been) (?:suspected|involved)',
        '(?:treat(?:ed|ing)|investigat(?:ed|ing)) (?:[a-z]+ ){0,4}as (?:suspicious|a homicide|a murder)',
        '(?:is|was|are|were) (?:being treated as |considered |deemed )?suspicious',
        'suspicious (?:death|circumstances)',
      ],
      no: [
        '(?:no|not any|without) (?:\\w+ )?(?:signs?|evidence|indications?|suspicion|hint|reason to suspect) (?:of )?foul play',
        "foul play (?:is|was|has) (?:not|n't) (?:been )?(?:suspected|involved)",
        "(?:do|does|did)(?: not|n't) suspect foul play",
        'ruled out foul play',
        "(?:not|n't) (?:being treated as |considered |deemed |believed to be |thought to be )?suspicious",
        'no suspicious circumstances',
      ],
      possible: [
        '(?:potentially|possibly) suspicious',
        "foul play (?:has|had) (?:not|n't) been ruled out",
        "(?:not|n't) (?:ruled|ruling) out foul play",
      ],
    },
    fitting: [['possible', 'no']],
    topic: /\b(?:foul play|suspicious|suspicion|treat(?:ed|ing)|homicide)\b/i,
    without: /\bsuspicious (?:package|activity|vehicle|man|person|object|device|behaviou?r)\b/i,
  }),
  choice({
    name: 'whether a note was left',
    denying: true,
    answers: {
      yes: [
        'left (?:behind )?an? (?:[a-z]+ )?(?:suicide )?note',
        'suicide note (?:was|had been) (?:found|left)',
        'found an? suicide note',
      ],
      no: [
        'no (?:suicide )?note (?:was|had been|has been)?',
        "(?:did not|didn't) leave an? (?:suicide )?note",
        'without leaving an? note',
      ],
    },
    topic: /\b(?:suicide|note|died|dead|killed|death)\b/i,
  }),
]
