import {namesIn, type Clause, type Document, type Phrase} from '../../reading/index.ts'
import type {Found} from './find.ts'
import {endingVerbs, givingVerbs, holdingVerbs} from './lexicon.ts'
import {postPhraseAt, type PostPhrase} from './phrase.ts'

interface Person {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** Posts that a clause gives: "Ruhl serves as head of Kelda", "Ruhl was named head of Kelda", "Kelda hired Ruhl as its head". */
export function byVerbs(document: Document): Found[] {
  return document.clauses.flatMap(clause => [...holding(document, clause), ...given(document, clause)])
}

function holding(document: Document, clause: Clause): Found[] {
  const {verb, subject} = clause
  const form = verb && holdingVerbs[verb.lemma]
  if (!verb || !form || verb.passive || verb.negated || verb.standing !== 'done') return []
  const person = subject && personIn(document, subject)
  const phrase = postAfter(document, verb.last, form === 'as')
  if (!person || !phrase) return []
  const ended = endingVerbs.has(verb.lemma) ? ('former' as const) : undefined
  const status = phrase.status ?? ended
  return [toFound(document, person, {...phrase, ...(status === undefined ? {} : {status})}, 'holds')]
}

function given(document: Document, clause: Clause): Found[] {
  const {verb, subject} = clause
  if (!verb || !givingVerbs.has(verb.lemma) || verb.negated || !/^(?:done|decided)$/.test(verb.standing)) return []
  if (verb.passive) {
    const person = subject && personIn(document, subject)
    const phrase = postAfter(document, verb.last, false)
    return person && phrase ? [toFound(document, person, phrase, 'given')] : []
  }
  const person = document.names.find(
    ({first, type}) => first >= verb.last && first <= verb.last + 4 && type === 'person',
  )
  const phrase = person && postAfter(document, person.last, false)
  return person && phrase ? [toFound(document, person, phrase, 'given')] : []
}

function postAfter(document: Document, at: number, needsAs: boolean): PostPhrase | undefined {
  const {tokens} = document
  let begin = at
  if (tokens[begin]?.lower === 'as') begin++
  else if (needsAs) return undefined
  else if (tokens[begin]?.lower === 'to') begin += tokens[begin + 1]?.lower === 'be' ? 2 : 1
  if (/^(?:also|now|currently|still|once|then)$/.test(tokens[begin]?.lower ?? '')) begin++
  return postPhraseAt(document, begin)
}

function personIn(document: Document, phrase: Phrase): Person | undefined {
  const named = namesIn(document, phrase).filter(({type}) => type === 'person')
  if (named.length > 1) return undefined
  const [name] = named
  if (name) return name.id === phrase.id ? name : undefined
  const anaphor = document.anaphors.find(({start, type}) => start === phrase.start && type === 'person')
  return anaphor && /^(?:he|she)$/i.test(anaphor.text) ? anaphor : undefined
}

function toFound({tokens}: Document, person: Person, phrase: PostPhrase, via: string): Found {
  const {role, organisation, status} = phrase
  const first = tokens[phrase.first]
  const before = first !== undefined && first.start < person.start
  return {
    start: before ? first.start : person.start,
    end: Math.max(tokens[phrase.last - 1]?.end ?? person.end, person.end),
    person,
    role,
    via,
    ...(organisation === undefined ? {} : {organisation}),
    ...(status === undefined ? {} : {status}),
  }
}
