import {rarityOf} from '../../vocabulary/index.ts'
import type {Coverage} from './coverage.ts'
import {givenNamesOf} from './given-names.ts'
import {namesKind} from './kinds.ts'
import {actsAsPerson} from './person-acts.ts'
import {namesPerson} from './person-nouns.ts'
import {isCommonWord, isNameLike, type Scene} from './scene.ts'
import {isSpeech} from './speech.ts'
import {isRole, titleBefore} from './titles.ts'
import type {Word} from './words.ts'

/** "Jr.", "III": what may close a person's name. */
export const SUFFIX = /^(?:jr|jr\.|sr|sr\.|ii|iii|iv)$/

/** Letters behind a name: "Maeve Orvik SC". */
export const HONOURS = /^(?:QC|KC|SC|MP|MEP|MSP|MLA|TD|MBE|OBE|CBE|KBE|PhD|MD|JP|FRS|Esq)$/

/** What tells that a run of capitals is a person, if anything does. */
export function evidence(
  scene: Scene,
  taken: Coverage,
  first: number,
  last: number,
): 'pattern' | 'context' | undefined {
  const {words, document} = scene
  const word = words[first]
  if (!word) return undefined
  const {given, ambiguous, surnames} = givenNamesOf(document.vocabulary)
  const length = last - first
  const end = words[last - 1]
  const parts = words.slice(first, last)
  const formal = parts.every(part => !/^\p{Lu}{3,}$|\d/u.test(part.text) || SUFFIX.test(part.plain))
  if (!formal || !end || HONOUR.test(end.plain) || taken.at(first)?.type === 'organisation') return undefined
  if (length > 1 && given.has(word.plain) && !ambiguous.has(word.plain) && !isCommon(scene, end)) return 'pattern'
  if (
    length > 1 &&
    parts.some(part => /^(?:\p{Lu}\.){1,3}$/u.test(part.text)) &&
    end.text.length > 2 &&
    !isCommon(scene, word)
  )
    return 'pattern'
  if (length > 1 && ambiguous.has(word.plain) && rarityOf(end.plain) === undefined && !taken.at(last - 1))
    return 'context'
  if (!isNameLike(scene, word) && !given.has(word.plain)) return undefined
  if (length > 1 && parts.every(part => isCommonWord(part)))
    return isGivenAndSurname(scene, taken, first, last) ? 'context' : undefined
  if (namesKind(scene, first)) return undefined
  const title = titleBefore(document.vocabulary, words, first)
  if (
    title &&
    !taken.at(first) &&
    (length > 1 || (isSingular(words[first - 1]) && (title.formal || isPersonal(scene, title.first))))
  )
    return 'context'
  if (length > 1 && isNamedAside(scene, first, last) && !taken.at(last - 1)) return 'context'
  if (length === 1 && hasAge(words, last) && !taken.at(first)) return 'context'
  if (length === 1)
    return !taken.at(first) && hasRoleAfter(scene, last) && speaksAfterApposition(scene, last) ? 'context' : undefined
  if (length > 5 || taken.at(last - 1)) return undefined
  const isPlain = length > 1 && length < 4 && !isCommon(scene, end)
  if (
    isPlain &&
    (HONOURS.test(words[last]?.text ?? '') || isCalledOld(words, first) || actsAsPerson(scene, first, last))
  )
    return 'context'
  if (length < 4 && callsBySurname(scene, taken, first, last)) return 'context'
  if (surnames.has(end.plain) && length < 4) return 'context'
  if (namesPerson(scene, first)) return 'context'
  if (hasAge(words, last) || hasRoleAfter(scene, last) || becomes(scene, last) || speaks(scene, first, last))
    return 'context'
  return undefined
}

// "Tony Award": what is named after somebody
const HONOUR = /^(?:awards?|prizes?|medals?|trophy|cup)$/

// "Mark Hale, who", "Grant Wells, 61,": two everyday words, of which the first is a given name and the second nowhere but a name
function isGivenAndSurname(scene: Scene, taken: Coverage, first: number, last: number): boolean {
  const {words, document} = scene
  const [word, end] = [words[first], words[last - 1]]
  const {given} = givenNamesOf(document.vocabulary)
  if (!word || !end || last - first > 3 || !given.has(word.plain) || isCommon(scene, end)) return false
  if (taken.at(last - 1) || !/^\p{Lu}\p{Ll}/u.test(end.text)) return false
  if (hasAge(words, last) || hasRoleAfter(scene, last)) return true
  if (taken.at(first)) return false
  return isNamedElsewhere(scene, end) || becomes(scene, last) || callsBySurname(scene, taken, first, last)
}

