import {isMoney} from './money.ts'
import type {Parts, Written} from './parts.ts'
import {unitAt} from './unit.ts'
import type {Amount} from './value.ts'
import {maybeSame} from './shared-currency.ts'
import {numeralAt, round} from './numerals.ts'
import {wordsAt} from './words.ts'

const JOIN = /,? (?:and )?(?=\p{L}|\d)/uy
// "15 dollars 50", "thirteen dollars forty-five"
const BARE =
  /,? (?:and )?(?<bare>\d\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]\p{L}{3,5})?)(?= more|[.,;]?$|[.,;] )/uy
// coins that many currencies have
const COMMON = /(?:cents?|centavos?|c[eé]ntimos?|centimes?|piast(?:res?|ers?))$/u

/** The small coins that complete a sum, in its currency: "50 cents" of "3 dollars 50 cents", "20p" of "£5 and 20p". */
export function coinsAfter(
  {raw, line, units, words}: Written,
  currency: string,
  {end, upper, scale}: Amount,
  factor = 1,
): Parts | undefined {
  if (scale !== 1 || factor !== 1 || !Number.isInteger(upper)) return undefined
  const at = end + (matchAt(JOIN, line, end)?.[0].length ?? 0)
  const amount = at > end ? amountAt(at) : undefined
  const coin = amount && unitAt(raw, line, amount, units)
  if (amount && coin && isMoney(coin.unit)) {
    const {factor: worth = 1, unit} = coin.unit
    const own = maybeSame(unit, currency, units.vocabulary) || COMMON.test(line.slice(0, coin.end))
    return own && worth < 1 && worth * amount.upper < 1
      ? {value: round(worth * amount.upper), end: coin.end}
      : undefined
  }
  const bare = line[end - 1]?.match(/\p{L}/u) ? matchAt(BARE, line, end) : null
  const cents = bare?.groups?.bare === undefined ? undefined : amountAt(end + bare[0].length - bare.groups.bare.length)
  return bare && cents ? {value: round(cents.upper / 100), end: end + bare[0].length} : undefined

  function amountAt(from: number): Amount | undefined {
    return /\d/.test(line[from] ?? '') ? numeralAt(raw, from, false) : wordsAt(line, from, words)
  }
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(line)
}
