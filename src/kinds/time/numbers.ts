import {isDash, type Word} from './words.ts'

export interface Counted {
  readonly value: number
  readonly last: number
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const cardinals: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
])
const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({hundred: 100, thousand: 1000, million: 1e6, billion: 1e9}),
)
const ordinals: ReadonlyMap<string, number> = new Map([
  ...(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth'
  )
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ['twentieth', 20],
  ['thirtieth', 30],
])
/** Every word a number in letters can begin with. */
export const numberWords: readonly string[] = [...cardinals.keys(), ...ordinals.keys()]

/** "12", "2.5", "1,500", "twenty-four", "two hundred". */
export function readNumber(words: readonly Word[], at: number): Counted | undefined {
  const word = words[at]
  if (!word) return undefined
  const read = word.digits ? readDigits(words, at) : readCardinal(words, at)
  const scale = read && scales.get(words[read.last]?.lower ?? '')
  if (!read || !scale) return read
  const whole = {value: read.value * scale, last: read.last + 1}
  return word.digits ? whole : withRest(words, whole, scale)
}

// "one hundred and twenty", "two thousand five hundred"
function withRest(words: readonly Word[], whole: Counted, scale: number): Counted {
  const start = words[whole.last]?.lower === 'and' ? whole.last + 1 : whole.last
  const rest = words[start]?.digits ? undefined : readCardinal(words, start)
  if (!rest || rest.value === 0) return whole
  const hundred = scale > 100 && words[rest.last]?.lower === 'hundred'
  const value = hundred ? rest.value * 100 : rest.value
  const sum = {value: whole.value + value, last: hundred ? rest.last + 1 : rest.last}
  return hundred ? withRest(words, sum, 100) : sum
}

/** "26th", "twenty-sixth", "third": a day or a place in a row. */
export function readOrdinal(words: readonly Word[], at: number): Counted | undefined {
  const word = words[at]
  if (!word) return undefined
  if (word.digits) {
    const suffix = words[at + 1]
    if (!suffix?.glued || !/^(?:st|nd|rd|th)$/.test(suffix.lower)) return undefined
    return {value: Number(word.text), last: at + 2}
  }
  const plain = ordinals.get(word.lower)
  if (plain !== undefined) return {value: plain, last: at + 1}
  const tens = cardinals.get(word.lower)
  if (tens === undefined || tens < 20) return undefined
  const from = isDash(words[at + 1]) ? at + 2 : at + 1
  const unit = ordinals.get(words[from]?.lower ?? '')
  return unit !== undefined && unit < 10 ? {value: tens + unit, last: from + 1} : undefined
}

/** A run of one to `length` digits that nothing is glued to in front of. */
export function readInteger(words: readonly Word[], at: number, length: number): number | undefined {
  const word = words[at]
  return word?.digits && word.text.length <= length && !word.text.includes(',') ? Number(word.text) : undefined
}

function readDigits(words: readonly Word[], at: number): Counted | undefined {
  const whole = words[at]
  const point = words[at + 1]
  const fraction = words[at + 2]
  if (!whole) return undefined
  if (point?.lower === '.' && point.glued && fraction?.digits && fraction.glued)
    return {value: Number(`${whole.text.replaceAll(',', '')}.${fraction.text}`), last: at + 3}
  return {value: Number(whole.text.replaceAll(',', '')), last: at + 1}
}

function readCardinal(words: readonly Word[], at: number): Counted | undefined {
  const value = cardinals.get(words[at]?.lower ?? '')
  if (value === undefined) return undefined
  if (value < 20) return {value, last: at + 1}
  const from = isDash(words[at + 1]) ? at + 2 : at + 1
  const unit = cardinals.get(words[from]?.lower ?? '')
  return unit !== undefined && unit > 0 && unit < 10 ? {value: value + unit, last: from + 1} : {value, last: at + 1}
}
