import type {Chunk} from './chunk.ts'
import type {Context} from './divide.ts'
import {lastIndexWhere} from './gap.ts'
import {CLAUSAL} from './lexicon.ts'
import type {Gap} from './link.ts'
import {leavesVerb} from './verb-left.ts'

// "Orvik, the mayor, said" – "Orvik, Tarn and Vell said" – "On Monday the mayor said"
export function subjectAmong(
  chunks: readonly Chunk[],
  free: readonly number[],
  at: number,
): {subject: number; subjectEnd?: number} {
  const last = free.at(-1) ?? at
  const comma = lastIndexWhere(chunks, last, at, ({kind}) => kind === 'comma' || kind === 'stop') >= 0
  let first = last
  for (let i = free.length - 2; i >= 0; i--) {
    const noun = free[i] ?? last
    const between = chunks.slice(noun + 1, first).filter(({kind}) => kind !== 'quote')
    const joined =
      between.some(({kind}) => kind === 'and') || (first !== last && between.some(({kind}) => kind === 'comma'))
    const apposed =
      comma && between.some(({kind, lower}) => kind === 'comma' || lower === '(' || lower === '-' || lower === '--')
    if (!joined && !apposed) break
    first = noun
  }
  return first === last ? {subject: last} : {subject: first, subjectEnd: comma ? first : last}
}

export function waitingBefore(context: Context, gap: Gap, outside: readonly number[]): readonly number[] {
  const {chunks, drafts, waiting, speech} = context
  if (outside.length === 0) return waiting
  const {subject} = subjectAmong(chunks, outside, gap.last)
  const previous = drafts.at(-1)
  if (!previous)
    return [
      ...waiting,
      outside.length > 1 && chunks[(outside[0] ?? 0) + 1]?.kind === 'comma' ? (outside[0] ?? subject) : subject,
    ]
  const joined =
    lastIndexWhere(chunks, gap.first, outside.at(-1) ?? gap.first, ({kind}) =>
      /^(?:and|comma|stop|relative|subordinator)$/.test(kind),
    ) >= 0
  const lemma = chunks[previous.verb ?? -1]?.verb?.lemma ?? ''
  const clausal = (speech.has(lemma) || CLAUSAL.has(lemma)) && outside[0] === gap.first
  if (clausal && leavesVerb(context, gap.last)) return [...waiting, apposedHead(chunks, outside)]
  if (joined && leavesVerb(context, gap.last)) return [...waiting, apposedHead(chunks, outside)]
  return waiting
}

// "Orvik, a worker who": the first of an apposition
function apposedHead(chunks: readonly Chunk[], outside: readonly number[]): number {
  const last = outside.at(-1) ?? 0
  const before = outside.at(-2)
  return before !== undefined &&
    before === last - 2 &&
    chunks[last - 1]?.kind === 'comma' &&
    chunks[before - 1]?.kind !== 'verb'
    ? before
    : last
}
