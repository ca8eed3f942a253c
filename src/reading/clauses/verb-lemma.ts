import {NOUN_OR_VERB} from './lexicon.ts'
import type {Word} from './word.ts'

/** The base form of a word that is a verb, whatever the tagger took it for. */
export function verbLemma(word: Word): string {
  if (word.lower === 'shot') return 'shoot'
  if (word.lemma.endsWith('ing')) return ingLemma(word.lemma)
  return word.tag === 'PROPN' && word.lemma.endsWith('s') ? word.lemma.slice(0, -1) : word.lemma
}

/** "alleged" → allege, "stopped" → stop, "barricaded" → barricade, "shaped" → shape, "disabled" → disable. */
export function pastLemma(lower: string): string {
  const stem = lower.slice(0, -2)
  if (NOUN_OR_VERB.has(stem)) return stem
  if (/([bdgklmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$|[^aeiour]l$/.test(stem)) return `${stem}e`
  return /(?:[aiou][dcgszvt]|g|[lrn]c|[lrn]v|[lrn]s|ct|at|s)$/.test(stem) && !/(?:ct|st|nt|ss|ed)$/.test(stem)
    ? `${stem}e`
    : stem
}

// the tagger gives nouns in -ing as their own base form
function ingLemma(lower: string): string {
  return pastLemma(`${lower.slice(0, -3)}ed`)
}
