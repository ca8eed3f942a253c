import type {Amount} from './value.ts'

// "1,500", "1,50,000", "2.44", ".308", "10 000", "12'500", "1.250.000"
const DIGITS =
  /(?<grouped>\d{1,3}(?:['’]\d{3}){1,4}(?!\d)|\d{1,3}(?:\.\d{3}){2}(?![\d,]|\.\d)|\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?!\d)(?:\.\d{1,9})?|\d{1,3}(?:[\u00A0\u202F\u2009]\d{3}){1,4}(?!\d)|\d{1,3}(?: \d{3}){2,4}(?!\d)(?:\.\d{1,9})?|[1-9]\d{0,2} 000(?!\d)|(?<=(?<![a-z])(?:the|about|some|around|nearly|almost|over|than|of|has|have|had|with|for|least|most|only|roughly|approximately|exactly|were|are|is|was|counted|employs|killed|sold|drew|cost|costs|total|totall?ed|another) )[1-9]\d{0,2} \d{3}(?![\d%-]|[.:]\d| ?(?:million|billion))|\d{1,21}(?:\.\d{1,9})?|\.\d{1,9})/iy
// "1.250,40", and, where a sign, a unit or nothing else follows, "3,5"
const COMMA =
  /(?<whole>\d{1,3}(?:\.\d{3}){1,4}),(?<part>\d{1,2})(?![\d,])|(?<short>\d{1,4}),(?<rest>\d{1,2})(?![\d,]|\.\d)(?=\s?(?:[€$£%]|(?:per ?cent|euros?|dollars?|pounds?|km|kg|cm|mm|kW|MW|GW|metres?|meters?|kilomet(?:re|er)s?|kilos?|litres?|liters?|tonnes?|hectares?|million|billion|°C)(?!\p{L})))|(?<!\d|\d,)(?<one>\d),(?<tail>\d{1,2})(?![\d,]|\.\d| ?(?:and|or|&) ?\d)(?=[.;)]?(?:\s|$))/uy
// "€12 345"
const SPACED = /(?<grouped>\d{1,3} \d{3})(?![\d ]|[.,]\d|-)/uy
// "€3,50"
const PRICE = /(?<short>\d{1,4}),(?<rest>\d{2})(?![\d,]|\.\d)/uy
// "8x2^10", "10^6", "10⁶"
const CARET = /(?:\s?[x×*·]\s?(?<base>\d{1,3}))?\^(?<power>[-+−]?\d{1,3})(?!\.?\d)/uy
const RAISED = /(?<raised>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})/uy
// "1.3x10^6", "5.5x10-3", "6e5"
const POWER =
  /(?:\s?[x×*·]\s?10\s?\^?|e(?=[-+]?\d))(?<power>[-+−]?\d{1,2})(?!\.?\d)|\s?[x×*·]\s?10(?<raised>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})/iy
// "2½"
const VULGAR_AFTER = /[ -]?(?<sign>[¼½¾⅓⅔⅛⅜⅝⅞⅙⅚⅕⅖⅗⅘⅐⅑⅒])/y
// "2 1/2"
const MIXED = /[ -](?<top>\d{1,2})[/⁄](?<bottom>\d{1,2})(?![\d/])/y
// "1/2"
const PLAIN = /[/⁄](?<bottom>\d{1,4})(?![\d/])/y
const SIGN = /[¼½¾⅓⅔⅛⅜⅝⅞⅙⅚⅕⅖⅗⅘⅐⅑⅒]/y
const VULGAR: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅐': 1 / 7,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}
// "2.44 million", "500-million", "2bn", "10k"
const MULTIPLIER =
  /(?:(?:-odd\s|[\s\u00A0]?-?)(?<word>(?:hundred|thousand|million|billion|trillion|quadrillion|quintillion|sextillion|lakh|lac|crore|dozen|doz)s?|bn|bln|mln|mn|tn|trn)(?:\s(?<second>thousand|million|billion|trillion|crore))?|(?<letter>k))(?![\p{L}\d])|\s(?<late>k)(?=[.,;?!]?$)/iuy
