import type {Clause, Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {communicates} from './communicates.ts'
import type {Found} from './find.ts'
import {byOutlet, messages, prepositions, programmes} from './lexicon.ts'
import {termsIn, type Term} from './terms.ts'

const FARTHEST = 9

/** Channels told by a phrase of a clause that says something: "in a tweet", "through two news agencies", "according to a statement". */
export function byPhrase(document: Document, clause: Clause): Found[] {
  const terms = termsIn(document.vocabulary, document.tokens, clause.first, clause.last).filter(
    term => !insideName(document, term),
  )
  const found = terms.flatMap(term => placed(document, clause, term) ?? [])
  const heard = [...found, ...onOutlet(document, clause)]
  if (heard.length === 0) return []
  const saying = heard.some(each => isVerbOf(clause, each))
    ? nextSaying(document, clause)
    : sayingClause(document, clause)
  return saying
    ? heard.map(each => ({...each, clause: interrupted(document, saying, each) ?? saying}))
    : heard.filter(({via}) => via === 'according')
}

// "The news was spread, officials said, on Telegram": what stands after the marks belongs to the clause before them
function interrupted(document: Document, {verb, index, sentence}: Clause, {first}: Found): Clause | undefined {
  const {tokens, clauses} = document
  const begin = clauses[index]?.subject?.first
  const inserted =
    verb !== undefined && begin !== undefined && tokens[begin - 1]?.text === ',' && tokens[verb.last]?.text === ','
  if (!inserted || first !== verb.last + 1) return undefined
  return clauses.find(
    each => each.sentence === sentence && each.index < index && each.parent === index && communicates(document, each),
  )
}

// the tagger may take "In an earlier tweet" for a verb
function isVerbOf({verb}: Clause, {first, last}: Found): boolean {
  return verb !== undefined && first < verb.head && verb.head < last
}

function nextSaying(document: Document, {index, sentence}: Clause): Clause | undefined {
  return document.clauses.find(
    each => each.index > index && each.sentence === sentence && each.subject && communicates(document, each),
  )
}

function sayingClause(document: Document, clause: Clause): Clause | undefined {
  if (communicates(document, clause)) return clause
  const parent = clause.parent === undefined ? undefined : document.clauses[clause.parent]
  return parent && !clause.subject && communicates(document, parent) ? parent : undefined
}

function placed(document: Document, clause: Clause, term: Term): Found | undefined {
  const {tokens} = document
  const last = extended(tokens, term)
  const next = tokens[last]
  if (term.phrase)
    return {
      first: term.first,
      last: withoutLink(tokens, term.first, last),
      channel: term.entry.id,
      via: 'phrase',
      clause,
    }
  if (next && next.sentence === clause.sentence && /^(?:NOUN|PROPN)$/.test(next.tag) && !isName(document, last))
    return undefined
  const first = prepositionBefore(document, term.first, clause.sentence)
  if (first === undefined) return undefined
  const preposition = tokens[first]?.lower ?? ''
  if (preposition === 'to') return accordingTo(document, first, last, term, clause)
  if (preposition === 'at' && !/^(?:in-person|broadcast)$/.test(term.entry.family)) return undefined
  if (preposition === 'by' && /^(?:press|broadcast)$/.test(term.entry.family)) return undefined
  if (preposition === 'on' && /^(?:document|press-statement)$/.test(term.entry.family)) return undefined
  if (preposition === 'with' || preposition === 'from') return undefined
  return {first, last, channel: term.entry.id, via: 'phrase', clause}
}

// "according to a statement": a newspaper or a station there is an outlet cited
function accordingTo({tokens}: Document, at: number, last: number, {entry}: Term, clause: Clause): Found | undefined {
  if (tokens[at - 1]?.lower !== 'according' || /^(?:press|broadcast)$/.test(entry.family)) return undefined
  if (/^(?:spokesperson|unnamed-source|report)$/.test(entry.id)) return undefined
  return {first: at - 1, last, channel: entry.id, via: 'according', clause, speaks: true}
}

// "in an interview with" ends before "with"
function withoutLink(tokens: readonly Token[], first: number, last: number): number {
  let end = last
  while (end > first + 2 && /^(?:with|to|the|at|by|from|before|in|of)$/.test(tokens[end - 1]?.lower ?? '')) end--
  return end
}

function extended(tokens: readonly Token[], {last, entry}: Term): number {
  const next = tokens[last]
  const more = next && (entry.family === 'broadcast' ? programmes : messages).has(next.lemma)
  return more ? last + 1 : last
}

// "Business Insider" is no insider
function insideName({names}: Document, {first, last}: Term): boolean {
  return names.some(name => name.first <= first && last <= name.last && name.last - name.first > last - first)
}

function isName({names}: Document, at: number): boolean {
  return names.some(({first}) => first === at)
}

// "through two of the country's state news agencies"
function prepositionBefore({tokens, names}: Document, begin: number, sentence: number): number | undefined {
  for (let at = begin - 1; at >= begin - FARTHEST; at--) {
    const token = tokens[at]
    if (token?.sentence !== sentence) return undefined
    if (prepositions.has(token.lower) && token.tag !== 'ADV') return at
    const named = names.some(({first, last}) => first <= at && at < last)
    if (
      !named &&
      !/^(?:DET|ADJ|NOUN|NUM|PRON|PART|PROPN)$/.test(token.tag) &&
      !/^(?:of|-|his|her|its|their|earlier|later|more|most)$/.test(token.lower)
    )
      return undefined
  }
  return undefined
}

// "said on Norden Radio"
function onOutlet({names, tokens, vocabulary}: Document, clause: Clause): Found[] {
  return names
    .filter(({type, first}) => type === 'outlet' && first > clause.first && first < clause.last)
    .flatMap(({id, first, last}) => {
      const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
      const preposition = tokens[at]?.lower
      const type = vocabulary.outlets.find(outlet => outlet.id === id)?.type
      const channel = type && byOutlet[type]
      const broadcast = type === 'broadcaster' || type === 'radio'
      const fits = preposition === 'on' ? broadcast : /^(?:via|through)$/.test(preposition ?? '')
      return channel !== undefined && fits ? [{first: at, last, channel, via: 'outlet', clause}] : []
    })
}
