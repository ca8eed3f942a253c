import type {Chunk} from './chunk.ts'
import type {Context} from './divide.ts'
import {freeNouns, lastIndexWhere} from './gap.ts'
import {TRANSITIVE} from './lexicon.ts'
import {isPastOnly} from './past-forms.ts'
import {leavesVerb, verbLeft} from './verb-left.ts'

/** Whether a past form without a helping verb is a participle: "sanctions [imposed] by the union", "the man [arrested] on Monday was freed". */
export function isReduced(context: Context, at: number): boolean {
  const {chunks, drafts} = context
  const chunk = chunks[at]
  const verb = chunk?.verb
  if (!chunk || !verb || verb.helped || (verb.form !== 'bare' && verb.form !== 'participle')) return false
  const before = chunks[at - 1]
  if (isPastOnly(chunk.lower)) return false
  if (verb.form === 'participle') return before !== undefined || nextFinite(context, at) >= 0
  if (before && isInRelative(context, at)) return false
  if (verb.outer === 'say' || (context.speech.has(verb.outer) && isInserted(chunks, at))) return false
  const object = chunks[at + 1]?.kind === 'noun' && chunks[at + 1]?.noun?.temporal === false
  if (!before) return nextFinite(context, at) >= 0 && !object
  if (before.kind === 'relative' || before.kind === 'subordinator' || before.kind === 'and') return false
  if (chunks[at - 2]?.kind === 'subordinator' && (context.waiting.length > 0 || isClosedBefore(context, at)))
    return false
  const gapFirst = drafts.at(-1)?.verb === undefined ? 0 : (drafts.at(-1)?.verb ?? 0) + 1
  const free = freeNouns(chunks, gapFirst, at)
  if (before.kind === 'comma') return free.length > 0 && chunks[at + 1]?.kind !== 'noun' && leavesVerb(context, at)
  if (object) return false
  if (leavesVerb(context, at) && (free.length > 0 || context.waiting.length > 0)) return true
  const joiner = lastIndexWhere(
    chunks,
    gapFirst,
    at,
    ({kind}) => kind !== 'noun' && kind !== 'preposition' && kind !== 'quote',
  )
  const isObject = drafts.length > 0 && joiner < 0 && before.kind === 'noun'
  const speech = context.speech.has(chunks[drafts.at(-1)?.verb ?? -1]?.verb?.lemma ?? '')
  if (isObject && (!speech || free.length === 0) && context.waiting.length === 0) return true
  return false
}

// "when the bomb [exploded], was taken"
function isClosedBefore(context: Context, at: number): boolean {
  return lastIndexWhere(context.chunks, at, Math.max(at, verbLeft(context, at)), ({kind}) => kind === 'comma') >= 0
}

// "the mill that Tarn [bought] is", "the workers she [met] were"
function isInRelative({chunks, drafts}: Context, at: number): boolean {
  if (chunks[at - 1]?.kind !== 'noun' || chunks[at - 1]?.noun?.temporal) return false
  if (chunks[at - 2]?.kind === 'relative') return drafts.length === 0 && chunks[at - 3]?.kind === 'noun'
  return chunks[at - 2]?.kind === 'noun' && drafts.length === 0 && !chunks[at - 2]?.noun?.temporal
}

// '"The plant," Orvik added, "will close"'
function isInserted(chunks: readonly Chunk[], at: number): boolean {
  const opens = chunks[at - 2]?.kind
  const closes = chunks[at + 1]?.kind
  return (
    chunks[at - 1]?.kind === 'noun' &&
    (opens === 'comma' || opens === 'quote') &&
    (closes === 'comma' || closes === 'quote')
  )
}

/** Whether a headline's past form is passive: "Man held after blast". */
export function isHeadlinePassive(lemma: string, objectFollows: boolean): boolean {
  return !objectFollows && TRANSITIVE.has(lemma)
}

function nextFinite({chunks}: Context, at: number): number {
  return chunks.findIndex(({verb}, i) => i > at && (verb?.form === 'finite' || verb?.form === 'bare'))
}
