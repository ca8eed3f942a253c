import type {Document, Name} from '../reading/index.ts'
import type {Token} from '../text/index.ts'

/** A name of several words as a report has it, with the words beside it that belong to it. */
export interface LongName {
  readonly tokens: readonly Token[]
  /** In small letters. */
  readonly text: string
}

/** The names of bodies, places and works that have several words, each in the lengths in which it may be meant: "Marn Stadium", "Port Marn Stadium". */
export function longNamesOf(document: Document): LongName[] {
  const found = new Map<string, LongName>()
  for (const name of document.names) {
    if (!isOfThing(name)) continue
    for (const first of startsOf(document, name))
      for (const last of endsOf(document, name)) {
        const tokens = document.tokens.slice(first, last)
        const text = tokens.map(({lower}) => lower).join(' ')
        if (tokens.filter(isTelling).length > 1 && !found.has(text)) found.set(text, {tokens, text})
      }
  }
  return [...found.values()]
}

function isOfThing({type, how}: Name): boolean {
  return /^(?:organisation|place|thing)$/.test(type) && how !== 'description'
}

// "Marn", "Municipal Stadium": two names side by side may be one; "Friends of the", "Lakes"
function startsOf({tokens, names}: Document, {first, sentence}: Name): readonly number[] {
  const before = names.find(name => name.last === first && name.sentence === sentence && isOfThing(name))
  if (before) return [first, before.first]
  const link = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const head = tokens[link - 1]
  const isLed = /^(?:of|for)$/.test(tokens[link]?.lower ?? '') && head?.sentence === sentence && isTelling(head)
  return isLed ? [first, head.index] : [first]
}

// "Academy of Rivers", "Academy of Rivers and Lakes"
function endsOf({tokens, names}: Document, {last, sentence}: Name): readonly number[] {
  const from = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1
  const next =
    LINK.test(tokens[last]?.lower ?? '') && names.find(name => name.first === from && name.sentence === sentence)
  return next && isOfThing(next) ? [last, next.last] : [last]
}

const LINK = /^(?:of|and|for|&)$/

/** Whether a word of a name tells one from the next: one with a capital. */
export function isTelling({text}: Token): boolean {
  return /^\p{Lu}\p{L}/u.test(text)
}
