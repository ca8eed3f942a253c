import type {Tag} from '../../text/index.ts'
import {BE, GROUPS, MODALS, POSTS, SUBORDINATORS} from './lexicon.ts'
import {startsPhrase} from './starts-phrase.ts'
import type {Word} from './word.ts'

/** "An office shooting in Tarn": with an article before it and no object after it. */
export function isEvent(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (!EVENTS.has(word.lower)) return false
  return before ? /^(?:NOUN|ADJ|PROPN)$/.test(before.tag) && !startsPhrase(next) : next?.tag === 'ADP'
}

const EVENTS = new Set(
  'shooting bombing killing meeting hearing building training spending funding ruling warning stabbing flooding landing opening briefing crossing fighting trading hijacking'.split(
    ' ',
  ),
)

/** "The shooting follows", "his leaving", "a hold". */
export function isNounByPlace(
  word: Word,
  before: Word | undefined,
  next: Word | undefined,
  all: readonly Word[],
): boolean {
  if (!before) return false
  if (isObjectOfBase(word, before, all.at(-2))) return true
  if (SUBORDINATORS.has(before.lower) && /[^s]s$/.test(word.lower) && /^(?:VERB|AUX)$/.test(next?.tag ?? ''))
    return true
  if (isPluralNoun(word, before)) return true
  // "on hold", "for sale", "under attack"
  if (before.tag === 'ADP' && PREPOSITIONS.has(before.lower) && word.tag === 'VERB' && word.lower === word.lemma)
    return !BASE_PARTICIPLES.has(word.lower)
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

// "will exchange vows": after a modal verb and its verb none in -s stands
function isObjectOfBase(word: Word, before: Word, modal: Word | undefined): boolean {
  const isBase = before.tag === 'VERB' && before.lower === before.lemma && modal?.tag === 'AUX' && modal.lower in MODALS
  return isBase && /[^s]s$/.test(word.lower) && word.lower !== word.lemma
}

const PREPOSITIONS = new Set(['on', 'in', 'at', 'for', 'under', 'without', 'into'])

// "his promises", "more draconian decrees", "kindled hopes": no verb in -s stands there
function isPluralNoun(word: Word, before: Word): boolean {
  if (!/[^s]s$/.test(word.lower) || word.lower === word.lemma) return false
  if (before.tag === 'ADJ') return !GROUPS.has(before.lower) && !POSTS.has(before.lower)
  if (/^(?:his|its|their|our|my)$/.test(before.lower)) return true
  return before.tag === 'VERB' && /ed$/.test(before.lower)
}

// "let go", "helped free": a bare verb may follow these
const TAKES_BARE = new Set(['let', 'make', 'help', 'see', 'hear', 'watch', 'go', 'come', 'dare', 'have', 'need'])
const HAVE_BE = /^(?:has|have|had|is|are|was|were|be|been)$/
const BASE_PARTICIPLES = new Set(
  'put cut hit set come become run let quit shut read hurt cost spread split burst overcome bet cast shed rid bid upset offset'.split(
    ' ',
  ),
)
