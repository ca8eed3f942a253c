import {allIn} from '../../text/index.ts'
import {termsAround, type Terms} from '../common-terms.ts'
import type {Weights} from '../../align/index.ts'
import {clauseAt, sentenceAt, type Clause, type Document, type Name} from '../../reading/index.ts'
import type {Bearer} from '../one-bearer.ts'
import {partOf, partWords} from './body.ts'

export type Harm = 'break' | 'sprain' | 'tear' | 'bruise' | 'dislocation' | 'cut' | 'burn' | 'shot' | 'stab' | 'any'

/** One injury of one person. Offsets are in `source.text`. */
export interface Hurt {
  readonly document: Document
  readonly person: Bearer
  readonly harm: Harm
  readonly part: string
  /** The telling words around it, each with its weight. */
  readonly terms: Terms
  readonly start: number
  readonly end: number
}

/** The injuries that a report tells of people by name; what is negated, asked or merely possible is left out. */
export function hurtsIn(document: Document, weights: Weights): Hurt[] {
  const {text} = document.source
  if (!ANY.test(text)) return []
  return [...read(PARENTHESIS), ...read(DONE), ...read(NOUN), ...read(OF), ...read(INJURY), ...read(WOUND)]

  function read({pattern, person}: Wording): Hurt[] {
    return allIn(pattern, text).flatMap(found => hurtAt(document, weights, found, person) ?? [])
  }
}

interface Wording {
  readonly pattern: RegExp
  readonly person: (document: Document, start: number, clause: Clause | undefined) => Bearer | undefined
}

const HARMS: readonly (readonly [Harm, string])[] = [
  ['break', 'broke|broken|breaking|breaks|fractured?|fractures|fracturing|shattered'],
  ['sprain', 'sprain(?:ed|s|ing)?|twisted|twisting'],
  ['tear', 'torn|tore|tearing|tears?|ruptured?|rupturing'],
  ['bruise', 'bruis(?:ed?|es|ing)'],
  ['dislocation', 'dislocat(?:ed|ing|ion)'],
  ['cut', 'cut|gashed|lacerated'],
  ['burn', 'burnt|burned'],
  ['any', 'injured|hurt|sore|injury|injuring|hurting'],
]
const HARM = HARMS.map(([, words]) => words).join('|')
const MODIFIED = `(?:(?:severely|badly|lower|upper|left|right|big|little|middle|pinkie|own)\\s){0,2}`
const PART = `(?<part>${partWords})\\b`
const ANY = new RegExp(`\\b(?:${HARM}|shot|stabbed|hit|struck|wounded)\\b|\\(`, 'i')

// "Ben Ruhl (broken tibia)", "Ben Ruhl (left knee)"
const PARENTHESIS: Wording = {
  pattern: new RegExp(`\\(\\s?(?:(?<harm>${HARM})\\s)?${MODIFIED}${PART}(?:\\sinjury)?\\s?\\)`, 'gi'),
  person: (document, start) => lastPerson(document, start, 3),
}
// "broke his right leg", "after spraining an ankle"
const DONE: Wording = {
  pattern: new RegExp(`\\b(?<harm>${HARM})\\s(?:his|her|an?|the)\\s${MODIFIED}${PART}`, 'gi'),
  person: (document, _start, clause) => subjectOf(document, clause),
}
// "with a broken leg", "a bruised left hip"
const NOUN: Wording = {
  pattern: new RegExp(`\\b(?:an?|his|her|the)\\s(?:badly\\s|severely\\s)?(?<harm>${HARM})\\s${MODIFIED}${PART}`, 'gi'),
  person: (document, start) => lastPerson(document, start),
}
// "a fracture in his lower right leg", "a tear of the ligament in his left knee"
const OF: Wording = {
  pattern: new RegExp(
    `\\b(?<harm>${HARM})(?:\\s(?:of|to|the|an?|[a-z]{3,10}|ligament|muscle|bone)){0,5}\\s(?:in|of|to)\\s(?:his|her|the)\\s${MODIFIED}${PART}`,
    'gi',
  ),
  person: (document, start) => lastPerson(document, start),
}
// "a left foot injury", "a knee sprain"
const INJURY: Wording = {
  pattern: new RegExp(
    `\\b(?:an?|his|her|the)\\s${MODIFIED}${PART}\\s(?<harm>injury|sprain|fracture|tear|dislocation|bruise)\\b`,
    'gi',
  ),
  person: (document, start) => lastPerson(document, start),
}
// "was shot in the upper chest", "stabbed in the back of the neck"
const WOUND: Wording = {
  pattern: new RegExp(
    `\\b(?<harm>shot|stabbed)\\s(?:once\\s)?in\\s(?:the|his|her)\\s(?:(?:back|side|front)\\sof\\s(?:the|his|her)\\s)?${MODIFIED}${PART}(?!\\sof\\b)`,
    'gi',
  ),
  person: (document, _start, clause) => (clause?.verb?.passive ? subjectOf(document, clause) : undefined),
}

function hurtAt(
  document: Document,
  weights: Weights,
  found: RegExpMatchArray,
  personOf: Wording['person'],
): Hurt | undefined {
  const start = found.index ?? 0
  const end = start + found[0].length
  const clause = clauseAt(document, start)
  const sentence = sentenceAt(document, start)
  const part = partOf(found.groups?.['part'] ?? '')
  if (!sentence || part === undefined || document.source.blocks[sentence.block]?.type === 'boilerplate')
    return undefined
  if (clause?.verb && (clause.verb.negated || !/^(?:done|decided)$/.test(clause.verb.standing))) return undefined
  const {text} = document.source
  if (SEVERAL.test(text.slice(end, end + 24)) || OLD.test(text.slice(Math.max(sentence.start, start - 30), end)))
    return undefined
  const person = personOf(document, start, clause)
  const harm = harmOf(found.groups?.['harm'] ?? 'injury')
  return (
    person && {document, person, harm, part, terms: termsAround(document, sentence, {start, end}, weights), start, end}
  )
}

// "shot in the neck and shoulder", "shot in the chest three times"
const SEVERAL =
  /^,?\s(?:and|or)\s(?:the|his|her|an?|left|right|then)?\s?(?:\w+\s)?(?:chest|shoulder|leg|arm|neck|head|back|stomach|hand|face|knee|hip)|^\s\w+\stimes/i
const OLD = /\b(?:previous|earlier|old|former|career|past|chronic|recurring)\b/i

function harmOf(word: string): Harm {
  const plain = word.toLowerCase()
  if (plain === 'shot') return 'shot'
  if (plain === 'stabbed') return 'stab'
  return HARMS.find(([, words]) => new RegExp(`^(?:${words})$`).test(plain))?.[0] ?? 'any'
}

function subjectOf({names}: Document, clause: Clause | undefined): Bearer | undefined {
  const name = names.find(({type, id}) => type === 'person' && id === clause?.subject?.id)
  return name && bearerOf(name)
}

// who is named last before it in its sentence, or whom its clause is about
function lastPerson(document: Document, start: number, nearest = 400): Bearer | undefined {
  const sentence = sentenceAt(document, start)
  if (!sentence) return undefined
  const before = document.names.findLast(name => name.type === 'person' && name.end <= start)
  if (before && before.sentence === sentence.index && start - before.end <= nearest) return bearerOf(before)
  return nearest < 400 ? undefined : subjectOf(document, clauseAt(document, start))
}

function bearerOf({id, name}: Name): Bearer {
  return {id, name}
}
