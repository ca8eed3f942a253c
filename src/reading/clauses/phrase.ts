import type {Anaphor, Document, Phrase} from '../document.ts'
import {anaphorsIn} from './anaphors-in.ts'
import type {Chunk} from './chunk.ts'
import type {Word} from './word.ts'

/** A noun phrase as readers see it, from a chunk, or from several that are joined ("Orvik, the mayor", "Tarn and Vell"). */
export function phraseOf(
  document: Document,
  words: readonly Word[],
  chunk: Chunk,
  until: Chunk = chunk,
  chunks: readonly Chunk[] = [],
): Phrase {
  const head = words[chunk.noun?.head ?? chunk.first]
  const first = words[chunk.first]
  const last = words[until.last - 1]
  const start = first?.token.start ?? 0
  const offset = first?.token.index ?? 0
  const lemma = head?.lemma ?? chunk.lower
  const members = membersOf(document, words, chunks.slice(chunks.indexOf(chunk), chunks.indexOf(until) + 1))
  return {
    first: offset,
    last: offset - chunk.first + until.last,
    start,
    end: last?.token.end ?? start,
    head: head?.token.index ?? offset,
    lemma,
    id: head?.name?.id ?? standsFor(document, head)?.id ?? lemma,
    modifiers: modifiersOf(words, chunk),
    ...(members.length > 1 ? {members} : {}),
  }
}

// "Orvik, Velt and Tarn", never "Orvik, the mayor"; an apposition inside the list ("Orvik, the mayor, and Velt") is not told apart
function membersOf(document: Document, words: readonly Word[], chunks: readonly Chunk[]): readonly string[] {
  if (!chunks.some(({kind}) => kind === 'and')) return []
  return chunks
    .filter(({kind}) => kind === 'noun')
    .map(({noun, first, lower}) => {
      const head = words[noun?.head ?? first]
      return head?.name?.id ?? standsFor(document, head)?.id ?? head?.lemma ?? lower
    })
}

function standsFor(document: Document, head: Word | undefined): Anaphor | undefined {
  if (!head) return undefined
  return anaphorsIn(document, head.token.start, head.token.end).findLast(({end}) => end >= head.token.end)
}

function modifiersOf(words: readonly Word[], chunk: Chunk): readonly string[] {
  const head = chunk.noun?.head ?? chunk.first
  return words
    .slice(chunk.first, head)
    .filter(({tag}) => /^(?:ADJ|NOUN|PROPN|NUM|VERB)$/.test(tag))
    .map(({lemma}) => lemma)
}
