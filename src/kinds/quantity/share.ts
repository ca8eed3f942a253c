import {DENOMINATORS, either, TOPS} from './fractions.ts'

/** A share written in words or as "N in M"; offsets are in the line. */
export interface Share {
  readonly start: number
  readonly end: number
  readonly value: number
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...TOPS,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
}
const WHOLE = String.raw`(?= of (?!the (?:year|day|month|hour|century|game|season|match|night|week)|an hour|an? (?:day|year|century|decade|game|season|\p{L}+ hour)|\d{4}(?!\d)|(?:19|20)\d\d))`
// "fell by a fifth", "cut by a third since May"
const CHANGED = String.raw`(?<=(?<!\p{L})by (?:(?:about|almost|nearly|around|roughly|over|more than|at least|less than|up to|only|just) )?(?:an?|one)[ -]\p{L}{3,12})(?=$|[.,;:)]| (?:in|since|over|on|from|to|between|during|after|within|compared|last|this|and|but|while|as|because|when|due|if|at|for|by|before|year|than)(?!\p{L}))`
const ONES = 'one|two|three|four|five|six|seven|eight|nine'
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const SCALE = 'hundred|thousand|million|billion'
// "12,000", "five", "twenty-one", "a hundred", "five hundred", "2 million"
const NUMBER = String.raw`(?:(?:\d{1,4}(?:,\d{3}){0,3}|(?:${TENS})(?:-(?:${ONES}))?|${ONES}|ten|eleven|twelve|fifteen)(?: (?:${SCALE})){0,2}|an? (?:hundred|thousand|million))`

const SEVERAL = Object.keys(TOPS)
  .filter(word => (TOPS[word] ?? 0) > 1)
  .join('|')

// "two-thirds", "three quarters of", "a third of the", "one-fifth of", "half of the", "half the population"
const FRACTION = new RegExp(
  String.raw`(?<![\p{L}\d]|\d |first |second |last |other |third |latter |final |better |top |bottom |opening |next |fourth |one and a |and a )(?:(?<top>${SEVERAL})[ -](?<parts>(?!half)(?:${either(DENOMINATORS)}))s(?![\p{L}])|(?<one>an?|one)[ -](?<part>${either(DENOMINATORS)})(?![\p{L}])(?:${WHOLE}|(?= (?:and|or|to) (?:an?|one|two|three)[ -](?:${either(DENOMINATORS)})s? of)|${CHANGED})|(?<!(?:ty|hundred|thousand|million|and)[ -])(?<alone>one)[ -](?<piece>half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|sixteenth|twentieth|thirtieth|fortieth|fiftieth|hundredth|thousandth|millionth|billionth)(?=$|[.,;]| (?:voted|said|were|was|are|is|have|had))|an?[ -](?<tiny>(?:hundred|thousand|million|billion|trillion)th)(?=$|[.,;]|[ -](?:the )?(?:as|size))|(?<half>half)(?:(?<=(?:by|more than|less than|fewer than|about|nearly|almost|over|only|just|under|around|roughly|exactly|than|at least|up to|between) half)(?![ -](?:an?|past|time|hours?|price|way|brother|sister|mast|dozen|hundred|thousand|million|billion|the)(?!\p{L})|-)|${WHOLE}| (?=(?:the|its|their|his|her|our|all|those|these)(?! (?:day|year|hour|time|game|season|night|week|way|battle|distance)s?(?![\p{L}]))[ ])))`,
  'gu',
)
// "one in every 500", "three out of four", "1 in 5"
const RATIO = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?<top>${NUMBER})(?: in every | out of every | in | out of )(?<whole>${NUMBER})(?![\p{L}\d]|-\p{L}|[.,]\d| (?:${SCALE}|dozens?|and a half)s?(?!\p{L})| (?:years?|days?|hours?|minutes?|months?|weeks?|cases))`,
  'gu',
)

/** Shares of a line: fractions in words, and one in so many. */
export function sharesIn(line: string): Share[] {
  const shares: Share[] = []
  if (
    /hal(?:f|ves)|third|quarter|f(?:our|if)th|(?:six|seven|eigh|nin|ten|twelf|tie|hundred|thousand|eleven|teen|illion)th/.test(
      line,
    )
  )
    for (const found of line.matchAll(FRACTION))
      shares.push(signed(line, {start: found.index, end: found.index + found[0].length, value: fractionOf(found)}))
  if (/ in | out of /.test(line))
    for (const found of line.matchAll(RATIO)) {
      const share = ratioOf(line, found)
      if (share) shares.push(share)
    }
  return shares
}

// "minus two thirds"
function signed(line: string, {start, end, value}: Share): Share {
  const sign = /(?<![\p{L}\d]|plus or )(?:minus|negative) $/u.exec(line.slice(Math.max(0, start - 18), start))
  return sign ? {start: start - sign[0].length, end, value: -value} : {start, end, value}
}

function fractionOf({groups = {}}: RegExpMatchArray): number {
  if (groups.half !== undefined) return 1 / 2
  if (groups.piece !== undefined) return Number((1 / (DENOMINATORS[groups.piece] ?? 1)).toPrecision(12))
  const bottom = DENOMINATORS[groups.parts ?? groups.part ?? groups.tiny ?? ''] ?? 1
  return Number(((TOPS[groups.top ?? 'one'] ?? 1) / bottom).toPrecision(12))
}

function ratioOf(line: string, found: RegExpMatchArray & {index: number}): Share | undefined {
  const top = numberOf(found.groups?.top)
  const whole = numberOf(found.groups?.whole)
  const end = found.index + found[0].length
  const plainIn = / in (?!every |an? )/.test(found[0])
  if (!(top < whole) || whole > 1e9) return undefined
  if (
    plainIn &&
    (/^(?:19|20)\d\d$/.test(found.groups?.whole ?? '') || top > 10 || !/^(?: \p{Ll}|[.,;)]|$)/u.test(line.slice(end)))
  )
    return undefined
  if (plainIn && top > 1 && whole > 20 && !PER_SO_MANY.has(whole)) return undefined
  return {start: found.index, end, value: Number((top / whole).toPrecision(12))}
}

// "three in 10,000 births"
const PER_SO_MANY = new Set([1000, 10_000, 100_000, 1_000_000])

// "five hundred" is multiplied, "twenty-one" added
function numberOf(words = ''): number {
  return words
    .split(/[ -]/)
    .map(word => NUMBERS[word] ?? Number(word.replace(/,/g, '')))
    .reduce((sofar, next) => (next >= 100 && sofar > 0 ? sofar * next : sofar + next), 0)
}
