import {choice, type Matter} from '../matter.ts'

/** What is told after an accident or a disaster: survivors, damage, the search, who was at fault. */
export const aftermath: readonly Matter[] = [
  choice({
    name: 'whether anybody survived',
    denying: true,
    topic:
      /\b(?:plane|aircraft|jet|helicopter|flight|ship|ferry|boat|vessel|crash\w*|bus|train|building|avalanche|mine|explosion|on board|aboard)\b/i,
    answers: {
      nobody: [
        '(?:no|there (?:were|are|was) no|without(?: any)?|not any) (?:known |reported )?survivors',
        '(?:killing|killed) (?:all|everyone|everybody) (?:[^\\s.,;]{1,14} ){0,4}(?:aboard|on board|inside)',
        '(?:all|everyone|everybody) (?:[^\\s.,;]{1,14} ){0,4}(?:aboard|on board) (?:was|were|are|died|perished|had)(?: (?:been )?killed| dead| presumed dead)?',
        '(?:no ?-?one|nobody|none) (?:[^\\s.,;]{1,14} ){0,3}?survived',
      ],
      somebody: [
        '(?<!no )(?<!no known )(?<!of )(?:the |an? |one |two |three |several |\\d+ |only |sole |lone )(?:lone |sole |only )?survivors?',
        '(?:an?|one|two|three|four|five|six|several|some|\\d+) (?:[^\\s.,;]{1,14} ){0,3}(?:survived|were rescued|was rescued|were pulled alive|were found alive)',
      ],
    },
  }),
  choice({
    name: 'whether there was damage',
    denying: true,
    topic:
      /\b(?:quake|earthquake|tremor|storm|hurricane|cyclone|typhoon|tornado|flood\w*|tsunami|aftershock|landslide)\b/i,
    answers: {
      none: [
        'no (?:immediate |initial |known |early )?(?:reports? of |word of )?(?:any |major |serious |significant |widespread )?(?:casualties or |injuries or |deaths or )?damage',
        "(?:without|not|n't) (?:caus(?:e|ing|ed) )?(?:any )?damage",
        'no (?:buildings?|houses|homes) (?:were|was|had) (?:been )?(?:damaged|destroyed|collapsed)',
      ],
      much: [
        '(?:widespread|extensive|severe|heavy|considerable|major|serious|massive) damage(?! (?:was|were) (?:not|reported in no))',
        '(?:damag|destroy|flatten|level)(?:ed|ing) (?:at least |about |more than |nearly |up to )?(?:hundreds|dozens|thousands|scores|many|several|\\d[\\d,]*|entire|whole)',
        '(?:houses|homes|buildings) (?:have |had )?(?:collapsed|were destroyed|were flattened|were damaged|toppled)',
      ],
      slight: ['(?:minor|slight|little|minimal|some|limited|light) damage'],
    },
    fitting: [
      ['none', 'slight'],
      ['much', 'slight'],
    ],
    open: true,
  }),
  choice({
    name: 'whether there were aftershocks',
    denying: true,
    answers: {
      yes: [
        '(?:several|two|three|four|five|dozens of|many|some|strong|followed by|hundreds of|\\d+) (?:[^\\s.,;]{1,14} ){0,2}aftershocks?',
        'aftershocks? (?:of|measuring|with|rattled|shook|hit|struck|followed)',
      ],
      no: ['no (?:[^\\s.,;]{1,14} )?aftershocks'],
    },
  }),
  choice({
    name: 'whether the search goes on',
    denying: true,
    open: true,
    topic: /\b(?:search\w*|rescue\w*|divers|crews|missing)\b/i,
    answers: {
      ended: [
        '(?:called off|suspended|ended|halted|abandoned|scaled back|stopped) (?:the|their|its) (?:[^\\s.,;]{1,14} ){0,2}search',
        'search(?: [^.;,]{0,40}?)? (?:was|were|has been|had been|is) (?:called off|suspended|ended|halted|abandoned|over)',
        '(?:rescue (?:effort|operation)s?|search) (?:is|was|are|were) (?:now )?(?:winding down|over|complete)',
      ],
      on: [
        '(?:continu(?:ed|es|ing)|resum(?:ed|ing)|still|expanded|widened|stepped up) (?:to search|searching|the search|their search|search|looking)',
        'search (?:continued|continues|resumed|goes on|was (?:continuing|still|going on)|is (?:continuing|still|going on|under way|underway))',
        '(?:are|were) (?:still )?(?:searching|combing|scouring)',
      ],
    },
  }),
  choice({
    name: 'whether he is still in hospital',
    whose: 'patient',
    open: true,
    denying: true,
    topic: /\b(?:hospital\w*|clinic|medical cent(?:er|re)|treated|discharged)\b/i,
    answers: {
      out: [
        '(?:was|were|been|has been) (?:treated and )?(?:released|discharged)(?: from)?',
        'left (?:the )?hospital',
        'treated (?:at the scene|on the spot)',
        'refused (?:medical )?treatment',
        'sent home',
      ],
      in: [
        '(?:remain(?:s|ed)|still|is|was|were|are) (?:being )?(?:in (?:the |an? )?(?:[^\\s.,;]{1,14} )?hospital|hospitali[sz]ed)',
        '(?:was|were) (?:admitted|kept overnight)',
        '(?:is|are|was|were) (?:recovering|being treated) (?:in|at)',
      ],
    },
  }),
  choice({
    name: 'how he got out',
    whose: 'doer',
    topic:
      /\b(?:wreck\w*|car|fire|building|house|rubble|vehicle|plane|cockpit|cab|mine|truck|flames|boat|debris|bus)\b/i,
    answers: {
      helped: [
        '(?:was|were|been|had to be) (?:pulled|cut|freed|dragged|extricated|rescued|dug|carried|lifted)(?: [^.;,]{0,20}?)? (?:from|out of|free)',
        'used the jaws of life',
      ],
      alone: [
        '(?:climbed|crawled|walked|got|scrambled|jumped|ran|swam|managed to get|escaped)(?: [^.;,]{0,12}?)? (?:out|out of|through|away|free|clear|to safety)(?: [^.;,]{0,25}?)? (?:on (?:his|her|their) own|(?:himself|herself|themselves)|unaided|without help)',
        'escaped (?:through|by climbing|by jumping)',
        '(?:freed|extricated) (?:himself|herself|themselves)',
      ],
      thrown: ['(?:was|were) (?:thrown|ejected|hurled|flung|catapulted) (?:from|out of|clear of|into|through)'],
      trapped: ['(?:was|were) (?:trapped|pinned|wedged)(?: [^.;,]{0,12}?)? (?:in|inside|under|beneath|between)'],
    },
    fitting: [['helped', 'trapped']],
  }),
  choice({
    name: 'how the vehicles met',
    topic: /\b(?:crash\w*|collid\w+|collision|hit|struck|accident|rear-?ended|slammed)\b/i,
    answers: {
      'head-on': ['head-on', '(?:collided|crashed|collision|slammed|hit|met) head on'],
      'from behind': [
        'rear-? ?end(?:ed|ing|er)?',
        'from behind',
        '(?:hit|struck|rammed|slammed into) the (?:back|rear) of',
      ],
      'from the side': [
        'side-? ?swip(?:ed|ing|e)',
        'broad-? ?sid(?:ed|ing|e)',
        'T-? ?boned',
        '(?:hit|struck|slammed into) (?:in )?the side of',
      ],
    },
    open: true,
  }),
  choice({
    name: 'what befell the ship',
    open: true,
    topic: /\b(?:ship|ferry|boat|vessel|trawler|yacht|tanker|freighter|liner|dhow|barge|canoe)\b/i,
    answers: {
      capsized: ['capsized', 'overturned', 'keeled over', 'rolled over', 'flipped(?: over)?'],
      grounded: ['ran aground', '(?:hit|struck) (?:an? |some )?(?:rocks?|reef|sandbank|shoal)'],
      burned: ['caught fire', 'fire broke out', 'exploded'],
      collided: ['collided with', 'collision'],
      flooded: ['(?:sprang|sprung) a leak', 'took on water', 'taking on water', 'swamped'],
      broke: ['(?:broke|split) (?:in two|apart|up)'],
    },
    fitting: [
      ['capsized', 'flooded'],
      ['capsized', 'collided'],
      ['grounded', 'broke'],
      ['grounded', 'flooded'],
      ['collided', 'flooded'],
      ['flooded', 'broke'],
      ['collided', 'burned'],
      ['capsized', 'grounded'],
    ],
  }),
  choice({
    name: 'whether oil or gas got out',
    denying: true,
    open: true,
    topic: /\b(?:oil|fuel|gas|chemicals?|toxic|radiation|radioactive|leak\w*|spill\w*|pollution)\b/i,
    answers: {
      no: [
        'no (?:signs? of |evidence of |reports? of |danger of |sign of any )?(?:an? |any )?(?:[^\\s.,;]{1,14} )?(?:leaks?|leakage|spill|pollution|contamination|radiation)',
        "(?:had|has|have|was|were)(?: not|n't) (?:leak(?:ed|ing)?|spilled|escaped)",
      ],
      yes: [
        '(?:is|was|are|were|began|started|has been) leaking',
        '(?:oil|fuel|gas|chemicals?|radiation) (?:spill|slick|leak)(?:ed|s)?',
        '(?:leaked|spilled|spilling|leaking|released) (?:[^\\s.,;]{1,14} ){0,4}(?:oil|fuel|gas|chemicals?|radiation)',
      ],
    },
  }),
  choice({
    name: 'whether it was terrorism',
    denying: true,
    answers: {
      no: [
        '(?:no|not any|without) (?:[^\\s.,;]{1,14} )?(?:indication|evidence|signs?|link|connection|reason to believe)(?: [^.;,]{0,20}?)? (?:to |of |with )(?:an? )?terror(?:ism|ist)?',
        "(?:not|n't|nothing) (?:[^\\s.,;]{1,14} ){0,3}(?:related|linked|connected) to terrorism",
        "(?:not|n't) (?:an? )?(?:act of terror(?:ism)?|terror(?:ist)? attack|terrorism)",
        'ruled out terrorism',
      ],
      yes: [
        '(?<!not an )(?<!not a )(?:act of terror(?:ism)?|terror(?:ist)? (?:attack|act|bombing))',
        'treat(?:ed|ing) (?:it |this |the \\w+ )?as (?:an? )?terror\\w*',
        'terrorists? (?:attacked|bombed|struck|killed)',
      ],
    },
    open: true,
  }),
]
