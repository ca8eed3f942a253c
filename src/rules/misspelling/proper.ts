import {nameAt, type Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {rarityOf, type Vocabulary} from '../../vocabulary/index.ts'
import {editsOf, neighboursOf, type Slip} from './edits.ts'

export interface Meant {
  readonly word: string
  readonly slip: Slip | 'the space left out'
}

const calendar =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February September October November December'.split(
    ' ',
  )

/** What a capitalised word was meant to be: a day or month, a people's adjective before a noun, or a plain word that opens a sentence. */
export function meantByCapital(document: Document, token: Token): readonly Meant[] {
  if (!/^[A-Z][a-z]{5,19}$/.test(token.text) || rarityOf(token.lower) !== undefined) return []
  if (isListed(document.vocabulary, token.text)) return []
  const dates = isPartOfName(document, token) ? [] : oneSlipFrom(token, calendar)
  if (dates.length > 0 || isName(document, token)) return dates
  return [
    ...(isBeforeNoun(document, token) ? oneSlipFrom(token, adjectives(document.vocabulary)) : []),
    ...(opensSentence(document, token) ? openings(token) : []),
  ].slice(0, 2)
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
  return token.text.length >= 7 && next !== undefined && /^(?:[a-z]{2,}|,)/.test(next.text)
}

function openings({lower}: Token): readonly Meant[] {
  return neighboursOf(lower).filter(
    ({slip, rarity}) => slip !== 'one letter for another' && (rarity === 'everyday' || rarity === 'frequent'),
  )
}