// "10M", "1.2M"
const CAPITAL = /M(?![\p{L}\d-])/uy
// "1.2b"
const DECIMAL_B = /(?<=(?<![\d.])\d{1,2}\.\d{1,2})b(?![\p{L}\d-])/uy
// after a currency sign: "$3m", "£2B"
const MONEY_MULTIPLIER = /[\s\u00A0]?(?<letter>mil|mm|m|b|t|k)(?![\p{L}\d])/iuy
// "40m euros", "2b dollars": a letter that the currency after it makes a scale
const SCALE_OF_MONEY =
  /[\s\u00A0]?(?<letter>m|b|tn|k)(?=\s(?:(?:US|U\.S\.|Australian|Canadian|Hong Kong|Singapore|Swiss|Swedish|Norwegian|Danish|Russian) )?(?:euros?|dollars?|usd|eur|gbp|aud|cad|chf|jpy|cny|rmb|inr|nzd|sgd|hkd|sek|nok|dkk|zar|brl|mxn|rub|pounds|yen|yuan|rupees|francs|kron(?:a|or|er)|crowns|pesos|roubles|rubles|rand|reais|riyals|dirhams|shekels|lira|zlotys?|won|baht|ringgit|naira|hryvnias?)(?!\p{L}))/iuy
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  quintillion: 1e18,
  sextillion: 1e21,
  dozen: 12,
  doz: 12,
  lac: 1e5,
  bln: 1e9,
  lakh: 1e5,
  crore: 1e7,
  bn: 1e9,
  b: 1e9,
  mln: 1e6,
  mn: 1e6,
  mm: 1e6,
  mil: 1e6,
  m: 1e6,
  tn: 1e12,
  trn: 1e12,
  t: 1e12,
  k: 1e3,
}

/** The number written in digits at an offset, with its multiplier; `afterCurrency` lets "3m" be three million. */
export function numeralAt(line: string, at: number, afterCurrency: boolean): Amount | undefined {
  const base = wholeAt(line, at, afterCurrency)
  if (!base) return undefined
  const scale = multiplierAt(line, base.end, afterCurrency)
  const rest = scale && restAfter(line, scale)
  const value = round(base.value * (scale?.factor ?? 1) + (rest?.value ?? 0))
  return {
    start: at,
    end: rest?.end ?? scale?.end ?? base.end,
    lower: value,
    upper: value,
    form: base.fraction ? 'fraction' : 'digits',
    scale: scale?.factor ?? 1,
  }
}

// "1 million 200 thousand", "3 hundred and 21"
const SMALLER = /\s(?<count>\d{1,3}(?:\.\d{1,2})?)\s(?<word>hundred|thousand|million)(?!\p{L})/iuy
const TENS = /\sand\s(?<count>\d{1,2})(?![\d.,:%])/uy
// "5 thousand 200"
const HUNDREDS = /\s(?<count>\d{1,3})(?![\d.,:%/-]|\s?(?:thousand|hundred|\p{L}*illion|dozen|per|%))/uy

function restAfter(
  line: string,
  {factor, end}: {factor: number; end: number},
): {value: number; end: number} | undefined {
  const found = matchAt(SMALLER, line, end)
  const scale = SCALES[found?.groups?.word?.toLowerCase() ?? '']
  const count = Number(found?.groups?.count)
  if (found && scale !== undefined && count * scale < factor) return {value: count * scale, end: end + found[0].length}
  const tens = factor === 100 ? matchAt(TENS, line, end) : factor === 1000 ? matchAt(HUNDREDS, line, end) : null
  return tens ? {value: Number(tens.groups?.count), end: end + tens[0].length} : undefined
}

/** Free of the noise that binary multiplication leaves. */
export function round(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12))
}

