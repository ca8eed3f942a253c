/** A line of a file, or several that one quotation runs through. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Number of the paragraph (lines without an empty line between them). */
  readonly paragraph: number
}

/** The lines of a text from an offset on, white space at either end and empty lines left out. */
export function readLines(text: string, from: number): Line[] {
  return joinQuoted(linesOf(text, from))
}

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = []
  let paragraph = 0
  let last = from
  for (const {0: found, index} of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const lead = found.length - found.trimStart().length
    const trimmed = found.trim()
    if (index + found.length <= from || trimmed === '') continue
    const start = index + lead
    if (/\n\s*\n|\r\s*\r(?!\n)/.test(text.slice(last, start))) paragraph++
    lines.push({start, end: start + trimmed.length, text: trimmed, paragraph})
    last = start + trimmed.length
  }
  return lines
}

const LONGEST_QUOTED = 12

// a line that opens a quotation and does not close it goes on in the next lines of its paragraph
function joinQuoted(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    const end = line && isOpen(line.text) ? closing(lines, i) : i
    const last = lines[end]
    if (line && last)
      joined.push(
        end === i
          ? line
          : {
              ...line,
              end: last.end,
              text: lines
                .slice(i, end + 1)
                .map(({text}) => text)
                .join('\n'),
            },
      )
    i = end
  }
  return joined
}

function closing(lines: readonly Line[], from: number): number {
  for (let i = from + 1; i <= from + LONGEST_QUOTED; i++) {
    const line = lines[i]
    if (!line || line.paragraph !== lines[from]?.paragraph || /^(?:["“]|``)/.test(line.text)) return from
    if (/["”]|''/.test(line.text)) return isOpen(line.text, true) ? from : i
  }
  return from
}

function isOpen(text: string, open = false): boolean {
  const curly = (text.match(/“|``/g)?.length ?? 0) - (text.match(/”|''/g)?.length ?? 0)
  const straight = (text.replace(/\d"/g, '').match(/"/g)?.length ?? 0) % 2
  return open ? curly >= 0 && (straight === 0 || curly > 0) : curly === 1 || straight === 1
}
