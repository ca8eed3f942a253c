import type {Tag} from '../../text/index.ts'
import {BE, DAYS, MODALS, NOUN_OR_VERB} from './lexicon.ts'
import type {Word} from './word.ts'

/** Corrects what the tagger often gets wrong in news: nouns that are verbs, auxiliaries, "according to", "no longer". */
export function retag(words: readonly Word[]): readonly Word[] {
  const fixed: Word[] = []
  words.forEach((word, i) => fixed.push(fix(word, fixed.at(-1), fixed, words.slice(i + 1, i + 4))))
  return fixed
}

function fix(word: Word, before: Word | undefined, all: readonly Word[], after: readonly Word[]): Word {
  const next = after[0]
  if (word.name && word.tag === 'PROPN') return word
  if (word.lower === 'according' && next?.lower === 'to') return {...word, tag: 'ADP', lemma: 'according to'}
  if (before?.lower === 'according' && word.lower === 'to') return {...word, tag: 'ADP'}
  if (word.lower === 'no' && /^(?:longer|more)$/.test(next?.lower ?? '')) return {...word, tag: 'ADV', lemma: 'not'}
  if (before?.lower === 'no' && before.tag === 'ADV') return {...word, tag: 'ADV'}
  if (word.lower === "'s") return apostrophe(word, before, after)
  if (word.lower === 'including' || (word.lower === 'following' && isPrepositional(before, next)))
    return {...word, tag: 'ADP'}
  if (word.lower === 'further' && next?.tag === 'VERB') return {...word, tag: 'ADV'}
  if (word.lower === 'clear' && word.tag === 'VERB' && before?.tag === 'PRON' && next?.lower === 'that')
    return {...word, tag: 'ADJ'}
  if (DAYS.has(word.lower)) return {...word, tag: 'NOUN'}
  if (word.tag === 'VERB' && word.lower === 'will' && before?.tag !== 'PART') return {...word, tag: 'AUX'}
  if (isVerbByPlace(word, before, after, all)) return {...word, tag: 'VERB', lemma: verbLemma(word)}
  if (before && isPastVerb(word, before, next, all)) return {...word, tag: 'VERB', lemma: pastLemma(word.lower)}
  if (word.tag === 'VERB' && (isEvent(word, before, next) || (before?.lower === 'take' && word.lower === 'place')))
    return {...word, tag: 'NOUN'}
  if (word.tag === 'VERB' && isNounByPlace(word, before, next)) return {...word, tag: 'NOUN'}
  return word
}

// "He's leaving" against "Orvik's plan"
function apostrophe(word: Word, before: Word | undefined, after: readonly Word[]): Word {
  const next = after[0]
  const verbal =
    /^(?:he|she|it|that|there|who|what|here|where|how|this|everything|everyone|nobody)$/.test(before?.lower ?? '') ||
    /^(?:not|been|going|set|a|an|the)$/.test(next?.lower ?? '') ||
    (next?.tag === 'VERB' && next.lower.endsWith('ing') && /^(?:DET|PRON|ADP)$/.test(after[1]?.tag ?? ''))
  return verbal ? {...word, tag: 'AUX', lemma: 'be'} : {...word, tag: 'PART'}
}

function isVerbByPlace(word: Word, before: Word | undefined, after: readonly Word[], all: readonly Word[]): boolean {
  const next = after[0]
  if (!/^(?:NOUN|ADJ|PROPN|ADP)$/.test(word.tag) || !before) return false
  if (before.tag === 'PART' && before.lower === 'to') return word.tag === 'NOUN' && word.lower === word.lemma
  if (before.tag === 'AUX' && before.lower in MODALS)
    return (word.tag === 'NOUN' || (word.lower === 'present' && startsPhrase(next))) && word.lower === word.lemma
  if (word.tag === 'ADP' || !/^(?:NOUN|PROPN)$/.test(before.tag)) return false
  if (!NOUN_OR_VERB.has(verbLemma(word)) || hasFiniteVerb(all)) return false
  if (word.lower === 'shot') return startsPhrase(next) || /^(?:and|to|dead|at)$/.test(next?.lower ?? '')
  if (word.lower === verbLemma(word)) return isPlural(before) && startsPhrase(next)
  if (!word.lower.endsWith('s') || (isPlural(before) && before.tag === 'NOUN')) return false
  return startsPhrase(next) || (next?.lower === 'to' && after[1]?.tag === 'VERB') || isHeadlineVerb(next, after)
}

