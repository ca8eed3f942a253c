import {choice, slot, type Matter} from '../matter.ts'
import {FEW, NUMBER} from './words.ts'

export const rescue: readonly Matter[] = [
  choice({
    name: 'how he was taken to hospital',
    whose: 'patient',
    topic: /\b(?:hospital|clinic|medical cent(?:er|re)|trauma|infirmary|emergency room)\b/i,
    answers: {
      air: [
        'airlifted',
        '(?:flown|taken|transported|rushed) (?:[^.;,]{0,40} )?by (?:air ambulance|helicopter|plane)',
        'flown (?:by (?:helicopter|air ambulance) )?to',
        'life-?flighted',
        'medevaced',
      ],
      ambulance: [
        '(?:taken|rushed|transported|brought|driven|moved) (?:[^.;,]{0,40} )?(?:by|in) (?:an )?(?<!air )ambulance',
        'ambulance took',
      ],
      car: [
        "(?:taken|rushed|transported|brought|driven) (?:[^.;,]{0,40} )?(?:by|in) (?:an? )?(?:private |police |patrol |own |friend's )(?:car|vehicle|cruiser)",
        'drove (?:himself|herself)',
        '(?:a|his|her) (?:friend|neighbou?r|relative|wife|husband|father|mother|colleague) (?:drove|rushed|took) (?:him|her)',
      ],
      foot: ['walked (?:himself |herself )?(?:in)?to (?:the |an? )?(?:\\w+ )?(?:hospital|clinic|emergency room)'],
    },
  }),
  choice({
    name: 'how the captives came free',
    whose: 'patient',
    topic: /\b(?:hostages?|captives?|captors?|kidnap\w*|abduct\w*|pirates|hijack\w*|rebels|militants|held|crew)\b/i,
    answers: {
      'let go': [
        '(?:were|was|been|are) (?:unconditionally |later |all )?(?:released|let go|set free)(?: by)?',
        '(?:released|let go) (?:unharmed|by (?:the |their |his |her )?(?:captors|kidnappers|pirates|militants|hijackers|rebels|gunm[ae]n))',
      ],
      escaped: [
        '(?:managed to )?(?:escaped?|fled|broke free|slipped away) (?:from )?(?:his|her|their|the) (?:captors|kidnappers|abductors|attackers)',
        'managed to (?:escape|flee|get away)',
      ],
      rescued: [
        '(?:were|was|been|are) (?:\\w+ )?(?:rescued|liberated|freed) (?:by|in an?) (?:[^.;,]{0,30} )?(?:police|troops|soldiers|commandos?|forces|navy|army|raid|operation|marines)',
        '(?:police|troops|soldiers|commandos|forces|navy|army|marines) (?:\\w+ )?(?:rescued|freed|liberated)',
      ],
    },
  }),
  slot({
    name: 'by what the rescue came',
    whose: 'patient',
    open: true,
    said: [
      `(?:rescued|picked up|plucked|saved|winched|lifted|evacuated|taken off|pulled out) (?:[^.;,]{0,40} )?by an? ${FEW}<>`,
    ],
    answers: {
      helicopter: ['helicopter', 'chopper'],
      boat: [
        'boat',
        'lifeboat',
        'ship',
        'vessel',
        'trawler',
        'fishing boat',
        'tanker',
        'freighter',
        'ferry',
        'tug',
        'frigate',
        'warship',
        'yacht',
        'dinghy',
      ],
      'passer-by': ['passer-by', 'passerby', 'bystander', 'motorist', 'neighbou?r', 'fisherman', 'surfer'],
      'rescue worker': ['firefighter', 'lifeguard', 'police officer', 'diver', 'rescue team', 'search team'],
      dog: ['dog'],
    },
    fitting: [
      ['boat', 'passer-by'],
      ['helicopter', 'rescue worker'],
      ['boat', 'rescue worker'],
    ],
  }),
  choice({
    name: 'what became of the ship',
    topic: /\b(?:ship|ferry|boat|vessel|trawler|yacht|tanker|freighter|liner|dhow|barge)\b/i,
    answers: {
      sank: [
        '(?:ship|ferry|boat|vessel|trawler|yacht|tanker|freighter|liner|dhow|barge) (?:has |had |later |then |quickly )?(?:sank|sunk|went down)',
        'sank (?:within|in|after|off|about|near)',
      ],
      afloat: [
        '(?:remained|still|stayed|kept|is|was) afloat',
        "(?:did not|didn't) sink",
        '(?:was|were) towed (?:to|into|back)',
      ],
    },
  }),
  choice({
    name: 'how the plane came down',
    topic: /\b(?:plane|aircraft|jet|airliner|helicopter|pilot|flight)\b/i,
    answers: {
      exploded: [
        '(?:exploded|broke (?:up|apart)|disintegrated|blew up|caught fire) (?:in (?:mid-?)?(?:the )?(?:air|flight)|mid-?air|before (?:it )?(?:crash\\w*|hit\\w*)|in the (?:sky|air))',
        'fireball in the (?:sky|air)',
      ],
      intact: [
        '(?:exploded|burst into flames|broke (?:up|apart)|caught fire) (?:on|upon|after|when it|as it) (?:impact|hit\\w*|crash\\w*|land\\w*|the)',
      ],
    },
  }),
  choice({
    name: 'whether the building was occupied',
    denying: true,
    topic:
      /\b(?:building|house|home|school|church|store|shop|bus|train|warehouse|hotel|apartment|factory|plane|hall|mosque)\b/i,
    answers: {
      empty: [
        '(?:was|were|stood|been) (?:empty|unoccupied|vacant|deserted|closed) (?:at the time|when|as)',
        '(?:no one|nobody) was (?:inside|in|home|at home|on board|aboard)',
        '(?:vacant|unoccupied|abandoned|empty) (?:building|house|home|warehouse|apartment|factory)',
      ],
      full: [
        '(?:people|children|pupils|students|worshippers|residents|workers|guests|tenants|family members|(?:a|the) family|passengers) (?:were|was) (?:inside|in (?:the|their)|at home|on board|aboard|asleep inside)',
        '(?:packed|crowded|filled) with (?:people|children|worshippers|shoppers|students|passengers|tourists|families)',
      ],
    },
  }),
  choice({
    name: 'whether residents are back',
    topic: /\b(?:residents?|evacuat\w+|cordon\w*|homes?|houses|villagers|families|off limits|people)\b/i,
    open: true,
    denying: true,
    answers: {
      back: [
        '(?:cordon|evacuation(?: order)?|exclusion zone) (?:was|has been|had been|were) (?:lifted|removed|cancelled)',
        '(?:allowed|permitted|able) (?:back|to return)(?: home| to their homes)?',
        '(?:returned|gone back|went back) (?:home|to their homes)',
      ],
      away: [
        '(?:still|remain(?:ed|s)?) (?:off limits|evacuated|barred|closed off|cordoned off|out of (?:their|his|her) homes)',
        "(?:not|n't|unable|yet) (?:be |been |to be )?(?:allowed|permitted|able)? ?(?:back|to return)(?: home| to their homes)",
      ],
    },
  }),
  choice({
    name: 'whether others were inside',
    denying: true,
    topic: /\b(?:inside|building|car|house|home|flat|office|vehicle|board|room|alone|out)\b/i,
    answers: {
      nobody: [
        '(?:nobody|no ?-?one) else (?:was|were|had been) (?:inside|in the (?:building|car|house|room|vehicle|flat|boat)|on board|at home|there|present|with (?:him|her))',
        '(?:was|were) alone (?:inside|in the (?:building|car|house|room|vehicle|flat|boat)|at home|on board)',
      ],
      others: [
        `all ${NUMBER} (?:of them )?(?:got out|escaped|made it out|fled|were rescued)`,
        `${NUMBER} (?:others|other people|colleagues|co-workers|workers|passengers) (?:were|was|got out|escaped|had been) (?:inside|in the (?:building|car|house|room)|on board|unhurt|safely)?`,
      ],
    },
  }),
]
