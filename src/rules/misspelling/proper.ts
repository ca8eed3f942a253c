import type {Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {rarityOf, type Vocabulary} from '../../vocabulary/index.ts'
import {editsOf, neighboursOf, type Neighbour, type Slip} from './edits.ts'

export type Meant = Pick<Neighbour, 'word' | 'slip'>

const calendar =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February September October November December'.split(
    ' ',
  )

/** What a capitalised word was meant to be: a day or month, a people's adjective before a noun, or a plain word that opens a sentence. */
export function meantByCapital(document: Document, token: Token): readonly Meant[] {
  if (!/^[A-Z][a-z]{5,19}$/.test(token.text) || rarityOf(token.lower) !== undefined) return []
  if (isNamed(document.vocabulary, token.text)) return []
  const slips = oneSlipFrom(token.text)
  return [
    ...slips(calendar),
    ...(isBeforeNoun(document, token) ? slips(adjectives(document.vocabulary)) : []),
    ...(opensSentence(document, token) ? openings(token) : []),
  ].slice(0, 2)
}

/** The words of a list that are a slip away, a changed letter not counted: that is how names differ ("Munday", "Columbia"). */
function oneSlipFrom(text: string): (words: readonly string[]) => readonly Meant[] {
  const edits = new Map<string, Slip>(
    [...editsOf(text.toLowerCase())].reverse().map(({word, slip}): [string, Slip] => [word, slip]),
  )
  return words =>
    words.flatMap(word => {
      const slip = edits.get(word.toLowerCase())
      const isTold = slip !== undefined && slip !== 'one letter for another' && word.slice(0, 1) === text.slice(0, 1)
      return isTold && `${word}s` !== text ? [{word, slip}] : []
    })
}

function isNamed({demonyms, places, givenNames}: Vocabulary, text: string): boolean {
  const isListed = (words: readonly string[] | undefined): boolean => words?.includes(text) ?? false
  if (isListed(givenNames.names) || isListed(givenNames.surnames)) return true
  if (demonyms.some(({names, adjectives, people}) => [names, adjectives, people].some(isListed))) return true
  return places.some(({name, aliases}) => name === text || isListed(aliases))
}

function adjectives({demonyms}: Vocabulary): readonly string[] {
  return demonyms.flatMap(demonym => demonym.adjectives ?? []).filter(word => /^\p{Lu}\p{Ll}{6,}$/u.test(word))
}

// "Ethopian troops", "Two Ethopian pilots", but not "Aram Ethopian said"
function isBeforeNoun({tokens, sentences}: Document, {index, sentence}: Token): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  const first = sentences[sentence]?.first
  if (next?.sentence !== sentence || !/^\p{Ll}/u.test(next.text) || !/^(?:NOUN|ADJ)$/.test(next.tag)) return false
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
