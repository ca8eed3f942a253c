import type {Block, BlockType} from './block.ts'
import {withoutDateline} from './block-dateline.ts'
import {isHeadline} from './block-headline.ts'
import {captionPart, isBoilerplate, isQuotation, isStamp, positions, type CaptionPart} from './block-kind.ts'
import {readLines, type Line} from './block-lines.ts'

const SHORTEST_PROSE = 100

/** A line with what its own words tell of it. */
interface Marked extends Line {
  readonly boilerplate: boolean
  readonly stamp: boolean
  readonly part: CaptionPart
}

/** Divides running text into blocks, from an offset on: titles, captions, boilerplate, quotations; the rest is body. */
export function divide(text: string, from = 0): Block[] {
  const lines = readLines(text, from).map(mark)
  const titles = new Set<string>()
  const types: BlockType[] = []
  let first = true
  lines.forEach((line, i) => {
    const type = typeOf(lines, i, {before: types[i - 1], titles, first})
    if (type === 'title') titles.add(line.text.toLowerCase())
    first = first && (type === 'boilerplate' || type === 'title' || line.stamp)
    types.push(type)
  })
  return lines.flatMap((line, i) =>
    withoutDateline(line, isBeforeCredit(lines, types, i) ? 'caption' : (types[i] ?? 'body')),
  )
}

/** What a paragraph of a marked-up format is, once its mark-up has said that it is running text or a quotation. */
export function retype(text: string, type: BlockType): BlockType {
  if (isBoilerplate(text)) return 'boilerplate'
  const part = captionPart(text)
  return part !== undefined && part !== 'positions' ? 'caption' : type === 'body' && isQuotation(text) ? 'quote' : type
}

function mark(line: Line): Marked {
  return {...line, boilerplate: isBoilerplate(line.text), stamp: isStamp(line.text), part: captionPart(line.text)}
}

interface Context {
  readonly before: BlockType | undefined
  readonly titles: ReadonlySet<string>
  /** Whether nothing but titles, stamps and boilerplate stands above. */
  readonly first: boolean
}

function typeOf(lines: readonly Marked[], i: number, {before, titles, first}: Context): BlockType {
  const line = lines[i]
  if (!line) return 'body'
  if (line.boilerplate) return 'boilerplate'
  if (isCaption(lines, i, before)) return 'caption'
  if (line.stamp) return 'body'
  if (titles.has(line.text.toLowerCase())) return 'title'
  if (isQuotation(line.text, lines[i + 1]?.text)) return isCrossHead(lines, i) ? 'title' : 'quote'
  return isHeadline(line.text, {first, alone: standsAlone(lines, i)}) && hasCompany(lines, i) ? 'title' : 'body'
}

// a caption is a credit, what says of itself that it describes a picture, and the line under either in the same paragraph
function isCaption(lines: readonly Marked[], i: number, before: BlockType | undefined): boolean {
  const [previous, line] = [lines[i - 1], lines[i]]
  if (!line) return false
  if (line.part !== undefined && line.part !== 'positions') return true
  const under = before === 'caption' && previous?.paragraph === line.paragraph
  if (under && /^(?:credit|slug|opening)$/.test(previous.part ?? '')) return true
  return line.part === 'positions' && (under || positions(line.text) > 1)
}

// the line over a credit in the same paragraph, unless it is the end of running text
function isBeforeCredit(lines: readonly Marked[], types: readonly BlockType[], i: number): boolean {
  const [line, next] = [lines[i], lines[i + 1]]
  if (!line || next?.paragraph !== line.paragraph || types[i + 1] !== 'caption' || next.part !== 'credit') return false
  return types[i] !== 'boilerplate' && lines[i - 1]?.paragraph !== line.paragraph
}

// "'We will rebuild'" between two paragraphs of running text
function isCrossHead(lines: readonly Marked[], i: number): boolean {
  const text = lines[i]?.text ?? ''
  return text.split(/\s+/).length <= 5 && !/[.,!?]["”»]?$/.test(text) && lines[i + 1] !== undefined
}

// between empty lines, or between paragraphs that have none between them
function standsAlone(lines: readonly Marked[], i: number): boolean {
  const paragraph = lines[i]?.paragraph
  const [before, after] = [lines[i - 1], lines[i + 1]]
  const isApart = (line: Line | undefined): boolean => line?.paragraph !== paragraph || isProse(line)
  return isApart(before) && isApart(after)
}

function isProse(line: Line | undefined): boolean {
  return line !== undefined && line.text.length > SHORTEST_PROSE && /[.!?]["'”’)]*$/.test(line.text)
}

// a line is a heading of something: a sentence alone in a file is no title
function hasCompany(lines: readonly Marked[], i: number): boolean {
  return lines.some(({text}, at) => at > i && /[.!?]["'”’)]*$/.test(text))
}