// "following the blast", "in the region following the hijacking"
function isPrepositional(before: Word | undefined, next: Word | undefined): boolean {
  return !/^(?:AUX|DET|PRON|PART)$/.test(before?.tag ?? '') && /^(?:DET|PRON|ADJ|NUM)$/.test(next?.tag ?? '')
}

// "Orvik alleged in court that", tagged as an adjective
function isPastVerb(word: Word, before: Word, next: Word | undefined, all: readonly Word[]): boolean {
  if (word.tag !== 'ADJ' || !/[^e]ed$/.test(word.lower) || !/^(?:NOUN|PROPN|PRON)$/.test(before.tag)) return false
  return !/^(?:NOUN|PROPN|ADJ|PART|PUNCT)$/.test(next?.tag ?? 'PUNCT') && !hasFiniteVerb(all)
}

// "an office shooting in Tarn": with an article before it and no object after it
function isEvent(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  return EVENTS.has(word.lower) && /^(?:NOUN|ADJ|PROPN)$/.test(before?.tag ?? '') && !startsPhrase(next)
}

const EVENTS = new Set(
  'shooting bombing killing meeting hearing building training spending funding ruling warning stabbing flooding landing opening briefing crossing fighting trading hijacking'.split(
    ' ',
  ),
)

function isHeadlineVerb(next: Word | undefined, after: readonly Word[]): boolean {
  if (next?.tag === 'ADP') return !after.some(word => word.tag === 'AUX' || word.tag === 'VERB') && next.lower !== 'of'
  return next?.tag === 'NOUN' && !after.some(word => word.tag === 'AUX' || word.tag === 'VERB')
}

function verbLemma(word: Word): string {
  if (word.lower === 'shot') return 'shoot'
  return word.tag === 'PROPN' && word.lemma.endsWith('s') ? word.lemma.slice(0, -1) : word.lemma
}

// "alleged" → allege, "stopped" → stop, "barricaded" → barricade
function pastLemma(lower: string): string {
  const stem = lower.slice(0, -2)
  if (NOUN_OR_VERB.has(stem)) return stem
  if (/([bdgklmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:[aiou][dcgszvt]|[^aeiou]g|[lrn]c|[lrn]v|[lrn]s|ct|at|s)$/.test(stem) && !/(?:ct|st|nt|ss|ed)$/.test(stem)
    ? `${stem}e`
    : stem
}

function isPlural(word: Word): boolean {
  return /^(?:police|people)$/.test(word.lower) || (word.lower.endsWith('s') && word.lower !== word.lemma)
}

function startsPhrase(word: Word | undefined): boolean {
  return word !== undefined && /^(?:DET|NUM|PRON|PROPN|SYM)$/.test(word.tag)
}

// since the last mark or joining word
function hasFiniteVerb(words: readonly Word[]): boolean {
  for (const word of words.toReversed()) {
    if (/^(?:SCONJ|CCONJ)$/.test(word.tag) || /^(?:who|which|[,;:])$/.test(word.lower)) return false
    if (word.tag === 'VERB' || word.tag === 'AUX') return true
  }
  return false
}

// "the shooting follows", "his leaving", "a hold"
function isNounByPlace(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (!before) return false
  const possessive = before.tag === 'PART' && before.lower === "'s"
  const determined = possessive || before.tag === 'DET' || /^(?:his|its|their|our|my)$/.test(before.lower)
  if (!determined || /^(?:that|this|all|both)$/.test(before.lower)) return false
  const following: Tag | undefined = next?.tag
  if (following === 'NOUN' || following === 'PROPN' || following === 'ADJ' || following === 'NUM') return false
  return word.lower.endsWith('ing') ? true : word.lower === word.lemma && !BE.has(word.lower)
}
