import type {Weights} from '../../align/index.ts'
import {clauseAt, sentenceAt, tokenAt, type Document} from '../../reading/index.ts'
import {allIn, type Token} from '../../text/index.ts'
import {termsAround, type Terms} from '../common-terms.ts'
import type {Bearer} from '../one-bearer.ts'
import type {Contrast} from './contrast.ts'
import {contrasts} from './contrasts.ts'

/** One way of a contrast, as a report tells it. Offsets are in `source.text`. */
export interface Told {
  readonly document: Document
  readonly contrast: Contrast
  readonly side: number
  /** What "=" stands for: a name's id or a noun's lemma; empty where the wording has none. */
  readonly of: string
  readonly verb: string
  /** The id of what its clause is about, where it has a name. */
  readonly subject?: string
  /** Who is named in its sentence. */
  readonly people: readonly Bearer[]
  /** The telling words of its sentence but its own, each with its weight. */
  readonly terms: Terms
  readonly start: number
  readonly end: number
}

/** What a report tells of the contrasts; what is negated, asked or merely possible is left out. */
export function toldIn(document: Document, weights: Weights): Told[] {
  return wordings.flatMap(({contrast, side, pattern}) =>
    allIn(pattern, document.source.text).flatMap(({index, 0: words}) =>
      tellingAt(document, weights, {contrast, side, start: index, end: index + words.length}),
    ),
  )
}

interface Hit {
  readonly contrast: Contrast
  readonly side: number
  readonly start: number
  readonly end: number
}

const wordings = contrasts.flatMap(contrast =>
  contrast.sides.map((list, side) => ({
    contrast,
    side,
    pattern: new RegExp(`(?<![\\w-])(?:${longestFirst(list).map(asPattern).join('|')})(?![\\w-])`, 'gi'),
  })),
)

function longestFirst(list: readonly string[]): string[] {
  return [...list].sort((a, b) => b.length - a.length)
}

function asPattern(wording: string): string {
  return wording.replace(/ =$/, '').replaceAll("'", "['’]").replaceAll(' ', '\\s')
}

function tellingAt(document: Document, weights: Weights, {contrast, side, start, end}: Hit): Told[] {
  const {names, source} = document
  const sentence = sentenceAt(document, start)
  const first = tokenAt(document, start)
  const clause = clauseAt(document, start)
  if (!sentence || !first || source.blocks[sentence.block]?.type === 'boilerplate') return []
  const isTold = !clause?.verb || (!clause.verb.negated && /^(?:done|decided)$/.test(clause.verb.standing))
  if (!isTold && !contrast.denying) return []
  if (contrast.beside && !contrast.beside.test(source.text.slice(sentence.start, sentence.end))) return []
  const thing = contrast.sides[0]?.[0]?.endsWith('=') ? thingAfter(document, end) : {id: '', end}
  if (!thing || (contrast.of && !contrast.of.has(thing.id))) return []
  const terms = termsAround(document, sentence, {start, end: thing.end}, weights)
  const people = names
    .filter(name => name.type === 'person' && name.sentence === sentence.index)
    .map(({id, name}) => ({id, name}))
  const verb = clause?.verb?.lemma.split(' ')[0] ?? ''
  const subject = names.find(({id}) => id === clause?.subject?.id)?.id
  const about = subject === undefined ? {} : {subject}
  const last = contrast.alike ? document.tokens[clause?.verb?.head ?? 0]?.end : undefined
  const place = {start, end: Math.max(thing.end, last ?? 0)}
  return [{document, contrast, side, of: thing.id, verb, ...about, people, terms, ...place}]
}

const MOST_BETWEEN = 3

// "into the store", "out of a grey car"
function thingAfter({tokens, names}: Document, from: number): {readonly id: string; readonly end: number} | undefined {
  const at = tokens.findIndex(({start}) => start >= from)
  if (at < 0) return undefined
  for (const token of tokens.slice(at, at + 1 + MOST_BETWEEN)) {
    const name = names.find(({first}) => first === token.index)
    if (name) return {id: name.id, end: name.end}
    if (token.tag === 'NOUN' && tokens[token.index + 1]?.tag !== 'NOUN') return {id: token.lemma, end: token.end}
    if (!isBetween(token)) return undefined
  }
  return undefined
}

function isBetween({tag}: Token): boolean {
  return tag === 'DET' || tag === 'ADJ' || tag === 'PRON' || tag === 'NOUN'
}
