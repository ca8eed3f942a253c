import type {Document} from '../../reading/index.ts'
import type {Found} from './find.ts'
import {announcing} from './lexicon.ts'

const REACH = 16
const NEWS = new Set(['announcement', 'news', 'decision', 'move', 'resignation', 'plan', 'verdict', 'result'])

/** What is done by the channel: `announce` an act, or `say`, `reply`, `ask` … something. */
export function attributeOf({vocabulary, tokens}: Document, {clause, via}: Found): string {
  const {verb, subject, object} = clause
  if (!verb || via === 'told') return 'say'
  if (announcing.has(verb.lemma)) return 'announce'
  if (/^(?:reply|respond|answer|retort)$/.test(verb.lemma)) return 'reply'
  if (verb.passive && newsBefore(tokens, verb.head)) return 'announce'
  const known = vocabulary.speechVerbs.find(entry => entry.verb === verb.lemma)
  if (known && known.quote !== 'weak')
    return /^(?:say|write|claim|admit)$/.test(known.class) ? carried(subject, object) : known.class
  return carried(subject, object)
}

function newsBefore(tokens: Document['tokens'], at: number): boolean {
  const {sentence} = tokens[at] ?? {}
  return tokens.slice(Math.max(0, at - REACH), at).some(token => token.sentence === sentence && NEWS.has(token.lemma))
}

// "the announcement was relayed through …"
function carried(...phrases: readonly ({readonly lemma: string} | undefined)[]): string {
  return phrases.some(phrase => phrase !== undefined && NEWS.has(phrase.lemma)) ? 'announce' : 'say'
}
