import type {Block} from '../../text/index.ts'
import {marksOf, type Mark} from './marks.ts'

/** A stretch between quotation marks; `outer…` takes the marks in. */
export interface Pair {
  readonly start: number
  readonly end: number
  readonly outerStart: number
  readonly outerEnd: number
  /** Place in the list of the pair it stands inside of. */
  readonly nested: boolean
  /** The paragraph ends before the mark is closed, and the next one opens it anew. */
  readonly goesOn: boolean
}

/** The quoted stretches of a text, ascending; marks that have no partner never reach past what their paragraph allows. */
export function pairsOf(text: string, blocks: readonly Block[]): readonly Pair[] {
  const marked = blocks.map(block => ({block, marks: marksOf(text.slice(block.start, block.end), block.start)}))
  const pairs: Pair[] = []
  let skipTo = 0
  marked.forEach((here, i) => {
    const marks = here.marks.filter(({at}) => at >= skipTo)
    const found = pairUp(text, here.block, marks)
    pairs.push(...found.pairs)
    if (found.open) {
      const end = endOfOpen(text, found.open, here.block, marked.slice(i + 1, i + 1 + REACH))
      pairs.push(end.pair)
      skipTo = end.pair.outerEnd
    }
  })
  return nest(pairs)
}

/** Paragraphs that one quotation may run over without its mark being repeated. */
const REACH = 12

interface Marked {
  readonly block: Block
  readonly marks: readonly Mark[]
}

function pairUp(text: string, block: Block, marks: readonly Mark[]): {pairs: readonly Pair[]; open?: Mark} {
  const double = pairWidth(marks.filter(({width}) => width === 'double'))
  const single = pairWidth(marks.filter(({width}) => width === 'single'))
  const pairs = [...double.pairs, ...single.pairs.filter(pair => isPlausible(text, block, pair, double.pairs))]
  return {pairs, ...(double.open ? {open: double.open} : {})}
}

function pairWidth(marks: readonly Mark[]): {pairs: readonly Pair[]; open?: Mark} {
  const pairs: Pair[] = []
  let open: Mark | undefined
  marks.forEach((mark, i) => {
    if (!open) {
      if (mark.opens && !(mark.closes && mark.doubtful)) open = mark
      return
    }
    if (mark.opens && !mark.closes) {
      if (mark.width === 'single') open = mark
      return
    }
    if (mark.doubtful && closesLater(marks.slice(i + 1))) return
    pairs.push(pairOf(open, mark.at, mark.at + mark.length))
    open = undefined
  })
  return {pairs, ...(open ? {open} : {})}
}

// another mark that can only close comes before one that can only open
function closesLater(marks: readonly Mark[]): boolean {
  const next = marks.find(mark => !mark.doubtful || mark.opens)
  return next !== undefined && next.closes && !next.opens
}

function pairOf(open: Mark, end: number, outerEnd: number, goesOn = false): Pair {
  return {start: open.at + open.length, end, outerStart: open.at, outerEnd, nested: false, goesOn}
}

// single marks that cross double ones are apostrophes
function isPlausible(text: string, block: Block, pair: Pair, double: readonly Pair[]): boolean {
  const crosses = double.some(
    other =>
      (pair.outerStart < other.outerStart && pair.outerEnd > other.outerStart && pair.outerEnd < other.outerEnd) ||
      (pair.outerStart > other.outerStart && pair.outerStart < other.outerEnd && pair.outerEnd > other.outerEnd),
  )
  return !crosses && pair.end <= block.end && text.slice(pair.start, pair.end).trim() !== ''
}

// '"The talks go on.' – the next paragraph opens with the mark again, or closes it, or the quotation ends with its sentence
function endOfOpen(text: string, open: Mark, block: Block, next: readonly Marked[]): {pair: Pair} {
  const following = next[0]
  const first = following?.marks.find(({width}) => width === 'double')
  if (following && first?.opens && first.at === firstWord(text, following.block))
    return {pair: pairOf(open, block.end, block.end, true)}
  for (const {marks, block: later} of next) {
    if (later.type === 'boilerplate' || later.start - open.at > 1500) break
    const mark = marks.find(({width}) => width === 'double')
    if (!mark) continue
    if (mark.closes && !mark.opens) return {pair: pairOf(open, mark.at, mark.at + mark.length)}
    break
  }
  const whole = open.at === firstWord(text, block)
  const stop = /[.!?…](?=\s|$)/.exec(text.slice(open.at, block.end))
  const end = whole || !stop ? block.end : open.at + stop.index + 1
  return {pair: pairOf(open, end, end)}
}

function firstWord(text: string, block: Block): number {
  return block.start + (/\S/.exec(text.slice(block.start, block.end))?.index ?? 0)
}

function nest(pairs: readonly Pair[]): readonly Pair[] {
  const sorted = pairs
    .filter(({start, end}) => end > start)
    .toSorted((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd)
  let reach = -1
  return sorted.map(pair => {
    const nested = pair.outerStart < reach
    reach = Math.max(reach, pair.outerEnd)
    return {...pair, nested}
  })
}