function isNamedElsewhere({words}: Scene, {index, plain}: Word): boolean {
  return words.some(word => word.plain === plain && word.index !== index && word.capital && !word.opening)
}

// "spokesman Rezai" names him; "chief Orlo" after "the" does too, "a captain America" does not
function isPersonal(scene: Scene, at: number): boolean {
  return !/^(?:a|an)$/.test(scene.words[at - 1]?.plain ?? '')
}

// "Officials Norvia sent": a plural is no title of one
function isSingular(word: Word | undefined): boolean {
  return word !== undefined && !/[^s]s$/.test(word.plain)
}

// "The mayor, Danu Orvik, quit"
function isNamedAside({words, document}: Scene, first: number, last: number): boolean {
  const role = words[first - 2]
  if (words[first - 1]?.text !== ',' || role?.sentence !== words[first]?.sentence || !isSingular(role)) return false
  return isRole(document.vocabulary, role) && /^[,.]$/.test(words[last]?.text ?? '')
}

function isCommon(scene: Scene, word: Word): boolean {
  return scene.small.has(word.plain) && !scene.proper.has(word.plain)
}

// ", 28," or " (28)"
function hasAge(words: readonly Word[], last: number): boolean {
  const age = words[last + 1]
  return (
    /^[,(]$/.test(words[last]?.text ?? '') &&
    /^(?:[1-9]|[1-9]\d|10\d)$/.test(age?.text ?? '') &&
    /^[,).]|and$/.test(words[last + 2]?.text ?? '')
  )
}

// "16-year-old Veska Orlan": what else is named so soon after its age is older, or has an article
function isCalledOld(words: readonly Word[], first: number): boolean {
  const [age, , year, , old] = words.slice(first - 5, first)
  const article = words[first - 6]?.plain ?? ''
  return (
    old?.plain === 'old' &&
    year?.plain === 'year' &&
    /^(?:\d{1,2}|\p{L}+)$/u.test(age?.text ?? '') &&
    !/^(?:the|its|his|her|their|our|a|an|this|that)$/.test(article)
  )
}

// ", a spokeswoman for", ", the company's chief executive"
function hasRoleAfter(scene: Scene, last: number): boolean {
  const {words, document} = scene
  if (words[last]?.text !== ',') return false
  for (let i = last + 1; i < last + 8; i++) {
    const word = words[i]
    if (
      !word ||
      word.sentence !== words[last]?.sentence ||
      /^[,.;:]$/.test(word.text) ||
      /^(?:VERB|AUX)$/.test(word.tag)
    )
      return false
    if (/^(?:who|whose|whom)$/.test(word.plain)) return true
    if (isRole(document.vocabulary, word)) return true
  }
  return false
}

// "became president", "is the new head of"
function becomes({words, document}: Scene, last: number): boolean {
  if (!/^(?:is|was|became|becomes)$/.test(words[last]?.plain ?? '')) return false
  return words.slice(last + 1, last + 5).some(word => isRole(document.vocabulary, word))
}

function speaks(scene: Scene, first: number, last: number): boolean {
  const {words} = scene
  const after = words[last]
  const before = words[first - 1]
  const here = words[first]?.sentence
  if (after && after.sentence === here && isSpeech(scene, after)) return true
  const further = words[last + 1]
  if (after?.text === ',' && before?.tag !== 'ADP' && further && further.sentence === here && isSpeech(scene, further))
    return true
  if (!before || before.sentence !== here) return false
  return isSpeech(scene, before) && /^[,.]$|["”]/.test(after?.text ?? '')
}

// "Orlan, a former commander, told"
function speaksAfterApposition(scene: Scene, last: number): boolean {
  for (let i = last + 1; i < last + 14; i++) {
    const word = scene.words[i]
    if (!word || word.sentence !== scene.words[last]?.sentence) return false
    if (word.text === ',') return scene.words[i + 1] !== undefined && isSpeech(scene, scene.words[i + 1] ?? word)
  }
  return false
}

// "Veska Orlan's offer … Orlan replied": the text goes on with the last word, as it does with people
function callsBySurname(scene: Scene, taken: Coverage, first: number, last: number): boolean {
  const surname = scene.words[last - 1]
  const given = scene.words[first]
  if (!surname || !given || !/^\p{Lu}\p{Ll}/u.test(surname.text) || taken.at(last - 1)) return false
  let spoke = false
  for (const word of scene.words) {
    if (word.index === first || word.index === last - 1 || !word.capital) continue
    const alone = scene.words[word.index - 1]?.capital !== true && scene.words[word.index + 1]?.capital !== true
    if (alone && word.plain === given.plain) return false
    const next = scene.words[word.index + 1]
    if (alone && word.plain === surname.plain && next && isSpeech(scene, next)) spoke = true
  }
  return spoke
}
