import type {Chunk, VerbParts} from './chunk.ts'
import type {Context, Draft} from './divide.ts'
import {attachNonFinite} from './attach-non-finite.ts'
import {freeNouns, lastIndexWhere} from './gap.ts'
import {CLAUSAL} from './lexicon.ts'

/** How a clause hangs on the rest of its sentence. */
export interface Link {
  readonly from: number
  readonly resumes?: number
  /** Chunk index of the subject. */
  readonly subject?: number
  /** The subject's last chunk, where several are joined by commas and "and". */
  readonly subjectEnd?: number
  /** A draft whose subject is shared. */
  readonly shares?: number
  /** Chunk index of an object that stands before the verb (relative clauses). */
  readonly object?: number
  readonly marker?: string
  readonly parent?: number
  readonly relation:
    'main' | 'coordinate' | 'relative' | 'adverbial' | 'complement' | 'quoted' | 'infinitive' | 'participle'
  readonly waiting?: readonly number[]
  /** Overrides what the verb group itself says. */
  readonly passive?: boolean
  /** A draft whose tense and standing are shared: "will leave and join". */
  readonly likens?: number
  readonly control?: string
}

/** Finds the subject, the joining word and the main clause of the verb group at a chunk. */
export function attach(context: Context, at: number, reduced: boolean): Link {
  const verb = context.chunks[at]?.verb
  if (!verb) return {from: at, relation: 'main'}
  if (reduced || verb.form === 'infinitive' || verb.form === 'ing') return attachNonFinite(context, at, reduced)
  const gap = gapBefore(context, at)
  return (
    marked(context, at, gap) ??
    inverted(context, at, gap) ??
    withSubject(context, at, gap) ??
    withoutSubject(context, at, gap)
  )
}

/** The chunks between the verb group before and this one, half-open. */
export function gapBefore({drafts}: Context, at: number): {first: number; last: number} {
  const before = drafts.at(-1)?.verb
  return {first: before === undefined ? 0 : before + 1, last: at}
}

interface Gap {
  readonly first: number
  readonly last: number
}

// "…, who left", "if he leaves", "said that he left"
function marked(context: Context, at: number, gap: Gap): Link | undefined {
  const {chunks, drafts} = context
  const marker = lastIndexWhere(chunks, gap.first, gap.last, ({kind}) => kind === 'relative' || kind === 'subordinator')
  const word = chunks[marker]
  if (!word) return undefined
  const inside = freeNouns(chunks, marker + 1, at)
  if (inside.length === 0 && lastIndexWhere(chunks, marker + 1, at, ({kind}) => kind === 'comma') >= 0) return undefined
  const outside = freeNouns(chunks, gap.first, marker)
  const antecedent = lastIndexWhere(chunks, 0, marker, chunk => chunk.kind === 'noun' && !/^\d+$/.test(chunk.lower))
  const waiting = waitingBefore(context, gap, outside)
  const parent = drafts.length > 0 && waiting.length === context.waiting.length ? drafts.length - 1 : undefined
  const common = {marker: word.lower, waiting, ...(parent === undefined ? {} : {parent})}
  const from = chunks[marker - 1]?.kind === 'preposition' && word.kind === 'relative' ? marker - 1 : marker
  if (word.kind === 'subordinator' || isComplement(context, marker, inside.length > 0)) {
    const subject = subjectAmong(chunks, inside, at)
    const relation = word.kind === 'subordinator' && !/^(?:whether)$/.test(word.lower) ? 'adverbial' : 'complement'
    return {from, relation, ...common, ...subject}
  }
  if (inside.length === 0 && chunks[marker - 1]?.kind === 'verb') return {from, relation: 'complement', ...common}
  if (inside.length === 0) return {from, relation: 'relative', ...common, subject: antecedent < 0 ? marker : antecedent}
  const fronted = from === marker ? {object: antecedent} : {}
  return {from, relation: 'relative', ...common, ...fronted, ...subjectAmong(chunks, inside, at)}
}

// "said that", "the claim that": not "the man that"
function isComplement({chunks, speech}: Context, marker: number, hasSubject: boolean): boolean {
  const before = chunks[marker - 1]
  if (chunks[marker]?.lower !== 'that') return false
  if (
    !before ||
    before.kind === 'verb' ||
    before.kind === 'adjective' ||
    before.kind === 'adverb' ||
    before.kind === 'quote'
  )
    return true
  if (!hasSubject) return false
  if (before.kind === 'and' || before.kind === 'comma') return true
  const verb = lastIndexWhere(chunks, 0, marker, ({kind}) => kind === 'verb')
  const lemma = chunks[verb]?.verb?.lemma ?? ''
  if (speech.has(lemma) || CLAUSAL.has(lemma)) return true
  return (
    before.kind === 'noun' &&
    chunks.slice(Math.max(0, verb), marker).some(({kind, lower}) => kind === 'noun' && NOUNS_WITH_THAT.test(lower))
  )
}

