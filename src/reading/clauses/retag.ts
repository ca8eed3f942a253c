import type {Tag} from '../../text/index.ts'
import {BE, DAYS, MODALS, NOUN_OR_VERB, SUBORDINATORS, TEMPORAL, TRANSITIVE} from './lexicon.ts'
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
  if (isAsked(word, all, next)) return {...word, tag: 'VERB', lemma: 'plan'}
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
  if (!NOUN_OR_VERB.has(verbLemma(word)) || hasFiniteVerb(all)) return false
  if (word.lower === 'shot') return startsPhrase(next) || /^(?:and|to|dead|at)$/.test(next?.lower ?? '')
  if (isLast(next) && isSubordinate(all)) return isPlural(before) === (word.lower === verbLemma(word))
  if (word.lower === verbLemma(word)) return isPlural(before) && (startsPhrase(next) || isHeadlineVerb(next, after))
  if (!word.lower.endsWith('s') || (isPlural(before) && before.tag === 'NOUN')) return false
  return startsPhrase(next) || (next?.lower === 'to' && after[1]?.tag === 'VERB') || isHeadlineVerb(next, after)
}

// "following the blast", "in the region following the hijacking"
function isPrepositional(before: Word | undefined, next: Word | undefined): boolean {
  return !/^(?:AUX|DET|PRON|PART)$/.test(before?.tag ?? '') && /^(?:DET|PRON|ADJ|NUM)$/.test(next?.tag ?? '')
}

// "The chief left the agency", tagged as a noun; "the car's left side" has another after it
function isLeft(word: Word, before: Word, next: Word | undefined, all: readonly Word[]): boolean {
  if (word.lower !== 'left' || word.tag === 'VERB') return false
  if (!/^(?:NOUN|PROPN|PRON)$/.test(before.tag) && !POSTS.has(before.lower)) return false
  return !hasFiniteVerb(all) && !/^(?:NOUN|ADJ)$/.test(next?.tag ?? '')
}