function wholeAt(
  line: string,
  at: number,
  afterCurrency: boolean,
): {value: number; end: number; fraction: boolean} | undefined {
  const sign = matchAt(SIGN, line, at)
  if (sign) return {value: VULGAR[sign[0]] ?? 0, end: at + 1, fraction: true}
  const comma = commaAt(line, at, afterCurrency)
  if (comma) return {...comma, fraction: false}
  const digits = (afterCurrency ? matchAt(SPACED, line, at) : null) ?? matchAt(DIGITS, line, at)
  if (!digits) return undefined
  const value = Number(plainDigits(digits[0]))
  const end = at + digits[0].length
  const raised = raisedAt(line, end, value)
  if (raised) return {...raised, fraction: false}
  const power = matchAt(POWER, line, end)
  if (power?.groups)
    return {
      value: round(value * 10 ** exponentOf(power.groups.power ?? power.groups.raised ?? '0')),
      end: end + power[0].length,
      fraction: false,
    }
  return fractionAt(line, end, value) ?? {value, end, fraction: false}
}

// "12'500", "1.250.000"
function plainDigits(text: string): string {
  return text.replace(/\.(?=\d{3}\.)|(?<=\.\d{3})\.|[,'’ \u00A0\u202F\u2009]/g, '')
}

function commaAt(line: string, at: number, afterCurrency: boolean): {value: number; end: number} | undefined {
  const found = matchAt(COMMA, line, at) ?? (afterCurrency ? matchAt(PRICE, line, at) : null)
  if (!found?.groups) return undefined
  const {whole, part, short, rest, one, tail} = found.groups
  const value = Number(`${(whole ?? short ?? one ?? '').replace(/\./g, '')}.${part ?? rest ?? tail ?? ''}`)
  return {value, end: at + found[0].length}
}

function raisedAt(line: string, end: number, value: number): {value: number; end: number} | undefined {
  const caret = matchAt(CARET, line, end)
  if (caret?.groups) {
    const {base, power = '1'} = caret.groups
    const result = base === undefined ? value ** exponentOf(power) : value * Number(base) ** exponentOf(power)
    return {value: round(result), end: end + caret[0].length}
  }
  const raised = value === 10 ? matchAt(RAISED, line, end) : null
  return raised ? {value: round(10 ** exponentOf(raised[0])), end: end + raised[0].length} : undefined
}

// "-5", "⁻⁵"
function exponentOf(text: string): number {
  return Number(
    text
      .replace(/[−⁻]/g, '-')
      .replace('⁺', '')
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, sign => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))),
  )
}

function fractionAt(
  line: string,
  end: number,
  value: number,
): {value: number; end: number; fraction: boolean} | undefined {
  const vulgar = matchAt(VULGAR_AFTER, line, end)
  if (vulgar?.groups?.sign)
    return {value: value + (VULGAR[vulgar.groups.sign] ?? 0), end: end + vulgar[0].length, fraction: false}
  const mixed = matchAt(MIXED, line, end)
  const found = mixed ?? matchAt(PLAIN, line, end)
  const top = mixed ? Number(mixed.groups?.top) : value
  const bottom = Number(found?.groups?.bottom)
  if (!found || !(top < bottom)) return undefined
  return {value: round((mixed ? value : 0) + top / bottom), end: end + found[0].length, fraction: !mixed}
}

function multiplierAt(line: string, at: number, afterCurrency: boolean): {factor: number; end: number} | undefined {
  const found =
    matchAt(MULTIPLIER, line, at) ??
    (afterCurrency ? matchAt(MONEY_MULTIPLIER, line, at) : matchAt(SCALE_OF_MONEY, line, at))
  if (!found && matchAt(CAPITAL, line, at)) return {factor: 1e6, end: at + 1}
  if (!found && matchAt(DECIMAL_B, line, at)) return {factor: 1e9, end: at + 1}
  if (!found?.groups) return undefined
  const {word, letter, late, second} = found.groups
  if (
    (letter ?? late) === 'K' &&
    /[°º]|kelvin|temperature|melt|boil|freez|superconduct|absolute zero|cryogenic/i.test(line)
  )
    return undefined
  const factor = scaleNamed(word ?? letter ?? late ?? '')
  return {factor: factor * (second ? scaleNamed(second) : 1), end: at + found[0].length}
}

// "lakhs" as "lakh"
function scaleNamed(word: string): number {
  const plain = word.toLowerCase()
  return SCALES[plain] ?? SCALES[plain.replace(/s$/, '')] ?? 1
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(line)
}
