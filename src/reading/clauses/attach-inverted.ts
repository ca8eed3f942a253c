import type {Chunk} from './chunk.ts'
import type {Context} from './divide.ts'
import {freeNouns, lastIndexWhere} from './gap.ts'
import type {Gap, Link} from './link.ts'

// '"We are done," said Orvik'
export function inverted({chunks, drafts, speech, waiting}: Context, at: number, gap: Gap): Link | undefined {
  const verb = chunks[at]?.verb
  if (
    !verb ||
    !speech.has(verb.lemma) ||
    freeNouns(chunks, gap.first, gap.last).some(noun => noun > quoteEnd(chunks, gap))
  )
    return undefined
  const before = chunks[at - 1]
  const after = nextNoun(chunks, at)
  const quoted = before?.kind === 'quote' || chunks[at - 2]?.kind === 'quote'
  if (verb.lemma === 'tell' || (waiting.length > 0 && !quoted)) return undefined
  if (!before || after === undefined || (before.kind !== 'comma' && before.kind !== 'quote')) return undefined
  if (before.kind === 'comma' && chunks[at - 2]?.kind !== 'quote' && drafts.length === 0) return undefined
  if (before.kind === 'comma' && drafts.length > 0 && !isEnd(chunks, after) && chunks[at - 2]?.kind !== 'quote')
    return undefined
  return {from: at, relation: 'quoted', subject: after}
}

// where what is quoted ends: at the last mark, else at the first comma
function quoteEnd(chunks: readonly Chunk[], gap: Gap): number {
  const quote = lastIndexWhere(chunks, gap.first, gap.last, ({kind}) => kind === 'quote')
  return quote >= 0 ? quote : chunks.findIndex(({kind}, i) => i >= gap.first && i < gap.last && kind === 'comma')
}

function nextNoun(chunks: readonly Chunk[], at: number): number | undefined {
  return chunks[at + 1]?.kind === 'noun' ? at + 1 : undefined
}

function isEnd(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1]
  return !next || next.kind === 'stop' || next.kind === 'comma'
}
