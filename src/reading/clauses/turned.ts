import type {Chunk} from './chunk.ts'
import {verbGroupAt} from './verb-group.ts'
import type {Word} from './word.ts'

/** Joins a helping verb that stands before its subject with its verb: "Is Norvia leaving?", "Had Orvik not offered". */
export function turned(
  words: readonly Word[],
  chunks: readonly Chunk[],
  particles: ReadonlySet<string>,
): readonly Chunk[] {
  let result = chunks
  chunks.forEach((chunk, i) => {
    const at = chunks.findIndex(({kind}, j) => j > i && kind === 'verb')
    const verb = chunks[at]
    if (!verb || !isTurned(words, chunks, i, at)) return
    const joined = verbGroupAt([...words.slice(chunk.first, chunk.last), ...words.slice(verb.first)], 0, particles)
    const shift = verb.first - (chunk.last - chunk.first)
    if (!joined?.verb || joined.last + shift < verb.last) return
    const whole = {...verb, last: joined.last + shift, verb: {...joined.verb, head: joined.verb.head + shift}}
    result = result.with(i, first(words, chunk)).with(at, whole)
  })
  return result
}

function isTurned(words: readonly Word[], chunks: readonly Chunk[], i: number, at: number): boolean {
  const chunk = chunks[i]
  const verb = chunks[at]?.verb
  if (chunk?.kind !== 'verb' || !verb || verb.helped || verb.form === 'infinitive') return false
  if (words[chunk.verb?.head ?? 0]?.tag !== 'AUX' || chunk.verb?.helped || chunk.verb?.form !== 'finite') return false
  if (
    chunks[i - 1] &&
    !/^(?:quote|stop|comma|adverb)$/.test(chunks[i - 1]?.kind ?? '') &&
    !/^(?:why|when|where|how|what)$/.test(chunks[i - 1]?.lower ?? '')
  )
    return false
  const between = chunks.slice(i + 1, at)
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between[0]?.kind === 'noun' &&
    between.every(({kind}) => /^(?:noun|preposition|adverb)$/.test(kind))
  )
}

function first(words: readonly Word[], chunk: Chunk): Chunk {
  const condition = /^(?:had|were|should)$/.test(chunk.lower) && words.at(-1)?.lower !== '?'
  return condition
    ? {first: chunk.first, last: chunk.last, kind: 'subordinator', lower: 'if'}
    : {first: chunk.first, last: chunk.last, lower: chunk.lower, kind: 'other'}
}
