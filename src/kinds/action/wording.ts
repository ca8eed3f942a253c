import type {Clause, Document, Phrase, VerbGroup} from '../../reading/index.ts'
import {MOVING, PREPOSITIONS} from './lexicon.ts'
import {laddersOf, type Wording} from './ladders.ts'

/** A wording found in a clause: token indices, `last` exclusive, and what it may be about. */
export interface Hit {
  readonly wording: Wording
  readonly first: number
  readonly last: number
  readonly themes: readonly Theme[]
  /** The wording begins before the main verb: "agreed to buy". */
  readonly chained: boolean
}

export interface Theme {
  readonly phrase: Phrase
  readonly role: 'object' | 'subject' | 'complement'
}

/** Every wording of a step that a clause's verb takes part in. */
export function hitsOf(document: Document, clause: Clause): readonly Hit[] {
  const {verb} = clause
  if (!verb) return []
  const {verbs} = laddersOf(document.vocabulary)
  const found: Hit[] = []
  for (let at = verb.first; at <= verb.head; at++) {
    const token = document.tokens[at]
    if (!token) continue
    const main = at === verb.head
    const base = main ? (verb.lemma.split(' ')[0] ?? token.lemma) : token.lemma
    for (const wording of verbs.get(base) ?? []) {
      if (!wording.passive && (main || wording.words.length > 1))
        found.push(...hit(document, clause, verb, wording, at))
    }
    if (!main || !(verb.passive || verb.progressive)) continue
    for (const wording of verbs.get(token.lower) ?? [])
      if (wording.passive) found.push(...hit(document, clause, verb, wording, at))
  }
  return found
}

function hit(document: Document, clause: Clause, verb: VerbGroup, wording: Wording, at: number): readonly Hit[] {
  if (wording.negated && !verb.negated) return []
  const tail = wording.words.slice(1)
  const chained = at < verb.head
  const last = chained ? chainedEnd(document, verb, tail, at) : endOf(document, clause, verb, wording, tail)
  if (last === undefined) return []
  return [{wording, first: verb.first, last, themes: themesOf(clause, verb, tail, last), chained}]
}

function chainedEnd(document: Document, verb: VerbGroup, tail: readonly string[], at: number): number | undefined {
  const last = follow(document, at + 1, tail)
  return last !== undefined && last > verb.head ? Math.max(last, verb.last) : undefined
}

function endOf(
  document: Document,
  {object}: Clause,
  verb: VerbGroup,
  {words}: Wording,
  tail: readonly string[],
): number | undefined {
  const particle = verb.lemma.split(' ').slice(1)
  if (tail.length === 0) return particle.length === 0 ? verb.last : undefined
  if (particle.length > 0 && words.slice(1, 1 + particle.length).join(' ') !== particle.join(' ')) return undefined
  const next = follow(document, verb.head + 1, tail)
  if (next !== undefined) return Math.max(next, verb.last)
  const apart = object && object.first >= verb.last ? follow(document, object.last, tail, 0) : undefined
  if (apart !== undefined && !(PREPOSITIONS.has(tail.at(-1) ?? '') && MOVING.has(words[0] ?? ''))) return apart
  return tail.join(' ') === particle.join(' ') ? verb.last : undefined
}

const SKIPPED = 2
const POSSESSIVE = /^(?:his|her|their|its)$/

/** Where words end that follow a token, small adverbs and articles between them left out. */
function follow({tokens}: Document, from: number, tail: readonly string[], most = SKIPPED): number | undefined {
  let at = from
  for (const word of tail) {
    let skipped = 0
    while (!says(tokens[at]?.lower, tokens[at]?.lemma, word) && skipped < most && isSkipped(tokens[at]?.tag)) {
      at++
      skipped++
    }
    if (!says(tokens[at]?.lower, tokens[at]?.lemma, word)) return undefined
    at++
  }
  return at
}

function isSkipped(tag: string | undefined): boolean {
  return tag === 'ADV' || tag === 'DET' || tag === 'ADJ'
}

function says(lower: string | undefined, lemma: string | undefined, word: string): boolean {
  return (
    lower === word ||
    lemma === word ||
    (word === 'of' && lower === 'from') ||
    (POSSESSIVE.test(word) && POSSESSIVE.test(lower ?? ''))
  )
}

function themesOf(clause: Clause, verb: VerbGroup, tail: readonly string[], last: number): readonly Theme[] {
  const {subject, complements} = clause
  const object = clause.object && !isCovered(clause.object, verb, tail, last) ? clause.object : undefined
  const closing = tail.at(-1) ?? ''
  const after = PREPOSITIONS.has(closing)
    ? complements.find(({phrase}) => phrase.first >= last - 1 && phrase.first <= last + 3)
    : undefined
  const themes: Theme[] = []
  if (verb.passive && subject) themes.push({phrase: subject, role: 'subject'})
  if (object) themes.push({phrase: object, role: 'object'})
  if (after) themes.push({phrase: after.phrase, role: 'complement'})
  if (!verb.passive && !object && !after && subject) themes.push({phrase: subject, role: 'subject'})
  return themes
}

// "take office": the office is part of the wording
function isCovered({head, lemma}: Phrase, verb: VerbGroup, tail: readonly string[], last: number): boolean {
  return head > verb.head && head < last && tail.includes(lemma)
}
