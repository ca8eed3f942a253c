import {ends, type Confusion} from './confusion.ts'

const ministry = `(?:prime|foreign|interior|defen[cs]e|finance|health|justice|home|education|energy|transport|trade|culture|cabinet|deputy|labou?r|agriculture|environment|information|oil)`

/** Words that a key too few, too many or beside the right one makes of others, in the turns of phrase that news is full of: those from m to z. */
export const mistypedMToZ: readonly Confusion[] = [
  ['meting', 'meeting', `(?:a|the|town|council|board|cabinet|summit|annual|emergency) meting(?! out\\b)${ends}`],
  [
    'minster',
    'minister',
    `${ministry} minster|Prime Minster|Foreign Minster|Defen[cs]e Minster|Interior Minster|Finance Minster`,
  ],
  ['missed', 'missing', `reported missed(?=[.,;]|$| (?:on|since|to police)\\b)`],
  [
    'moths',
    'months',
    `(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|past|last|recent|coming) moths(?: (?:ago|pregnant|in (?:prison|jail|office|hospital)|of (?:talks|negotiations|speculation))\\b|(?: (?:later|earlier|old))?(?=[.,;]|$)(?<=ago|later|earlier|old))`,
  ],
  ['no', 'not', `(?:plead|pleads|pleaded|pled|pleading) no guilty`],
  [
    'past',
    'passed',
    `(?:he|she|who|has|have|had|father|mother) past away|(?:Senate|Congress|House of Representatives|lawmakers|legislature|parliament) past (?:a|an|the|its|new) (?:[a-z]+ )?(?:bills?|laws?|resolutions?|measures?|legislation|budget|amendments?|motion)`,
  ],
  [
    'plague',
    'plaque',
    `plague (?:on the wall|commemorat(?:es|ed|ing)|in (?:his|her|their) (?:hono[u]?r|memory))|(?:memorial|commemorative|bronze|brass) plague(?! (?:cross|pit|column|grave|victims)s?\\b)|unveiled a plague`,
  ],
  ['plaque', 'plague', `bubonic plaque|plaqued (?:by|with)|plaque of (?:locusts|rats|mice)`],
  [
    'polices',
    'police',
    `the polices (?:were|was|are|have|had|has|said|say|arrested|station|officers?|chief|department)`,
  ],
  [
    'pubic',
    'public',
    `(?:general|the) pubic (?:is|was|can|will|has|who|at large)|pubic (?:schools?|opinion|relations|transport|transportation|hearings?|safety|services?|servants?|affairs|university|library|officials?|inquiry|order|sector|prosecutor)|in pubic(?=[.,;]|$| (?:for|since|on|after|and)\\b)`,
  ],
  ['rater', 'rather', `rater than`],
  [
    'resign',
    're-sign',
    `(?:to|will|would|could|might|not|can) resign (?:him|them)(?= (?:to|for|before|this|next|in)\\b|[.,;])`,
  ],
  [
    'resigning',
    're-signing',
    `resigning (?:him|them|[A-Z][a-z]+(?<!day|Parliament|Congress|January|February|March|April|June|July|August|September|October|November|December)) (?:was|is|would|remains|to an?|for)`,
  ],
  ['richer', 'richter', `the Richer scale|on the richer scale`],
  [
    'scraped',
    'scrapped',
    `scraped (?:plans|the plans?|its plans?|his plans?|their plans?|the (?:project|scheme|proposal|idea))|(?:plans?|project|scheme|proposal) (?:was|were|has been|have been|had been|will be) scraped(?! (?:from|off|together|by|clean|out)\\b)`,
  ],
  [
    'serve',
    'severe',
    `(?:caused|causing|causes|suffered|suffering|a|of|with|sustained) serve (?:damage|injur(?:y|ies)|burns|weather|thunderstorms?|storms?|flooding|shortages?|pain|head)`,
  ],
  [
    'sever',
    'severe',
    `(?:caused|causing|causes|suffered|suffering|a|the|with|most|very|more|sustained) sever (?:damage|injur(?:y|ies)|burns?|weather|storms?|pain|blow|drought|flooding|shortages?|criticism|head)`,
  ],
  ['shod', 'should', `(?:he|she|it|they|we|that) shod (?:be|have|not)`],
  ['shorty', 'shortly', `shorty (?:after|before|afterwards?|thereafter)`],
  [
    'sightly',
    'slightly',
    `(?:only|up|down|rose|fell|but) sightly|sightly (?:more|less|higher|lower|better|worse|injured|wounded|hurt|damaged|different|above|below|older|younger|larger|smaller|faster|under|over|down|up)`,
  ],
  [
    'solider',
    'soldier',
    `(?:a|an|one|the|killed|former|american|british|dead|wounded|army|US|U\\.S\\.|each) soliders?(?!, (?:more|less|[a-z]+er)\\b)(?=[.,;]|$| (?:was|were|who|had|said|died|killed)\\b)`,
  ],
  [
    'sped',
    'speed',
    `(?:at|a) (?:high|full|top|low|breakneck) sped|sped (?:limit|camera|record)|high[- ]sped (?:chase|crash|train|rail|pursuit|internet)`,
  ],
  ['squat', 'squad', `(?:bomb|firing|death|drug|fraud|homicide|murder|vice|riot) squat`],
  ['stabile', 'stable', `(?:in|serious but|critical but|is|was|were|listed as|remains|condition) stabile`],
  [
    'stared',
    'started',
    `(?:has|had|have|who|which|he|she|they|fire|blaze|it) stared (?:the (?:fire|blaze|game|season|race|match|fight|business|company)|firing|shooting|shouting|screaming|running|throwing)(?! (?:in the (?:face|eye)|down)\\b)|(?:fire|blaze) (?:has |had )?stared in`,
  ],
  [
    'stating',
    'starting',
    `stating (?:line-?up|pitchers?|quarterback|goalkeeper|eleven)|(?:the|a|his|her|its|their) stating (?:point|position)(?! (?:that|of law)\\b)`,
  ],
  [
    'stuff',
    'staff',
    `chief of stuff|stuff (?:writers?|sergeant|reporters?)|(?:the|his|her|its|their|of) (?:coaching|nursing|embassy|consular|editorial) stuff${ends}`,
  ],
  [
    'thee',
    'three',
    `(?<!\\b(?:of|to|for|with|and|love|tell|give|hail|unto|bid|"|“) ?)thee (?:people|men|women|children|years|months|days|weeks|hours|times|others|other|more|were|officers|soldiers|cars|games|points|goals|million|hundred|quarters|dozen)`,
  ],
  ['told', 'toll', `the death told(?! (?:by|through|with|to|as|here|of)\\b)`],
  [
    'wad',
    'was',
    `(?:he|she|it|who|there|man|woman|police) wad (?:a|an|the|in|on|at|not|killed|found|shot|taken|held|[a-z]+ed)`,
  ],
]
