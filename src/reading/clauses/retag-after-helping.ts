import {irregularVerbs} from '../../vocabulary/index.ts'
import {pastLemma} from './verb-lemma.ts'
import type {Word} from './word.ts'

/** The base form of what is a participle after its helping verb, though it is tagged as something else: "has always been shaped by", "had clung". */
export function participleAfter(word: Word, all: readonly Word[], next: Word | undefined): string | undefined {
  if (word.tag !== 'NOUN' && word.tag !== 'ADJ') return undefined
  const helping = helpingBefore(all)
  if (!helping) return undefined
  const irregular = bases.get(word.lower)
  if (helping.lemma === 'have') return word.tag === 'ADJ' && isNominal(next) ? undefined : irregular
  const isPast = irregular !== undefined || /[^e]ed$/.test(word.lower)
  if (word.tag !== 'ADJ' || !isPast || next?.lower !== 'by') return undefined
  return irregular ?? pastLemma(word.lower)
}

/** "is never fun", "was just yards from", "36 saves": no verb has this form after "be" or a number. */
export function isNounAfter(word: Word, all: readonly Word[]): boolean {
  if (word.tag !== 'VERB' || unchanged.has(word.lower)) return false
  const isThird = word.lower === `${word.lemma}s` || word.lower === `${word.lemma}es` || /[^aeiou]ies$/.test(word.lower)
  if (isThird && all.at(-1)?.tag === 'NUM' && !/^(?:one|1)$/.test(all.at(-1)?.lower ?? '')) return true
  return helpingBefore(all)?.lemma === 'be' && (isThird || word.lower === word.lemma)
}

function helpingBefore(all: readonly Word[]): Word | undefined {
  const before = all.findLast(({tag, lower}) => tag !== 'ADV' && lower !== 'not' && lower !== "n't")
  return before?.tag === 'AUX' ? before : undefined
}

function isNominal(word: Word | undefined): boolean {
  return word?.tag === 'NOUN' || word?.tag === 'ADJ'
}

const bases = new Map(
  [...irregularVerbs].flatMap(([base, {participles}]) =>
    participles.filter(each => each !== base).map((each): [string, string] => [each, base]),
  ),
)
/** "put", "hit": the base form is the participle. */
const unchanged = new Set(
  [...irregularVerbs].flatMap(([base, {participles}]) => participles.filter(each => each === base)),
)
