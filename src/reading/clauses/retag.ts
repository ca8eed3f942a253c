import {DAYS, NOUN_OR_VERB, POSTS, TRANSITIVE} from './lexicon.ts'
import {isNounAfter, participleAfter} from './retag-after-helping.ts'
import {isEvent, isNounByPlace} from './retag-nouns.ts'
import {isLeft, isOnlyVerb, isPastVerb, isVerbByPlace} from './retag-verbs.ts'
import {pastLemma, verbLemma} from './verb-lemma.ts'
import type {Word} from './word.ts'

/** Corrects what the tagger often gets wrong in news: nouns that are verbs, auxiliaries, "according to", "no longer". */
export function retag(words: readonly Word[]): readonly Word[] {
  const fixed: Word[] = []
  words.forEach((word, i) => fixed.push(mended(fix(word, fixed.at(-1), fixed, words.slice(i + 1)))))
  return fixed
}

function fix(word: Word, before: Word | undefined, all: readonly Word[], rest: readonly Word[]): Word {
  const next = rest[0]
  const after = rest.slice(0, 3)
  if (word.name && word.tag === 'PROPN') return word
  if (word.lower === 'according' && next?.lower === 'to') return {...word, tag: 'ADP', lemma: 'according to'}
  if (before?.lower === 'according' && word.lower === 'to') return {...word, tag: 'ADP'}
  if (word.lower === 'no' && /^(?:longer|more)$/.test(next?.lower ?? '')) return {...word, tag: 'ADV', lemma: 'not'}
  if (before?.lower === 'no' && before.tag === 'ADV') return {...word, tag: 'ADV'}
  if (word.tag === 'ADJ' && word.lower === 'union') return {...word, tag: 'NOUN'}
  if (word.tag === 'ADJ' && POSTS.has(word.lower) && isPost(before, next)) return {...word, tag: 'NOUN'}
  if (word.lower === "'s") return apostrophe(word, before, after)
  if (word.lower === 'including' || (word.lower === 'following' && isPrepositional(before, next)))
    return {...word, tag: 'ADP'}
  if (before && isSetGoal(word, before, all.at(-2))) return {...word, tag: 'NOUN'}
  if (before && isSetGoal(next, word, before)) return {...word, tag: 'ADP'}
  if (word.lower === 'further' && next?.tag === 'VERB') return {...word, tag: 'ADV'}
  if (word.lower === 'clear' && word.tag === 'VERB' && before?.tag === 'PRON' && next?.lower === 'that')
    return {...word, tag: 'ADJ'}
  if (DAYS.has(word.lower)) return {...word, tag: 'NOUN'}
  if (
    word.tag === 'VERB' &&
    /^(?:shut|closed|open)$/.test(word.lower) &&
    /^(?:stay|remain|keep)$/.test(before?.lemma ?? '')
  )
    return {...word, tag: 'ADJ'}
  if (word.tag === 'VERB' && word.lower === 'will' && before?.tag !== 'PART') return {...word, tag: 'AUX'}
  if (isVerbByPlace(word, before, after, all)) return {...word, tag: 'VERB', lemma: verbLemma(word)}
  if (before && isLeft(word, before, next, all)) return {...word, tag: 'VERB', lemma: 'leave'}
  if (before && isOnlyVerb(word, before, all, rest)) return {...word, tag: 'VERB', lemma: verbLemma(word)}
  if (word.lower === 'married' && /^(?:NOUN|PROPN|PRON)$/.test(before?.tag ?? '') && before?.tag !== 'AUX')
    return {...word, tag: 'VERB', lemma: 'marry'}
  if (before && isPastVerb(word, before, next, all)) return {...word, tag: 'VERB', lemma: pastLemma(word.lower)}
  const base = participleAfter(word, all, next)
  if (base !== undefined) return {...word, tag: 'VERB', lemma: base}
  if (isNounAfter(word, all)) return {...word, tag: 'NOUN'}
  if (isAttributive(word, before, rest)) return {...word, tag: 'ADJ'}
  if (isAsked(word, all, next)) return {...word, tag: 'VERB', lemma: 'plan'}
  if (word.tag === 'VERB' && (isEvent(word, before, next) || (before?.lower === 'take' && word.lower === 'place')))
    return {...word, tag: 'NOUN'}
  if (word.tag === 'VERB' && isNounByPlace(word, before, next, all)) return {...word, tag: 'NOUN'}
  return word
}

// "came to light", "opened to traffic", "brought to trial": "to" leads to a noun
const GOALS: Readonly<Record<string, RegExp>> = {
  come: /^(?:light|power|blows|grief|rest|harm)$/,
  bring: /^(?:light|trial|court|justice|market|ground|book)$/,
  open: /^(?:traffic|visitors|business|trade)$/,
  go: /^(?:trial|court|press|war|market|print|waste|sleep)$/,
  put: /^(?:sea|use|work|rest|death|sleep|vote)$/,
  return: /^(?:power|port|work|court|base|duty|trade)$/,
}

function isSetGoal(word: Word | undefined, to: Word, verb: Word | undefined): boolean {
  return (
    to.lower === 'to' && word !== undefined && verb !== undefined && (GOALS[verbLemma(verb)]?.test(word.lower) ?? false)
  )
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

// "following the blast", "in the region following the hijacking"
function isPrepositional(before: Word | undefined, next: Word | undefined): boolean {
  return !/^(?:AUX|DET|PRON|PART)$/.test(before?.tag ?? '') && /^(?:DET|PRON|ADJ|NUM)$/.test(next?.tag ?? '')
}

// "put on injured reserve", "a van with stolen plates": nothing but a noun follows a preposition and a participle
function isAttributive(word: Word, before: Word | undefined, [next, after]: readonly Word[]): boolean {
  if (word.tag !== 'VERB' || !/[^e]ed$/.test(word.lower) || !/^(?:in|on|with|of|from|into)$/.test(before?.lower ?? ''))
    return false
  return next?.tag === 'NOUN' && !DAYS.has(next.lower) && !/^(?:NOUN|ADJ|DET)$/.test(after?.tag ?? '')
}

// "Is Norvia planning to leave?"
function isAsked(word: Word, all: readonly Word[], next: Word | undefined): boolean {
  return word.lower === 'planning' && next?.lower === 'to' && all[0]?.tag === 'AUX'
}

// "fined" is "fin" to the tagger, "married" "marri"
function mended(word: Word): Word {
  if (word.lower === 'being' && word.tag !== 'NOUN') return {...word, lemma: 'be'}
  if (word.tag === 'VERB' && /ied$/.test(word.lower) && /i$/.test(word.lemma))
    return {...word, lemma: `${word.lemma.slice(0, -1)}y`}
  if (word.tag !== 'VERB' || !/(?:ed|ing)$/.test(word.lower)) return word
  const known = (lemma: string): boolean => NOUN_OR_VERB.has(lemma) || TRANSITIVE.has(lemma)
  return !known(word.lemma) && known(`${word.lemma}e`) ? {...word, lemma: `${word.lemma}e`} : word
}

function isPost(before: Word | undefined, next: Word | undefined): boolean {
  if (!before || !/^(?:NOUN|PROPN|ADJ|DET|PRON|PART)$/.test(before.tag)) return false
  return !/^(?:NOUN|ADJ|NUM)$/.test(next?.tag ?? '') && !(next?.tag === 'PROPN' && before.tag === 'DET')
}
