import type {Sentence} from '../../text/index.ts'
import type {Clause, Complement, Phrase, Standing, VerbGroup} from '../document.ts'
import {argumentsOf, type Stretch} from './arguments.ts'
import type {VerbParts} from './chunk.ts'
import type {Draft} from './divide.ts'
import {OBJECT_TO} from './lexicon.ts'
import {isGoverned} from './gap.ts'
import {nominalBefore} from './nominal.ts'
import {phraseOf} from './phrase.ts'
import {isHeadlinePassive} from './reduced.ts'
import {standingIn} from './standing.ts'

export interface Parse extends Stretch {
  readonly speech: ReadonlySet<string>
}

/** The clauses of one sentence, ascending, numbered from `base`. */
export function clausesOf(parse: Parse, sentence: Sentence, drafts: readonly Draft[], base: number): readonly Clause[] {
  const owners = ownersOf(parse, drafts)
  const order = drafts
    .map((_, i) => i)
    .sort((a, b) => firstOf(owners, a) - firstOf(owners, b) || (drafts[a]?.verb ?? 0) - (drafts[b]?.verb ?? 0))
  const parents = parentsOf(parse, drafts)
  const place = new Map(order.map((draft, i) => [draft, base + i]))
  const made: Made[] = []
  drafts.forEach((_, i) => made.push(make(parse, drafts, owners, i, made)))
  return order.map(i => {
    const draft = drafts[i]
    const owned = owners.flatMap((owner, chunk) => (owner === i ? [chunk] : []))
    const parent = parents[i] === undefined ? undefined : place.get(parents[i])
    const {verb, subject, object, complements} = made[i] ?? {complements: []}
    const start = sentence.first
    return {
      index: place.get(i) ?? base,
      sentence: sentence.index,
      first: start + (parse.chunks[owned[0] ?? 0]?.first ?? 0),
      last: start + (parse.chunks[owned.at(-1) ?? 0]?.last ?? 0),
      ...(verb ? {verb: standing(parse, drafts, parents, made, i, verb, sentence)} : {}),
      ...(subject ? {subject} : {}),
      ...(object ? {object} : {}),
      complements,
      ...(draft?.marker ? {marker: draft.marker} : {}),
      ...(parent === undefined ? {} : {parent}),
    }
  })
}

interface Made {
  readonly verb?: VerbGroup
  readonly subject?: Phrase
  readonly object?: Phrase
  readonly complements: readonly Complement[]
}

/** For every chunk the draft it belongs to. */
function ownersOf({chunks}: Parse, drafts: readonly Draft[]): readonly number[] {
  const owners = chunks.map(() => 0)
  drafts.forEach((draft, i) => {
    const next = Math.min(
      ...drafts
        .slice(i + 1)
        .map(({from, resumes, verb}) => (from === resumes ? from : Math.min(resumes, verb ?? resumes))),
      chunks.length,
    )
    owners.fill(i, i === 0 ? 0 : draft.resumes, Math.max(next, (draft.verb ?? 0) + 1))
  })
  drafts.forEach((draft, i) => {
    if (draft.from === draft.resumes) return
    const inner = drafts.find(({from}, j) => j < i && from > draft.from && owners[from] === j)
    owners.fill(i, draft.from, inner?.from ?? draft.from + 1)
    if (i > 0 && (drafts[0]?.from ?? 0) > draft.from) owners.fill(i, 0, draft.from)
  })
  return owners
}

function firstOf(owners: readonly number[], draft: number): number {
  return owners.indexOf(draft)
}

function parentsOf({chunks}: Parse, drafts: readonly Draft[]): readonly (number | undefined)[] {
  const main = drafts.findIndex(({relation, verb}) => relation === 'main' && verb !== undefined)
  const quoted = drafts.findIndex(({relation}) => relation === 'quoted')
  const parents = drafts.map((draft, i) => {
    if (draft.parent !== undefined) return draft.parent
    if (draft.relation === 'main' || draft.relation === 'coordinate')
      return quoted > i && chunks.length > 0 ? quoted : undefined
    if (draft.relation === 'quoted') return undefined
    const host =
      draft.subject === undefined ? -1 : drafts.findIndex((other, j) => j > i && other.subject === draft.subject)
    if (host >= 0) return host
    return main >= 0 && main !== i ? main : quoted >= 0 && quoted !== i ? quoted : undefined
  })
  return withoutCircles(parents)
}

/** Whatever is attached to what, no clause depends on itself. */
function withoutCircles(parents: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const free = [...parents]
  for (const start of free.keys()) {
    const passed = new Set([start])
    let at = free[start]
    while (at !== undefined && !passed.has(at)) {
      passed.add(at)
      at = free[at]
    }
    if (at === start) free[start] = undefined
  }
  return free
}

