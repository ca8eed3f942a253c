import type {Vocabulary} from '../../vocabulary/index.ts'

/** A step of a ladder. `action` is `ladder/step`. */
export interface Step {
  readonly action: string
  readonly ladder: string
  readonly step: string
  readonly rank: number
  readonly opposite?: string
  readonly free: boolean
  /** What is acted on follows its verb without a preposition. */
  readonly direct: boolean
}

/** One wording of a step. */
export interface Wording {
  readonly step: Step
  readonly words: readonly string[]
  /** Says the step only when negated. */
  readonly negated: boolean
  /** Only as a passive: "be found dead". */
  readonly passive: boolean
}

export interface Ladders {
  readonly steps: ReadonlyMap<string, Step>
  /** By first word. */
  readonly verbs: ReadonlyMap<string, readonly Wording[]>
  /** By last word. */
  readonly nouns: ReadonlyMap<string, readonly Wording[]>
  /** Which ladders a noun is an object of. */
  readonly objects: ReadonlyMap<string, ReadonlySet<string>>
}

const made = new WeakMap<Vocabulary, Ladders>()

/** The vocabulary's ladders by the words that show them; made once. */
export function laddersOf(vocabulary: Vocabulary): Ladders {
  const known = made.get(vocabulary)
  if (known) return known
  const ladders = make(vocabulary)
  made.set(vocabulary, ladders)
  return ladders
}

/** "cooperation" of "cooperation/suspend". */
export function ladderOf(action: string): string {
  return action.slice(0, action.indexOf('/'))
}

/** "suspend" of "cooperation/suspend". */
export function stepOf(action: string): string {
  return action.slice(action.indexOf('/') + 1)
}

/** How far up its ladder an action stands; undefined where the vocabulary does not list it. */
export function rankOf(vocabulary: Vocabulary, action: string): number | undefined {
  return laddersOf(vocabulary).steps.get(action)?.rank
}

function make({ladders}: Vocabulary): Ladders {
  const steps = new Map<string, Step>()
  const verbs = new Map<string, Wording[]>()
  const nouns = new Map<string, Wording[]>()
  const objects = new Map<string, Set<string>>()
  for (const ladder of ladders) {
    for (const noun of ladder.objects ?? [])
      for (const form of formsOf(noun.toLowerCase())) add(objects, form, ladder.id)
    for (const {id, rank, verbs: said = [], nouns: named = [], negated = [], opposite, free = false} of ladder.steps) {
      const action = `${ladder.id}/${id}`
      const step = {
        action,
        ladder: ladder.id,
        step: id,
        rank,
        free,
        direct: !/ (?:of|from|for|to|at|on|with|in)$/.test(said[0] ?? ''),
        ...(opposite ? {opposite} : {}),
      }
      steps.set(action, step)
      for (const phrase of said) for (const wording of verbWordings(step, phrase, false)) index(verbs, wording, 'first')
      for (const phrase of negated)
        for (const wording of verbWordings(step, phrase, true)) index(verbs, wording, 'first')
      for (const phrase of named) index(nouns, {step, words: phrase.split(' '), negated: false, passive: false}, 'last')
    }
  }
  return {steps, verbs, nouns, objects}
}

// "talks", "ties": plural in the vocabulary, singular as a lemma
function formsOf(noun: string): readonly string[] {
  return /[^s]s$/.test(noun) ? [noun, noun.slice(0, -1)] : [noun]
}

// what the clause itself says through its standing: "threatened to leave", "plans to cut"
const STANDING = /^(?:threaten|refuse|plan|order|advise|urge|tell|be due|be slated|try|attempt) to /

function verbWordings(step: Step, phrase: string, negated: boolean): readonly Wording[] {
  if (STANDING.test(phrase)) return []
  const words = phrase.split(' ')
  const plain = {step, words, negated, passive: false}
  return words[0] === 'be' && words.length > 1
    ? [plain, {step, words: words.slice(1), negated, passive: true}]
    : [plain]
}

function index(table: Map<string, Wording[]>, wording: Wording, by: 'first' | 'last'): void {
  const key = by === 'first' ? wording.words[0] : wording.words.at(-1)
  if (key === undefined) return
  const list = table.get(key)
  if (list) list.push(wording)
  else table.set(key, [wording])
}

function add(table: Map<string, Set<string>>, key: string, value: string): void {
  const set = table.get(key)
  if (set) set.add(value)
  else table.set(key, new Set([value]))
}
