import type {Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {commonRarityOf} from '../../vocabulary/index.ts'
import {editsOf, type Neighbour} from './edits.ts'
import type {Meant} from './proper.ts'

const SHORTEST = 7
const OFTEN = 2

/** "9th Terrase", "Convicted Smugler": a plain word with a capital that is a slip away from one which the reports use. */
export function wordOfEvent(document: Document, token: Token, uses: ReadonlyMap<string, number>): readonly Meant[] {
  const {lower, text} = token
  if (text.length < SHORTEST || !isAmongCapitals(document, token)) return []
  const meant = editsOf(lower).filter(
    ({word}) => (uses.get(word) ?? 0) >= OFTEN && word.at(-1) === lower.at(-1) && commonRarityOf(word) !== undefined,
  )
  const words = new Map<string, Neighbour['slip']>()
  for (const {word, slip} of meant) if (!words.has(word)) words.set(word, slip)
  return words.size === 1 ? [...words].map(([word, slip]) => ({word, slip})) : []
}

/** Whether it stands after a number, or in a heading that has every word with a capital. */
export function isAmongCapitals({tokens, sentences, vocabulary}: Document, {index, sentence}: Token): boolean {
  const before = tokens[index - 1]
  if (vocabulary.givenNames.names.includes(before?.text ?? '')) return false
  if (before?.sentence === sentence && /^\d+(?:st|nd|rd|th)$/.test(before.text)) return true
  const {first = 0, last = 0} = sentences[sentence] ?? {}
  const words = tokens.slice(first, last).filter(({text}) => /^\p{L}{4,}$/u.test(text))
  return words.length > 3 && words.every(({text}) => /^\p{Lu}/u.test(text))
}
