import type {Vocabulary} from '../../vocabulary/index.ts'
import {isMoney, isPrefix} from './money.ts'

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

// parts, sets and adverbs, which other readers take or nobody counts with
const NOT_A_COUNT = /^(?:half|quarter|third|both|pair|twin|double|triple|once|twice|thrice|nil)$/
// phrases that a hedge, a share or an exact number already says
const NOT_VAGUE =
  /^(?:about|nearly|more than|most|a majority|a minority|the vast)|digits|^(?:an?|two|half)[ -](?:a )?dozen|pair/

// what may begin a part of one unit: "a tenth of a mile"
const PARTS = ['half', 'quarter', 'third', 'fifth', 'sixth', 'eighth', 'tenth', 'sixteenth', 'hundredth']

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
      String.raw`(?:${SECOND}|(?<![\p{L}\d]|(?<!\d)\p{L}-|\p{L}\d{1,3},)|(?<=(?<!\p{L})(?:to-|by-|magnitude-|\$(?:us|au|a|nz|ca|c|hk|s)|${codes}))|(?<=(?<!\p{L})(?:sr|kd|bd|jd|qr|ro|le|sh|[rnpk]))(?=\d[\d,.]{0,12} ?(?:million|billion|trillion|bn|mn?)(?!\p{L})|\d{1,3}(?:,\d{3})+(?![\d,])))(?:[\d¼½¾⅓⅔⅛⅜⅝⅞⅙⅚⅕⅖⅗⅘⅐⅑⅒⅚⅕⅖⅗⅘⅐⅑⅒]|\.\d|(?:${phrases}|${starters})(?![\p{L}\d]))`,
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

/** The word after an offset, and what joins it to what stands before. */
export function nextWord(line: string, at: number): {word: string; join: string; end: number} | undefined {
  WORD.lastIndex = at
  const found = WORD.exec(line)
  if (!found?.groups?.word) return undefined
  const join = (found.groups.join ?? '').replace(/ {2,}/g, ' ')
  return {word: found.groups.word, join, end: at + found[0].length}
}

// more than one space is a slip of the layout
const WORD = /(?<join> {1,4}and {1,4}| & |-and-|-|, | {1,4})?(?<word>[a-z]{2,12})(?![\p{L}\d]|'(?!s))/uy
