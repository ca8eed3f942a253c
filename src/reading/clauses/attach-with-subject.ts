import type {Chunk} from './chunk.ts'
import type {Context, Draft} from './divide.ts'
import {freeNouns, lastIndexWhere} from './gap.ts'
import {CLAUSAL} from './lexicon.ts'
import type {Gap, Link} from './link.ts'
import {leavesVerb} from './verb-left.ts'
import {subjectAmong} from './waiting.ts'

export function withSubject(context: Context, at: number, gap: Gap): Link | undefined {
  const {chunks, drafts, waiting, speech} = context
  const previous = drafts.at(-1)
  const free = freeNouns(chunks, gap.first, gap.last)
  if (free.length === 0 || (previous && followsAnd(chunks, at, free))) return undefined
  if (!previous || previous.verb === undefined)
    return (
      inserted(context, at, free) ??
      contact(context, at, free) ?? {from: 0, relation: 'main', ...subjectAmong(chunks, free, at)}
    )
  const joiner = lastIndexWhere(chunks, gap.first, free.at(-1) ?? at, ({kind}) => JOINERS.has(kind))
  const lemma = chunks[at]?.verb?.lemma ?? ''
  if (joiner < 0) return unjoined(context, at, free)
  const last = free.at(-1) ?? at
  if (lastIndexWhere(chunks, last, at, ({kind}) => JOINERS.has(kind)) >= 0 && waiting.length > 0) return undefined
  const kind = chunks[joiner]?.kind
  if (kind === 'and') {
    const sibling = complementOf(drafts, drafts.length - 1)
    return {from: joiner, relation: 'coordinate', ...sibling, ...subjectAmong(chunks, [last], at)}
  }
  const own = free.filter(noun => noun > firstJoiner(chunks, gap))
  const subject = subjectAmong(chunks, own.length > 0 ? own : [last], at)
  if (speech.has(lemma) && kind !== 'stop') return {from: subject.subject, relation: 'quoted', ...subject}
  if (chunks[joiner]?.lower === ':' || (kind === 'quote' && isSpeech(context, previous)))
    return {from: joiner, relation: 'complement', parent: drafts.length - 1, ...subject}
  if (waiting.length > 0 && kind === 'comma') return undefined
  return {from: subject.subject, relation: 'main', ...subject}
}

const JOINERS: ReadonlySet<string> = new Set(['and', 'comma', 'stop', 'quote'])

// "[The workers she met] were"
function contact(context: Context, at: number, free: readonly number[]): Link | undefined {
  const {waiting} = context
  const subject = free.at(-1)
  const antecedent = free.at(-2)
  if (subject === undefined || antecedent !== subject - 1 || subject !== at - 1 || !leavesVerb(context, at))
    return undefined
  return {from: subject, relation: 'relative', subject, object: antecedent, waiting: [...waiting, antecedent]}
}

// "The plant, Orvik said, will close"
function inserted(context: Context, at: number, free: readonly number[]): Link | undefined {
  const {chunks, speech, waiting} = context
  const subject = free.at(-1)
  const first = free[0]
  if (subject === undefined || first === undefined || subject === first) return undefined
  if (!speech.has(chunks[at]?.verb?.lemma ?? '') || !leavesVerb(context, at)) return undefined
  const before = chunks.slice(first + 1, subject).findLast(({kind}) => kind !== 'quote')
  const comma = chunks.findIndex(({kind}, i) => i > at && kind === 'comma')
  const closed =
    comma > at &&
    freeNouns(chunks, at + 1, comma).length === 0 &&
    lastIndexWhere(chunks, at + 1, comma, ({kind}) => kind === 'verb') < 0
  if (before?.kind !== 'comma' || !closed || chunks[at - 1]?.kind === 'comma') return undefined
  return {from: subject, relation: 'quoted', subject, waiting: [...waiting, first]}
}

// "killed two men and [then] fled"
function followsAnd(chunks: readonly Chunk[], at: number, free: readonly number[]): boolean {
  const before = lastIndexWhere(chunks, 0, at, ({kind}) => kind !== 'adverb' && kind !== 'quote')
  if (chunks[before]?.kind === 'comma' && free.length === 1 && chunks[(free[0] ?? 0) - 1]?.kind === 'verb') return true
  return chunks[before]?.kind === 'and' || (chunks[before]?.kind === 'comma' && chunks[before - 1]?.kind === 'and')
}

function firstJoiner(chunks: readonly Chunk[], gap: Gap): number {
  const found = chunks.findIndex(({kind}, i) => i >= gap.first && i < gap.last && JOINERS.has(kind))
  return found
}

function isSpeech({chunks, speech}: Context, draft: Draft): boolean {
  return draft.verb !== undefined && speech.has(chunks[draft.verb]?.verb?.lemma ?? '')
}

// "said the man left", "the sanctions they imposed were"
function unjoined(context: Context, at: number, free: readonly number[]): Link | undefined {
  const {chunks, drafts, waiting} = context
  const parent = drafts.length - 1
  const previous = chunks[drafts.at(-1)?.verb ?? -1]?.verb
  const subject = free.at(-1) ?? at
  const clausal =
    isSpeech(context, drafts.at(-1) ?? {from: 0, resumes: 0, relation: 'main'}) || CLAUSAL.has(previous?.lemma ?? '')
  if (clausal && (drafts.at(-1)?.relation !== 'relative' || leavesVerb(context, at)))
    return {from: subject, relation: 'complement', parent, subject}
  if (waiting.length > 0) return undefined
  const antecedent = free.at(-2)
  if (antecedent !== undefined && antecedent === subject - 1)
    return {from: subject, relation: 'relative', parent, subject, object: antecedent}
  return {from: subject, relation: 'complement', parent, subject}
}

function complementOf(drafts: readonly Draft[], index: number): {parent?: number; marker?: string} {
  const draft = drafts[index]
  if (!draft || draft.relation === 'main' || draft.relation === 'relative' || draft.relation === 'quoted') return {}
  if (draft.relation !== 'complement' && draft.relation !== 'coordinate')
    return draft.parent === undefined ? {} : complementOf(drafts, draft.parent)
  return {
    ...(draft.parent === undefined ? {} : {parent: draft.parent}),
    ...(draft.marker ? {marker: draft.marker} : {}),
  }
}
