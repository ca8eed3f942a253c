import type {Clause, Document} from '../../reading/index.ts'
import type {Found} from './find.ts'
import {heldFamilies, making, messages, notMade, spoken} from './lexicon.ts'
import {termsIn, type Term} from './terms.ts'

/** Channels that are made or heard, or speak themselves: "issued a statement", "told Norden Television", "the letter said". */
export function byObject(document: Document, clause: Clause): Found[] {
  const {verb} = clause
  if (!verb) return []
  return [...made(document, clause), ...told(document, clause), ...speaking(document, clause)]
}

function made(document: Document, clause: Clause): Found[] {
  const {verb, object, subject} = clause
  const phrase = verb?.passive ? subject : object
  if (!verb || !phrase || !making.has(verb.lemma) || verb.negated) return []
  const term = headTerm(document, phrase)
  if (!term || notMade.has(term.entry.id)) return []
  if (/^(?:hold|give|deliver|make|address|call)$/.test(verb.lemma) && !heldFamilies.has(term.entry.family)) return []
  if (
    /^(?:call|file|sign|address)$/.test(verb.lemma) &&
    !/filing|conference|decree|letter|complaint/.test(term.entry.id)
  )
    return []
  const [first, last] = [Math.min(verb.head, phrase.first), Math.max(verb.head + 1, endOf(document, term))]
  return last - first > 14 ? [] : [{first, last, channel: term.entry.id, via: 'made', clause}]
}

// "told Norden Television": an interview
function told(document: Document, clause: Clause): Found[] {
  const {verb} = clause
  if (!verb || verb.passive || verb.negated || verb.lemma !== 'tell') return []
  const {tokens, names} = document
  const begin =
    /^(?:the|a|an|its|state)$/.test(tokens[verb.last]?.lower ?? '') && !termAt(document, verb.last)
      ? verb.last + 1
      : verb.last
  const outlet = names.find(({first, type}) => first === begin && type === 'outlet')
  const agency = outlet && document.vocabulary.outlets.find(({id}) => id === outlet.id)
  if (outlet && agency) return [{first: verb.head, last: outlet.last, channel: 'interview', via: 'told', clause}]
  const term = termAt(document, begin)
  if (!term || !/^(?:broadcast|press)$/.test(term.entry.family)) return []
  return [{first: verb.head, last: endOf(document, term), channel: 'interview', via: 'told', clause}]
}

function speaking(document: Document, clause: Clause): Found[] {
  const {verb, subject} = clause
  if (!verb || !subject || verb.passive || verb.tense === 'none' || !spoken.has(verb.lemma)) return []
  const term = headTerm(document, subject)
  if (!term || notMade.has(term.entry.id) || /^(?:press|broadcast)$/.test(term.entry.family)) return []
  return [
    {
      first: subject.first,
      last: Math.max(endOf(document, term), term.last),
      channel: term.entry.id,
      via: 'speaks',
      clause,
      speaks: true,
    },
  ]
}

function termAt(document: Document, at: number): Term | undefined {
  return termsIn(document.vocabulary, document.tokens, at, at + 5).find(({first, phrase}) => first === at && !phrase)
}

// the words that name the channel hold the head of the phrase: "a strong statement", no "statement of accounts"
function headTerm(
  document: Document,
  {first, last, head}: {first: number; last: number; head: number},
): Term | undefined {
  return termsIn(document.vocabulary, document.tokens, first, last).find(
    term =>
      !term.phrase &&
      (term.last === head + 1 || (term.last === head && messages.has(document.tokens[head]?.lemma ?? ''))),
  )
}

function endOf({tokens}: Document, {last}: Term): number {
  return messages.has(tokens[last]?.lemma ?? '') ? last + 1 : last
}
