import type {Complement, Document, Phrase} from '../document.ts'
import type {Chunk, VerbParts} from './chunk.ts'
import type {Draft} from './divide.ts'
import {isGoverned} from './gap.ts'
import {phraseOf} from './phrase.ts'
import type {Word} from './word.ts'

export interface Arguments {
  readonly object?: Phrase
  readonly complements: readonly Complement[]
  /** A particle that stands after the object: "called the deal off". */
  readonly particle?: string
}

export interface Stretch {
  readonly document: Document
  readonly words: readonly Word[]
  readonly chunks: readonly Chunk[]
  readonly particles: ReadonlySet<string>
}

/** Object and complements of a clause, from the chunks it owns. */
export function argumentsOf(
  stretch: Stretch,
  draft: Draft,
  owned: readonly number[],
  verb: VerbParts,
  passive: boolean,
): Arguments {
  const {document, words, chunks, particles} = stretch
  const at = draft.verb ?? 0
  const taken = new Set([draft.subject, draft.object])
  const own = new Set(owned)
  const object = objectAt(chunks, at, i => own.has(i) && !taken.has(i), passive, verb)
  const until = object === undefined ? undefined : joinedEnd(chunks, object, owned)
  const particle = object === undefined ? undefined : particleAfter(chunks, words, object, verb.lemma, particles)
  const fronted = draft.object === undefined ? undefined : chunks[draft.object]
  const found = object === undefined ? fronted : chunks[object]
  return {
    ...(found ? {object: phraseOf(document, words, found, until === undefined ? found : chunks[until], chunks)} : {}),
    complements: owned.flatMap(i =>
      complementAt(stretch, i, i === object || taken.has(i), particle ? (object ?? 0) + 1 : -1),
    ),
    ...(particle ? {particle} : {}),
  }
}

function objectAt(
  chunks: readonly Chunk[],
  verb: number,
  usable: (chunk: number) => boolean,
  passive: boolean,
  {outer, lemma}: VerbParts,
): number | undefined {
  if (passive && !DITRANSITIVE.has(lemma)) return undefined
  for (let i = verb + 1; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk || !usable(i)) return undefined
    if (chunk.kind === 'noun') return chunk.noun?.temporal && outer !== 'be' ? undefined : i
    if (chunk.kind === 'adjective' && outer === 'be') return chunks[i + 1]?.kind === 'noun' ? i + 1 : i
    if (chunk.kind !== 'quote' && chunk.kind !== 'adverb') return undefined
  }
  return undefined
}

const DITRANSITIVE = new Set(
  'give offer award hand send show pay grant deny refuse name elect appoint call charge fine tell ask'.split(' '),
)

// "killed two guards and a driver"
function joinedEnd(chunks: readonly Chunk[], object: number, owned: readonly number[]): number {
  let end = object
  for (let i = object + 1; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk || !owned.includes(i)) break
    if (chunk.kind === 'noun' && !chunk.noun?.temporal) end = i
    else if (chunk.kind !== 'and' && chunk.kind !== 'comma') break
  }
  return chunks.slice(object, end).some(({kind}) => kind === 'and') ? end : object
}

function particleAfter(
  chunks: readonly Chunk[],
  words: readonly Word[],
  object: number,
  lemma: string,
  particles: ReadonlySet<string>,
): string | undefined {
  const from = chunks[object]?.last ?? 0
  const one = words[from]?.lower ?? ''
  const two = `${one} ${words[from + 1]?.lower ?? ''}`
  if (particles.has(`${lemma} ${two}`)) return two
  const next = chunks[object + 2]
  if (!particles.has(`${lemma} ${one}`) || next?.kind === 'noun') return undefined
  return one
}

function complementAt(
  {document, words, chunks}: Stretch,
  i: number,
  taken: boolean,
  particle: number,
): readonly Complement[] {
  const chunk = chunks[i]
  if (chunk?.kind !== 'noun' || taken) return []
  if (isGoverned(chunks, i)) {
    let at = i - 1
    while (chunks[at]?.kind !== 'preposition') at--
    if (at === particle) return []
    return [{preposition: chunks[at]?.lower ?? '', phrase: phraseOf(document, words, chunk)}]
  }
  return chunk.noun?.temporal ? [{preposition: '', phrase: phraseOf(document, words, chunk)}] : []
}
