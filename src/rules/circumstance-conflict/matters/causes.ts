import {choice, type Matter, type Wordings} from '../matter.ts'

const NOT = "(?:not|n't)"
const SOON = '(?:immediately |yet |yet been |been |officially |publicly |still )*'

const UNKNOWN: readonly string[] = [
  `causes?(?: of [^.;:()]{0,60}?)? (?:is|was|are|remains|remained|has|had|have|is still|was still) (?:still )?(?:${NOT} ${SOON}(?:known|clear|determined|released|established|given|announced|identified|available)|unknown|unclear|undetermined|(?:still )?under investigation|(?:still )?being investigated|a mystery|yet to be (?:determined|established))`,
  `${NOT} ${SOON}(?:known|clear|determined) what (?:had )?(?:caused|triggered|sparked|started|set off|led to)`,
  'what (?:caused|triggered|sparked|started|set off) (?:the|it) ?(?:[a-z]+ )?(?:is|was|remains|remained) (?:still )?(?:unknown|unclear|not)',
  `no (?:immediate |official )?(?:word|information|indication) (?:on|about|of|as to) (?:the|what|how) (?:the )?(?:cause|caused|sparked|started)`,
  '(?:trying|working|attempting|seeking) to (?:determine|find out|establish|learn) (?:the (?:exact )?cause|what (?:had )?(?:caused|triggered|sparked|started)|how the)',
  `(?:have|has|had)(?: not|n't) (?:yet )?(?:determined|established|found|released|identified) (?:the|a) (?:exact |official )?cause`,
  'yet to (?:determine|establish|identify|find) (?:the|a|what) ?(?:exact )?(?:cause|caused)',
]

const CAUSED =
  '(?:caused|started|sparked|triggered|ignited|set off|touched off|blamed|due to|attributed to|result of|resulted from|because of|began (?:when|with|after|as)|broke out (?:when|after|because)|traced to|stemmed from|erupted (?:when|after)|came after|happened when|occurred when|crashed (?:after|when|because of|due to|following)|collapsed (?:after|because of|due to|under)|blame)'

const FIRE: Wordings = {
  electrical: [
    'short[- ]circuits?',
    'electrical (?:fault|problem|short|wiring|failure|malfunction|spark|appliance|defect)s?',
    'faulty (?:wiring|electrical)',
    'wiring',
    'overloaded (?:outlet|socket|circuit)',
  ],
  arson: [
    'arson',
    'arsonists?',
    'deliberate(?:ly)?',
    'intentional(?:ly)?',
    'incendiary (?:device|bomb)',
    'molotov cocktails?',
    '(?:petrol|fire) ?bombs?',
  ],
  gas: [
    'gas (?:leak|explosion|cylinder|canister|tank|bottle|pipe|line)',
    'leaking gas',
    'propane(?: tank)?',
    'ruptured gas',
  ],
  smoking: ['cigarettes?', 'smoking', 'cigars?'],
  candle: ['candles?'],
  cooking: ['cooking', 'stove', 'unattended pot', 'grease', 'frying', 'fryer', 'oven', 'barbecue', 'grill'],
  fireworks: ['fireworks?', 'firecrackers?', 'flares?', 'pyrotechnics?', 'sparklers?'],
  lightning: ['lightning'],
  heater: ['heaters?', 'boiler', 'furnace', 'fireplace', 'chimney', 'wood stove'],
  welding: ['weld(?:ing|ers?)', 'blow ?torch', 'grinder', "workers' torch"],
  campfire: ['camp ?fire', 'bonfire', 'burning (?:leaves|rubbish|trash|debris)'],
  'power line': ['power lines?', 'transformer', 'downed lines?'],
  battery: ['batter(?:y|ies)'],
  children: ['playing with (?:matches|a lighter|lighters|fire)', 'matches'],
  vehicle: ['overheated (?:engine|car)', 'sparks? from an? (?:train|car|truck|lawn ?mower|engine)'],
  chemicals: ['chemicals?', 'spontaneous combustion'],
}

