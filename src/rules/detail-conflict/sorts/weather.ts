import {numberOf, words, type Groups, type Sort} from './sort.ts'

const OF = '(?<what>[a-z-]{3,12} )?'
const SIGN = String.raw`(?:(?<sign>minus|negative)[ -]|(?<dash>[-−–]))?`
const WHAT =
  /^(?:water|sea|air|ocean|surface|body|ground|global|average|mean|overnight|night-time|nighttime|daytime|morning|afternoon|evening|maximum|minimum|high|low|top|record|freezing-point|indoor|inside)$/

export const weather: readonly Sort[] = [
  {
    name: 'temperature',
    local: true,
    finds: [
      // "in minus-12 degree weather"
      new RegExp(
        String.raw`(?<![\p{L}\d.-])${SIGN}(?<degrees>\d{1,3})[ -]degrees?[ -](?:temperatures|weather|cold|heat)(?!\p{L})`,
        'giu',
      ),
      // "a temperature of 38 degrees", "temperatures were minus 9"
      new RegExp(
        String.raw`(?<![\p{L}-])${OF}temperatures? (?<verb>of|was|were|at|hit|reached|stood at|fell to|dropped to|rose to|climbed to) ${SIGN}(?<degrees>\d{1,3})(?![.,]?\d| (?:to|and|or) \d|[-–]\d| ?(?:°|degrees?) ?(?:below|above))(?: degrees?(?!\p{L}))?`,
        'giu',
      ),
    ],
    value: ({sign, dash, degrees}) => `${(sign ?? dash) === undefined ? '' : '-'}${degrees ?? ''}`,
    of: momentOf,
    unless: /(?<!\p{L})(?:will|expected|forecast|predicted|could|may|might|should|usually|normally)(?!\p{L})/iu,
    near: areNear,
  },
  {
    // "made landfall as a Category 4 hurricane"
    name: 'category at landfall',
    finds: [
      words(
        String.raw`(?:landfall|ashore)(?: [\p{L}.,-]+){0,6}? as a (?:strong |powerful |weak |weakened )?Category[- ](?<category>[1-5]|one|two|three|four|five)`,
      ),
    ],
    value: ({category}) => numberOf(category),
    unless: /(?<!\p{L})(?:second|third|again|another|will|could|expected|forecast|may|might)(?!\p{L})/iu,
  },
  {
    // "an EF-4 tornado"
    name: 'grade of a tornado',
    several: true,
    finds: [words(String.raw`(?<scale>EF|F)-?(?<grade>[0-5]) (?:tornado|twister)`, 'gu')],
    value: ({grade}) => grade,
    of: ({scale = ''}) => scale,
    unless: /(?<!\p{L})(?:another|second|other|at least|preliminar\p{L}+|upgraded|tornado(?:e)?s)(?!\p{L})/iu,
  },
]

// the coldest, the warmest, or any moment; of the water, the night …
function momentOf({what = '', verb = ''}: Groups): string {
  const moment = /^(?:fell|dropped)/i.test(verb)
    ? 'lowest'
    : /^(?:hit|reached|rose|climbed)/i.test(verb)
      ? 'highest'
      : ''
  const word = what.trim().toLowerCase()
  return `${WHAT.test(word) ? word : ''} ${moment}`
}

// Fahrenheit and Celsius; a degree of rounding
function areNear(a: string, b: string): boolean {
  const [x, y] = [Number(a), Number(b)]
  return Math.abs(x - y) <= 1 || Math.abs(x - (y * 1.8 + 32)) <= 2 || Math.abs(y - (x * 1.8 + 32)) <= 2
}
