/** Letters as a page sets them: where they begin, in points from the lower left, how large and how wide they are. */
export interface TextItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly width: number
  readonly endsLine: boolean
}

/** A line of a page. */
export interface PageLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Puts what stands at one height, one after the other, into lines, in the order in which the page was written. */
export function linesOf(items: readonly TextItem[]): PageLine[] {
  const lines: TextItem[][] = []
  let last: TextItem | undefined
  for (const item of items) {
    if (item.text.trim() !== '') {
      const line = last && goesOn(last, item) ? lines.at(-1) : undefined
      if (line) line.push(spaced(last, item))
      else lines.push([item])
    }
    if (item.text !== '') last = item.text.trim() === '' && last ? {...last, text: `${last.text} `} : item
  }
  return lines.flatMap(lineOf)
}

function goesOn(last: TextItem, item: TextItem): boolean {
  const size = Math.max(last.size, item.size)
  return Math.abs(last.y - item.y) < size / 2 && item.x > last.x + last.width - size
}

// a space may be a place left empty
function spaced(last: TextItem | undefined, item: TextItem): TextItem {
  if (!last) return item
  const gap = item.x - last.x - last.width
  return /\s$/.test(last.text) || gap > item.size * 0.2 ? {...item, text: ` ${item.text}`} : item
}

function lineOf(items: readonly TextItem[]): PageLine[] {
  const [first] = items
  const text = items.map(item => item.text).join('')
  const largest = [...items].sort((a, b) => b.text.length - a.text.length)[0]
  if (!first || !largest) return []
  return [{text: plain(text), x: first.x, y: largest.y, size: largest.size}]
}

function plain(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}
