import type {Claim, Reference} from '../../claim/index.ts'
import {blockAt, namesIn, type Document, type Phrase} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {fitOf, headName, isPerson} from './fits.ts'
import {claimOf} from './from-clause.ts'
import {laddersOf, type Step, type Wording} from './ladders.ts'
import {OWN_DEEDS, PERSONS} from './lexicon.ts'
import {modalityOfNoun} from './noun-modality.ts'
import {phraseFrom} from './noun-phrase.ts'
import {listed, objectOf, partyOf, possessorIn, type Named} from './parties.ts'
import type {Action} from './value.ts'

/** Actions that nouns tell of: "the suspension of the talks", "Norvia's withdrawal from the pact", "his arrest". */
export function nominalActions(document: Document): readonly Claim<Action>[] {
  const {nouns} = laddersOf(document.vocabulary)
  return document.tokens.flatMap(token => {
    if (!isNoun(document, token)) return []
    const wordings = nouns.get(token.lower) ?? nouns.get(token.lemma) ?? []
    if (wordings.length === 0 || isInName(document, token)) return []
    return readNoun(document, token, wordings)
  })
}

// "the lifting of" is often taken for a verb
function isNoun({tokens}: Document, {tag, lower, index}: Token): boolean {
  return (
    tag === 'NOUN' || tag === 'PROPN' || (tag === 'VERB' && /ing$/.test(lower) && tokens[index + 1]?.lower === 'of')
  )
}

function isInName(document: Document, token: Token): boolean {
  return namesIn(document, token).some(({type}) => type !== 'thing')
}

/** A noun of action with what stands around it. */
interface Deed {
  readonly token: Token
  readonly wording: Wording
  readonly first: number
  readonly after: {readonly preposition: string; readonly phrase: Phrase} | undefined
  readonly compound: Phrase | undefined
  readonly possessor: Reference | undefined
}

function readNoun(document: Document, token: Token, wordings: readonly Wording[]): readonly Claim<Action>[] {
  const block = blockAt(document, token.start)
  if (!block || block.type === 'boilerplate') return []
  const judged = wordings.flatMap(wording => {
    const deed = deedOf(document, token, wording)
    const fit = deed ? fitOfDeed(document, deed) : undefined
    return deed && fit ? [{deed, ...fit}] : []
  })
  const [best] = judged.toSorted((a, b) => b.fit - a.fit || b.deed.wording.words.length - a.deed.wording.words.length)
  return best ? [toClaim(document, best.deed, best.object, block.type)] : []
}

function deedOf(document: Document, token: Token, wording: Wording): Deed | undefined {
  const {tokens} = document
  const first = token.index - wording.words.length + 1
  if (!wording.words.slice(0, -1).every((word, i) => tokens[first + i]?.lower === word)) return undefined
  const preposition = tokens[token.index + 1]?.lower ?? ''
  const phrase = PREPOSITIONS.has(preposition) ? phraseFrom(document, token.index + 2) : undefined
  const compound = compoundBefore(document, first)
  const from = compound ? compound.first : first
  return {
    token,
    wording,
    first: from,
    after: phrase && {preposition, phrase},
    compound,
    possessor: possessorIn(document, Math.max(sentenceFirst(document, token), from - 6), from),
  }
}

const PREPOSITIONS = new Set(['of', 'from', 'to', 'on', 'in', 'against', 'for'])

function sentenceFirst({sentences}: Document, {sentence}: Token): number {
  return sentences[sentence]?.first ?? 0
}

// "cooperation suspension", "the sanctions relief"
function compoundBefore(document: Document, before: number): Phrase | undefined {
  const token = document.tokens[before - 1]
  if (token?.tag !== 'NOUN' && token?.tag !== 'PROPN') return undefined
  return phraseFrom(document, before - 1, before)
}

interface Fit {
  readonly fit: number
  readonly object?: Phrase
}

function fitOfDeed(document: Document, deed: Deed): Fit | undefined {
  const {wording, after, compound, possessor, token} = deed
  const {step} = wording
  const candidates = [after && isObjectOf(step, after.preposition) ? after.phrase : undefined, compound].filter(
    phrase => phrase !== undefined,
  )
  const judged = candidates
    .map(phrase => ({
      fit: fitOf(document, {...step, free: false}, phrase) + bonus(step, after, phrase),
      object: phrase,
    }))
    .filter(({fit}) => fit >= 1)
    .toSorted((a, b) => b.fit - a.fit)
  if (judged[0]) return judged[0]
  if (!step.free || AMBIGUOUS.has(token.lemma)) return undefined
  const of = after?.preposition === 'of' && isOfSomebody(document, after.phrase) ? after.phrase : undefined
  if (of) return {fit: 1, object: of}
  return possessor && isSomebody(document, possessor) ? {fit: 1} : undefined
}

