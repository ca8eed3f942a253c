import type {Chunk} from './chunk.ts'
import type {Context} from './divide.ts'
import {freeNouns} from './gap.ts'
import {CLAUSAL, TRANSITIVE} from './lexicon.ts'
import {isPastOnly} from './past-forms.ts'

/** Whether a finite verb follows that has no subject of its own, and so takes one that stands before this verb. */
export function leavesVerb(context: Context, at: number): boolean {
  return verbLeft(context, at) >= 0
}

/** The finite verb after this one that has no subject of its own: each clause opened between takes one verb, and an object is no subject. */
export function verbLeft(context: Context, at: number): number {
  const {chunks} = context
  let open = 0
  let isOwned = false
  for (let i = at + 1; i < chunks.length; i++) {
    const {kind, lower, verb} = chunks[i] ?? {kind: 'stop', lower: ';'}
    if (kind === 'and' || kind === 'stop' || lower === ';') return -1
    if (kind === 'subordinator' || kind === 'relative') open++
    if (kind === 'comma' || kind === 'subordinator' || kind === 'relative') isOwned = false
    if (isSubject(context, i)) isOwned = true
    if (!verb) continue
    if (isFiniteThere(chunks, i, open) && fits(chunks, at, i)) {
      if (open === 0) return isOwned ? -1 : i
      open--
    }
    isOwned = false
  }
  return -1
}

const NOMINATIVE = /^(?:i|we|he|she|they|there)$/

// no object, unless of a verb that takes a clause ("said [the bridge] was"), and not governed by a preposition
function isSubject({chunks, speech}: Context, at: number): boolean {
  const lemma = chunks[at - 1]?.verb?.lemma
  if (lemma !== undefined && !speech.has(lemma) && !CLAUSAL.has(lemma) && !NOMINATIVE.test(chunks[at]?.lower ?? ''))
    return false
  return freeNouns(chunks, at, at + 1).length > 0
}

const PLURAL = /(?:s|men|\b(?:people|police|children|those|these|many|some|all|both|few|several))$/u

// "the notes sent by readers [make]"; no one man is who "lead"
function fits(chunks: readonly Chunk[], at: number, i: number): boolean {
  const {verb, lower} = chunks[i] ?? {}
  const isBase = verb?.form === 'finite' && !verb.helped && verb.tense === 'present' && lower === verb.outer
  if (!isBase) return true
  const follows = chunks[i - 1]?.kind === 'noun' && chunks[i - 2]?.kind !== 'verb'
  return follows && chunks[at - 1]?.kind === 'noun' && PLURAL.test(chunks[at - 1]?.lower ?? '')
}

/** Whether a verb is surely the verb of a clause, and no participle: "killing two people [injured] in the storm". */
function isFiniteThere(chunks: readonly Chunk[], at: number, open: number): boolean {
  const verb = chunks[at]?.verb
  const before = chunks[at - 1]?.kind
  if (!verb || (verb.form !== 'finite' && verb.form !== 'bare')) return false
  if (verb.helped || verb.form === 'finite' || isPastOnly(chunks[at]?.lower ?? '')) return true
  if (before === 'verb') return false
  if (before !== 'noun' && before !== 'adjective' && before !== 'other') return true
  const isApposed = chunks[at - 2]?.kind === 'comma' && open > 0
  const isTransitive = TRANSITIVE.has(verb.lemma) && chunks[at + 1]?.kind !== 'noun'
  return !isApposed && !isTransitive
}
