import type {Confusion} from './confusion.ts'

export const onlyR: readonly Confusion[] = [
  ['raised', 'razed', `(?:was|were|been|being|houses|homes|buildings|villages?) raised to the ground`],
  [
    'raised',
    'risen',
    `(?:tolls?|temperatures?|prices|levels?|unemployment|inflation|demand|costs|sales|profits|number|population) (?:has|have|had) (?:also |now |already |since )?raised(?= (?:to|by|sharply|dramatically|steadily)\\b)`,
  ],
  ['rapped', 'wrapped', `rapped up (?:the|a|his|her|in|its|their|with)`],
  ['raps', 'wraps', `under raps`],
  ['rational', 'rationale', `(?:the|a|his|her|their|its) rational (?:for|behind|of|was|is)`],
  ['razed', 'raised', `razed (?:concerns|questions|money|[$£€]|eyebrows|doubts|the alarm)`],
  ['ready', 'already', `(?:has|have|had) all ready (?:been|had|taken|done|made|[a-z]{2,}ed)`],
  [
    'reign',
    'rein',
    `free reign|reign in (?:spending|costs|inflation|deficits?|debts?|expenses|budgets?|excess|abuses)`,
  ],
  ['reigned', 'rained', `reigned down (?:on|upon)`],
  ['reigning', 'raining', `reigning down(?! from the throne)`],
  [
    'reigns',
    'reins',
    `(?:took|take|taking|takes|taken|hand|handed|handing|turn|turned|turning|given|gave) (?:over )?the (?:[a-z]+ ){0,2}reigns`,
  ],
  ['rein', 'reign', `rein (?:of terror|supreme)`],
  [
    'relived',
    'relieved',
    `relived of (?:his|her|their|all) (?:duties|duty|command|post)|(?:was|were|is|are|feel|felt|very|so) relived (?:that|to (?:hear|see|be|find|learn|have))`,
  ],
  [
    'resent',
    'recent',
    `(?:in|the|a|most|more) resent (?:years|months|weeks|days|history|events|study|poll|survey|report)`,
  ],
  [
    'residence',
    'residents',
    `(?:local|area|many|most|some|other|nearby|several) residence (?:said|were|are|have|who|say|had)`,
  ],
  ['resigned', 're-signed', `resigned (?:with the [A-Z]|to an? (?:[\\w-]+ )?(?:contract|deal))`],
  ['respectively', 'respectfully', `respectively (?:asked|requested|disagree|submit|declined)`],
  ['rights', 'rites', `last rights|rights? of passage`],
  ['ringing', 'wringing', `ringing (?:his|her|their) hands`],
  [
    'risen',
    'raised',
    `risen (?:(?:serious|many|fresh|new|more|further|some) )?(?:concerns|questions|doubts|fears|money|funds|awareness|eyebrows|suspicions?|objections)|risen (?:the|its|his|her|their) (?:alarm|issue|prices?|stakes|profile|offer)`,
  ],
  ['road', 'rode', `(?:he|she|they|who) road (?:a|the|his|her|in|on|to)`],
  ['robed', 'robbed', `(?:was|were|been|being|had) robed (?:of|at gunpoint|at knifepoint)`],
  ['role', 'roll', `role (?:call|of the dice)|drum role|honou?r role`],
  [
    'roll',
    'role',
    `(?:key|starring|leading|lead|title|important|major|supporting) roll (?:in|of|for|as)|roll models?|(?:plays?|played|playing) an? (?:[a-z]+ )?roll in`,
  ],
  ['root', 'route', `en root(?=[.,;]|$| (?:to|from)\\b)|escape root|trade root`],
  [
    'rose',
    'raised',
    `rose (?:(?:his|her|their|serious|many|fresh|new|more|further|some) )?(?:concerns|questions|doubts|fears|money|funds|awareness|eyebrows|suspicions?|alarm|objections)|rose (?:the (?:alarm|issue|flag|price|question|roof|possibility|spectre|stakes)|(?:his|her|their) (?:hands?|arms?|voice|fists?|children))`,
  ],
  [
    'rouge',
    'rogue',
    `rouge (?:states?|nations?|officers?|traders?|elements?|regimes?|agents?|cops?|units?|soldiers?|planet|waves?)`,
  ],
  [
    'rout',
    'route',
    `(?:bus|parade|escape|trade|main|shipping|evacuation|en) rout(?=[.,;]|$| (?:to|from|of|through|in|for|was)\\b)`,
  ],
]
