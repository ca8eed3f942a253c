import type {Chunk, VerbParts} from './chunk.ts'
import type {Context, Draft} from './divide.ts'
import {lastIndexWhere} from './gap.ts'
import {CLAUSAL} from './lexicon.ts'
import {type Gap, type Link, lastComma} from './link.ts'
import {isPastOnly} from './past-forms.ts'
import {subjectAmong} from './waiting.ts'

export function withoutSubject(context: Context, at: number, gap: Gap): Link {
  const {chunks, drafts, waiting} = context
  const and = lastIndexWhere(chunks, gap.first, gap.last, ({kind}) => kind === 'and')
  const previous = drafts.length - 1
  const pending = waiting.at(-1)
  if (and < 0 && pending !== undefined) {
    const comma = lastComma(chunks, gap)
    return {
      ...introduction(context, pending),
      ...subjectAmong(chunks, [pending], pending + 1),
      resumes: comma >= 0 ? comma + 1 : at,
      waiting: waiting.slice(0, -1),
    }
  }
  if (previous < 0) return {from: 0, relation: 'main'}
  const with_ = likeClause(context, at)
  const sibling = drafts[with_]
  const start = and >= 0 ? and : Math.max(lastComma(chunks, gap), at - 1)
  return {
    from: chunks[start]?.kind === 'and' || chunks[start]?.kind === 'comma' ? start : at,
    relation: sibling?.relation === 'main' ? 'coordinate' : (sibling?.relation ?? 'coordinate'),
    shares: with_,
    ...(sibling?.parent === undefined ? {} : {parent: sibling.parent}),
    ...(sibling?.marker ? {marker: sibling.marker} : {}),
    ...likeness(context, at, with_),
  }
}

// what stands before a subject that had to wait for its verb: "said that [the man who fled] was"
function introduction({chunks, drafts, speech}: Context, pending: number): Link {
  const before = chunks[pending - 1]
  const parent = drafts.findLastIndex(({verb}) => verb !== undefined && verb < pending)
  const hangs = parent >= 0 ? {parent} : {}
  if (before?.kind === 'subordinator') return {from: pending - 1, relation: 'adverbial', marker: before.lower, ...hangs}
  if (before?.kind === 'relative') return {from: pending - 1, relation: 'complement', marker: before.lower, ...hangs}
  const lemma = chunks[pending - 1]?.verb?.lemma ?? ''
  if (speech.has(lemma) || CLAUSAL.has(lemma)) return {from: pending, relation: 'complement', ...hangs}
  return {from: pending, relation: 'main'}
}

// the verb that "and" joins this one to: the nearest of the same kind
function likeClause({chunks, drafts}: Context, at: number): number {
  const verb = chunks[at]?.verb
  const base = verb && !verb.helped && verb.tense === 'present' && chunks[at]?.lower === verb.outer
  for (let i = drafts.length - 1; i >= 0; i--) {
    const other = chunks[drafts[i]?.verb ?? -1]?.verb
    if (!other) continue
    if (
      base
        ? other.form === 'infinitive' || other.tense === 'future' || other.helped
        : isAlike(drafts[i], other, verb, chunks[at + 1])
    )
      return i
  }
  return drafts.length - 1
}

// "had sunk a trawler that was being used and [rescued] two ships": an active verb goes with an active one
function isAlike(
  draft: Draft | undefined,
  other: VerbParts,
  verb: VerbParts | undefined,
  after: Chunk | undefined,
): boolean {
  if (!FINITE.has(draft?.relation ?? '')) return false
  return draft?.relation !== 'relative' || !other.passive || verb?.helped === true || after?.kind !== 'noun'
}

const FINITE: ReadonlySet<string> = new Set(['main', 'coordinate', 'relative', 'adverbial', 'complement', 'quoted'])

// nobody is fled or died, so that these do not share a passive's helping verb
const INTRANSITIVE = new Set(['fled', 'died', 'vanished'])

function likeness({chunks, drafts}: Context, at: number, index: number): {likens?: number; passive?: boolean} {
  const verb = chunks[at]?.verb
  const other = chunks[drafts[index]?.verb ?? -1]?.verb
  if (!verb || !other || verb.helped) return {}
  const base = chunks[at]?.lower === verb.outer && verb.tense === 'present'
  const passive =
    other.passive &&
    verb.form !== 'finite' &&
    !isPastOnly(chunks[at]?.lower ?? '') &&
    !INTRANSITIVE.has(chunks[at]?.lower ?? '') &&
    chunks[at + 1]?.kind !== 'noun'
  return {...(base || passive ? {likens: index} : {}), ...(passive ? {passive} : {})}
}
