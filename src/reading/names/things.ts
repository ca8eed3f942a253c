import type {Coverage} from './coverage.ts'
import {abstractIn} from './lexicon.ts'
import type {Mention} from './mention.ts'
import {textOf} from './organisations.ts'
import {isCalledKind, namesKind} from './kinds.ts'
import {isCommonWord, isNameLike, type Scene} from './scene.ts'
import {isTitle, opensTitle} from './titles.ts'
import type {Word} from './words.ts'

/** The capitalised runs that no other finder took: places by their preposition, else things. */
export function findRest(scene: Scene, taken: Coverage): readonly Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < scene.words.length;) {
    const last = runFrom(scene, taken, at)
    if (last > at) found.push(toMention(scene, taken, at, last))
    at = Math.max(last, at + 1)
  }
  return found
}

function runFrom(scene: Scene, taken: Coverage, at: number): number {
  const {words} = scene
  let last = at
  while (isFree(scene, taken, words[last], words[at], last > at)) last++
  const led = taken.at(last)?.type === 'person' && taken.at(last)?.first === last
  const end = last
  while (
    led &&
    last > at &&
    (isTitle(scene.document.vocabulary, words[last - 1]) || (last < end && isField(scene, words[last - 1])))
  )
    last--
  return words.slice(at, last).every(word => isTitle(scene.document.vocabulary, word)) ? at : last
}

// "Interior" in "Interior Minister Velt", not "Angels" in "Angels General Manager Tamsin"
function isField(scene: Scene, word: Word | undefined): boolean {
  return word !== undefined && isCommonWord(word) && !/s$/.test(word.plain) && !scene.proper.has(word.plain)
}

function isFree(
  scene: Scene,
  taken: Coverage,
  word: Word | undefined,
  first: Word | undefined,
  inside: boolean,
): boolean {
  if (!word || word.sentence !== first?.sentence || taken.at(word.index)) return false
  if (scene.lettering[word.sentence] !== 'prose' || isLabel(scene, word)) return false
  if (opensTitle(scene.document.vocabulary, scene.words, word.index)) return false
  if (inside && /^(?:\d{1,4}|\d{1,2}\.\d)$/.test(word.text))
    return scene.words[word.index - 1]?.capital === true && !/^\d/.test(scene.words[word.index + 1]?.text ?? '')
  return isNameLike(scene, word)
}

// pronouns and articles that open quotations, single letters, shouted words
function isLabel(_scene: Scene, word: Word): boolean {
  return /^(?:PRON|DET|ADP|CCONJ|SCONJ|PART|AUX|INTJ|PUNCT|SYM)$/.test(word.tag) || /^\p{L}\.?$/u.test(word.text)
}

function toMention(scene: Scene, _taken: Coverage, first: number, last: number): Mention {
  const place = isLocated(scene, first, last)
  const body = !place && (namesKind(scene, first) || isCalledKind(scene, last))
  return {
    first,
    last,
    type: place ? 'place' : body ? 'organisation' : 'thing',
    how: place || body ? 'context' : 'pattern',
    name: textOf(scene, first, last),
    weight: body ? 30 : 20,
  }
}

// "in Khimki,", "near Al Velt", never "flaws in Navigator" or "in STS-118"
function isLocated({words}: Scene, first: number, last: number): boolean {
  const preposition = words[first - 1]
  const before = words[first - 2]
  if (!preposition || preposition.sentence !== words[first]?.sentence || last - first > 2) return false
  if (words.slice(first, last).some(word => !/^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(word.text))) return false
  if (words.slice(first, last).every(word => isCommonWord(word)) && words[last]?.text !== ',') return false
  if (/^(?:near|outside|around)$/.test(preposition.plain)) return true
  return preposition.plain === 'in' && !abstractIn.has(before?.lemma ?? '') && !abstractIn.has(before?.plain ?? '')
}
