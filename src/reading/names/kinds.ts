import type {Vocabulary} from '../../vocabulary/index.ts'
import type {Scene} from './scene.ts'
import {plain} from './slug.ts'

const cache = new WeakMap<Vocabulary, ReadonlySet<string>>()

// nouns that as often stand before a person, a place or a thing
const OTHERWISE =
  /^(?:accountant|courier|miner|carrier|brewer|publisher|police|court|military|army|navy|union|party|government|parliament|administration|school|church|hospital|museum|commission|force|service|line|office|department|house|observer|cabinet|marines|club|team|cartel|authority|coroner|consultancy|prosecutor)$/

/** Whether the word before a name says that a body follows: "the software firm", "drugmaker", "aid agency". */
export function namesKind({words, document}: Scene, first: number): boolean {
  const before = words[first - 1]
  if (!before || before.capital || before.tag === 'VERB' || before.sentence !== words[first]?.sentence) return false
  return kindsOf(document.vocabulary).has(before.plain)
}

/** Whether an apposition calls a name a body: "Kelda, a software company, sold". */
export function isCalledKind({words, document}: Scene, last: number): boolean {
  const [comma, article] = [words[last], words[last + 1]]
  if (comma?.text !== ',' || !/^(?:a|an|the)$/.test(article?.plain ?? '')) return false
  for (let at = last + 2; at < last + 7; at++) {
    const word = words[at]
    if (!word || word.sentence !== comma.sentence || word.capital || /^(?:VERB|AUX|PUNCT|ADP)$/.test(word.tag))
      return false
    if (kindsOf(document.vocabulary).has(word.plain))
      return /^(?:,|based|that|which|in|from|for|of)$/.test(words[at + 1]?.plain ?? '')
  }
  return false
}

function kindsOf(vocabulary: Vocabulary): ReadonlySet<string> {
  const known = cache.get(vocabulary)
  if (known) return known
  const last = vocabulary.organisationTypes.flatMap(({nouns}) =>
    nouns.map(noun => plain(noun).split(/[ -]/).at(-1) ?? ''),
  )
  const posts = new Set(vocabulary.roles.flatMap(({nouns}) => nouns.map(plain)))
  const kinds = new Set(last.filter(noun => !OTHERWISE.test(noun) && !posts.has(noun)))
  cache.set(vocabulary, kinds)
  return kinds
}
