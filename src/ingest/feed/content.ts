import type {Piece} from '../piece.ts'
import {joined, spell, type Spelt} from '../spelling.ts'
import type {Stretch} from './items.ts'

const CDATA = /<!\[CDATA\[(?<inside>[\s\S]*?)\]\]>/g
const SPECIAL = /&(?:#x[\da-f]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);|<!--[\s\S]*?-->/gi
const named: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"}

/** What an element holds as text; mark-up that stands in it as such is left as it is written. */
export function contentOf({start, end, isMarkup}: Stretch, raw: string): Spelt {
  if (isMarkup) return joined([{text: raw.slice(start, end), raw: start}])
  const pieces: Piece[] = []
  let at = start
  for (const {0: whole, index, groups} of raw.slice(start, end).matchAll(CDATA)) {
    const inside = groups?.['inside'] ?? ''
    pieces.push(...spell(raw, at, start + index, SPECIAL, read))
    if (inside !== '') pieces.push({text: inside, raw: start + index + '<![CDATA['.length})
    at = start + index + whole.length
  }
  return joined([...pieces, ...spell(raw, at, end, SPECIAL, read)])
}

function read(found: string): string {
  if (found.startsWith('<')) return ''
  const name = found.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return named[name] ?? ''
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
}
