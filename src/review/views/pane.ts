import type {Block, Source} from '../../text/index.ts'
import type {BlockView, Mark, Pane} from '../protocol/index.ts'
import {overlap, type Stretch} from './running.ts'

/** Units of running text shown before the first mark and after it. */
const REACH = 30_000

export type Marked = Stretch & Pick<Mark, 'type' | 'letter'>

/** The running text of a source with what is marked in it; of a long one the part around the first mark. */
export function paneOf(source: Source, marked: readonly Marked[]): Pane {
  const marks = apart(marked)
  const first = Math.min(source.text.length, ...marks.filter(({type}) => type === 'place').map(({start}) => start))
  const shown: Stretch =
    source.text.length <= 2 * REACH ? {start: 0, end: source.text.length} : {start: first - REACH, end: first + REACH}
  const blocks = source.blocks.filter(block => overlap(block, shown)).map(block => within(block, shown))
  return {
    source: source.id,
    blocks: blocks.map(block => blockOf(source, block, marks)),
    cutBefore: (source.blocks[0]?.start ?? 0) < (blocks[0]?.start ?? 0),
    cutAfter: (source.blocks.at(-1)?.end ?? 0) > (blocks.at(-1)?.end ?? 0),
  }
}

function within({type, start, end}: Block, shown: Stretch): Block {
  return {type, start: Math.max(start, shown.start), end: Math.min(end, shown.end)}
}

function blockOf(source: Source, {type, start, end}: Block, marks: readonly Marked[]): BlockView {
  return {
    type,
    start,
    text: source.text.slice(start, end),
    marks: marks
      .filter(mark => overlap(mark, {start, end}))
      .map(mark => ({
        type: mark.type,
        letter: mark.letter,
        start: Math.max(0, mark.start - start),
        end: Math.min(end, mark.end) - start,
      })),
  }
}

// places first, then the rest; of two that overlap the first stays
function apart(marked: readonly Marked[]): Marked[] {
  const kept: Marked[] = []
  const ordered = [...marked].sort((a, b) => rank(a) - rank(b) || a.start - b.start || b.end - a.end)
  for (const mark of ordered) if (!kept.some(other => overlap(mark, other))) kept.push(mark)
  return kept.sort((a, b) => a.start - b.start)
}

function rank({type}: Marked): number {
  return type === 'place' ? 0 : 1
}