// "withdrawal of the troops" is another ladder's than "withdrawal from the town"
function bonus({direct}: Step, after: Deed['after'], phrase: Phrase): number {
  return after?.phrase === phrase && direct === (after.preposition === 'of') ? 0.5 : 0
}

// "the arrest of Danu Orvik", not "the death of a star"
function isOfSomebody(document: Document, phrase: Phrase): boolean {
  const name = headName(document, phrase)
  return name ? name.type !== 'place' && name.type !== 'outlet' : isPerson(document, phrase, name)
}

function isSomebody(document: Document, {start}: Reference): boolean {
  const name = document.names.find(other => other.start <= start && start < other.end)
  const anaphor = document.anaphors.find(other => other.start <= start && start < other.end)
  if (name ?? anaphor) return (name?.type ?? anaphor?.type) === 'person'
  return document.tokens.some(
    token => token.start === start && (PERSONS.has(token.lemma) || POSSESSIVE.test(token.lower)),
  )
}

// "for" and "to" bring in other things than what is acted on
function isObjectOf({step}: Step, preposition: string): boolean {
  if (preposition === 'of') return true
  if (preposition === 'from')
    return /^(?:leave|withdraw|separate|release|bar|expel|retire|return|undock|exit)$/.test(step)
  return (
    (preposition === 'to' && /^(?:end|join|halt|amend|visit|update|damage|stop)$/.test(step)) ||
    (preposition === 'in' && step === 'reduce')
  )
}

const POSSESSIVE = /^(?:his|her)$/
const OWNER = /^(?:his|her|its|their|our|my)$/
const AMBIGUOUS = new Set([
  'hold',
  'release',
  'count',
  'start',
  'opening',
  'break',
  'win',
  'birth',
  'charge',
  'testimony',
  'departure',
  'passage',
  'arrival',
  'passing',
])

function toClaim(document: Document, deed: Deed, object: Phrase | undefined, block: Claim['block']): Claim<Action> {
  const {token, wording, possessor, after} = deed
  const parties = partiesAfter(document, deed, object)
  const own = object !== undefined || OWN_DEEDS.has(token.lemma)
  const by = byPhrase(document, object?.last ?? token.index + 1)
  const owner = possessor && OWNER.test(possessor.id) ? undefined : possessor
  const actor = by ?? (own ? owner : undefined)
  const target = object ? objectOf(document, wording.step.ladder, object) : own ? undefined : owner
  const {step} = wording
  const value: Action = {
    ...(actor ? {actor: actor.id} : {}),
    action: step.action,
    ...(target ? {object: target.id} : {}),
    polarity: '+',
    modality: modalityOfNoun(document, token, deed.first),
  }
  const lasts = [
    token.index + 1,
    ...(after && object === after.phrase ? [object.last] : []),
    ...parties.map(({last}) => last),
  ]
  const start = document.tokens[deed.first]?.start ?? token.start
  const end = document.tokens[Math.max(...lasts) - 1]?.end ?? token.end
  return claimOf(document, {start, end}, block, {
    value,
    via: 'noun',
    ladder: step.ladder,
    scope: parties.map(({scope}) => scope),
    ...(actor ? {actor} : {}),
  })
}

// "the suspension of cooperation with Norvia and Tarn"
function partiesAfter(document: Document, {token}: Deed, object: Phrase | undefined): readonly Named[] {
  const at = object && object.first > token.index ? object.last : token.index + 1
  const preposition = document.tokens[at]?.lower ?? ''
  if (preposition !== 'with' && preposition !== 'against') return []
  const phrase = phraseFrom(document, at + 1)
  const name = phrase && headName(document, phrase)
  return name ? listed(document, name, preposition) : []
}

function byPhrase(document: Document, at: number): Reference | undefined {
  if (document.tokens[at]?.lower !== 'by') return undefined
  const phrase = phraseFrom(document, at + 1)
  return phrase && headName(document, phrase) ? partyOf(document, phrase) : undefined
}