const CRASH: Wordings = {
  'human error': [
    "(?:pilot|human|driver|captain|crew|navigation)(?:'s)? error",
    'mistakes? by the (?:pilot|crew|driver)',
  ],
  engine: [
    'engine (?:failure|trouble|problems?|fire|malfunction)',
    'engines? (?:had )?(?:failed|stalled|caught fire)',
    '(?:lost|losing) an? engine',
    'loss of (?:engine )?power',
  ],
  mechanical: [
    '(?:mechanical|technical) (?:failure|problems?|faults?|malfunction|glitch|defect|trouble)',
    'malfunction(?:ed)?',
  ],
  brakes: ['brake failure', 'brakes (?:had )?failed', '(?:faulty|failed) brakes'],
  tyre: ['(?:burst|blown|flat) t[yi]re', 't[yi]re (?:burst|blew|blow-?out|had burst|exploded)'],
  weather: [
    '(?:bad|poor|severe|stormy) weather',
    '(?:thick |heavy |dense )?fog',
    'ic(?:e|y (?:roads?|conditions))',
    'snow(?:storm)?',
    '(?:heavy )?rain',
    'storms?',
    '(?:strong |high )?winds?',
    'gusts?',
    'wet road',
    'poor visibility',
    'turbulence',
    'sandstorm',
    'lightning',
  ],
  speed: ['speeding', '(?:excessive|high) speed', '(?:driving |going |travell?ing )?too fast'],
  drink: ['drunk(?:en)?', 'intoxicated', 'alcohol', 'drink-driving'],
  sleep: ['f[ae]ll(?:en)? asleep', 'dozed off', 'fatigue', 'tired driver'],
  distraction: ['texting', '(?:mobile |cell ?)?phone', 'distracted'],
  birds: [
    'bird ?strikes?',
    'flock of (?:birds|geese)',
    '(?:hit|struck|sucked in) (?:by )?(?:a flock of |several )?(?:birds|geese)',
  ],
  'shot down': ['shot down', 'missiles?', 'rocket fire', 'enemy fire', 'hostile fire'],
  bomb: ['bombs?', 'explosives?', 'bombing'],
  load: [
    'overload(?:ed|ing)',
    'overcrowd(?:ed|ing)',
    'too many (?:people|passengers)',
    'shift(?:ed|ing) (?:of )?(?:the )?cargo',
  ],
  animal: ['(?:a |hit a |avoid a )?(?:deer|cow|moose|dog|camel|elephant)'],
  illness: ['heart attack', 'seizure', 'medical (?:episode|emergency|condition)', 'blacked out', 'lost consciousness'],
  fuel: ['(?:ran|running) out of fuel', 'fuel shortage', 'empty (?:fuel )?tanks?'],
  'red light': ['(?:ran|running|jumped|passed|missed) (?:a|the) (?:red|stop)(?: light| signal| sign)?'],
  track: ['(?:broken|cracked|faulty|buckled) (?:rail|track|switch|points)'],
  collision: [
    'collided with',
    'hit (?:a|an) (?:reef|rock|rocks|iceberg|mine|power line)',
    'struck (?:a|an) (?:reef|rock|iceberg|mine|power line)',
  ],
  blast: ['gas (?:leak|explosion|main)', 'blast', 'explosion'],
  quake: ['earthquake', 'quake', 'tremor', 'landslide', 'mudslide', 'avalanche'],
  construction: [
    '(?:poor|shoddy|faulty|illegal) (?:construction|design|building|materials?)',
    'structural (?:failure|weakness|defects?)',
    'corrosion',
    'weight of (?:the )?(?:snow|water)',
  ],
  sabotage: ['sabotage', 'vandals?', 'vandalism', 'terrorists?', 'attack'],
  anchor: ["ship's anchor", 'anchors?', 'trawlers?', 'fishing (?:nets?|boats?|trawlers?)'],
}

const BLAST: Wordings = {
  gas: FIRE['gas'] ?? [],
  bomb: ['(?:car |truck |suicide |roadside )?bombs?', '(?:suicide )?bombers?', 'explosives?', 'grenades?', 'mines?'],
  boiler: ['boilers?', 'pressure cooker'],
  fireworks: FIRE['fireworks'] ?? [],
  electrical: FIRE['electrical'] ?? [],
  chemicals: ['chemicals?', 'dust', 'methane', 'ammonium nitrate', 'fumes'],
  cigarette: FIRE['smoking'] ?? [],
  tanker: ['tanker', 'fuel (?:tank|truck|depot)'],
}

function causes(name: string, event: string, known: Wordings): Matter {
  const answers = Object.entries(known).map(([value, said]): [string, string[]] => [
    value,
    [
      `${CAUSED}(?: [^.;:()]{0,40}?)?(?<!\\b(?:not|nor|neither|ruled out)\\b[^.;]{0,30})[ ](?:${said.join('|')})`,
      `(?<!(?:\\b(?:not|nor|neither|no)|n't|ruled out)\\b[^.;]{0,30})(?:${said.join('|')}) (?:was|were|is|are) (?:to blame|blamed|the cause)\\b`,
      ...(value === 'arson'
        ? [
            '(?:deliberately|intentionally) (?:set|started|lit|torched)',
            'set (?:deliberately|intentionally|on purpose)',
            'ruled (?:an )?arson',
            'was arson',
          ]
        : []),
      ...(value === 'birds' || value === 'shot down' || value === 'human error'
        ? []
        : [
            `(?:${said.filter(each => /failure|leak|circuit|error/.test(each)).join('|') || '(?!)'}) (?:had )?(?:caused|sparked|triggered|started|set off|brought down)`,
          ]),
    ],
  ])
  return choice({
    name: `the cause of the ${name}`,
    answers: {unknown: UNKNOWN, ...Object.fromEntries(answers)},
    fitting: FITTING,
    denying: true,
    topic: new RegExp(String.raw`\b(?:${event})s?\b`, 'i'),
    openFor: 'unknown',
  })
}

