/** By which slip one number becomes another: digits side by side (of a long number any two) that changed places, one digit of a long number, “million” for “billion”. */
export type Slip = 'transposed' | 'one digit' | 'scaled'

const LONG = 5

/** Powers of ten that lie between two number words: ten times as much is as likely another thing. */
const SCALES = new Set([3, 6])

/** How one of two numbers may have come of the other; undefined where no slip explains it. Both have the same count of digits that count. */
export function slipBetween(a: number, b: number): Slip | undefined {
  const [x, y] = [digitsOf(a), digitsOf(b)]
  if (a === b || x.length !== y.length) return undefined
  if (magnitude(a) !== magnitude(b))
    return x === y && SCALES.has(Math.abs(magnitude(a) - magnitude(b))) ? 'scaled' : undefined
  const places = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]))
  const [first = 0, second = 0] = places
  if (places.length === 2 && (second === first + 1 || x.length >= LONG) && sorted(x) === sorted(y)) return 'transposed'
  return places.length === 1 && x.length >= LONG ? 'one digit' : undefined
}

/** What a number shares with every other that such a slip makes of it: its digits in order of size, of a long one all of them but one, and the digits that count. */
export function slipKeys(number: number): string[] {
  const digits = digitsOf(number)
  const size = String(magnitude(number))
  const but = digits.length < LONG ? [] : [...digits].map((_, i) => `${digits.slice(0, i)}?${digits.slice(i + 1)}`)
  return [...[sorted(digits.padEnd(Number(size) + 1, '0')), ...but].map(key => `${size} ${key}`), digits]
}

/** How many digits a number has from the first that counts to the last that is not nought, the other one's as well. */
export function digitsThatCount(a: number, b: number): number {
  return Math.max(...[a, b].map(number => digitsOf(number).replace(/0+$/, '').length))
}

function digitsOf(number: number): string {
  return number
    .toPrecision(12)
    .replace(/e.*$|\D/g, '')
    .replace(/^0+/, '')
    .replace(/0+$/, '')
    .padEnd(1, '0')
}

function magnitude(number: number): number {
  return Math.floor(Math.log10(Math.abs(number)) + 1e-9)
}

function sorted(digits: string): string {
  return [...digits].sort().join('')
}
