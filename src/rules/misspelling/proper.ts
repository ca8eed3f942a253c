import {nameAt, type Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {rarityOf, type Vocabulary} from '../../vocabulary/index.ts'
import {longNames, shortMonths} from './calendar.ts'
import {openers} from './commonest.ts'
import {countriesMeant, countryTakenFor, OTHERS} from './countries.ts'
import {editsOf, neighboursOf, type Slip} from './edits.ts'
import {institutions} from './institutions.ts'
import {isLikelyChange} from './keys.ts'
import {wellKnownMeant} from './well-known.ts'
import {wordOfEvent} from './of-event.ts'

export interface Meant {
  readonly word: string
  readonly slip:
    | Slip
    | 'a slip in two places'
    | 'a slip that many make'
    | 'the space left out'
    | 'a space too many'
    | 'the space in the wrong place'
}

/** What a capitalised word was meant to be: a day or month, a people's adjective before a noun, or a plain word that opens a sentence. */
export function meantByCapital(document: Document, token: Token, uses: ReadonlyMap<string, number>): readonly Meant[] {
  const isOnce = uses.get(token.lower) === 1
  const taken = isOnce ? countryTakenFor(document, token) : []
  if (taken.length > 0) return taken
  if (!/^[A-Z][a-z]{3,19}$/.test(token.text) || rarityOf(token.lower) !== undefined) return []
  if (isListed(document.vocabulary, token.text) || OTHERS.has(token.text)) return []
  if (!isOnce) return countriesMeant(document, token, uses)
  const dates = datesMeant(document, token)
  if (dates.length > 0) return dates
  const countries = countriesMeant(document, token, uses)
  if (countries.length > 0) return countries
  const famous = wellKnownMeant(document, token)
  if (famous.length > 0) return famous
  const ofEvent = wordOfEvent(document, token, uses)
  if (ofEvent.length > 0) return ofEvent
  const bodies = bodiesMeant(document, token)
  if (bodies.length > 0 || isName(document, token)) return bodies
  return [
    ...(token.text.length > 5 && isBeforeNoun(document, token)
      ? oneSlipFrom(token, adjectives(document.vocabulary))
      : []),
    ...(opensSentence(document, token) ? openings(token) : []),
  ].slice(0, 2)
}

function datesMeant(document: Document, token: Token): readonly Meant[] {
  if (isDated(document, token)) return nearIn(token, [...longNames, ...shortMonths], 'any')
  return token.text.length < 6 || isPartOfName(document, token) ? [] : oneSlipFrom(token, longNames)
}

// "on Thursdoy", "last Saterday", "Junne 14", "Tuesduy night"
function isDated({source: {text}, tokens}: Document, {end, index}: Token): boolean {
  if (
    !/^ (?:(?:\d{1,2}|(?:19|20)\d\d)\b|morning|afternoon|evening|night)|^[.,]? [a-z]|^[.,]/.test(
      text.slice(end, end + 12),
    )
  )
    return false
  if (/^ (?:(?:\d{1,2}|(?:19|20)\d\d)\b|morning|afternoon|evening|night)/.test(text.slice(end, end + 12))) return true
  return /^(?:last|next|this|on|early|late|since|until)$/i.test(tokens[index - 1]?.text ?? '')
}

// "Univerasity of Arden", "Presidnet Holt"; a changed last letter is how other languages differ ("Generale", "Institut")
function bodiesMeant({tokens}: Document, token: Token): readonly Meant[] {
  const {text, index} = token
  if (text.length < 5 || FOREIGN.test(`${tokens[index - 1]?.text} ${tokens[index + 1]?.text}`)) return []
  const isBesideName = [tokens[index - 1], tokens[index + 1], tokens[index + 2]].some(
    other => other?.sentence === token.sentence && /^\p{Lu}|^of$/u.test(other.text),
  )
  if (!isBesideName) return []
  return nearIn(token, institutions, 'likely').filter(({word}) => word.at(-1) === text.at(-1))
}

const FOREIGN = /\b(?:de|del|della|di|da|do|du|des|la|le|les|el|al|der|die|das|und|et|y|e|och|for the)\b/

/** The words of a list that are a slip away; of changed letters any, or the likely ones alone. */
function nearIn({text, lower}: Token, words: readonly string[], changes: 'any' | 'likely'): readonly Meant[] {
  const near = words.filter(
    word =>
      word[0] === text[0] && Math.abs(word.length - text.length) <= 1 && `${word}s` !== text && !word.startsWith(text),
  )
  if (near.length === 0) return []
  const edits = editsOf(lower)
  return near.flatMap(word => {
    const slip = edits.find(edit => edit.word === word.toLowerCase())?.slip
    if (
      slip === undefined ||
      (changes === 'likely' && slip === 'one letter for another' && !isLikelyChange(lower, word.toLowerCase()))
    )
      return []
    return [{word, slip}]
  })
}

/** Whether the word is a name or part of one; a capital alone, which makes a thing of any word, is not enough. */
export function isName(document: Document, token: Token): boolean {
  const name = nameAt(document, token.start)
  return name !== undefined && (name.type !== 'thing' || isPartOfName(document, token))
}

function isPartOfName(document: Document, token: Token): boolean {
  const name = nameAt(document, token.start)
  return name !== undefined && name.text !== token.text
}

/** The words of a list that are a slip away, a changed letter not counted: that is how names differ ("Munday", "Columbia"). */
function oneSlipFrom({text, lower}: Token, words: readonly string[]): readonly Meant[] {
  const near = words.filter(
    word => word[0] === text[0] && Math.abs(word.length - text.length) <= 1 && `${word}s` !== text,
  )
  if (near.length === 0) return []
  const edits = editsOf(lower).filter(({slip}) => slip !== 'one letter for another')
  return near.flatMap(word => {
    const slip = edits.find(edit => edit.word === word.toLowerCase())?.slip
    return slip === undefined ? [] : [{word, slip}]
  })
}

function isListed({demonyms, places, givenNames}: Vocabulary, text: string): boolean {
  const has = (words: readonly string[] | undefined): boolean => words?.includes(text) ?? false
  if (has(givenNames.names) || has(givenNames.surnames)) return true
  if (demonyms.some(({names, adjectives, people}) => has(names) || has(adjectives) || has(people))) return true
  return places.some(({name, aliases}) => name === text || has(aliases))
}

function adjectives({demonyms}: Vocabulary): readonly string[] {
  return demonyms.flatMap(demonym => demonym.adjectives ?? []).filter(word => /^\p{Lu}\p{Ll}{6,}$/u.test(word))
}

// "Ethopian troops", "Ethopian-flagged", "Two Ethopian pilots", but not "Aram Ethopian said"
function isBeforeNoun({tokens, sentences}: Document, {index, sentence}: Token): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  const first = sentences[sentence]?.first
  const joined = next?.text === '-' && tokens[index + 2]?.tag === 'VERB'
  if (next?.sentence !== sentence) return false
  if (!joined && (!/^\p{Ll}/u.test(next.text) || !/^(?:NOUN|ADJ)$/.test(next.tag))) return false
  if (index === first || before === undefined || !/^\p{Lu}/u.test(before.text)) return true
  return before.index === first && rarityOf(before.lower) !== undefined
}

function opensSentence({tokens, sentences, source}: Document, token: Token): boolean {
  const sentence = sentences[token.sentence]
  const next = tokens[token.index + 1]
  if (sentence?.first !== token.index || source.blocks[sentence.block]?.type === 'title') return false
  return next !== undefined && /^(?:[a-z]{2,}|,)/.test(next.text)
}

function openings({lower}: Token): readonly Meant[] {
  return neighboursOf(lower).filter(({word, slip, rarity}) => {
    if (lower.length >= 4 && openers.has(word)) return slip !== 'one letter for another' || isLikelyChange(lower, word)
    return lower.length >= 7 && slip !== 'one letter for another' && (rarity === 'everyday' || rarity === 'frequent')
  })
}
