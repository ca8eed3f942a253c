import {clauseAt, type Clause, type Document} from '../../reading/index.ts'
import type {Head} from './head.ts'
import type {Item} from './item.ts'
import {beingVerbs, includingVerbs, lightVerbs} from './lexicon.ts'

/** What a list answers: the verb and the part the members have in it ("suspend/with"), or the noun they hang on ("sanction/subject"). */
export function attributeOf(document: Document, items: readonly Item[], head: Head): string | undefined {
  const [first] = items
  const clause = first && clauseAt(document, first.head.start)
  const verb = clause?.verb
  const begin = Math.min(head.first, first?.first ?? 0)
  const noun = hangsOn(document, begin)
  if (noun !== undefined) return noun
  if (!clause || !verb || beingVerbs.has(verb.lemma) || includingVerbs.has(verb.lemma)) return undefined
  const lemma = tellingLemma(clause)
  if (begin < verb.first) return `${lemma}/${verb.passive ? 'object' : 'subject'}`
  const preposition = prepositionBefore(document, begin)
  if (preposition === 'by' && verb.passive) return `${lemma}/subject`
  return `${lemma}/${preposition ?? 'object'}`
}

// "sanctions from Norway and Denmark", "talks between Norway and Denmark"
function hangsOn({tokens}: Document, begin: number): string | undefined {
  const at = tokens[begin - 1]?.lower === 'the' ? begin - 1 : begin
  const [noun, preposition] = [tokens[at - 2], tokens[at - 1]]
  if (!noun || preposition?.tag !== 'ADP' || noun.tag !== 'NOUN') return undefined
  const role = /^(?:by|from)$/.test(preposition.lower) ? 'subject' : preposition.lower
  return `${noun.lemma}/${role}`
}

function prepositionBefore({tokens}: Document, begin: number): string | undefined {
  const at = tokens[begin - 1]?.lower === 'the' ? begin - 1 : begin
  const token = tokens[at - 1]
  return token?.tag === 'ADP' ? token.lower : undefined
}

// "imposed sanctions" is "sanction"
function tellingLemma({verb, object}: Clause): string {
  if (!verb) return ''
  return lightVerbs.has(verb.lemma) && object ? object.lemma : verb.lemma
}
