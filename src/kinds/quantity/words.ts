import {partOfScale, withArticle, withPart} from './fraction-words.ts'
import {DENOMINATORS, either, TOPS} from './fractions.ts'
import {nextWord, type NumberTable} from './number-table.ts'
import {round} from './numerals.ts'
import type {Amount} from './value.ts'

/** The number written in words at an offset: "twenty-three", "four and a half million", "half a dozen", "several hundred". */
export function wordsAt(line: string, at: number, table: NumberTable): Amount | undefined {
  return vagueAt(line, at, table) ?? exactAt(line, at, table)
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
  const spoken = BARE_POINT.exec(line.slice(Math.max(0, at - 14), at))
  if (spoken && run.value < 100 && run.scale === 1 && /^ per ?cent/.test(line.slice(run.end))) {
    const value = round(run.value / (run.value < 10 ? 10 : 100))
    return {start: at - 'point '.length, end: run.end, lower: value, upper: value, form: 'words', scale: 1}
  }
  const {value, end, scale} = withPart(line, withPoint(line, run, table), table)
  const start = run.bare ? withArticle(line, at) : at
  if (run.bare && start === at) return undefined
  return {start, end, lower: value, upper: value, form: 'words', scale}
}

// "by point five per cent"; not "at that point five per cent"
const BARE_POINT = /(?:^|(?<!\p{L})(?:by|about|nearly|almost|only|just|of|to|rose|fell|grew|up|down) )point $/u

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
  let after = 0
  for (;;) {
    const next = nextWord(line, end)
    if (!next || (end === at) !== (next.join === '')) break
    const factor = scaleOf(next.word, end > at, table)
    const small = table.words.get(next.word)
    if (factor !== undefined && !isAnd(next.join)) {
      bare ||= end === at
      // "three hundred and two dozen"
      if (factor === 12 && after > 0) current = (current ?? 0) + after * 11
      else if (factor < 1000) current = (current ?? 1) * factor
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
      const further = nextWord(line, next.end)
      // "two hundred and two hundred" are two numbers
      if (isAnd(next.join) && current !== undefined && further?.join === ' ' && further.word === 'hundred') break
      after = current !== undefined && current >= 100 && current % 100 === 0 ? small : 0
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

// "two million and one half": the part is taken by itself
const PARTED = new RegExp(String.raw`^ and (?:${either(TOPS)})[ -](?:${either(DENOMINATORS)})s?(?!\p{L})`, 'u')

const DIGITS = 'one|two|three|four|five|six|seven|eight|nine'
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const POINT = new RegExp(
  String.raw` point(?:(?<digits>(?:[ -](?:zero|nought|oh|${DIGITS})){1,9})|[ -](?<tens>(?:${TENS})(?:[ -](?:${DIGITS}))?|(?:${TEENS})))(?![\p{L}\d]|-\p{L})`,
  'uy',
)

// "five point five", "zero point zero eight million", "two point seventy-five"
function withPoint(line: string, run: Run, table: NumberTable): Run {
  POINT.lastIndex = run.end
  const found = POINT.exec(line)
  if (!found?.groups) return run
  const {digits, tens} = found.groups
  const worths = (digits ?? tens ?? '')
    .trim()
    .split(/[ -]/)
    .map(word => table.words.get(word) ?? 0)
  const part = digits === undefined ? String(worths.reduce((sum, each) => sum + each, 0)) : worths.join('')
  const value = Number(`${String(run.value)}.${part}`)
  const end = run.end + found[0].length
  const next = nextWord(line, end)
  const factor = next?.join === ' ' ? table.scales.get(next.word) : undefined
  return next && factor
    ? {value: round(value * factor), end: next.end, scale: factor, bare: run.bare}
    : {...run, value, end}
}
