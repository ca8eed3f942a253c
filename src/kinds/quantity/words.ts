import type {Vocabulary} from '../../vocabulary/index.ts'
import {isMoney, isPrefix} from './money.ts'
import {round} from './numerals.ts'
import type {Amount} from './value.ts'

/** The number words of a vocabulary, ready for reading. */
export interface NumberTable {
  readonly words: ReadonlyMap<string, number>
  readonly scales: ReadonlyMap<string, number>
  readonly vague: ReadonlyMap<string, {readonly lower: number; readonly upper: number}>
  /** Finds where a number may begin: digits, a number word, a vague phrase, a fraction. */
  readonly trigger: RegExp
  readonly phrase: RegExp
}

const tables = new WeakMap<Vocabulary, NumberTable>()

export function tableOf(vocabulary: Vocabulary): NumberTable {
  const known = tables.get(vocabulary)
  if (known) return known
  const made = makeTable(vocabulary)
  tables.set(vocabulary, made)
  return made
}

/** The number written in words at an offset: "twenty-three", "four and a half million", "half a dozen", "several hundred". */
export function wordsAt(line: string, at: number, table: NumberTable): Amount | undefined {
  return vagueAt(line, at, table) ?? exactAt(line, at, table)
}

// parts, sets and adverbs, which other readers take or nobody counts with
const NOT_A_COUNT = /^(?:half|quarter|third|both|pair|twin|double|triple|once|twice|thrice|nil)$/
// phrases that a hedge, a share or an exact number already says
const NOT_VAGUE =
  /^(?:about|nearly|more than|most|a majority|a minority|the vast)|digits|^(?:an?|two|half)[ -](?:a )?dozen|pair/

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  quarter: 1 / 4,
  third: 1 / 3,
  fourth: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  seventh: 1 / 7,
  eighth: 1 / 8,
  ninth: 1 / 9,
  tenth: 1 / 10,
  twelfth: 1 / 12,
  sixteenth: 1 / 16,
  twentieth: 1 / 20,
  thirtieth: 1 / 30,
  hundredth: 1 / 100,
  thousandth: 1 / 1000,
}
const TOPS: Readonly<Record<string, number>> = {two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9}
// "half a million", "a quarter of a million", "two thirds of a million"
const PART_OF_SCALE =
  /(?:(?<part>half|quarter|third)(?:[ -]an?|[ -]of an?)?|(?<top>two|three|four|five)[ -](?<parts>third|quarter|fifth|sixth|eighth|tenth)s of an?)[ -](?<scale>hundred|thousand|million|billion|trillion|dozen)(?!s?[\p{L}])/uy
// "… and a half million", "-and-a-half", "and a quarter"
const AND_PART =
  /[ -]and[ -](?:(?<ten>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -]?)?(?<top>an?|one|two|three|four|five|six|seven|eight|nine)[ -](?<part>half|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|sixteenth|twentieth|thirtieth|hundredth|thousandth)s?(?!\p{L}| of)/uy
