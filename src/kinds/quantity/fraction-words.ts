import {DENOMINATORS, either, TOPS} from './fractions.ts'
import {nextWord, type NumberTable} from './number-table.ts'
import {round} from './numerals.ts'
import type {Amount} from './value.ts'

/** The part of a scale at an offset: "half a million", "two thirds of a million". */
export function partOfScale(line: string, at: number, table: NumberTable): Amount | undefined {
  PART_OF_SCALE.lastIndex = at
  const found = PART_OF_SCALE.exec(line)
  if (!found?.groups) return undefined
  const {part, top, parts} = found.groups
  const scale = table.scales.get(found.groups.scale ?? '') ?? 1
  const value = round((TOPS[top ?? ''] ?? 1) * (1 / (DENOMINATORS[part ?? parts ?? ''] ?? 1)) * scale)
  const start = part === 'half' || top !== undefined ? at : withArticle(line, at)
  return {start, end: at + found[0].length, lower: value, upper: value, form: 'words', scale}
}

/** With the part that follows: "four and a half", "four and a half million", "a million and a half". */
export function withPart(
  line: string,
  run: {readonly value: number; readonly end: number; readonly scale: number},
  table: NumberTable,
): {value: number; end: number; scale: number} {
  AND_PART.lastIndex = run.end
  const found = AND_PART.exec(line)
  if (!found?.groups?.part) return run
  const part = round(topOf(found.groups, table) / (DENOMINATORS[found.groups.part] ?? 1))
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

/** Where a number begins with the article before it: "a hundred". */
export function withArticle(line: string, at: number): number {
  const article = /(?<![\p{L}\d])(?:an?|one) $/u.exec(line.slice(Math.max(0, at - 5), at))
  return article ? at - article[0].length : at
}

// "half a million", "a quarter of a million", "two thirds of a million"
const PART_OF_SCALE =
  /(?:(?<part>half|quarter|third)(?:[ -]an?|[ -]of an?)?|(?<top>two|three|four|five)[ -](?<parts>third|quarter|fifth|sixth|eighth|tenth)s of an?)[ -](?<scale>hundred|thousand|million|billion|trillion|dozen)(?!s?[\p{L}])/uy
// "… and a half million", "-and-a-half", "and a quarter"
const AND_PART = new RegExp(
  String.raw`[ -]and[ -](?:(?<ten>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -]?)?(?<top>${either(TOPS)})[ -](?<part>${either(DENOMINATORS)})s?(?!\p{L}| of)`,
  'uy',
)