const FITTING = [
  ['mechanical', 'engine'],
  ['mechanical', 'brakes'],
  ['mechanical', 'tyre'],
  ['mechanical', 'track'],
  ['engine', 'birds'],
  ['engine', 'fuel'],
  ['human error', 'speed'],
  ['human error', 'drink'],
  ['human error', 'sleep'],
  ['human error', 'distraction'],
  ['human error', 'red light'],
  ['human error', 'collision'],
  ['speed', 'drink'],
  ['speed', 'weather'],
  ['gas', 'cooking'],
  ['gas', 'heater'],
  ['gas', 'cigarette'],
  ['gas', 'smoking'],
  ['gas', 'electrical'],
  ['gas', 'boiler'],
  ['boiler', 'heater'],
  ['electrical', 'heater'],
  ['electrical', 'battery'],
  ['electrical', 'power line'],
  ['children', 'candle'],
  ['children', 'fireworks'],
  ['bomb', 'sabotage'],
  ['bomb', 'blast'],
  ['collision', 'weather'],
  ['collision', 'anchor'],
  ['shot down', 'sabotage'],
  ['quake', 'construction'],
  ['quake', 'anchor'],
  ['load', 'weather'],
  ['chemicals', 'welding'],
]

export const causeMatters: readonly Matter[] = [
  causes('fire', 'fire|blaze|inferno|wildfire', FIRE),
  causes(
    'crash',
    'crash|accident|collision|wreck|derailment|sinking|sank|capsized?|crashed|outage|blackout|collapse|collapsed',
    CRASH,
  ),
  causes('explosion', 'explosion|blast', BLAST),
  choice({
    name: 'the motive',
    denying: true,
    openFor: 'unknown',
    answers: {
      unknown: [
        `motives?(?: for [^.;:()]{0,60}?)? (?:is|was|remains|remained|has|had) (?:still )?(?:${NOT} ${SOON}(?:known|clear|determined|established|released|given)|unknown|unclear|undetermined|under investigation|a mystery)`,
        `no (?:known |clear |apparent |immediate |obvious )?motive`,
        `(?:have|has|had|did|do|does)(?: not|n't) (?:yet )?(?:know|determined|established|have|released|identified|found|given|disclosed) an? ?(?:clear )?motive`,
        'trying to (?:determine|establish|find) (?:a|the) motive',
        `${NOT} ${SOON}(?:known|clear) (?:why|what (?:prompted|led))`,
      ],
      quarrel: [
        '(?:after|during|over|following|in) an? (?:[a-z]+ ){0,2}(?:argument|quarrel|dispute|row|feud|altercation|fight|brawl)',
      ],
      revenge: ['(?:in|out of|as|for|an act of) (?:revenge|retaliation|vengeance)'],
      robbery: [
        'during an? (?:[a-z]+ )?(?:robbery|burglary|hold-?up|carjacking)',
        'robbery (?:was|is|appears to be|as) (?:the|a) motive',
        '(?:botched|attempted) robbery',
        'motive (?:was|is|appears to be) robbery',
      ],
      jealousy: ['(?:out of|in a fit of) jealousy', 'jealous rage'],
      gang: ['gang[- ]related', 'gang (?:war|rivalry|dispute|feud)', 'turf war'],
      hate: ['hate crime', 'racially motivated', 'motivated by (?:race|hate|racism|religion)'],
      drugs: ['drug deal(?: gone (?:bad|wrong))?', 'drug[- ]related', 'drug debts?'],
      politics: ['politically motivated', 'act of terror(?:ism)?', 'terrorist attack'],
    },
    fitting: [
      ['quarrel', 'gang'],
      ['quarrel', 'drugs'],
      ['quarrel', 'jealousy'],
      ['revenge', 'gang'],
      ['revenge', 'quarrel'],
      ['gang', 'drugs'],
      ['drugs', 'robbery'],
      ['revenge', 'politics'],
      ['hate', 'politics'],
      ['revenge', 'jealousy'],
    ],
    topic:
      /\b(?:motive|shot|shoot\w*|stabb\w*|kill\w*|murder\w*|attack\w*|slay\w*|slain|death|bomb\w*|assault\w*|beat\w*)\b/i,
  }),
]