function make(
  parse: Parse,
  drafts: readonly Draft[],
  owners: readonly number[],
  i: number,
  made: readonly Made[],
): Made {
  const {words, chunks} = parse
  const draft = drafts[i]
  const parts = chunks[draft?.verb ?? -1]?.verb
  const owned = owners.flatMap((owner, chunk) => (owner === i ? [chunk] : []))
  if (!draft || !parts) return {complements: [], ...nounOf(parse)}
  const lone = drafts.every(({verb}) => verb === draft.verb || !isFinite_(chunks[verb ?? -1]?.verb))
  const passive = draft.passive ?? (parts.passive || (lone && isBarePassive(parse, draft, parts)))
  const {object, complements, particle} = argumentsOf(parse, draft, owned, parts, passive)
  const subject = subjectOf(parse, drafts, draft, made)
  const likened = draft.likens === undefined ? undefined : made[draft.likens]?.verb
  const chunk = chunks[draft.verb ?? 0]
  const offset = words[0]?.token.index ?? 0
  return {
    verb: {
      first: offset + (chunk?.first ?? 0),
      last: offset + (chunk?.last ?? 0),
      head: words[parts.head]?.token.index ?? offset,
      lemma: particle ? `${parts.lemma} ${particle}` : parts.lemma,
      tense: likened?.tense ?? tenseOf(parts, draft),
      passive,
      progressive: parts.progressive,
      negated:
        (parts.negated && !isHeldBack(parse, chunk?.last ?? 0, likened?.tense ?? tenseOf(parts, draft))) ||
        draft.marker === 'without' ||
        isNoSubject(parse, draft),
      standing: likened && parts.standing === 'done' ? likened.standing : parts.standing,
    },
    ...(subject ? {subject} : {}),
    ...(object ? {object} : {}),
    complements,
  }

  function isBarePassive(inside: Parse, own: Draft, verb: VerbParts): boolean {
    const at = own.verb ?? 0
    const follows = inside.chunks[at + 1]?.kind === 'noun' && inside.chunks[at + 1]?.noun?.temporal === false
    const headless = !verb.helped && (verb.form === 'bare' || verb.lemma === 'hit') && verb.lemma === verb.outer
    return headless && (isHeadlinePassive(verb.outer, follows) || inside.chunks[at + 1]?.lower === 'by')
  }
}

function isFinite_(verb: VerbParts | undefined): boolean {
  return verb?.form === 'finite' || verb?.form === 'bare'
}

// "Norvia to leave": a headline's infinitive is its future
function tenseOf(parts: VerbParts, draft: Draft): VerbGroup['tense'] {
  if (draft.relation === 'main' && parts.form === 'infinitive') return 'future'
  return parts.tense
}

/** Whether what did not happen until some moment did happen then: "was not freed until 12 May", "Not until May did they agree". */
function isHeldBack({words}: Parse, after: number, tense: VerbGroup['tense']): boolean {
  if (tense !== 'past') return false
  if (words[0]?.lower === 'not' && UNTIL.test(words[1]?.lower ?? '')) return true
  const rest = words.slice(after, after + FARTHEST_UNTIL)
  const at = rest.findIndex(({lower}) => UNTIL.test(lower))
  return at >= 0 && !rest.slice(0, at).some(({lower}) => /^(?:and|but|or|because|,|;|–|—)$/.test(lower))
}

const UNTIL = /^(?:until|till)$/
const FARTHEST_UNTIL = 12

// "No ship was hit", "Nobody left"
function isNoSubject({words, chunks}: Parse, draft: Draft): boolean {
  const chunk = chunks[draft.subject ?? -1]
  return chunk !== undefined && /^(?:no|nobody|none|neither|nothing)$/.test(words[chunk.first]?.lower ?? '')
}

function subjectOf(parse: Parse, drafts: readonly Draft[], draft: Draft, made: readonly Made[]): Phrase | undefined {
  const {document, words, chunks} = parse
  const chunk = chunks[draft.subject ?? -1]
  const actor = nominalBefore(words, chunks, draft)?.actor
  if (actor) return phraseOf(document, words, actor)
  if (chunk?.kind === 'noun') return phraseOf(document, words, chunk, chunks[draft.subjectEnd ?? -1] ?? chunk, chunks)
  if (draft.shares !== undefined) return made[draft.shares]?.subject
  if (draft.relation !== 'participle' && draft.relation !== 'infinitive') return undefined
  const main = drafts.find(
    ({relation, subject}) => (relation === 'main' || relation === 'quoted') && subject !== undefined,
  )
  const leading = chunks[main?.subject ?? -1]
  return leading?.kind === 'noun' ? phraseOf(document, words, leading) : undefined
}

// a sentence without a verb: its first noun stands for it
function nounOf({document, words, chunks}: Parse): {subject?: Phrase} {
  const at = chunks.findIndex(({kind}, i) => kind === 'noun' && !isGoverned(chunks, i))
  const chunk = chunks[at]
  return chunk ? {subject: phraseOf(document, words, chunk)} : {}
}

function standing(
  {words, chunks, speech}: Parse,
  drafts: readonly Draft[],
  parents: readonly (number | undefined)[],
  made: readonly Made[],
  i: number,
  verb: VerbGroup,
  sentence: Sentence,
): VerbGroup {
  const draft = drafts[i]
  const parent = parents[i] === undefined ? undefined : made[parents[i]]?.verb
  if (!draft) return verb
  const outer = chunks[drafts[parents[i] ?? -1]?.verb ?? -1]?.verb?.outer
  const control: Standing | undefined = draft.control ? OBJECT_TO[draft.control] : undefined
  const nominal = verb.standing === 'done' ? nominalBefore(words, chunks, draft) : undefined
  if (nominal && !parent?.negated)
    return {...verb, standing: nominal.standing, negated: verb.negated !== nominal.negated}
  const question = words.at(-1)?.lower === '?' && draft.relation === 'main' && sentence.last > sentence.first
  return {...verb, standing: standingIn({draft, verb, parent, outer, control, question, speech, words, chunks})}
}
