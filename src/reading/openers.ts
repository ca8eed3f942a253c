import type {Token} from '../text/index.ts'
import {commonRarityOf} from '../vocabulary/index.ts'
import type {Document} from './document.ts'

/** The tokens of a document, with the base form of plural nouns that only the beginning of a sentence made look like names: "Drivers". */
export function withOpeners({tokens, sentences, names}: Document): readonly Token[] {
  const named = new Set(names.map(({first}) => first))
  const openers = new Map(
    sentences.flatMap(({first}) => {
      const token = tokens[first]
      const lemma = token && !named.has(first) ? singularOf(token) : undefined
      return token && lemma !== undefined ? [[first, {...token, tag: 'NOUN' as const, lemma}]] : []
    }),
  )
  return openers.size === 0 ? tokens : tokens.map(token => openers.get(token.index) ?? token)
}

const ALONE =
  /^(?:news|politics|economics|physics|mathematics|athletics|overseas|perhaps|sometimes|always|does|series)$/

function singularOf({tag, text, lower, lemma}: Token): string | undefined {
  if (tag !== 'PROPN' || lemma !== lower || !/^\p{Lu}\p{Ll}+[^su\P{Ll}]s$/u.test(text) || ALONE.test(lower))
    return undefined
  const singulars = [lower.slice(0, -1), lower.replace(/es$/, ''), lower.replace(/ies$/, 'y')]
  return singulars.find(word => word !== lower && commonRarityOf(word) !== undefined)
}
