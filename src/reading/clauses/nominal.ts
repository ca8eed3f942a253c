import type {Standing} from '../document.ts'
import type {Chunk} from './chunk.ts'
import type {Draft} from './divide.ts'
import type {Word} from './word.ts'

/** A noun that tells how far the infinitive after it is meant, and whose deed that is, where the noun's surroundings say so. */
export interface Nominal {
  readonly standing: Standing
  readonly negated: boolean
  readonly actor?: Chunk
}

/** The noun an infinitive hangs on: "[Norvia's threat] to leave", "[threats] on Norvia's part to leave", "[the decision] was taken to leave". */
export function nominalBefore(words: readonly Word[], chunks: readonly Chunk[], draft: Draft): Nominal | undefined {
  if (draft.relation !== 'infinitive' || draft.verb === undefined) return undefined
  for (let at = draft.verb - 1; at >= Math.max(0, draft.verb - 6); at--) {
    const chunk = chunks[at]
    if (chunk?.kind === 'noun' && chunk.noun) {
      const standing = NOUNS.get(words[chunk.noun.head]?.lemma ?? '')
      if (standing) return made(words, chunks, at, draft.verb, standing)
      if (chunks[at - 1]?.kind !== 'preposition') return undefined
    } else if (chunk?.kind === 'verb' && !isReached(chunk)) return undefined
    else if (!/^(?:verb|preposition|adverb)$/.test(chunk?.kind ?? '')) return undefined
  }
  return undefined
}

const NOUNS: ReadonlyMap<string, Standing> = new Map([
  ...each('threat', 'threatened'),
  ...each('decision vow pledge promise commitment refusal failure', 'decided'),
  ...each('request demand call appeal', 'asked'),
  ...each('chance option possibility ability right', 'possible'),
  ...each('plan intention proposal bid attempt', 'planned'),
])

function each(nouns: string, standing: Standing): [string, Standing][] {
  return nouns.split(' ').map(noun => [noun, standing])
}

// "has been taken"
function isReached({verb}: Chunk): boolean {
  return verb?.passive === true && !verb.negated && /^(?:take|make|reach|announce)$/.test(verb.lemma)
}

function made(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  verb: number,
  standing: Standing,
): Nominal | undefined {
  const chunk = chunks[at]
  if (!chunk) return undefined
  const actor =
    possessorOf(words, chunk) ?? chunks.slice(at + 1, verb).flatMap((_, i) => agent(words, chunks, at + 1 + i))[0]
  const refused = /^(?:refusal|failure)$/.test(words[chunk.noun?.head ?? 0]?.lemma ?? '')
  return {standing: refused ? 'done' : standing, negated: refused, ...(actor ? {actor} : {})}
}

// "by Norvia", "on Norvia's part", "on the part of Norvia"
function agent(words: readonly Word[], chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const [preposition, chunk] = [chunks[at], chunks[at + 1]]
  if (preposition?.kind !== 'preposition' || chunk?.kind !== 'noun' || !chunk.noun) return []
  if (preposition.lower === 'by' || preposition.lower === 'from') return [chunk]
  if (preposition.lower !== 'on') return []
  const role = words.findIndex(({lower}, i) => lower === 'part' && i >= chunk.first && i < chunk.last)
  if (role < 0) return []
  const possessor = possessorOf(words, chunk)
  if (possessor) return [possessor]
  return words[role + 1]?.lower === 'of' ? [part(words, chunk, role + 2, chunk.last)] : []
}

// "Norvia's" in "Norvia's threat"; "its threat" is that of the subject before it
function possessorOf(words: readonly Word[], chunk: Chunk): Chunk | undefined {
  const head = chunk.noun?.head ?? chunk.first
  for (let at = chunk.first; at < head; at++) {
    const lower = words[at]?.lower ?? ''
    if (at > chunk.first && /^'s?$/.test(lower)) return part(words, chunk, chunk.first, at)
  }
  return undefined
}

function part(words: readonly Word[], chunk: Chunk, first: number, last: number): Chunk {
  return {
    kind: 'noun',
    first,
    last,
    lower: words[last - 1]?.lower ?? chunk.lower,
    noun: {head: last - 1, core: last, temporal: false, free: true},
  }
}
