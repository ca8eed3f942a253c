import type {Clause, Cue, Document, Phrase, Speaker} from '../document.ts'
import {nameAt} from '../access.ts'
import {phraseAt, phraseBehindMarks} from './phrase-at.ts'
import {speechVerbsOf} from './speech-verbs.ts'

/** A place where somebody is said to say something. `first`/`last` are token indices of subject and verb together. */
export interface Saying {
  readonly cue: Cue
  readonly speaker: Phrase
  /** Who speaks, where the phrase does not tell. */
  readonly known?: Speaker
  readonly first: number
  readonly last: number
  readonly clause: Clause
  /** Introduced by "according to" rather than by a verb. */
  readonly according: boolean
  /** The verb also has everyday uses that are not speech. */
  readonly weak: boolean
}

/** All sayings of a sentence, whether their words are quoted or not, in order. */
export function sayingsOf(document: Document, clauses: readonly Clause[]): readonly Saying[] {
  return clauses
    .flatMap(clause => [...verbSaying(document, clause), ...accordingTo(document, clause)])
    .toSorted((a, b) => a.cue.start - b.cue.start)
}

function verbSaying(document: Document, clause: Clause): readonly Saying[] {
  const {verb} = clause
  if (!verb) return []
  const speaker = speakerOf(document, clause)
  if (!speaker) return []
  const weight = weightOf(document, clause)
  if (weight === undefined) return []
  const head = document.tokens[verb.head]
  if (!head) return []
  return [
    {
      cue: {lemma: verb.lemma, start: head.start, end: head.end},
      speaker,
      first: Math.min(verb.first, speaker.first > verb.head ? verb.first : speaker.first),
      last: Math.max(verb.last, speaker.first >= verb.last ? speaker.last : verb.last),
      clause,
      according: false,
      weak: weight === 'weak',
    },
  ]
}

/** Verbs that put a name on something and so bring in quoted words: "called it “a disgrace”". */
const NAMING = new Set([
  'call',
  'label',
  'brand',
  'term',
  'dub',
  'deem',
  'characterise',
  'characterize',
  'put',
  'ask',
  'liken',
])

function weightOf(document: Document, clause: Clause): 'strong' | 'weak' | undefined {
  const {verb} = clause
  if (!verb) return undefined
  const entry = speechVerbsOf(document.vocabulary).get(verb.lemma)
  if (!entry) return NAMING.has(verb.lemma) ? 'weak' : undefined
  if (verb.passive && verb.lemma !== 'quote' && verb.lemma !== 'cite' && !agentOf(clause)) return undefined
  return entry.quote === 'weak' ? 'weak' : 'strong'
}

// "Orvik was quoted as saying", "the paper quoted Orvik as saying": Orvik speaks in both
function speakerOf(document: Document, clause: Clause): Phrase | undefined {
  const {verb} = clause
  if (!verb) return undefined
  if (verb.lemma === 'quote' || verb.lemma === 'cite')
    return verb.passive || (clause.object && THINGS.has(clause.object.lemma)) ? clause.subject : clause.object
  const parent = clause.marker === 'as' && clause.parent !== undefined ? document.clauses[clause.parent] : undefined
  if (parent?.verb?.lemma === 'quote' || parent?.verb?.lemma === 'cite') return speakerOf(document, parent)
  return verb.passive
    ? agentOf(clause)
    : (clause.subject ?? phraseBehindMarks(document, verb.first) ?? turnedSpeaker(document, verb))
}

// "Said one diplomat: …"
function turnedSpeaker(
  document: Document,
  {first, last}: {readonly first: number; readonly last: number},
): Phrase | undefined {
  const opens = document.tokens[first - 1]?.sentence !== document.tokens[first]?.sentence
  return opens ? phraseAt(document, last) : undefined
}

// "cites it as “a disgrace”"
const THINGS = new Set(['it', 'this', 'that', 'them', 'these', 'those'])

// "was described by police as"
function agentOf({complements}: Clause): Phrase | undefined {
  return complements.find(({preposition}) => preposition === 'by')?.phrase
}

// "per the ministry", "per Reuters"; nobody speaks in "$20 million per season", "30 per cent of its cars", "5 kg per metre"
function isNamed(document: Document, {first, last, start}: Phrase): boolean {
  const [before, head] = [document.tokens[first - 1], document.tokens[last - 1]]
  if (RATE.test(document.tokens[first]?.lower ?? '')) return false
  return (
    nameAt(document, start) !== undefined ||
    [before, document.tokens[first]].some(token => /^(?:the|a|an|its|his|her|their)$/.test(token?.lower ?? '')) ||
    head?.lower === 'police' ||
    (head?.tag === 'NOUN' && head.lower.endsWith('s') && head.lemma !== head.lower)
  )
}

const RATE = /^(?:cent|mille|capita|annum|diem|se)$/

function accordingTo(document: Document, clause: Clause): readonly Saying[] {
  return clause.complements.flatMap(({preposition, phrase}) => {
    if (preposition !== 'according to' && !(preposition === 'per' && isNamed(document, phrase))) return []
    const marker = document.tokens[phrase.first - (preposition === 'per' ? 1 : 2)]
    const last = document.tokens[phrase.first - 1]
    if (!marker || !last) return []
    const cue = {lemma: preposition, start: marker.start, end: last.end}
    return [{cue, speaker: phrase, first: marker.index, last: phrase.last, clause, according: true, weak: false}]
  })
}
