import {inCapitals} from '../../text/index.ts'
import {clauseAt, type Clause, type Document, type VerbGroup} from '../../reading/index.ts'
import {cuedTense} from './cues.ts'
import type {Context} from './resolve.ts'

const AHEAD = /^(?:schedule|expect|plan|intend|slate|due|await|reschedule)$/

/** Which way the verb of the clause at an offset looks, or the word before the time; `none` where they do not say. */
export function tenseAt(document: Document, offset: number, before: string): Context['tense'] {
  const cued = cuedTense(document, offset)
  if (cued !== undefined) return cued
  if (before === 'until' || before === 'till') return 'future'
  const shouted = inLineOfCapitals(document, offset)
  if (shouted !== undefined) return shouted
  const clause = clauseAt(document, offset)
  const tense = (clause && tenseOf(document, clause, 3)) ?? cue(document, offset)
  return tense === 'none' && (before === 'by' || before === 'through' || before === 'from') ? 'future' : tense
}

function tenseOf(document: Document, clause: Clause, depth: number): Context['tense'] | undefined {
  const {verb, marker, parent} = clause
  const above = parent === undefined || depth === 0 ? undefined : document.clauses[parent]
  if (!verb) return above && tenseOf(document, above, depth - 1)
  if (verb.tense === 'future' || AHEAD.test(verb.lemma.split(' ')[0] ?? '') || isAhead(document, verb)) return 'future'
  if (verb.tense === 'past') return 'past'
  if (verb.standing === 'planned' || verb.standing === 'threatened') return 'future'
  const possible = possibleAt(document, verb)
  if (possible) return possible
  if (verb.tense === 'present') return isSet(document, clause) ? 'future' : 'none'
  if (marker === 'to') return 'future'
  return above && tenseOf(document, above, depth - 1)
}

// "was expected to arrive on Thursday", "said that divers would look at it on Friday"
function isAhead({tokens}: Document, {standing, first, head}: VerbGroup): boolean {
  const words = tokens.slice(first, head).map(({lower}) => lower)
  if (words.includes('have')) return false
  return words.includes('would') || (standing === 'planned' && /^(?:was|were)$/.test(words[0] ?? ''))
}

// "may collect them on Friday", "must answer by Friday"; "may have left on Friday" looks back
function possibleAt({tokens}: Document, {tense, first, head}: VerbGroup): 'past' | 'future' | undefined {
  const words = tokens.slice(first, head).map(({lower}) => lower)
  if (tense !== 'present' || !words.some(word => /^(?:may|might|can|should|must)$/.test(word))) return undefined
  return words.includes('have') ? 'past' : 'future'
}

const SET =
  /^(?:perform|face|contest|take on|unveil|swear in|celebrate|inaugurate|go on sale|meet|start|begin|open|close|resume|return|play|kick|kick off|take place|vote|expire|premiere|sit|reopen|reconvene|go|leave|depart|arrive|travel|fly|head|host|hold|appear|finish|launch|set off|visit|publish|tour|move|air|broadcast|debut|take effect|come into force|tie|elect|choose|auction|sentence)(?: \p{L}+)?$/u

// "the executive meets on Thursday"; in captions and titles the present tells what has been
function isSet(document: Document, {verb, sentence}: Clause): boolean {
  const block = document.source.blocks[document.sentences[sentence]?.block ?? -1]?.type
  return block === 'body' && verb?.progressive === false && SET.test(verb.lemma)
}

// without clauses: "will", "due" or "to" and a verb in the sentence, else a past tense
function cue(document: Document, offset: number): Context['tense'] {
  const sentence = document.sentences.find(({start, end}) => start <= offset && offset < end)
  if (!sentence) return 'none'
  const words = document.tokens.slice(sentence.first, sentence.last)
  if (words.some(({lower}) => /^(?:will|'ll|shall|due|scheduled|expected|until|upcoming)$/.test(lower))) return 'future'
  return words.some(
    ({tag, lower, lemma}) => tag === 'VERB' && lower !== lemma && /(?:ed|[^s])$/.test(lower) && !lower.endsWith('ing'),
  )
    ? 'past'
    : 'none'
}

// of a headline in capitals, whose words no tagger knows: "WILL OPEN", "TO OPEN"
function inLineOfCapitals(document: Document, offset: number): Context['tense'] | undefined {
  const sentence = document.sentences.find(({start, end}) => start <= offset && offset < end)
  const line = sentence && document.source.text.slice(sentence.start, sentence.end)
  if (line === undefined || !inCapitals(line)) return undefined
  if (/(?<!\p{L})(?:WILL|SHALL|SET TO|DUE|EXPECTED|SCHEDULED|TO (?!THE|AN?|\d)\p{Lu}{3,})(?!\p{L})/u.test(line))
    return 'future'
  return /(?<!\p{L})(?:WAS|WERE|\p{Lu}{2,}ED)(?!\p{L})/u.test(line) ? 'past' : 'none'
}
