import {type Clause, type Document, type Name, type Phrase} from '../../reading/index.ts'
import {referTo, type Reference, type Scope} from '../../claim/index.ts'
import {fittingNoun, headName} from './fits.ts'
import {BODIES, GOVERNING, PRONOUNS} from './lexicon.ts'

/** A noun phrase as a party to an action: the entity, or the head's lemma; of a plan or decision, whose it is. Pronouns nobody stands for are none. */
export function partyOf(document: Document, phrase: Phrase | undefined): Reference | undefined {
  if (!phrase) return undefined
  const owner = Object.hasOwn(GOVERNING, phrase.lemma) ? possessorIn(document, phrase.first, phrase.head) : undefined
  if (owner && !POSSESSIVE.test(owner.id)) return owner
  return PRONOUNS.has(phrase.id) || /^\d/.test(phrase.id) ? undefined : referTo(document, phrase)
}

/** What an action is done to: the entity, or the noun that its ladder knows ("sanction" of "a set of sanctions"). */
export function objectOf(document: Document, ladder: string, phrase: Phrase): Reference | undefined {
  const noun = headName(document, phrase) ? undefined : fittingNoun(document, ladder, phrase)
  const party = partyOf(document, phrase)
  return party && noun !== undefined && party.id === phrase.lemma && !noun.includes(' ') ? {...party, id: noun} : party
}

/** Whose the noun at `before` is: "Russia's …", "its …", by the words from `from` on. */
export function possessorIn(document: Document, from: number, before: number): Reference | undefined {
  for (let at = before - 1; at >= from; at--) {
    const token = document.tokens[at]
    if (!token) continue
    const anaphor = document.anaphors.find(({start, end}) => start <= token.start && token.end <= end)
    if (POSSESSIVE.test(token.lower))
      return referTo(document, anaphor ?? {id: token.lower, start: token.start, end: token.end})
    if (/^['’‘]s?$/.test(token.text)) return nameBefore(document, at) ?? nounBefore(document, at)
  }
  return undefined
}

/** Words for owners. */
export const POSSESSIVE = /^(?:his|her|its|their|our|my)$/

function nameBefore(document: Document, at: number): Reference | undefined {
  const name = document.names.find(({first, last}) => first < at && (last === at || last === at + 1))
  return name && referTo(document, name)
}

function nounBefore(document: Document, at: number): Reference | undefined {
  const token = document.tokens[at - 1]
  if ((token?.tag !== 'NOUN' && token?.tag !== 'PROPN') || TIMED.test(token.lemma)) return undefined
  const anaphor = document.anaphors.find(({start, end}) => start <= token.start && token.end <= end)
  return anaphor ? referTo(document, anaphor) : referTo(document, {id: token.lemma, start: token.start, end: token.end})
}

/** Words of time, which own and do nothing. */
export const TIMED =
  /^(?:\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|end|noon|midnight|morning|evening|night|day|hour|minute)$/

const TOGETHER = new Set(['with', 'against', 'alongside'])
const WHERE = new Set(['in', 'on', 'at', 'aboard', 'near', 'outside', 'off'])

// "sanctions on Tarn" are against it
const TARGETING = new Set(['sanctions on', 'sanctions from', 'attack on', 'emergency on'])

export interface Named {
  readonly scope: Scope
  readonly last: number
  readonly preposition: string
}

/** Whom it is done with or against, and where: every name of a list, with the token after it. */
export function partiesOf(document: Document, {complements}: Clause, from: number, ladder: string): readonly Named[] {
  return complements
    .filter(({phrase}) => phrase.first >= from)
    .flatMap(({preposition, phrase}) =>
      partiesAt(document, TARGETING.has(`${ladder} ${preposition}`) ? 'against' : preposition, phrase),
    )
    .filter(({scope}, i, all) => all.findIndex(other => other.scope.id === scope.id) === i)
}

function partiesAt(document: Document, preposition: string, phrase: Phrase): readonly Named[] {
  const name = headName(document, phrase)
  if (TOGETHER.has(preposition))
    return name ? listed(document, name, preposition) : unnamed(document, preposition, phrase)
  if (!WHERE.has(preposition) || !name || name.type === 'person') return []
  return [{scope: {...referTo(document, name), type: 'place'}, last: phrase.last, preposition}]
}

function unnamed(document: Document, preposition: string, phrase: Phrase): readonly Named[] {
  const party = BODIES.has(phrase.lemma) ? partyOf(document, phrase) : undefined
  if (!party) return []
  return [{scope: {...party, type: 'group'}, last: phrase.last, preposition}]
}

/** The names of a list that begins with one: "NASA, ESA (the European agency) and CSA". */
export function listed(document: Document, first: Name, preposition: string): readonly Named[] {
  const found: Named[] = []
  let name: Name | undefined = first
  while (name) {
    found.push({scope: {...referTo(document, name), type: 'group'}, last: name.last, preposition})
    name = nextInList(document, name)
  }
  return found
}

const LONGEST_GAP = 6

function nextInList({names, tokens}: Document, {last, sentence, type}: Name): Name | undefined {
  const next = names.find(({first}) => first >= last)
  if (!next || next.sentence !== sentence || next.first - last > LONGEST_GAP) return undefined
  const between = tokens.slice(last, next.first).map(({lower}) => lower)
  const joins = between.length > 0 && between.every(word => /^(?:,|and|or|the|both|as|well|\(|\)|&)$/.test(word))
  return joins && (next.type !== 'person' || type === 'person') ? next : undefined
}