const NOUNS_WITH_THAT =
  /^(?:claim|claims|report|reports|fear|fears|hope|hopes|statement|announcement|news|fact|belief|suggestion|suggestions|allegation|allegations|rumour|rumours|rumor|rumors|impression|condition|warning|warnings|sign|signs|evidence|idea|decision|demand|threat|promise|possibility|indication|indications)$/

// '"We are done," said Orvik'
function inverted({chunks, drafts, speech, waiting}: Context, at: number, gap: Gap): Link | undefined {
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

function lastComma(chunks: readonly Chunk[], gap: Gap): number {
  return lastIndexWhere(chunks, gap.first, gap.last, ({kind}) => kind === 'comma' || kind === 'quote')
}

function nextNoun(chunks: readonly Chunk[], at: number): number | undefined {
  return chunks[at + 1]?.kind === 'noun' ? at + 1 : undefined
}

function isEnd(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1]
  return !next || next.kind === 'stop' || next.kind === 'comma'
}

function withSubject(context: Context, at: number, gap: Gap): Link | undefined {
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
function contact({chunks, waiting}: Context, at: number, free: readonly number[]): Link | undefined {
  const subject = free.at(-1)
  const antecedent = free.at(-2)
  if (subject === undefined || antecedent !== subject - 1 || subject !== at - 1 || !needsVerb(chunks, at))
    return undefined
  return {from: subject, relation: 'relative', subject, object: antecedent, waiting: [...waiting, antecedent]}
}

// "The plant, Orvik said, will close"
function inserted({chunks, speech, waiting}: Context, at: number, free: readonly number[]): Link | undefined {
  const subject = free.at(-1)
  const first = free[0]
  if (subject === undefined || first === undefined || subject === first) return undefined
  if (!speech.has(chunks[at]?.verb?.lemma ?? '') || !needsVerb(chunks, at)) return undefined
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
  if (clausal && drafts.at(-1)?.relation !== 'relative') return {from: subject, relation: 'complement', parent, subject}
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

function withoutSubject(context: Context, at: number, gap: Gap): Link {
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

// these are no participles, so they do not share a passive's helping verb
const PAST_ONLY = new Set(
  'sank fell went came rose began took gave saw knew wrote drove spoke broke chose threw flew grew ran rang shook stole fled died vanished'.split(
    ' ',
  ),
)

function likeness({chunks, drafts}: Context, at: number, index: number): {likens?: number; passive?: boolean} {
  const verb = chunks[at]?.verb
  const other = chunks[drafts[index]?.verb ?? -1]?.verb
  if (!verb || !other || verb.helped) return {}
  const base = chunks[at]?.lower === verb.outer && verb.tense === 'present'
  const passive =
    other.passive &&
    verb.form !== 'finite' &&
    !PAST_ONLY.has(chunks[at]?.lower ?? '') &&
    chunks[at + 1]?.kind !== 'noun'
  return {...(base || passive ? {likens: index} : {}), ...(passive ? {passive} : {})}
}

// "Orvik, the mayor, said" – "Orvik, Tarn and Vell said" – "On Monday the mayor said"
function subjectAmong(
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

function waitingBefore(
  {chunks, drafts, waiting, speech}: Context,
  gap: Gap,
  outside: readonly number[],
): readonly number[] {
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
  if (clausal && needsVerb(chunks, gap.last)) return [...waiting, apposedHead(chunks, outside)]
  if (joined && needsVerb(chunks, gap.last)) return [...waiting, apposedHead(chunks, outside)]
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

// a second finite verb without a subject of its own follows the one at hand
function needsVerb(chunks: readonly Chunk[], at: number): boolean {
  let free = false
  let and = false
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk) break
    if (chunk.kind === 'and') and = true
    if (chunk.kind === 'subordinator' || chunk.kind === 'relative' || chunk.lower === ';') return false
    if (chunk.kind === 'comma') free = false
    if (chunk.kind === 'noun' && chunks[i - 1]?.kind === 'comma') free = true
    if (chunk.kind !== 'verb') continue
    if (chunk.verb?.form === 'infinitive' || chunk.verb?.form === 'ing') continue
    return !free && !and
  }
  return false
}
