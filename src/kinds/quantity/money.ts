import {SMALL_CODES} from './small-codes.ts'
import type {UnitTable} from './unit-table.ts'

/** A currency written before its number, at the end of `before`: "US$ ", "€", "Rs ". */
export interface CurrencyMatch {
  readonly unit: string
  readonly start: number
}

// "$", "US$ ", "A$", "€", "CAD$ ", "Bds$"
const SIGN =
  /(?<![\p{L}])(?<prefix>U\.S\.\s?|(?:us|nt|ca|sg|cn|tt|[acs])(?=\$|¥)|[A-Z]{2,3}\.?\s?|C\s|[A-Z][a-z]{0,3}|[a-z]{3}|(?:c|hk|nz|nt|au)\s?)?(?<sign>[$£€¥￥₹₽₩₺₪฿₫₦₴₿₱])\s{0,2}(?:[-−])?$/u
// "₸500", "₾ 20"
const RARE = /(?<![\p{L}\d])(?<sign>\p{Sc})\s?$/u
// "$US1 million", "$A40"
const SIGN_FIRST = /(?<![\p{L}$])\$(?<prefix>US|AU|A|NZ|CA|C|HK|S)\s?$/u
// "Rs 1,500", "KSh 400", "GH¢ 20", "S/ 5"
const AHEAD = /(?<![\p{L}\d])(?<word>[\p{L}₨৳¢₵£$¥/.]{1,6})\s?$/u
// "R4 million", "SR40 billion", "P3m": letters that only a sum can follow
const LETTER = /(?<![\p{L}\d])(?<letter>MK|SR|KD|BD|JD|QR|RO|LE|Sh|[RNPK]|[Rr]upees|[Ee]uros?|[Dd]ollars?)\s?$/u
const SUM = /^\d[\d,.]{0,12}\s?(?:million|billion|trillion|bn|m|mn)(?!\p{L})|^\d{1,3}(?:,\d{3})+(?![\d,])/u
// "USD 22.5 million", "EUR125"
const CODE = /(?<![\p{L}\d])(?<code>[A-Z]{3}|[a-z]{3})\s?$/u

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  '₦': 'NGN',
  '₴': 'UAH',
  '₿': 'XBT',
  '₱': 'PHP',
}
const DOLLARS: Readonly<Record<string, string>> = {
  A: 'AUD',
  AU: 'AUD',
  AUD: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  CAD: 'CAD',
  CAN: 'CAD',
  HK: 'HKD',
  NZ: 'NZD',
  S: 'SGD',
  SG: 'SGD',
  R: 'BRL',
  T: 'TWD',
  NT: 'TWD',
  J: 'JMD',
  Z: 'ZWL',
  MX: 'MXN',
  MEX: 'MXN',
  MXN: 'MXN',
}
const LETTERS: Readonly<Record<string, string>> = {
  R: 'ZAR',
  N: 'NGN',
  P: 'PHP',
  K: 'ZMW',
  MK: 'MWK',
  SR: 'SAR',
  KD: 'KWD',
  BD: 'BHD',
  JD: 'JOD',
  QR: 'QAR',
  RO: 'OMR',
  LE: 'EGP',
  Sh: '{shilling}',
  rupees: '{rupee}',
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
}
// codes that are words in headlines: "TOP 10", "ALL 12 FREED"
const WORDY: ReadonlySet<string> = new Set(['ALL', 'TOP', 'SOS', 'SIT', 'BAM'])

