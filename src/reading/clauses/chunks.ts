import type {Chunk, ChunkKind} from './chunk.ts'
import {DUAL, OF_VERBS, RELATIVES, SUBORDINATORS} from './lexicon.ts'
import {approximatorLength, nounPhraseAt} from './noun-phrase.ts'
import {turned} from './turned.ts'
import {verbGroupAt} from './verb-group.ts'
import type {Word} from './word.ts'

/** Cuts a sentence into noun phrases, verb groups and the words that join them; together they cover it. */
export function chunksOf(words: readonly Word[], particles: ReadonlySet<string>): readonly Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  while (at < words.length) {
    const chunk = chunkAt(words, at, chunks, particles)
    chunks.push(chunk)
    at = chunk.last
  }
  return turned(
    words,
    chunks.map((chunk, i) => settle(chunk, i, chunks)),
    particles,
  )
}

function chunkAt(words: readonly Word[], at: number, before: readonly Chunk[], particles: ReadonlySet<string>): Chunk {
  const word = words[at]
  const single = (kind: ChunkKind, length = 1): Chunk => ({
    kind,
    first: at,
    last: at + length,
    lower: words
      .slice(at, at + length)
      .map(({lower}) => lower)
      .join(' '),
  })
  if (!word) return single('other')
  const measured = approximatorLength(words, at) > 0 ? nounPhraseAt(words, at) : undefined
  if (measured) return measured
  const compound = compoundLength(words, at)
  if (compound > 0) return single('preposition', compound)
  const joiner = joinerOf(words, at, before.at(-1))
  if (joiner) return single(joiner)
  const amount = words[at + 1]?.lower === 'of' && /^(?:most|many|some|all|much|more|less|half)$/.test(word.lower)
  if (!amount && (word.tag === 'VERB' || word.tag === 'AUX' || leadsVerb(words, at))) {
    const group = verbGroupAt(words, at, particles)
    if (group) return group
  }
  const noun = nounPhraseAt(words, at, !OF_VERBS.has(before.at(-1)?.verb?.lemma ?? ''))
  if (noun) return noun
  if (word.tag === 'ADP' || word.lower === 'to' || SUBORDINATORS.has(word.lower)) return single('preposition')
  if (word.tag === 'ADV' || word.tag === 'PART') return single('adverb')
  return single(word.tag === 'ADJ' ? 'adjective' : 'other')
}

const COMPOUND = [
  'according to',
  'because of',
  'due to',
  'as well as',
  'out of',
  'as part of',
  'in front of',
  'ahead of',
  'instead of',
  'prior to',
  'such as',
  'in addition to',
  'on behalf of',
  'as of',
  'along with',
  'together with',
  'up to',
  'as a result of',
  'in response to',
  'regardless of',
  'rather than',
  'apart from',
  'except for',
  'in spite of',
  'in favour of',
  'in favor of',
  'next to',
  'close to',
  'thanks to',
  'despite',
]
const COMPOUNDS = new Map(
  COMPOUND.map(phrase => phrase.split(' ')[0] ?? '').map(first => [
    first,
    COMPOUND.filter(phrase => phrase.split(' ')[0] === first),
  ]),
)

function compoundLength(words: readonly Word[], at: number): number {
  for (const phrase of COMPOUNDS.get(words[at]?.lower ?? '') ?? []) {
    const parts = phrase.split(' ')
    if (phrase === 'due to' && /^(?:VERB|AUX)$/.test(words[at + 2]?.tag ?? '') && !words[at + 2]?.lower.endsWith('ing'))
      continue
    if (parts.every((part, i) => words[at + i]?.lower === part)) return parts.length
  }
  return 0
}

function joinerOf(words: readonly Word[], at: number, before: Chunk | undefined): ChunkKind | undefined {
  const word = words[at]
  if (!word || (word.name && word.tag === 'PROPN')) return undefined
  if (/^["«»]$|^''$/.test(word.lower)) return 'quote'
  if (word.lower === "'") return 'quote'
  if (word.lower === ',') return 'comma'
  if (word.tag === 'PUNCT') return 'stop'
  if (/^(?:and|or|but|nor|yet|&)$/.test(word.lower) && word.tag !== 'ADV') return 'and'
  if (word.lower === 'that') return isDeterminer(words, at) ? undefined : 'relative'
  if (RELATIVES.has(word.lower) && before) return 'relative'
  if (SUBORDINATORS.has(word.lower) && !(DUAL.has(word.lower) && words[at + 1]?.tag === 'VERB')) return 'subordinator'
  return undefined
}

// "that nature", "that was enough": not a joining word
function isDeterminer(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (word?.tag === 'SCONJ') return false
  if (word?.tag === 'DET' && next && /^(?:NOUN|ADJ)$/.test(next.tag) && next.lower === next.lemma) return true
  return at === 0 && (next?.tag === 'AUX' || next?.tag === 'VERB')
}

// "no longer plans", "never said", "to leave"
function leadsVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || (word.tag !== 'ADV' && word.tag !== 'PART' && word.lower !== 'to')) return false
  if (word.lower === "'s") return false
  for (const next of words.slice(at + 1, at + 5)) {
    if (next.tag === 'VERB' || next.tag === 'AUX')
      return word.lower !== 'to' || !/ing$/.test(next.lower) || next.lower === next.lemma
    if (
      next.tag !== 'ADV' &&
      next.lower !== 'not' &&
      next.lower !== "n't" &&
      !(word.lower === 'not' && next.lower === 'to')
    )
      return false
  }
  return false
}

/** "after", "as", "since" … begin a clause only where a subject with its verb follows before the next mark. */
function settle(chunk: Chunk, at: number, chunks: readonly Chunk[]): Chunk {
  if (chunk.kind !== 'subordinator' || !DUAL.has(chunk.lower)) return chunk
  return hasOwnVerb(chunks, at) ? chunk : {...chunk, kind: 'preposition'}
}

function hasOwnVerb(chunks: readonly Chunk[], at: number): boolean {
  let noun = false
  let nested = 0
  for (const [i, chunk] of chunks.slice(at + 1).entries()) {
    if (chunk.kind === 'noun') noun = true
    else if (chunk.kind === 'relative') nested++
    else if (chunk.kind === 'and' && chunks[at + i + 2]?.kind !== 'noun') return false
    else if (chunk.kind === 'verb') {
      const form = chunk.verb?.form
      if (form !== 'finite' && form !== 'bare' && noun) continue
      if (form === 'finite' || form === 'bare') {
        if (nested === 0) return noun
        nested--
        continue
      }
      if (!noun) return form === 'participle'
    } else if (chunk.kind === 'comma' || chunk.kind === 'stop' || chunk.kind === 'subordinator') return false
  }
  return false
}
