import {choice, slot, type Matter} from '../matter.ts'

const ADJ = String.raw`(?:[^\s.,;:()"“”]{1,16} ){0,4}`

const VEHICLES = {
  car: ['car', 'sedan', 'saloon', 'hatchback', 'coupe', 'convertible'],
  van: ['van', 'minivan', 'people carrier'],
  truck: ['truck', 'pickup', 'pick-up', 'pickup truck', 'pick-up truck', 'lorry'],
  'off-road car': ['SUV', 'jeep', 'four-by-four', '4x4', 'sport utility vehicle', 'sports utility vehicle'],
  taxi: ['taxi', 'cab', 'minicab'],
  bus: ['bus', 'coach', 'minibus'],
  train: ['train'],
  motorcycle: ['motorcycle', 'motorbike', 'scooter', 'moped'],
  bicycle: ['bicycle', 'pushbike'],
  vehicle: ['vehicle'],
  boat: ['boat', 'speedboat', 'dinghy', 'skiff'],
}
const ANY_VEHICLE = ['car', 'van', 'truck', 'off-road car', 'taxi', 'bus', 'motorcycle'].map(each => ['vehicle', each])
const LIKE_VEHICLES = [
  ...ANY_VEHICLE,
  ['car', 'off-road car'],
  ['car', 'taxi'],
  ['van', 'bus'],
  ['truck', 'off-road car'],
]

