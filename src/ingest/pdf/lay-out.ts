import {isCompound} from '../../text/index.ts'
import {linesOf, type PageLine, type TextItem} from './lines.ts'
import {withoutMargins} from './margins.ts'

const CLOSED = /[.!?:]["'”’)\]]*$/
const CLEARLY = 1.25
// a line's height where nothing tells it, and the most that one usually is, in sizes of its letters
const USUAL = 1.2
const WIDEST = 1.6

/** The text of pages: a paragraph a line, empty lines between them, in the order in which the pages were written. */
export function layOut(pages: readonly (readonly TextItem[])[]): string {
  const set = withoutMargins(pages.map(linesOf))
  const leading = leadingOf(set)
  const paragraphs: string[] = []
  let last: PageLine | undefined
  for (const lines of set)
    lines.forEach((line, i) => {
      if (last && !begins(last, line, {leading, turned: i === 0, lines}))
        paragraphs.push(joined(paragraphs.pop() ?? '', line.text))
      else paragraphs.push(line.text)
      last = line
    })
  return paragraphs.join('\n\n')
}

interface Setting {
  readonly leading: number
  /** Whether the line is the first of its page. */
  readonly turned: boolean
  readonly lines: readonly PageLine[]
}

/** Whether a line begins a paragraph: after a gap, in letters of another size, or indented; over the end of a page or a column, after a full stop. */
function begins(last: PageLine, line: PageLine, {leading, turned, lines}: Setting): boolean {
  if (!isOneSize(last, line)) return true
  const gap = last.y - line.y
  if (turned || gap <= 0) return CLOSED.test(last.text)
  return gap > leading * line.size * CLEARLY || (CLOSED.test(last.text) && isIndented(line, lines))
}

function isOneSize(a: PageLine, b: PageLine): boolean {
  return Math.abs(a.size - b.size) <= 0.05 * Math.max(a.size, b.size)
}

// against a margin that others keep
function isIndented(line: PageLine, lines: readonly PageLine[]): boolean {
  const margin = lines.filter(({x, size}) => {
    const indent = (line.x - x) / size
    return indent > 0.8 && indent < 6
  })
  return margin.some(({x}) => margin.filter(other => Math.abs(other.x - x) < 1).length >= 3)
}

/** The usual distance of two lines of a paragraph, in sizes of their letters. */
function leadingOf(pages: readonly (readonly PageLine[])[]): number {
  const lines = pages.flat()
  const gaps = pages.flatMap(page =>
    page.flatMap((line, i) => {
      const above = page[i - 1]
      const gap = above && isOneSize(above, line) ? (above.y - line.y) / line.size : 0
      return gap > 0 && gap < 3 ? [gap] : []
    }),
  )
  const leading = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? USUAL
  const closed = lines.filter(({text}) => CLOSED.test(text)).length
  // where each line is a sentence, the distance is one of paragraphs
  return leading > WIDEST && closed > lines.length / 2 ? USUAL : leading
}

const DIVIDED = /(?<head>[\p{L}\d][\p{L}\d-]{0,60})[-\u2010]$/u

function joined(before: string, line: string): string {
  const head = DIVIDED.exec(before.slice(-80))?.groups?.['head']
  if (head === undefined || !/^[\p{L}\d]/u.test(line)) return `${before} ${line}`
  const isOne = /\p{Ll}$/u.test(head) && /^\p{Ll}/u.test(line) && !isCompound(head, line)
  return (isOne ? before.slice(0, -1) : before) + line
}