export function currencyBefore(raw: string, at: number, {codes, symbols, ahead}: UnitTable): CurrencyMatch | undefined {
  const from = Math.max(0, at - 8)
  const before = raw.slice(from, at)
  const first = SIGN_FIRST.exec(before)
  if (first?.groups?.prefix) return {unit: DOLLARS[first.groups.prefix] ?? 'USD', start: from + first.index}
  const sign = SIGN.exec(before)
  if (sign?.groups?.sign) {
    const written = (sign.groups.prefix ?? '').replace(/[.\s]/g, '')
    const prefix = written.toUpperCase()
    const whole = symbols.get(`${written}${sign.groups.sign}`)
    const coded = whole ?? (/D$/.test(prefix) ? codes.get(prefix) : undefined)
    const unit =
      sign.groups.sign === '$' ? (DOLLARS[prefix] ?? coded?.unit ?? 'USD') : (whole?.unit ?? SIGNS[sign.groups.sign])
    const known =
      prefix === '' || whole || prefix in DOLLARS || prefix === 'US' || prefix === 'USD' || codes.has(prefix)
    const start = from + sign.index + (known ? 0 : (sign.groups.prefix?.length ?? 0))
    return unit ? {unit, start} : undefined
  }
  const rare = RARE.exec(before)
  const own = symbols.get(rare?.groups?.sign ?? '')
  if (rare && own && isMoney(own)) return {unit: own.unit, start: from + rare.index}
  const word = AHEAD.exec(before)
  const named = ahead.get(word?.groups?.word ?? '')
  if (word && named) return {unit: named.unit, start: from + word.index}
  const letter = LETTER.exec(before)
  const written = letter?.groups?.letter ?? ''
  const lettered = LETTERS[written] ?? LETTERS[written.toLowerCase()]
  if (letter && lettered && SUM.test(raw.slice(at, at + 30))) return {unit: lettered, start: from + letter.index}
  const code = CODE.exec(before)
  const letters = code?.groups?.code ?? ''
  const large = letters.toUpperCase()
  const entry = letters === large || SMALL_CODES.has(large) ? codes.get(large) : undefined
  return code && entry && isMoney(entry) && isPrefix(entry) ? {unit: entry.unit, start: from + code.index} : undefined
}

/** The dollars that a code or country after the sum names: "$500 CAD", "$20 Canadian". */
export function dollarsAfter(
  raw: string,
  at: number,
  {codes}: UnitTable,
): {readonly unit: string; readonly end: number} | undefined {
  const found = WHOSE.exec(raw.slice(at, at + 16))
  if (!found) return undefined
  const {code, country} = found.groups ?? {}
  const end = at + found[0].length
  const unit = code === undefined ? COUNTRIES[country ?? ''] : codes.get(code)?.unit
  const isDollar = unit !== undefined && DOLLAR_CODES.has(unit)
  // "$500 Canadian tax"
  return isDollar && (code !== undefined || SUM_ENDS.test(raw.slice(end))) ? {unit, end} : undefined
}

const WHOSE =
  /^ ?(?:(?<code>[A-Z]{3})|(?<country>US|U\.S\.|Canadian|Australian|American|Singapore))(?![\p{L}\d]| dollars)/u
const SUM_ENDS = /^(?:[).,;:]|$| (?:and|or|in|for|to|per|a|on|by)(?!\p{L}))/u
const DOLLAR_CODES = new Set(
  'USD CAD AUD NZD HKD SGD TWD MXN CLP COP ARS JMD TTD BBD BSD BZD BMD XCD FJD NAD LRD KYD GYD UYU DOP CUP BRL'.split(
    ' ',
  ),
)

const COUNTRIES: Readonly<Record<string, string>> = {
  US: 'USD',
  'U.S.': 'USD',
  American: 'USD',
  Canadian: 'CAD',
  Australian: 'AUD',
  Singapore: 'SGD',
}

/** Whether a currency's code is read before a number: not where it is a word of headlines. */
export function isPrefix({unit}: {readonly unit: string}): boolean {
  return !WORDY.has(unit) && !isShared(unit)
}

/** Whether a currency is one of several countries, of which none is named: "{peso}". */
export function isShared(unit: string): boolean {
  return unit.startsWith('{')
}

export function isMoney({dimension}: {readonly dimension: string}): boolean {
  return dimension === 'money' || dimension === 'currency'
}
