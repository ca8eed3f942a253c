import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import type {Claim} from '../claim/index.ts'
import type {Document} from '../reading/index.ts'
import type {Token} from '../text/index.ts'

const CONTENT = new Set(['NOUN', 'VERB', 'PROPN', 'ADJ', 'NUM', 'X'])
const EMPTY = new Set([
  'be',
  'have',
  'do',
  'say',
  'will',
  'would',
  'other',
  'also',
  'such',
  'many',
  'more',
  'most',
  'some',
  'own',
  'same',
  'get',
  'make',
  'take',
  'tell',
  'add',
  'according',
])

const cache = new WeakMap<Document, readonly (string | undefined)[]>()

/** What each token says, in a form that other wordings share: the entity a name stands for, else the stem of a content word. */
export function termsOf(document: Document): readonly (string | undefined)[] {
  const known = cache.get(document)
  if (known) return known
  const terms = document.tokens.map(termOf)
  for (const name of document.names)
    for (let i = name.first; i < name.last; i++) terms[i] = i === name.last - 1 ? `@${name.id}` : undefined
  cache.set(document, terms)
  return terms
}

/** Terms around a claim as its report writes them: the word for its stem, the name for what it stands for. */
export function wordsOf(terms: readonly string[], {frame}: Claim, document: Document | undefined): readonly string[] {
  const sentence = document?.sentences[frame.sentence]
  if (!document || !sentence) return terms
  const first = document.sentences[frame.sentence - 1]?.first ?? sentence.first
  const own = termsOf(document)
  return terms.map(term => {
    const at = own.indexOf(term, first)
    if (at < 0 || at >= sentence.last) return term
    const name = term.startsWith('@') ? document.names.find(({last}) => last === at + 1) : undefined
    return name?.text ?? document.tokens[at]?.text ?? term
  })
}

function termOf(token: Token): string | undefined {
  if (!CONTENT.has(token.tag) || EMPTY.has(token.lemma) || !/[\p{L}\p{N}]/u.test(token.text)) return undefined
  return /\d/.test(token.lower) ? token.lower : stemmer.stem(token.lemma)
}
