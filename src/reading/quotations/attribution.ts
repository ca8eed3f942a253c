import type {Clause, Cue, Document, Phrase, Speaker} from '../document.ts'
import {sentenceAt} from '../access.ts'
import {sayingsOf, type Saying} from './cues.ts'
import {speakerIn, spokenOutside} from './outside.ts'
import type {Pair} from './pairs.ts'
import {fromName, speakerFrom} from './speaker.ts'

export interface Attribution {
  readonly speaker?: Speaker
  readonly cue?: Cue
  /** Only marks and an adverb or a hearer stand between cue and quotation. */
  readonly near: boolean
  /** The verb has everyday uses that are not speech. */
  readonly weak?: boolean
}

/** Everything attribution needs, made once a document. */
export interface Scene {
  readonly document: Document
  readonly pairs: readonly Pair[]
  readonly bySentence: ReadonlyMap<number, readonly Saying[]>
}

export function sceneOf(document: Document, pairs: readonly Pair[]): Scene {
  const clauses = new Map<number, Clause[]>()
  for (const clause of document.clauses) clauses.set(clause.sentence, [...(clauses.get(clause.sentence) ?? []), clause])
  const bySentence = new Map(
    [...clauses].map(([sentence, inside]) => [sentence, spokenOutside(document, pairs, sayingsOf(document, inside))]),
  )
  return {document, pairs, bySentence}
}

/** Who is said to have said a quoted stretch, from the words before and after it in its own sentence. */
export function attributionOf(scene: Scene, pair: Pair): Attribution | undefined {
  const before = sayingsBefore(scene, pair)
  const after = sayingsAfter(scene, pair)
  const chosen = choose(scene, pair, before, after)
  if (chosen) return fromSaying(scene, pair, chosen)
  return colonBefore(scene, pair)
}

function fromSaying({document}: Scene, pair: Pair, saying: Saying): Attribution {
  return {
    speaker: speakerIn(document, saying),
    cue: saying.cue,
    near: distance(document, pair, saying) <= 3,
    weak: saying.weak,
  }
}

function choose(scene: Scene, pair: Pair, before: Saying | undefined, after: Saying | undefined): Saying | undefined {
  const {document} = scene
  const near = (saying: Saying | undefined): boolean => saying !== undefined && distance(document, pair, saying) <= 3
  if (near(before)) return before
  if (near(after)) return after
  if (after && !before && !after.weak) return after
  return before && !before.weak ? before : undefined
}

// words between quotation and saying, marks not counted
function distance({tokens}: Document, pair: Pair, saying: Saying): number {
  const [from, to] =
    (tokens[saying.last - 1]?.end ?? 0) <= pair.outerStart
      ? [tokens[saying.last - 1]?.end ?? 0, pair.outerStart]
      : [pair.outerEnd, tokens[saying.first]?.start ?? pair.outerEnd]
  let words = 0
  for (let i = saying.last; i < tokens.length && (tokens[i]?.start ?? to) < to; i++)
    if ((tokens[i]?.start ?? 0) >= from && tokens[i]?.tag !== 'PUNCT') words++
  for (let i = saying.first - 1; i >= 0 && (tokens[i]?.start ?? 0) >= from; i--)
    if ((tokens[i]?.end ?? 0) <= to && (tokens[i]?.start ?? to) < to && tokens[i]?.tag !== 'PUNCT') words++
  return words
}

function sayingsBefore({document, bySentence, pairs}: Scene, pair: Pair): Saying | undefined {
  const sentence = sentenceAt(document, pair.outerStart)
  const sayings = sentence ? (bySentence.get(sentence.index) ?? []) : []
  const inside = pair.nested ? holder(pairs, pair) : undefined
  const candidates = sayings.filter(saying => {
    const end = document.tokens[saying.last - 1]?.end ?? 0
    return (
      end <= pair.outerStart &&
      isOutside(pairs, saying, pair) &&
      (!inside || saying.cue.start >= inside.start) &&
      !isAgentsOwn(document, saying, pair)
    )
  })
  const last = candidates.at(-1)
  if (last && (!last.weak || distance(document, pair, last) <= 3)) return last
  return candidates.findLast(({weak}) => !weak) ?? last
}

function sayingsAfter({document, bySentence, pairs}: Scene, pair: Pair): Saying | undefined {
  if (pair.nested) return undefined
  const last = sentenceAt(document, pair.end - 1)
  const candidates = [last, sentenceAt(document, pair.outerEnd + 1), document.sentences[(last?.index ?? -1) + 1]]
  for (const sentence of new Set(candidates)) {
    if (!sentence || (sentence !== last && !followsOn(document, pair, sentence.start))) continue
    const found = (bySentence.get(sentence.index) ?? []).find(
      saying => (document.tokens[saying.first]?.start ?? 0) >= pair.end && isOutside(pairs, saying, pair),
    )
    if (found) return found
  }
  return undefined
}

// '"Why?" he asked.' is two sentences to the splitter where the next word is small, or a name with its verb
function followsOn({source}: Document, pair: Pair, start: number): boolean {
  const between = source.text.slice(pair.outerEnd, start)
  return (
    between.trim() === '' &&
    !between.includes('\n') &&
    /(?:[?!,]|\.\.\.|…)$/.test(source.text.slice(pair.start, pair.end).trim())
  )
}

// 'attacked by a pirate "mother ship"'
function isAgentsOwn({source}: Document, {speaker, clause}: Saying, pair: Pair): boolean {
  return clause.verb?.passive === true && source.text.slice(speaker.end, pair.outerStart).trim() === ''
}

// the cue is not itself quoted
function isOutside(pairs: readonly Pair[], saying: Saying, pair: Pair): boolean {
  return !pairs.some(other => other.start <= saying.cue.start && saying.cue.end <= other.end && !holds(other, pair))
}

function holds(outer: Pair, inner: Pair): boolean {
  return outer !== inner && outer.start <= inner.outerStart && inner.outerEnd <= outer.end
}

function holder(pairs: readonly Pair[], pair: Pair): Pair | undefined {
  return pairs.findLast(other => holds(other, pair))
}

// "Orvik: “We are done.”" – "He told reporters:" and the words in the next paragraph
function colonBefore({document, bySentence}: Scene, pair: Pair): Attribution | undefined {
  const {source, tokens, sentences} = document
  const before = source.text.slice(Math.max(0, pair.outerStart - 3), pair.outerStart)
  if (!/:\s*$/.test(before)) return undefined
  const index = tokens.findLastIndex(({end}) => end <= pair.outerStart)
  const sentence = sentences[tokens[index]?.sentence ?? -1]
  if (!sentence) return undefined
  const saying = (bySentence.get(sentence.index) ?? []).findLast(({last}) => last <= index + 1)
  if (saying) return {speaker: speakerIn(document, saying), cue: saying.cue, near: true}
  const name = document.names.find(({first, last}) => first === sentence.first && last === index)
  if (name) return {speaker: fromName(name), near: true}
  const clause = document.clauses.find(({first, last}) => first <= sentence.first && sentence.first < last)
  const subject: Phrase | undefined = clause?.subject
  if (!subject || subject.last !== index) return undefined
  return {speaker: speakerFrom(document, subject), near: true}
}
