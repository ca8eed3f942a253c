import type {Standing, VerbGroup} from '../document.ts'
import type {Chunk} from './chunk.ts'
import type {Draft} from './divide.ts'
import type {Word} from './word.ts'

export interface Circumstances {
  readonly draft: Draft
  readonly verb: VerbGroup
  readonly parent: VerbGroup | undefined
  /** First verb of the main clause's group. */
  readonly outer: string | undefined
  readonly control: Standing | undefined
  readonly question: boolean
  readonly speech: ReadonlySet<string>
  readonly words: readonly Word[]
  readonly chunks: readonly Chunk[]
}

/** How far a clause is said to be so, from its verb group and from what it hangs on. */
export function standingIn(given: Circumstances): Standing {
  const {draft, verb, parent, outer, control, question} = given
  if (draft.relation === 'infinitive' && verb.standing === 'done' && isAchieved(given)) return 'done'
  if (draft.relation === 'infinitive') return control ?? (verb.standing === 'done' ? 'planned' : verb.standing)
  if (isHeadlineInfinitive(draft, verb)) return verb.standing === 'done' ? 'planned' : verb.standing
  if (draft.marker && CONDITIONAL.has(draft.marker) && verb.standing === 'done') return 'possible'
  if (question && verb.standing !== 'planned') return 'possible'
  if (draft.relation !== 'complement' || !outer || !parent) return verb.standing
  if (outer === 'be' && isUntrue(given)) return 'denied'
  if (DENYING.has(outer) && !parent.negated) return 'denied'
  if (saysWould(given)) return outer === 'warn' || outer === 'threaten' ? 'threatened' : 'decided'
  if (ASKING.has(outer) && isSubjunctive(given)) return 'asked'
  if (outer === 'threaten' && verb.standing === 'decided') return 'threatened'
  if (outer === 'warn' && verb.standing === 'decided') return sameSubject(given) ? 'threatened' : 'possible'
  if (DOUBTING.has(outer) && verb.standing === 'done') return 'possible'
  return verb.standing
}

// "used a crane to lift the train": the purpose was reached, as it is not in "sent a crane to lift the train"
function isAchieved({parent, outer, control}: Circumstances): boolean {
  if (control !== undefined || parent?.tense !== 'past' || parent.negated || parent.standing !== 'done') return false
  return /^(?:use|overcome|beat|defeat|combine)$/.test(outer ?? '')
}

const CONDITIONAL = new Set(['if', 'unless', 'whether', 'lest', 'provided'])
const DENYING = new Set(['deny', 'refute', 'dispute', 'rebut', 'disprove'])
const ASKING = new Set(['demand', 'ask', 'request', 'insist', 'urge', 'recommend', 'propose', 'suggest', 'order'])
const DOUBTING = new Set([
  'fear',
  'hope',
  'suspect',
  'speculate',
  'suggest',
  'guess',
  'wonder',
  'doubt',
  'assume',
  'think',
  'believe',
  'hint',
])

// "said it would leave" is "will leave" told later; "would" beside a condition stays possible
function saysWould({verb, parent, words, chunks, draft, speech, outer}: Circumstances): boolean {
  if (
    (parent?.tense !== 'past' && parent?.tense !== 'none') ||
    verb.standing !== 'possible' ||
    !outer ||
    !speech.has(outer)
  )
    return false
  const group = chunks[draft.verb ?? -1]
  const would = words.slice(group?.first ?? 0, group?.last ?? 0).some(({lower}) => lower === 'would' || lower === "'d")
  return would && !words.some(({lower}) => lower === 'if' || lower === 'unless')
}

// "demanded that the union lift the ban", "must", "should"
function isSubjunctive({verb}: Circumstances): boolean {
  return verb.standing === 'asked' || (verb.tense === 'present' && verb.standing === 'done')
}

// "it is not true that the mill has closed"
function isUntrue({parent, words}: Circumstances): boolean {
  const judged = (...judgements: string[]): boolean => words.some(({lower}) => judgements.includes(lower))
  return parent?.negated === true ? judged('true', 'correct', 'accurate') : judged('untrue', 'false', 'incorrect')
}

function sameSubject({draft, chunks}: Circumstances): boolean {
  return /^(?:it|he|she|they)$/.test(chunks[draft.subject ?? -1]?.lower ?? '')
}

function isHeadlineInfinitive(draft: Draft, verb: VerbGroup): boolean {
  return draft.relation === 'main' && verb.tense === 'future' && verb.standing === 'done'
}