export const custody: readonly Matter[] = [
  choice({
    name: 'how the suspect came into custody',
    whose: 'patient',
    open: true,
    answers: {
      caught: [
        '(?:was|were|been|is) (?:\\w{4,10} )?(?:arrested|apprehended|captured|caught|nabbed|detained|picked up|tracked down|cornered)',
        '(?:police|officers|deputies|agents|detectives|authorities) (?:\\w{4,10} )?(?:arrested|captured|apprehended|caught|nabbed)',
      ],
      surrendered: [
        'surrendered(?! (?:his|her|their|the) )',
        '(?:turned|gave|handed) (?:himself|herself|themselves) (?:in|up|over)',
        'walked into an? (?:[a-z]+ )?police station',
      ],
      free: [
        '(?:remains?|remained|is|are|was|were) (?:still )?(?:at large|on the run|on the loose|a fugitive)',
        'still (?:at large|on the run|on the loose|being sought)',
        'police (?:are|were) (?:still )?(?:searching|hunting|looking) for (?:the )?(?:suspects?|gunm[ae]n|attackers?|killers?|drivers?|him|her)',
        'no arrests? (?:has|have|had|was|were) (?:yet )?(?:been )?made',
        'no one has been arrested',
      ],
    },
    denying: true,
    topic:
      /\b(?:police|arrest\w*|custody|suspects?|gunm[ae]n|killer|robbers?|fugitive|manhunt|warrant|escap\w+|inmates?|accused|charged?|officers?|authorities)\b/i,
    without:
      /\b(?:not|never|n't) (?:been )?(?:arrested|caught|captured)|\b(?:if|until|after|would|will) \w+ (?:surrender|is caught|is arrested)/i,
  }),
  slot({
    name: 'how the suspect got away or came',
    whose: 'doer',
    topic:
      /\b(?:suspects?|gunm[ae]n|robbers?|killers?|attackers?|assailants?|thie(?:f|ves)|police|he|she|they|man|men|inmates?|prisoners?|raiders?|getaway)\b/i,
    said: [
      `(?:fled|escaped|got away|drove (?:off|away)|sped (?:off|away)|made off|took off|ran off|ran away|left the scene|arrived)(?: [^.;,]{0,40})? (?:in|on|by|aboard) ${ADJ}<>`,
      'getaway <>',
    ],
    answers: {...VEHICLES, foot: ['foot']},
    fitting: LIKE_VEHICLES,
  }),
  slot({
    name: 'what the victim was hit by',
    whose: 'patient',
    said: [
      `(?:hit|struck|knocked down|knocked over|run over|run down|mowed down|rammed|killed|crushed|dragged) by an? ${ADJ}<>`,
    ],
    answers: {
      ...VEHICLES,
      'police car': ['police car', 'police vehicle', 'patrol car', 'police van'],
      tram: ['tram', 'streetcar'],
      ambulance: ['ambulance'],
      'fire engine': ['fire engine', 'fire truck'],
      plane: ['plane'],
      bullet: ['bullet'],
    },
    fitting: [
      ...LIKE_VEHICLES,
      ['police car', 'car'],
      ['police car', 'vehicle'],
      ['ambulance', 'vehicle'],
      ['fire engine', 'vehicle'],
      ['fire engine', 'truck'],
    ],
  }),
  slot({
    name: 'what it ran into',
    whose: 'doer',
    open: true,
    said: [
      `(?:crashed|slammed|ploughed|plowed|smashed|careened|careered|ran|drove|veered|plunged|skidded) (?:head-on )?(?:in)?to an? ${ADJ}<>`,
      `(?:hit|struck) an? ${ADJ}<>`,
    ],
    topic:
      /\b(?:crash\w*|accident|car|cars|bus|truck|lorry|van|vehicle|driver|plane|helicopter|train|SUV|motorcycle|jet|aircraft)\b/i,
    answers: {
      tree: ['tree'],
      pole: ['pole', 'utility pole', 'telephone pole', 'lamp ?post', 'light pole', 'power pole'],
      wall: ['wall', 'concrete wall', 'brick wall'],
      barrier: ['barrier', 'guard ?rail', 'crash barrier', 'fence', 'median'],
      building: ['building', 'house', 'home', 'shop', 'store', 'warehouse', 'apartment building', 'apartment block'],
      ditch: ['ditch', 'ravine', 'gorge', 'gully', 'canyon', 'embankment'],
      water: ['river', 'lake', 'canal', 'pond', 'reservoir', 'creek', 'bay'],
      mountain: ['mountain', 'hillside', 'hill', 'mountainside', 'cliff'],
      field: ['field', 'cornfield', 'rice paddy', 'swamp', 'forest'],
      'power line': ['power line', 'power cable'],
    },
    fitting: [
      ['barrier', 'ditch'],
      ['tree', 'field'],
      ['barrier', 'wall'],
      ['mountain', 'field'],
      ['ditch', 'water'],
    ],
  }),
  choice({
    name: 'who was driving',
    whose: 'doer',
    answers: {
      driver: [
        'was driving',
        'was (?:at|behind) the wheel',
        'was the driver',
        '(?:drove|driving) (?:his|her|the) (?:[\\p{L}\\d-]+ ){0,3}(?:car|truck|van|SUV|vehicle|pickup)',
      ],
      passenger: [
        'was (?:an?|the|his|her) (?:\\w+[- ]){0,2}passenger',
        'was (?:riding|sitting|seated) in the (?:front |rear |back )?(?:passenger )?seat',
        'was in the (?:passenger|back|rear) seat',
        'was riding with',
      ],
    },
  }),
  choice({
    name: 'whether he means to appeal',
    whose: 'doer',
    denying: true,
    topic: /\b(?:court|judge|jury|verdict|sentence\w*|convict\w*|lawyers?|attorney|ruling|conviction)\b/i,
    answers: {
      yes: [
        '(?:will|would|plans? to|planned to|intends? to|intended to|vowed to|is going to|expected to|said (?:he|she|they) would) appeal',
        '(?:filed|lodged|lodge|file) an appeal',
        'has appealed',
      ],
      no: [
        "(?:will|would|did|does|do)(?: not|n't) (?:plan to |intend to )?appeal",
        "won't appeal",
        '(?:waived|gave up|forfeited) (?:his|her|their|the) right to (?:an )?appeal',
        'no plans to appeal',
        'decided (?:not to|against) appeal(?:ing)?',
      ],
    },
  }),
  choice({
    name: 'whether he is in custody',
    whose: 'patient',
    denying: true,
    open: true,
    topic: /\b(?:police|custody|jail|bail|court|arrested|suspect|charged|prison|detained)\b/i,
    answers: {
      held: [
        '(?:is|was|are|were|remains?|remained|being) (?:being )?(?:held|jailed|detained|locked up)(?: in| at| without| on| by)',
        '(?:remains?|remained|is|was|still) (?:in|under) (?:police )?(?:custody|detention)',
      ],
      free: [
        '(?:was|were|been) (?:released|freed)(?: (?:on bail|without charge|from custody|on bond|pending))',
        '(?:is|are|was) (?:out|free) on (?:bail|bond)',
        'walked free',
      ],
    },
  }),
]
