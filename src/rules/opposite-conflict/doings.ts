import {of, type Contrast} from './contrast.ts'

const CAR = ['her car', 'his car', 'a car', 'her vehicle', 'his vehicle', 'the car']

/** Contrasts of what somebody did, or would not do, and how often. */
export const doings: readonly Contrast[] = [
  {
    name: 'frequency',
    sides: [
      ['often', 'frequently', 'regularly', 'usually', 'routinely'],
      ['rarely', 'seldom', 'hardly ever'],
    ],
    oneVerb: true,
  },
  {
    name: 'will',
    sides: [
      ['unable to', 'could not', "couldn't"],
      ['refused to', 'refusing to'],
    ],
    oneVerb: true,
    alike: of('identify name recognize recognise'),
    denying: true,
  },
  {
    name: 'distance',
    sides: [
      ['nearby', 'next door', 'across the street', 'across the road', 'around the corner'],
      ['across town', 'on the other side of town', 'miles away', 'kilometres away', 'kilometers away'],
    ],
    beside: /\b(?:saw|seen|spotted|spied|noticed|watched|lives?|lived|living|stands?|stood)\b/i,
  },
  {
    name: 'what the victim was doing',
    sides: [
      ['crossing', 'trying to cross', 'stepped off the curb', 'stepped off the kerb'],
      ['walking along', 'walking alongside', 'walking among', 'walking on the sidewalk', 'walking on the pavement'],
      CAR.flatMap(car => [
        `stepped out of ${car}`,
        `stepping out of ${car}`,
        `got out of ${car}`,
        `getting out of ${car}`,
      ]),
      ['waiting for a bus', 'waiting at a bus stop', 'standing at a bus stop', 'waiting for the bus'],
      [
        'riding a bicycle',
        'riding a bike',
        'riding his bicycle',
        'riding his bike',
        'riding her bicycle',
        'riding her bike',
      ],
    ],
    beside: /\b(?:hit|struck|run over|ran over|mowed down|knocked down|run down|ploughed|plowed)\b/i,
  },
]
