import type {Claim} from '../../claim/index.ts'
import type {List} from '../../kinds/list/index.ts'
import {clauseAt, tokensIn, type Clause, type Document, type Phrase} from '../../reading/index.ts'
import {ofVocabulary} from '../../vocabulary/index.ts'

const speech = ofVocabulary(({speechVerbs}) => new Set(speechVerbs.map(({verb}) => verb)))
const LIGHT = new Set([
  'be',
  'have',
  'make',
  'do',
  'take',
  'give',
  'get',
  'show',
  'include',
  'lead',
  'set',
  'number',
  'part',
])

/**
 * The questions that a list may answer, each as a word and the part that the members have in it: who imposes ("sanction/agent"),
 * with whom ("partnership/with"), which are the worst ("village/most").
 */
export function askedBy(document: Document, claim: Claim<List>): ReadonlySet<string> {
  const clause = clauseAt(document, claim.start)
  return new Set([
    ...byAttribute(claim),
    ...byNoun(document, claim),
    ...byClause(document, claim, clause),
    ...most(document, claim),
  ])
}

// read by the kind: "suspend/with", "sanction/subject"
function byAttribute({frame}: Claim<List>): string[] {
  const [word, part] = frame.attribute?.split('/') ?? []
  return word === undefined || part === undefined ? [] : asked(word, part === 'subject' ? 'agent' : part)
}

// "Sanctions from Norvik and Denmark", "its cooperation with Norvik and Denmark"
function byNoun({tokens}: Document, claim: Claim<List>): string[] {
  const begin = tokens.findIndex(({start}) => start >= claim.start)
  const at = tokens[begin - 1]?.lower === 'the' ? begin - 2 : begin - 1
  const [noun, preposition] = [tokens[at - 1], tokens[at]]
  if (!noun || noun.sentence !== preposition?.sentence || !/^(?:NOUN|PROPN)$/.test(noun.tag)) return []
  if (/^(?:by|from)$/.test(preposition.lower)) return asked(singular(noun.lower), 'agent')
  return /^(?:with|between|among)$/.test(preposition.lower) ? asked(singular(noun.lower), 'with') : []
}

// "Norvik and Denmark answered by imposing sanctions", "the sanctions were imposed by countries, including Norvik and Denmark"
function byClause(document: Document, claim: Claim<List>, clause: Clause | undefined): string[] {
  const {verb, subject} = clause ?? {}
  if (!clause || !verb) return []
  if (verb.passive)
    return holds(document, subject, claim)
      ? [...asked(verb.lemma, 'object')]
      : claim.frame.attribute?.endsWith('/subject') && subject
        ? [...asked(verb.lemma, 'agent'), ...asked(subject.lemma, 'agent')]
        : []
  if (claim.frame.attribute?.endsWith('/with')) return asked(verb.lemma, 'with')
  if (!holds(document, subject, claim)) return []
  const means = document.clauses.filter(({parent, verb}) => parent === clause.index && verb?.tense === 'none')
  return [clause, ...means].flatMap(each => [
    ...asked(each.verb?.lemma ?? '', 'agent'),
    ...nounsOf(document, each).flatMap(noun => asked(noun, 'agent')),
  ])
}

function holds({tokens}: Document, phrase: Phrase | undefined, {start}: Claim): boolean {
  return phrase !== undefined && (tokens[phrase.first]?.start ?? 0) <= start && start < phrase.end
}

// "a set of sanctions", "replied with a round of tariffs"
function nounsOf(document: Document, {object, complements}: Clause): string[] {
  const nouns = (phrase: Phrase | undefined): string[] =>
    phrase ? tokensIn(document, phrase).flatMap(({tag, lemma}) => (tag === 'NOUN' ? [lemma] : [])) : []
  const [of, means] = ['of', 'with'].map(word => complements.find(({preposition}) => preposition === word)?.phrase)
  return [...[object, of].flatMap(nouns), ...nouns(means).filter(noun => MEASURES.has(noun))]
}

/** What one side sets against another, so that "with" brings in a means and no companion. */
const MEASURES = new Set([
  'sanction',
  'tariff',
  'embargo',
  'boycott',
  'blockade',
  'ban',
  'levy',
  'duty',
  'restriction',
  'countermeasure',
  'penalty',
  'fine',
  'veto',
])

const REACH = 5

// "the worst-hit villages were", "the most affected villages were identified as"
function most({tokens}: Document, {start, value, frame}: Claim<List>): string[] {
  const noun = value.of ?? frame.subject?.id
  const at = tokens.findLastIndex(
    token => token.start < start && token.lemma === noun && token.sentence === frame.sentence,
  )
  const before = tokens.slice(Math.max(0, at - REACH), Math.max(0, at))
  const superlative = before.some(
    ({lower, tag}) => /^(?:most|worst|hardest)$/.test(lower) || (tag === 'ADJ' && /.{2}est$/.test(lower)),
  )
  return noun === undefined || at < 0 || !superlative ? [] : [`${noun}/most`]
}

function asked(word: string, part: string): string[] {
  return word === '' || LIGHT.has(word) || speech().has(word) ? [] : [`${word}/${part}`]
}

function singular(noun: string): string {
  return /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun
}
