import {of, type Contrast} from './contrast.ts'
import {doings} from './doings.ts'

const BODY = of(
  'leg knee hand arm foot ankle shoulder eye ear wrist elbow lung hip thigh calf hamstring groin toe thumb heel',
)
const CRAFT = of('wing engine tyre tire wheel rudder lane side door window headlight bank shore')
const ENDS = of('seat door wheel window bumper row tyre tire carriage gate yard')
const GEAR = ['a seat belt', 'a seatbelt', 'a helmet', 'a life jacket', 'a lifejacket', 'a crash helmet', 'a harness']
const PAPERS = ['permit', 'licence', 'license', 'warrant', 'visa', 'ticket', 'passport']

/** Contrasts of manner, side, phase and equipment that reports of an accident, a crime, a match or a find give in passing. */
export const contrasts: readonly Contrast[] = [
  {
    name: 'dress',
    sides: [
      ['naked', 'nude', 'unclothed', 'undressed', 'without clothes'],
      ['fully clothed', 'fully dressed', 'clothed', 'dressed'],
    ],
  },
  {name: 'weapon', sides: [['unarmed'], ['armed']]},
  {name: 'wakefulness', sides: [['unconscious'], ['conscious']]},
  {name: 'drink', sides: [['sober'], ['drunk', 'intoxicated']]},
  {
    name: 'course',
    sides: [
      ['northbound', 'north-bound'],
      ['southbound', 'south-bound'],
    ],
  },
  {
    name: 'course',
    sides: [
      ['eastbound', 'east-bound'],
      ['westbound', 'west-bound'],
    ],
  },
  {
    name: 'course',
    sides: [
      ['inbound', 'in-bound'],
      ['outbound', 'out-bound'],
    ],
  },
  {name: 'side', sides: [['left ='], ['right =']], of: new Set([...BODY, ...CRAFT])},
  {name: 'end', sides: [['front ='], ['back =', 'rear =']], of: ENDS},
  {
    name: 'side of the car',
    sides: [["driver's side"], ['passenger side', "passenger's side"]],
  },
  {
    name: 'phase of flight',
    sides: [
      [
        'during takeoff',
        'during take-off',
        'on takeoff',
        'on take-off',
        'while taking off',
        'shortly after takeoff',
        'shortly after take-off',
        'after taking off',
      ],
      [
        'during landing',
        'on landing',
        'while landing',
        'while trying to land',
        'on approach',
        'as it landed',
        'before landing',
      ],
    ],
  },
  {
    name: 'engines',
    sides: [
      ['single-engine', 'single-engined', 'one-engine'],
      ['twin-engine', 'twin-engined', 'two-engine'],
    ],
  },
  {name: 'flight', sides: [['domestic flight'], ['international flight']]},
  {
    name: 'duty',
    sides: [
      ['off-duty', 'off duty'],
      ['on-duty', 'on duty'],
    ],
  },
  {name: 'service', sides: [['retired ='], ['serving =', 'active-duty =']]},
  {
    name: 'age among',
    sides: [
      ['older =', 'elder =', 'big ='],
      ['younger =', 'little =', 'kid ='],
    ],
    of: of('brother sister sibling'),
  },
  {
    name: 'age among',
    sides: [['oldest =', 'eldest ='], ['youngest =']],
    of: of('son daughter child brother sister sibling'),
  },
  {name: 'line', sides: [['maternal ='], ['paternal =']]},
  {
    name: 'kinship',
    sides: [
      ['biological =', 'birth ='],
      ['adoptive =', 'foster =', 'adopted ='],
    ],
    of: of('mother father parent son daughter child'),
  },
  {name: 'hours', sides: [['part-time ='], ['full-time =']]},
  {
    name: 'ownership',
    sides: [['public ='], ['private =']],
    of: of('school university college hospital funeral ceremony hearing'),
  },
  {name: 'floor', sides: [['upstairs'], ['downstairs']]},
  {name: 'way', sides: [['into ='], ['out of =']], oneVerb: true},
  {
    name: 'place',
    sides: [['inside ='], ['outside =']],
    of: of(
      'courtroom courthouse house home car vehicle building store shop church school mosque restaurant bar club hotel',
    ),
  },
  {
    name: 'protection',
    sides: [GEAR.map(item => `wearing ${item}`), GEAR.flatMap(item => [`not wearing ${item}`, `without ${item}`])],
  },
  {
    name: 'papers',
    sides: [
      PAPERS.flatMap(item => [`had a ${item}`, `with a ${item}`, `has a ${item}`]),
      PAPERS.flatMap(item => [`had no ${item}`, `without a ${item}`, `did not have a ${item}`]),
    ],
  },
  {
    name: 'licence',
    sides: [
      ['licensed', 'insured'],
      ['unlicensed', 'uninsured'],
    ],
  },
  {
    name: 'harm',
    sides: [
      ['unhurt', 'unharmed', 'uninjured', 'unscathed'],
      ['injured', 'wounded', 'hurt'],
    ],
  },
  {
    name: 'intent',
    sides: [
      ['accidentally', 'by accident'],
      ['deliberately', 'intentionally', 'on purpose'],
    ],
  },
  {
    name: 'vote',
    sides: [
      ['unanimously', 'unanimous'],
      ['narrowly', 'by a single vote', 'split'],
    ],
  },
  ...doings,
]
