import {MODALS, NOUN_OR_VERB, POSTS, SUBORDINATORS, TEMPORAL} from './lexicon.ts'
import {verbLemma} from './verb-lemma.ts'
import {startsPhrase} from './starts-phrase.ts'
import type {Word} from './word.ts'

/** "They sue", "without firing a shot": what only a verb can be where it stands. */
export function isVerbByPlace(
  word: Word,
  before: Word | undefined,
  after: readonly Word[],
  all: readonly Word[],
): boolean {
  const next = after[0]
  if (!/^(?:NOUN|ADJ|PROPN|ADP)$/.test(word.tag) || !before) return false
  if (isDeed(word, before, next)) return true
  if (before.tag === 'PART' && before.lower === 'to') return word.tag === 'NOUN' && word.lower === word.lemma
  if (before.tag === 'AUX' && before.lower in MODALS)
    return (
      (word.tag === 'NOUN' ||
        (word.tag === 'ADJ' && NOUN_OR_VERB.has(word.lower)) ||
        (word.lower === 'present' && startsPhrase(next))) &&
      word.lower === word.lemma
    )
  if (word.lower === 'shot' && /^(?:who|which|that|,|and)$/.test(before.lower)) return startsPhrase(next)
  if (before.tag === 'CCONJ' && word.lower === word.lemma && NOUN_OR_VERB.has(word.lower))
    return all.some(({tag}) => tag === 'VERB') && /^(?:DET|PRON)$/.test(next?.tag ?? '')
  if (before.lower === 'who' && word.tag === 'NOUN' && /s$/.test(word.lower) && word.lower !== word.lemma) return true
  if (word.tag === 'ADP' || !/^(?:NOUN|PROPN)$/.test(before.tag)) return false
  // "Brazil face Serbia"
  if (/^(?:face|host)$/.test(word.lower) && before.tag === 'PROPN' && next?.tag === 'PROPN') return !hasFiniteVerb(all)
  if (!NOUN_OR_VERB.has(verbLemma(word)) || hasFiniteVerb(all)) return false
  if (word.lower === 'shot') return startsPhrase(next) || /^(?:and|to|dead|at)$/.test(next?.lower ?? '')
  if (isLast(next) && isSubordinate(all)) return isPlural(before) === (word.lower === verbLemma(word))
  if (word.lower === verbLemma(word)) return isPlural(before) && (startsPhrase(next) || isHeadlineVerb(next, after))
  if (!word.lower.endsWith('s') || (isPlural(before) && before.tag === 'NOUN')) return false
  return startsPhrase(next) || (next?.lower === 'to' && after[1]?.tag === 'VERB') || isHeadlineVerb(next, after)
}

/** "The chief left the agency", tagged as a noun; "the car's left side" has another after it. */
export function isLeft(word: Word, before: Word, next: Word | undefined, all: readonly Word[]): boolean {
  if (word.lower !== 'left' || word.tag === 'VERB') return false
  if (!/^(?:NOUN|PROPN|PRON)$/.test(before.tag) && !POSTS.has(before.lower)) return false
  return !hasFiniteVerb(all) && !/^(?:NOUN|ADJ)$/.test(next?.tag ?? '')
}

/** "The bank sponsors the race", "The union demands higher pay": the only word of its sentence that can be its verb. */
export function isOnlyVerb(word: Word, before: Word, all: readonly Word[], rest: readonly Word[]): boolean {
  const next = rest[0]
  if (word.tag !== 'NOUN') return false
  if (word.lower === word.lemma)
    return (
      isPlural(before) &&
      all.length === 1 &&
      next?.lower === 'to' &&
      NOUN_OR_VERB.has(word.lower) &&
      !rest.slice(2).some(({tag}) => tag === 'AUX')
    )
  if (!/[^s]s$/.test(word.lower)) return false
  if (/^(?:which|who)$/.test(before.lower)) return /^(?:DET|NUM|PROPN)$/.test(next?.tag ?? '')
  if (!/^(?:NOUN|PROPN)$/.test(before.tag) || isPlural(before) || TEMPORAL.has(word.lemma) || before.lower === '-')
    return false
  if (hasFiniteVerb(all) || all.some(({tag}) => tag === 'ADP') || rest.at(-1)?.lower !== '.') return false
  const listed = NOUN_OR_VERB.has(word.lemma)
  const opens = /^(?:DET|NUM)$/.test(next?.tag ?? '') || (listed && /^(?:ADJ|NOUN|PROPN|ADP)$/.test(next?.tag ?? ''))
  return opens && !rest.slice(0, endOfClause(rest)).some(({tag}) => tag === 'VERB' || tag === 'AUX')
}

function endOfClause(words: readonly Word[]): number {
  const end = words.findIndex(
    ({tag, lower}) => tag === 'SCONJ' || SUBORDINATORS.has(lower) || /^(?:who|which|that|to|[,;:])$/.test(lower),
  )
  return end < 0 ? words.length : end
}

/** "Orvik alleged in court that", tagged as an adjective. */
export function isPastVerb(word: Word, before: Word, next: Word | undefined, all: readonly Word[]): boolean {
  if (word.tag !== 'ADJ' || !/[^e]ed$/.test(word.lower) || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(before.tag)) return false
  return !/^(?:NOUN|ADJ|PART|PUNCT)$/.test(next?.tag ?? 'PUNCT') && !hasFiniteVerb(all)
}

// "without firing a shot", "and damaging hundreds of homes"
function isDeed(word: Word, before: Word, next: Word | undefined): boolean {
  if (!word.lower.endsWith('ing') || word.tag === 'PROPN' || !/^(?:ADP|CCONJ|PUNCT)$/.test(before.tag)) return false
  return (
    /^(?:DET|NUM)$/.test(next?.tag ?? '') ||
    /^(?:his|her|its|their|him|them|hundreds|thousands|dozens)$/.test(next?.lower ?? '')
  )
}

function isHeadlineVerb(next: Word | undefined, after: readonly Word[]): boolean {
  if (next?.tag === 'ADP') return !after.some(word => word.tag === 'AUX' || word.tag === 'VERB') && next.lower !== 'of'
  return next?.tag === 'NOUN' && !after.some(word => word.tag === 'AUX' || word.tag === 'VERB')
}

// "if the union [strikes],"
function isSubordinate(words: readonly Word[]): boolean {
  const joiner = words.findLast(
    ({tag, lower}) => tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT' || SUBORDINATORS.has(lower),
  )
  return joiner !== undefined && SUBORDINATORS.has(joiner.lower)
}

function isLast(next: Word | undefined): boolean {
  return next === undefined || next.tag === 'PUNCT'
}

// since the last mark or joining word
function hasFiniteVerb(words: readonly Word[]): boolean {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]
    if (!word) return false
    if (
      /^(?:SCONJ|CCONJ)$/.test(word.tag) ||
      /^(?:who|which|as|while|when|because|after|before|although|though|if|unless|until|since|once|whether|where|that|said|says|say|[,;:])$/.test(
        word.lower,
      )
    )
      return false
    if (word.tag === 'VERB' || word.tag === 'AUX') return true
  }
  return false
}

function isPlural(word: Word): boolean {
  return /^(?:police|people)$/.test(word.lower) || (word.lower.endsWith('s') && word.lower !== word.lemma)
}
