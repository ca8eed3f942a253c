import {choice, slot, type Matter} from '../matter.ts'

const FEW = '(?:[^\\s.,;]{1,14} ){0,3}'
const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)'

/** How things stand or went: a contract, a verdict, a vote, a rescue, a robbery, flights, an evacuation. */
export const outcomes: readonly Matter[] = [
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
    name: 'the verdict',
    whose: 'patient',
    topic: /\b(?:trial|court|jury|jurors|judge|charge[ds]?|guilty|acquit\w*|convict\w*|cleared|verdict|sentenced?)\b/i,
    without: /\b(?:appeal\w*|overturn\w*|quash\w*|retrial|pardon\w*|other|another|co-defendants?|some|all but)\b/i,
    answers: {
      acquitted: ['acquitted', 'found not guilty', 'cleared of', 'exonerated'],
      convicted: ['(?<!not )found guilty', 'convicted', 'was sentenced to', 'were sentenced to'],
    },
  }),
  slot({
    name: 'the cause of death',
    topic: /\b(?:died|dies|death|dead|dying|killed|post-?mortem|autopsy|coroner|pathologist)\b/i,
    without: /\b(?:they|victims|people|others|both|several|many|some)\b/i,
    said: [
      '(?:died|dying|dies|death|killed) (?:[^\\s.,;]{1,14} ){0,2}?(?:of|from|by|due to|to) (?:[^\\s.,;]{1,14} ){0,3}?<>',
      'cause of death (?:was|is|as|to be) (?:[^\\s.,;]{1,14} ){0,3}?<>',
      '(?:death|he|she) (?:was|had been|had) (?:ruled an? )?(?:accidental )?<>(?= (?:before|to death|and)|[.,])',
    ],
    answers: {
      drowning: ['drowning', 'drowned'],
      blows: [
        'blunt[ -]force (?:injur(?:y|ies)|trauma)',
        'blows to the head',
        'head injur(?:y|ies)',
        'head wounds?',
        'a fractured skull',
        'beaten',
      ],
      choking: ['asphyxiation', 'asphyxia', 'suffocation', 'strangulation', 'strangled', 'suffocated', 'smothered'],
      blade: ['(?:a |multiple |several )?stab wounds?', '(?:a |multiple |several )?knife wounds?', 'stabbed'],
      gun: ['(?:a |multiple |several )?(?:gunshot|bullet) wounds?'],
      poison: ['poisoning', 'an overdose', 'a drug overdose', 'poisoned'],
      cold: ['hypothermia', 'exposure'],
      smoke: ['smoke inhalation', 'carbon monoxide(?: poisoning)?', 'burns'],
      heart: ['a heart attack', 'cardiac arrest', 'heart failure'],
      shock: ['electrocution', 'an electric shock'],
      stroke: ['a stroke', 'a brain ha?emorrhage'],
    },
    fitting: [
      ['smoke', 'poison'],
      ['smoke', 'choking'],
    ],
  }),
  choice({
    name: 'what became of the result',
    topic: /\b(?:election|vote|poll|referendum|ballots?|result)\b/i,
    open: true,
    answers: {
      upheld: [
        '(?:result|election|vote|outcome) (?:was|has been|had been|is) (?:upheld|certified|confirmed|validated)',
        `(?:upheld|certified|confirmed|validated) the ${FEW}(?:result|election|vote|outcome)s?`,
      ],
      void: [
        '(?:result|election|vote|outcome) (?:was|has been|had been|is) (?:annulled|voided|declared void|thrown out|overturned|cancelled|invalidated)',
        `(?:annulled|voided|threw out|overturned|cancelled|invalidated) the ${FEW}(?:result|election|vote|outcome)s?`,
      ],
    },
  }),
  slot({
    name: 'which bone was broken',
    topic: /\b(?:broke\w*|fractur\w+|break\w*)\b/i,
    whose: 'doer',
    said: [
      '(?:broke|breaks|breaking|fractured|fracturing) (?:an? |his |her |both |the )?(?:left |right )?<>',
      '(?:broken|fractured) (?:left |right )?<>',
    ],
    answers: {
      ankle: ['ankles?'],
      wrist: ['wrists?'],
      leg: ['legs?', 'thigh', 'shin', 'femur', 'tibia'],
      arm: ['arms?', 'elbow', 'forearm'],
      ribs: ['ribs?'],
      collarbone: ['collarbone', 'collar bone'],
      hip: ['hip', 'pelvis'],
      nose: ['nose'],
      jaw: ['jaw'],
      hand: ['hand', 'fingers?', 'thumb'],
      foot: ['foot', 'toes?'],
      skull: ['skull'],
      spine: ['back', 'neck', 'spine', 'vertebrae?'],
    },
    fitting: [
      ['ankle', 'leg'],
      ['wrist', 'arm'],
      ['wrist', 'hand'],
      ['ankle', 'foot'],
    ],
  }),
  choice({
    name: 'how he was hurt',
    whose: 'doer',
    topic: /\b(?:hurt|injur\w+|broke|broken|fractur\w+|burn\w*|treated|hospital|wound\w*|cut|sprain\w*|twist\w*)\b/i,
    answers: {
      fall: [
        `(?:fell|falling|fall) (?:off|from|through|down) (?:an? |the )${FEW}(?:ladder|roof|scaffold\\w*|stairs?|staircase|balcony|window|horse|bike|bicycle|platform|wall)`,
      ],
      slip: [
        `slip(?:ped|ping|s)? (?:on|over) (?:an? |the )?${FEW}(?:ice|concrete|floor|rocks?|steps?|grass|mud|snow|oil|tiles)`,
      ],
      debris: [
        `(?:hit|struck|crushed|trapped) (?:[^\\s.,;]{1,14} )?(?:by|under|beneath) (?:an? |the |some |falling |collapsing )${FEW}(?:debris|masonry|beam|wall|roof|tree|rocks?|rubble|ceiling)`,
      ],
      smoke: ['smoke inhalation', 'inhal(?:ed|ing) (?:smoke|fumes)', 'overcome by (?:smoke|fumes)'],
      glass: ['(?:cut|hit|hurt|injured) by (?:broken |flying |shattered )?glass'],
    },
    fitting: [
      ['smoke', 'fall'],
      ['smoke', 'slip'],
    ],
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
  choice({
    name: 'whether speed played a part',
    topic: /\bspeed\w*\b/i,
    denying: true,
    open: true,
    answers: {
      no: [
        '(?:ruled|rules|ruling) out (?:excessive )?speed(?:ing)?',
        "speed(?:ing)? (?:was|is|did) (?:not|n't) (?:a factor|to blame|play)",
        '(?:was|were) (?:travelling|traveling|driving|going) (?:within|below|under) the (?:speed )?limit',
      ],
      yes: [
        '(?:too fast|speeding|at excessive speed|above the (?:speed )?limit|over the (?:speed )?limit|twice the speed limit)',
        'speed (?:was|is|may have been|appears to have been) (?:a factor|to blame)',
      ],
      unsaid: [
        '(?:declined|refused) to say whether (?:excessive )?speed',
        '(?:too early|not yet known|unclear|not known) (?:to say )?(?:whether|if) (?:excessive )?speed',
      ],
    },
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
    name: 'whether hostages were taken',
    topic: /\bhostages?\b/i,
    denying: true,
    answers: {
      yes: [
        '(?:took|taken|held|holding|taking|seized) (?:[^\\s.,;]{1,14} ){0,3}(?:hostages?)',
        'hostages? (?:was|were) (?:taken|held|freed|released)',
      ],
      no: [
        'no hostages',
        "(?:did not|didn't|never) (?:take|hold|took) (?:any )?hostages?",
        '(?:was|were) (?:not|never) (?:taken|held) hostage',
      ],
    },
  }),
  choice({
    name: 'whether the money came back',
    topic: /\b(?:money|cash|loot|haul|euros?|pounds?|dollars?|jewel\w*|gold|banknotes|notes|\$|€|£)/i,
    denying: true,
    open: true,
    answers: {
      all: [
        '(?:all|most) (?:of )?(?:the |their )?(?:money|cash|loot|haul|jewels|jewellery|jewelry|gold) (?:was|has been|had been|were) (?:recovered|found|returned)',
        'recovered (?:all|most) (?:of )?(?:the|their) (?:money|cash|loot|haul|jewels|jewellery|jewelry|gold)',
      ],
      none: [
        '(?:none of )?the (?:money|cash|loot|haul|jewels|jewellery|jewelry|gold) (?:is|was|has|were|are|remains?|remained) (?:still |not |never )?(?:missing|been (?:found|recovered)|recovered|unaccounted for)',
        'no (?:trace|sign) of the (?:money|cash|loot|haul|jewels|gold)',
      ],
    },
  }),
  choice({
    name: 'what befell the climbers',
    topic: /\b(?:climb\w*|hik\w*|mountain\w*|walkers?|skiers?|snowboarders?|peak|ridge|summit|trail|glacier|slope)\b/i,
    answers: {
      lost: [
        '(?:got|became|were|was|getting) (?:hopelessly )?lost',
        '(?:lost|losing) (?:their|his|her|the) (?:way|path|trail|bearings)',
        '(?:took|taken) a wrong turn(?:ing)?',
        'strayed (?:off|from) the (?:path|trail|route)',
      ],
      fall: [
        '(?:fell|fallen|slipped|plunged|tumbled|slid) (?:[^\\s.,;]{1,14} ){0,4}(?:metres|meters|feet|ledge|gully|slope|crevasse|cliff|ridge|face|couloir|ravine)',
      ],
      avalanche: [
        '(?:caught|buried|hit|swept|trapped|killed) (?:[^\\s.,;]{1,14} )?(?:by|in|away by|under) (?:an? |the )?avalanche',
      ],
      rockfall: [
        '(?:hit|struck|injured|caught|killed) (?:[^\\s.,;]{1,14} )?(?:by|in) (?:an? |the |falling )?(?:rock ?fall|rocks?|boulder|stones)',
      ],
      storm: [
        '(?:caught|trapped|stranded|surprised) (?:[^\\s.,;]{1,14} )?(?:by|in) (?:an? |the )?(?:[^\\s.,;]{1,14} )?(?:storm|blizzard|snowstorm|thunderstorm|whiteout)',
      ],
    },
    fitting: [
      ['lost', 'storm'],
      ['fall', 'rockfall'],
      ['fall', 'storm'],
      ['fall', 'avalanche'],
    ],
  }),
  choice({
    name: 'how they were equipped',
    topic:
      /\b(?:climb\w*|hik\w*|mountain\w*|walkers?|skiers?|equip\w*|experienced|gear|boots|trainers|crampons|clothing)\b/i,
    denying: true,
    answers: {
      well: [
        '(?:well|properly|fully|adequately|suitably)[- ]equipped',
        '(?:was|were|is|are) (?:an? |very |highly )?experienced (?:climbers?|mountaineers?|hikers?|walkers?|alpinists?)?',
        'had (?:all )?the (?:right|proper|necessary) (?:gear|equipment|clothing)',
      ],
      ill: [
        '(?:ill|poorly|badly|inadequately)[- ]equipped',
        'inexperienced',
        '(?:in|wearing|wore) (?:only )?(?:trainers|sneakers|running shoes|shorts|jeans|street shoes|flip-flops)',
        'without (?:any )?(?:crampons|ropes?|helmets?|proper (?:gear|equipment|clothing|boots))',
        "(?:not|n't) (?:properly |adequately |suitably )?(?:equipped|dressed)",
      ],
    },
  }),
  choice({
    name: 'how far flights ran',
    topic: /\b(?:flights?|airport|airline|departures|arrivals|planes)\b/i,
    open: true,
    answers: {
      none: [
        '(?:all|every) (?:[^\\s.,;]{1,14} ){0,2}(?:flights?|departures) (?:was|were|have been|had been|has been) (?:cancelled|canceled|grounded|scrapped)',
        '(?:no|not a single) (?:[^\\s.,;]{1,14} )?(?:flights?|planes?) (?:took off|departed|left|landed|operated|will operate)',
        '(?:cancelled|canceled|grounded|scrapped) (?:all|every)',
      ],
      some: [
        '(?:a )?(?:reduced|limited|skeleton) (?:service|schedule|timetable)',
        '(?:about |around |only |some |nearly |almost )?(?:half|a third|a quarter|two-thirds|\\d+%|\\d+ per ?cent) of (?:the |its |all )?(?:flights|departures) (?:were|was|had been|have been|would be|will be)? ?(?:cancelled|canceled|operated|operating|running|took off|scrapped)',
      ],
    },
  }),
  choice({
    name: 'how the talks stand',
    topic: /\b(?:talks|negotiations|bargaining)\b/i,
    open: true,
    denying: true,
    answers: {
      on: [
        '(?:talks|negotiations) (?:continued|continue|are (?:continuing|under way|underway|going on)|resumed|will resume|were to resume|are to resume|restarted)',
        '(?:resumed|continued|returned to) (?:the )?(?:talks|negotiations)',
      ],
      off: [
        '(?:talks|negotiations) (?:broke down|broke up|collapsed|failed|have broken down|had broken down|had collapsed|have collapsed|were broken off|ended without)',
        '(?:walked out of|broke off|pulled out of|abandoned) (?:the )?(?:talks|negotiations)',
        'no (?:new |further |fresh )?(?:talks|negotiations) (?:are|were|have been) (?:planned|scheduled|under way)',
      ],
    },
  }),
  choice({
    name: 'where it was sold',
    topic: /\b(?:sold|on sale|available|stocked|bought)\b/i,
    without: /\b(?:house|home|shares|tickets|stake|company)\b/i,
    answers: {
      online: [
        '(?:sold|available|on sale) (?:only|exclusively|solely) (?:online|on the internet|through its website|on Amazon)',
        '(?:only|exclusively) (?:sold |available )?online',
      ],
      shops: [
        '(?:sold|available|on sale|stocked) (?:[^\\s.,;]{1,14} ){0,2}(?:in|at|by|through) (?:[^\\s.,;]{1,14} ){0,3}(?:supermarkets?|shops|stores|chemists|pharmacies|retailers|branches|chains)',
      ],
    },
  }),
]
