import type {Sentence, Tag, Token} from '../../text/index.ts'
import type {Document, Name} from '../document.ts'
import {retag} from './retag.ts'

/** A token with its tag corrected by what stands around it, and the name it is part of. */
export interface Word {
  readonly token: Token
  readonly lower: string
  readonly lemma: string
  readonly tag: Tag
  readonly name?: Name
}

/** The words of a sentence, ready for parsing. */
export function wordsOf(document: Document, sentence: Sentence, names: ReadonlyMap<number, Name>): readonly Word[] {
  return retag(
    document.tokens.slice(sentence.first, sentence.last).map(token => {
      const name = names.get(token.index)
      const tag = name && token.tag !== 'PUNCT' && token.tag !== 'PART' ? 'PROPN' : token.tag
      return {token, lower: token.lower, lemma: token.lemma, tag, ...(name ? {name} : {})}
    }),
  )
}

/** Which name each token belongs to, by token index. */
export function namesByToken(document: Document): ReadonlyMap<number, Name> {
  const found = new Map<number, Name>()
  for (const name of document.names) for (let i = name.first; i < name.last; i++) found.set(i, name)
  return found
}
