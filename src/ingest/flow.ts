import {retype, type Block, type OffsetMap, type OffsetPiece} from '../text/index.ts'
import type {Draft} from './piece.ts'

/** Lays blocks one after the other as running text, an empty line between them, and maps each piece to the file. */
export function flow(drafts: readonly Draft[]): {text: string; blocks: readonly Block[]; offsets: OffsetMap} {
  const blocks: Block[] = []
  const offsets: OffsetPiece[] = []
  let text = ''
  for (const {type, pieces} of drafts) {
    const words = pieces.map(piece => piece.text).join('')
    if (words.trim() === '') continue
    const start = text.length
    for (const {text: part, raw, rawLength} of pieces) {
      const shown = part.replace(/[\r\n]/g, ' ')
      offsets.push({text: text.length, raw, length: shown.length, ...(rawLength === undefined ? {} : {rawLength})})
      text += shown
    }
    blocks.push({type: type === 'title' ? type : retype(words, type), start, end: text.length})
    text += '\n\n'
  }
  return {text, blocks, offsets}
}
