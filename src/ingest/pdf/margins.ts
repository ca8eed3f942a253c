import type {PageLine} from './lines.ts'

const MOST_LINES = 3
const SAME_HEIGHT = 2
// "3", "Page 3", "3 of 12", "– 3 –"
const NUMBER = /^(?:page |p\. ?)?[-–—|]? ?(?<number>\d{1,4}) ?[-–—|]?(?: ?(?:of|\/) ?\d{1,4})?$/i
// what a browser prints around a page: "5/6/31, 9:40 PM Ferry turns back", "https://elsin.example/ferry 1/2"
const PRINTED =
  /^\d{1,4}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d{2}(?: ?[AP]M)?(?: |$)|^(?:https?|file):\S{1,2000}(?: \d{1,4}\/\d{1,4})?$/i

/** Drops what stands above and below the text: numbers of pages, and lines that repeat there on most of them. */
export function withoutMargins(pages: readonly (readonly PageLine[])[]): (readonly PageLine[])[] {
  const seen = new Map<string, PageLine[]>()
  const edges = pages.map(edgesOf)
  edges.forEach((of, page) => {
    for (const line of new Set(of.flat())) {
      const key = keyOf(line, page)
      seen.set(key, [...(seen.get(key) ?? []), line])
    }
  })
  const isMargin = (line: PageLine, page: number): boolean => {
    if (isNumber(line, page) || PRINTED.test(line.text)) return true
    const alike = (seen.get(keyOf(line, page)) ?? []).filter(each => isPlaced(each, line))
    return alike.length > 1 && alike.length > pages.length / 2
  }
  return pages.map((lines, page) => {
    const dropped = new Set(edges[page]?.flatMap(edge => leading(edge, line => isMargin(line, page))))
    return lines.filter(line => !dropped.has(line))
  })
}

/** The lines of a page from the top and from the bottom, the outermost first. */
function edgesOf(lines: readonly PageLine[]): PageLine[][] {
  const high = [...lines].sort((a, b) => b.y - a.y)
  return [high.slice(0, MOST_LINES), high.slice(-MOST_LINES).reverse()]
}

function leading(lines: readonly PageLine[], holds: (line: PageLine) => boolean): readonly PageLine[] {
  const end = lines.findIndex(line => !holds(line))
  return end < 0 ? lines : lines.slice(0, end)
}

// the number of its page may be part of a line that repeats
function keyOf({text}: PageLine, page: number): string {
  const number = numberOf(text)
  if (number !== undefined) return `number ${number - page}`
  return text.replace(new RegExp(`(?<![\\d/])${page + 1}(?: ?(?:of|/) ?\\d{1,4})?(?![\\d/])`, 'g'), '#').toLowerCase()
}

function isPlaced(a: PageLine, b: PageLine): boolean {
  return Math.abs(a.y - b.y) <= SAME_HEIGHT && Math.abs(a.size - b.size) < 0.5
}

function isNumber({text}: PageLine, page: number): boolean {
  return numberOf(text) === page + 1
}

function numberOf(text: string): number | undefined {
  const number = NUMBER.exec(text)?.groups?.['number']
  return number === undefined ? undefined : Number(number)
}