// "two million and one half": the part is taken by itself
const PARTED = /^ and \p{L}{3,5}[ -](?:half|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?(?!\p{L})/u
const WORD = /(?<join> and | & |-and-|[ -]|, )?(?<word>[a-z]{2,12})(?![\p{L}\d]|'(?!s))/uy

// what may begin a part of one unit: "a tenth of a mile"
const PARTS = ['half', 'quarter', 'third', 'fifth', 'eighth', 'tenth', 'hundredth']

function makeTable({numbers, units}: Vocabulary): NumberTable {
  const scales = new Map(
    Object.entries(numbers.multipliers).filter(
      ([word]) => /^[a-z]{4,}$/.test(word) && word !== 'score' && word !== 'gross',
    ),
  )
  const words = new Map(
    Object.entries(numbers.words).filter(([word]) => /^[a-z]{3,}$/.test(word) && !NOT_A_COUNT.test(word)),
  )
  const vague = new Map(
    numbers.vague
      .filter(({phrase}) => !NOT_VAGUE.test(phrase))
      .map(({phrase, lower = 0, upper = Infinity}) => [phrase.toLowerCase(), {lower, upper}]),
  )
  const phrases = alternatives([...vague.keys()])
  const codes = alternatives(
    units.flatMap(each => [
      ...(isMoney(each) && isPrefix(each) ? [each.unit.toLowerCase()] : []),
      ...(each.ahead ?? []).map(sign => sign.toLowerCase()),
    ]),
  )
  const starters = alternatives([...words.keys(), ...scales.keys(), ...PARTS])
  return {
    words,
    scales,
    vague,
    trigger: new RegExp(
      String.raw`(?:${SECOND}|(?<![\p{L}\d]|(?<!\d)\p{L}-|\p{L}\d{1,3},)|(?<=(?<!\p{L})(?:to-|by-|magnitude-|\$(?:us|au|a|nz|ca|c|hk|s)|${codes}))|(?<=(?<!\p{L})(?:sr|kd|bd|jd|qr|ro|le|sh|[rnpk]))(?=\d[\d,.]{0,12} ?(?:million|billion|trillion|bn|mn?)(?!\p{L})|\d{1,3}(?:,\d{3})+(?![\d,])))(?:[\d¼½¾⅓⅔⅛⅜⅝⅞⅙]|\.\d|(?:${phrases}|${starters})(?![\p{L}\d]))`,
      'giu',
    ),
    phrase: new RegExp(`(?:${phrases})(?![\\p{L}\\d])`, 'uy'),
  }
}

// the second figure of "10 km-20 km"
const SECOND = String.raw`(?<=\d ?(?:[kcmn]?m|[km]?g|ft|in|mi|m?l|lb|oz|t|[kmg]w|[km]ph|bn|million|billion|per ?cent)-)(?=\d[\d.,]{0,9} ?\p{L})`

function alternatives(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return sorted.length > 0 ? sorted.map(word => word.replace(/[.+*?]/g, String.raw`\$&`)).join('|') : '(?!)'
}

function vagueAt(line: string, at: number, table: NumberTable): Amount | undefined {
  table.phrase.lastIndex = at
  const phrase = table.phrase.exec(line)?.[0]
  const bounds = phrase === undefined ? undefined : table.vague.get(phrase)
  // "four scores"
  if (/^(?:scores|hundreds|thousands)/.test(phrase ?? '') && table.words.has(wordBefore(line, at))) return undefined
  if (phrase === undefined || !bounds) return undefined
  const end = at + phrase.length
  const next = nextWord(line, end)
  const factor = next && next.join === ' ' ? (table.scales.get(next.word) ?? 1) : 1
  return {
    start: at,
    end: factor > 1 && next ? next.end : end,
    lower: bounds.lower * factor,
    upper: bounds.upper * factor,
    form: 'vague',
    scale: factor,
  }
}

function wordBefore(line: string, at: number): string {
  return /(?<word>\p{L}{2,12})[ -]$/u.exec(line.slice(Math.max(0, at - 14), at))?.groups?.word ?? ''
}

function exactAt(line: string, at: number, table: NumberTable): Amount | undefined {
  const part = partOfScale(line, at, table)
  if (part) return part
  const run = runAt(line, at, table)
  if (!run) return undefined
  const {value, end, scale} = withPart(line, withPoint(line, run, table), table)
  const start = run.bare ? withArticle(line, at) : at
  if (run.bare && start === at) return undefined
  return {start, end, lower: value, upper: value, form: 'words', scale}
}

function partOfScale(line: string, at: number, table: NumberTable): Amount | undefined {
  PART_OF_SCALE.lastIndex = at
  const found = PART_OF_SCALE.exec(line)
  if (!found?.groups) return undefined
  const {part, top, parts} = found.groups
  const scale = table.scales.get(found.groups.scale ?? '') ?? 1
  const value = round((TOPS[top ?? ''] ?? 1) * (FRACTIONS[part ?? parts ?? ''] ?? 1) * scale)
  const start = part === 'half' || top !== undefined ? at : withArticle(line, at)
  return {start, end: at + found[0].length, lower: value, upper: value, form: 'words', scale}
}

interface Run {
  readonly value: number
  readonly end: number
  readonly scale: number
  /** Begins with a scale: "hundred and two". */
  readonly bare: boolean
}

function runAt(line: string, at: number, table: NumberTable): Run | undefined {
  let total = 0
  let current: number | undefined
  let scale = 1
  let end = at
  let bare = false
  for (;;) {
    const next = nextWord(line, end)
    if (!next || (end === at) !== (next.join === '')) break
    const factor = scaleOf(next.word, end > at, table)
    const small = table.words.get(next.word)
    if (factor !== undefined && !isAnd(next.join)) {
      bare ||= end === at
      if (factor < 1000) current = (current ?? 1) * factor
      else {
        total = current === undefined && total > 0 ? total * factor : total + (current ?? 1) * factor
        current = undefined
      }
      scale = factor
    } else if (
      small !== undefined &&
      fits(current, small, scale, next.join, end === at) &&
      !PARTED.test(line.slice(end, end + 24))
    ) {
      current = (current ?? 0) + small
      if (scale > 1) scale = 1
    } else break
    end = next.end
  }
  return end > at ? {value: total + (current ?? 0), end, scale, bare} : undefined
}

// "two dozens" after a number; "dozens" alone is vague
function scaleOf(word: string, after: boolean, {scales}: NumberTable): number | undefined {
  return scales.get(word) ?? (after ? scales.get(word.replace(/s$/, '')) : undefined)
}

function isAnd(join: string): boolean {
  return join === ' & ' || join === ' and ' || join === '-and-'
}

function fits(current: number | undefined, small: number, scale: number, join: string, first: boolean): boolean {
  if (first) return true
  if (small >= 100 || small === 0) return false
  if (isAnd(join)) return scale >= 100
  if (scale > 1) return true
  return current !== undefined && current % 100 >= 20 && current % 10 === 0 && small < 10 && small > 0
}

const POINT = / point(?<digits>(?:[ -](?:zero|nought|oh|one|two|three|four|five|six|seven|eight|nine)){1,9})(?!\p{L})/uy

// "five point five", "zero point zero eight million"
function withPoint(line: string, run: Run, table: NumberTable): Run {
  POINT.lastIndex = run.end
  const found = POINT.exec(line)
  if (!found?.groups?.digits) return run
  const digits = found.groups.digits
    .trim()
    .split(/[ -]/)
    .map(word => String(table.words.get(word) ?? 0))
  const value = Number(`${String(run.value)}.${digits.join('')}`)
  const end = run.end + found[0].length
  const next = nextWord(line, end)
  const factor = next?.join === ' ' ? table.scales.get(next.word) : undefined
  return next && factor
    ? {value: round(value * factor), end: next.end, scale: factor, bare: run.bare}
    : {...run, value, end}
}

/** With the part that follows: "four and a half", "four and a half million", "a million and a half". */
export function withPart(
  line: string,
  run: Pick<Run, 'value' | 'end' | 'scale'>,
  table: NumberTable,
): {value: number; end: number; scale: number} {
  AND_PART.lastIndex = run.end
  const found = AND_PART.exec(line)
  if (!found?.groups?.part) return run
  const part = round((FRACTIONS[found.groups.part] ?? 0) * topOf(found.groups, table))
  const end = run.end + found[0].length
  const next = nextWord(line, end)
  const smaller = next?.join === ' ' ? table.scales.get(next.word) : undefined
  if (next && smaller !== undefined && smaller < run.scale)
    return {value: run.value + round(part * smaller), end: next.end, scale: run.scale}
  if (run.scale > 1) return {value: run.value + part * run.scale, end, scale: run.scale}
  const factor = next && table.scales.get(next.word)
  return factor && next.join === ' '
    ? {value: round((run.value + part) * factor), end: next.end, scale: factor}
    : {value: run.value + part, end, scale: 1}
}

// "fifty-four", "a"
function topOf({ten, top}: Readonly<Record<string, string | undefined>>, {words}: NumberTable): number {
  return (words.get(ten ?? '') ?? 0) + (TOPS[top ?? ''] ?? 1)
}

function withArticle(line: string, at: number): number {
  const article = /(?<![\p{L}\d])(?:an?|one) $/u.exec(line.slice(Math.max(0, at - 5), at))
  return article ? at - article[0].length : at
}

function nextWord(line: string, at: number): {word: string; join: string; end: number} | undefined {
  WORD.lastIndex = at
  const found = WORD.exec(line)
  if (!found?.groups?.word) return undefined
  return {word: found.groups.word, join: found.groups.join ?? '', end: at + found[0].length}
}
