import {words, type Sort} from './sort.ts'

const POINT = '(?<point>north|south|east|west|left|right|upper|lower|near|far)(?:ern|-hand)?'
const PART = '(?<part>bank|shore|side|carriageway|pylon|anchorage|abutment|slope|face|engine|wheel|tyre)'

const OPPOSITE: Readonly<Record<string, string>> = {
  north: 'south',
  south: 'north',
  east: 'west',
  west: 'east',
  left: 'right',
  right: 'left',
  upper: 'lower',
  lower: 'upper',
  near: 'far',
  far: 'near',
}

/** On which side of a thing something was. */
export const sides: readonly Sort[] = [
  {
    // "an anchor block on the east bank", "the anchorage on the west bank"
    name: 'side of it',
    several: true,
    least: 2,
    finds: [words(`(?:the|its) ${POINT} ${PART}`)],
    value: ({point}) => point?.toLowerCase(),
    of: ({part = ''}) => part.toLowerCase(),
    near: (a, b) => OPPOSITE[a] !== b,
    unless:
      /(?<!\p{L})(?:both|other|opposite|either|respectively|from \p{L}+ to|political\p{L}*|party|wing of the)(?!\p{L})/iu,
  },
]