// "The bank sponsors the race", "The union demands higher pay": the only word of its sentence that can be its verb
function isOnlyVerb(word: Word, before: Word, all: readonly Word[], rest: readonly Word[]): boolean {
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

// "Orvik alleged in court that", tagged as an adjective
function isPastVerb(word: Word, before: Word, next: Word | undefined, all: readonly Word[]): boolean {
  if (word.tag !== 'ADJ' || !/[^e]ed$/.test(word.lower) || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(before.tag)) return false
  return !/^(?:NOUN|ADJ|PART|PUNCT)$/.test(next?.tag ?? 'PUNCT') && !hasFiniteVerb(all)
}

// "an office shooting in Tarn": with an article before it and no object after it
function isEvent(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (!EVENTS.has(word.lower)) return false
  return before ? /^(?:NOUN|ADJ|PROPN)$/.test(before.tag) && !startsPhrase(next) : next?.tag === 'ADP'
}

// "Is Norvia planning to leave?"
function isAsked(word: Word, all: readonly Word[], next: Word | undefined): boolean {
  return word.lower === 'planning' && next?.lower === 'to' && all[0]?.tag === 'AUX'
}

const EVENTS = new Set(
  'shooting bombing killing meeting hearing building training spending funding ruling warning stabbing flooding landing opening briefing crossing fighting trading hijacking'.split(
    ' ',
  ),
)

// "without firing a shot", "and damaging hundreds of homes"
function isDeed(word: Word, before: Word, next: Word | undefined): boolean {
  if (!word.lower.endsWith('ing') || word.tag === 'PROPN' || !/^(?:ADP|CCONJ|PUNCT)$/.test(before.tag)) return false
  return (
    /^(?:DET|NUM)$/.test(next?.tag ?? '') ||
    /^(?:his|her|its|their|him|them|hundreds|thousands|dozens)$/.test(next?.lower ?? '')
  )
}

function isLast(next: Word | undefined): boolean {
  return next === undefined || next.tag === 'PUNCT'
}

// "if the union [strikes],"
function isSubordinate(words: readonly Word[]): boolean {
  const joiner = words.findLast(
    ({tag, lower}) => tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT' || SUBORDINATORS.has(lower),
  )
  return joiner !== undefined && SUBORDINATORS.has(joiner.lower)
}

function isHeadlineVerb(next: Word | undefined, after: readonly Word[]): boolean {
  if (next?.tag === 'ADP') return !after.some(word => word.tag === 'AUX' || word.tag === 'VERB') && next.lower !== 'of'
  return next?.tag === 'NOUN' && !after.some(word => word.tag === 'AUX' || word.tag === 'VERB')
}

function verbLemma(word: Word): string {
  if (word.lower === 'shot') return 'shoot'
  if (word.lemma.endsWith('ing')) return ingLemma(word.lemma)
  return word.tag === 'PROPN' && word.lemma.endsWith('s') ? word.lemma.slice(0, -1) : word.lemma
}

// "alleged" → allege, "stopped" → stop, "barricaded" → barricade
function pastLemma(lower: string): string {
  const stem = lower.slice(0, -2)
  if (NOUN_OR_VERB.has(stem)) return stem
  if (/([bdgklmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:[aiou][dcgszvt]|g|[lrn]c|[lrn]v|[lrn]s|ct|at|s)$/.test(stem) && !/(?:ct|st|nt|ss|ed)$/.test(stem)
    ? `${stem}e`
    : stem
}

// the tagger gives nouns in -ing as their own base form
function ingLemma(lower: string): string {
  return pastLemma(`${lower.slice(0, -3)}ed`)
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

function isPlural(word: Word): boolean {
  return /^(?:police|people)$/.test(word.lower) || (word.lower.endsWith('s') && word.lower !== word.lemma)
}

function startsPhrase(word: Word | undefined): boolean {
  return word !== undefined && /^(?:DET|NUM|PRON|PROPN|SYM)$/.test(word.tag)
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

// "the shooting follows", "his leaving", "a hold"
function isNounByPlace(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (!before) return false
  if (SUBORDINATORS.has(before.lower) && /[^s]s$/.test(word.lower) && /^(?:VERB|AUX)$/.test(next?.tag ?? ''))
    return true
  if (isPluralNoun(word, before)) return true
  if (before.lower === 'the' && GROUPS.has(word.lower) && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.tag ?? '')) return true
  if (before.tag === 'AUX' && HAVE_BE.test(before.lower) && !BASE_PARTICIPLES.has(word.lower))
    return (
      (word.lower === word.lemma && !/(?:ed|en|n)$/.test(word.lower)) ||
      (/[^s]s$/.test(word.lower) && word.lower !== word.lemma)
    )
  if (
    before.tag === 'VERB' &&
    word.lower === word.lemma &&
    !TAKES_BARE.has(before.lemma) &&
    !BASE_PARTICIPLES.has(word.lower) &&
    before.lower !== before.lemma
  )
    return true
  const possessive = before.tag === 'PART' && before.lower === "'s"
  const determined = possessive || before.tag === 'DET' || /^(?:his|its|their|our|my)$/.test(before.lower)
  if (!determined || /^(?:that|this|all|both)$/.test(before.lower)) return false
  const following: Tag | undefined = next?.tag
  if (following === 'NOUN' || following === 'PROPN' || following === 'ADJ' || following === 'NUM') return false
  return word.lower.endsWith('ing') ? true : word.lower === word.lemma && !BE.has(word.lower)
}

// "let go", "helped free": a bare verb may follow these
const TAKES_BARE = new Set(['let', 'make', 'help', 'see', 'hear', 'watch', 'go', 'come', 'dare', 'have', 'need'])
// "his promises", "more draconian decrees", "kindled hopes": no verb in -s stands there
function isPluralNoun(word: Word, before: Word): boolean {
  if (!/[^s]s$/.test(word.lower) || word.lower === word.lemma) return false
  if (before.tag === 'ADJ') return !GROUPS.has(before.lower) && !POSTS.has(before.lower)
  if (/^(?:his|its|their|our|my)$/.test(before.lower)) return true
  return before.tag === 'VERB' && /ed$/.test(before.lower)
}

const HAVE_BE = /^(?:has|have|had|is|are|was|were|be|been)$/
const BASE_PARTICIPLES = new Set(
  'put cut hit set come become run let quit shut read hurt cost spread split burst overcome bet cast shed rid bid upset offset'.split(
    ' ',
  ),
)
// "the injured were"
const GROUPS = new Set(
  'injured wounded missing accused deceased arrested detained displaced unemployed condemned kidnapped'.split(' '),
)

// "the police chief said", "a top official": the tagger takes these for adjectives
const POSTS = new Set(
  'chief head executive suspect official general military representative native minor rival adult juvenile veteran deputy public'.split(
    ' ',
  ),
)

function isPost(before: Word | undefined, next: Word | undefined): boolean {
  if (!before || !/^(?:NOUN|PROPN|ADJ|DET|PRON|PART)$/.test(before.tag)) return false
  return !/^(?:NOUN|ADJ|NUM)$/.test(next?.tag ?? '') && !(next?.tag === 'PROPN' && before.tag === 'DET')
}
