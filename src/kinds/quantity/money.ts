import type {UnitTable} from './unit.ts'

/** A currency written before its number, at the end of `before`: "US$ ", "€", "Rs ". */
export interface CurrencyMatch {
  readonly unit: string
  readonly start: number
}

// "$", "US$ ", "A$", "€", "CAD$ "
const SIGN = /(?<![\p{L}])(?<prefix>[A-Z]{2,3}\.?\s?|[A-Z]|[a-z]{3}|Mex)?(?<sign>[$£€¥₹₽₩₺₪฿₫₦₴₿₱])\s{0,2}(?:[-−])?$/u
// "$US1 million", "$A40"
const SIGN_FIRST = /(?<![\p{L}$])\$(?<prefix>US|AU|A|NZ|CA|C|HK|S)\s?$/u
// "Rs 1,500", "Rs. 20", "Tk 50"
const RUPEES = /(?<![\p{L}\d])(?<word>Rs\.?|INR|Tk\.?|Rp\.?)\s?$/u
// "USD 22.5 million", "EUR125"
const CODE = /(?<![\p{L}\d])(?<code>[A-Z]{3})\s?$/u

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
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
  Z: 'ZWD',
  MX: 'MXN',
  MEX: 'MXN',
  MXN: 'MXN',
}
const RUPEE_WORDS: Readonly<Record<string, string>> = {rs: 'INR', inr: 'INR', tk: 'BDT', rp: 'IDR'}

export function currencyBefore(raw: string, at: number, {codes}: UnitTable): CurrencyMatch | undefined {
  const from = Math.max(0, at - 8)
  const before = raw.slice(from, at)
  const first = SIGN_FIRST.exec(before)
  if (first?.groups?.prefix) return {unit: DOLLARS[first.groups.prefix] ?? 'USD', start: from + first.index}
  const sign = SIGN.exec(before)
  if (sign?.groups?.sign) {
    const prefix = (sign.groups.prefix ?? '').replace(/[.\s]/g, '').toUpperCase()
    const coded = /D$/.test(prefix) ? codes.get(prefix)?.unit : undefined
    const unit = sign.groups.sign === '$' ? (DOLLARS[prefix] ?? coded ?? 'USD') : SIGNS[sign.groups.sign]
    const known = prefix === '' || prefix in DOLLARS || prefix === 'US' || prefix === 'USD' || codes.has(prefix)
    const start = from + sign.index + (known ? 0 : (sign.groups.prefix?.length ?? 0))
    return unit ? {unit, start} : undefined
  }
  const rupees = RUPEES.exec(before)
  const word = RUPEE_WORDS[(rupees?.groups?.word ?? '').toLowerCase().replace('.', '')]
  if (rupees && word) return {unit: word, start: from + rupees.index}
  const code = CODE.exec(before)
  const entry = code?.groups?.code === undefined ? undefined : codes.get(code.groups.code)
  return code && entry && isMoney(entry) ? {unit: entry.unit, start: from + code.index} : undefined
}

export function isMoney({dimension}: {readonly dimension: string}): boolean {
  return dimension === 'money' || dimension === 'currency'
}
