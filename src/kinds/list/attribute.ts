import type {Token} from '../../text/index.ts'
import {clauseAt, type Clause, type Document} from '../../reading/index.ts'
import {singular, type Head} from './head.ts'
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
  const lemma = tellingLemma(document, clause, items)
  if (begin < verb.first) return `${lemma}/${verb.passive ? 'object' : 'subject'}`
  const preposition = prepositionBefore(document, begin)
  if (preposition === 'by' && verb.passive) return `${lemma}/subject`
  return `${lemma}/${preposition ?? 'object'}`
}

// "sanctions from Norway and Denmark", "talks between Norway and Denmark"
function hangsOn({tokens}: Document, begin: number): string | undefined {
  const at = tokens[begin - 1]?.lower === 'the' ? begin - 1 : begin
  const [noun, preposition] = [tokens[at - 2], tokens[at - 1]]
  if (!noun || preposition?.tag !== 'ADP' || !isNoun(noun, tokens[at - 3])) return undefined
  const role = /^(?:by|from)$/.test(preposition.lower) ? 'subject' : preposition.lower
  return `${singular(noun)}/${role}`
}

function isNoun({tag, lower, sentence}: Token, before: Token | undefined): boolean {
  return tag === 'NOUN' || (before?.sentence !== sentence && /[^s]s$/.test(lower) && tag !== 'VERB')
}

function prepositionBefore({tokens}: Document, begin: number): string | undefined {
  const at = tokens[begin - 1]?.lower === 'the' ? begin - 1 : begin
  const token = tokens[at - 1]
  return token?.tag === 'ADP' ? token.lower : undefined
}

// "imposed sanctions" is "sanction"
function tellingLemma({tokens}: Document, {verb, object, subject}: Clause, items: readonly Item[]): string {
  const told = verb?.passive ? subject : object
  const head = told && tokens[told.head]
  const inside = head && items.some(({first, last}) => first <= head.index && head.index < last)
  return verb && lightVerbs.has(verb.lemma) && head && !inside ? singular(head) : (verb?.lemma ?? '')
}
