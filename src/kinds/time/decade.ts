import type {Match} from './expression.ts'
import {edges} from './lexicon.ts'
import {readInteger, readOrdinal} from './numbers.ts'
import {isDash, skip, type Word} from './words.ts'

const spelled: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenties: 2,
    thirties: 3,
    forties: 4,
    fifties: 5,
    sixties: 6,
    seventies: 7,
    eighties: 8,
    nineties: 9,
    noughties: 0,
  }),
)

/** "the 1990s", "1990's", "the '80s", "the nineties"; never "in his 70s" */
export function readDecade(words: readonly Word[], at: number): Match | undefined {
  const start = words[at]?.lower === 'the' ? at + 1 : at
  const spoken = words[start]?.lower === 'nineteen' ? skip(words, start + 1, '-') : start
  const digits = words[start]?.lower === "'" ? start + 1 : spoken
  const before = words[digits - 1]?.lower ?? ''
  const word = words[digits]
  const own = words[digits - 1]?.lower === '-' ? digits - 3 : digits - 2
  if (edges.has(words[own + 1]?.lower ?? '') && /^(?:his|her|their|my|your|our|its)$/.test(words[own]?.lower ?? ''))
    return undefined
  const isShortPlace =
    before === "'" ||
    before === 'the' ||
    edges.has(before) ||
    (isDash(words[digits - 1]) && edges.has(words[digits - 2]?.lower ?? '')) ||
    /^(?:and|or)$/.test(before)
  const named = spelled.get(word?.lower ?? '')
  if (named !== undefined && spoken > start)
    return {
      first: start,
      last: digits + 1,
      expression: {is: 'decade', decade: 190 + named, short: false},
      via: 'decade',
    }
  if (named !== undefined)
    return before === 'the' ||
      (edges.has(words[digits - 2]?.lower ?? '') && isDash(words[digits - 1])) ||
      edges.has(before)
      ? {first: digits, last: digits + 1, expression: {is: 'decade', decade: named, short: true}, via: 'decade'}
      : undefined
  if (!word?.digits || !word.text.endsWith('0')) return undefined
  const last = plural(words, digits + 1)
  if (last === undefined) return undefined
  // "the 1800s" are a century; of "the 1900s" and "the 2000s" nobody knows
  if (/^1[0-8]00$/.test(word.text))
    return {
      first: digits,
      last,
      expression: {is: 'century', century: Number(word.text.slice(0, 2)) + 1},
      via: 'century',
    }
  if (word.text.length === 4 && readInteger(words, digits, 4) !== undefined)
    return {
      first: digits,
      last,
      expression: {is: 'decade', decade: Number(word.text.slice(0, 3)), short: false},
      via: 'decade',
    }
  if (word.text.length !== 2 || !isShortPlace) return undefined
  return {
    first: digits,
    last,
    expression: {is: 'decade', decade: Number(word.text.slice(0, 1)), short: true},
    via: 'decade',
  }
}

function plural(words: readonly Word[], at: number): number | undefined {
  if (words[at]?.glued && words[at]?.lower === 's') return at + 1
  return words[at]?.lower === "'" &&
    words[at + 1]?.lower === 's' &&
    words[at + 1]?.glued &&
    words[at - 1]?.text.endsWith('0')
    ? at + 2
    : undefined
}

/** "the 20th century", "nineteenth-century" */
export function readCentury(words: readonly Word[], at: number): Match | undefined {
  const start = words[at]?.lower === 'the' ? at + 1 : at
  const ordinal = readOrdinal(words, start)
  if (!ordinal || ordinal.value > 22) return undefined
  const unit = isDash(words[ordinal.last]) ? ordinal.last + 1 : ordinal.last
  const other = /^(?:and|or|to|-)$/.test(words[ordinal.last]?.lower ?? '')
    ? readOrdinal(words, skip(words, ordinal.last + 1, 'the'))
    : undefined
  const shared = other && /^(?:century|centuries)$/.test(words[skip(words, other.last, '-')]?.lower ?? '')
  if (shared && other.value > ordinal.value)
    return {first: at, last: ordinal.last, expression: {is: 'century', century: ordinal.value}, via: 'century'}
  const many = words[unit]?.lower === 'centuries' && /^(?:and|or|to|-|the)$/.test(words[at - 1]?.lower ?? '')
  if (words[unit]?.lower !== 'century' && !many) return undefined
  return {first: at, last: unit + 1, expression: {is: 'century', century: ordinal.value}, via: 'century'}
}
