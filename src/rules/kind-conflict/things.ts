import {allIn, LATIN} from '../../text/index.ts'
import type {Weights} from '../../align/index.ts'
import {clauseAt, nameAt, sentenceAt, tokenAt, type Document} from '../../reading/index.ts'
import {termsAround, type Terms} from '../common-terms.ts'
import type {Bearer} from '../one-bearer.ts'
import {familyOf} from '../verb-families.ts'
import {sorts, type Sort} from './kinds.ts'

/** A thing that a report names by its kind. Offsets are in `source.text`. */
export interface Thing {
  readonly document: Document
  readonly sort: Sort
  /** The first word for its kind. */
  readonly kind: string
  readonly plural: boolean
  /** Whether it is told as a fact. */
  readonly told: boolean
  readonly verb: string
  readonly preposition: string
  /** Who or what its clause is about. */
  readonly subject: string
  /** What pins it down: names and nouns that stand with it, the place that it is said to be in. */
  readonly anchors: ReadonlySet<string>
  /** Who is named in its sentence, and whom its clause is about. */
  readonly people: readonly Bearer[]
  readonly terms: Terms
  readonly start: number
  readonly end: number
}

/** Every thing of the sorts that a report names, told as a fact or not. */
export function thingsIn(document: Document, weights: Weights): Thing[] {
  return allIn(ANY, document.source.text).flatMap(({index, 0: words}) => thingAt(document, weights, index, words) ?? [])
}

const kinds = new Map(
  sorts.flatMap(sort =>
    sort.kinds.flatMap(words => words.map(word => [word, {sort, kind: words[0] ?? word}] as const)),
  ),
)
const WORDS = [...kinds.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', '\\s')
const ANY = new RegExp(`(?<![${LATIN}\\d-])(?:${WORDS})(?:e?s)?(?![${LATIN}\\d-])`, 'giu')

function thingAt(document: Document, weights: Weights, start: number, words: string): Thing | undefined {
  const end = start + words.length
  const plain = words.toLowerCase().replace(/\s+/g, ' ')
  const known = kinds.get(plain) ?? kinds.get(plain.replace(/s$/, '')) ?? kinds.get(plain.replace(/es$/, ''))
  const sentence = sentenceAt(document, start)
  const token = tokenAt(document, end - 1)
  const {tokens} = document
  if (!known || !sentence || token?.tag !== 'NOUN' || nameAt(document, start)) return undefined
  const next = tokens[token.index + 1]
  if (next?.tag === 'NOUN' && next.sentence === token.sentence) return undefined
  if (document.source.blocks[sentence.block]?.type === 'boilerplate') return undefined
  const clause = clauseAt(document, start)
  const told = !clause?.verb || (!clause.verb.negated && /^(?:done|decided)$/.test(clause.verb.standing))
  const first = tokenAt(document, start)?.index ?? 0
  const before = tokens.slice(sentence.first, first).findLast(({tag}) => !PHRASE.has(tag))
  const people = document.names
    .filter(({type, id, sentence: at}) => at === sentence.index && (type === 'person' || id === clause?.subject?.id))
    .map(({id, name}) => ({id, name}))
  return {
    document,
    ...known,
    plural: kinds.get(plain) === undefined,
    told,
    verb: familyOf(clause?.verb?.lemma ?? ''),
    subject: clause?.subject?.lemma ?? '',
    anchors: anchorsOf(document, start, end),
    preposition: before?.tag === 'ADP' ? before.lower : '',
    people,
    terms: termsAround(document, sentence, {start, end}, weights),
    start,
    end,
  }
}

const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PRON', 'PROPN', 'NUM'])
// "a third-floor office", "a house in Hawaiian Gardens", "the Tarnby apartment"
function anchorsOf(document: Document, start: number, end: number): Set<string> {
  const {tokens, names} = document
  const anchors = new Set<string>()
  for (let i = (tokenAt(document, start)?.index ?? 0) - 1; i >= 0; i--) {
    const token = tokens[i]
    const name = names.find(each => each.first <= i && i < each.last)
    if (name) anchors.add(name.id)
    else if (token?.tag === 'NOUN' || token?.tag === 'NUM') anchors.add(token.lemma)
    else if (token?.tag !== 'ADJ' && token?.text !== '-') break
  }
  const after = names.find(each => each.start > end && each.start - end < 40)
  const between = after && document.source.text.slice(end, after.start)
  if (after?.type !== 'person' && between && /^\s(?:in|on|at)\s[^.,;]*$/.test(between)) anchors.add(after.id)
  return anchors
}
