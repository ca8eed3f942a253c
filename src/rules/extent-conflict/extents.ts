import type {Weights} from '../../align/index.ts'
import type {Clause, Document, Phrase} from '../../reading/index.ts'
import {termsAround, type Terms} from '../common-terms.ts'

/** How hard a report says that one thing was hit. Offsets are in `source.text`. */
export interface Extent {
  readonly document: Document
  /** The sort of thing: "shop". */
  readonly thing: string
  /** Ids of the names in its phrase: "the Tarn store". */
  readonly names: readonly string[]
  readonly level: Level
  /** "damaged" alone, which says little. */
  readonly bare: boolean
  /** The telling words of its sentence, the thing and the verb left out. */
  readonly terms: Terms
  readonly start: number
  readonly end: number
}

/** 0 unhurt, 1 lightly damaged, 2 badly damaged or in part destroyed, 3 nearly destroyed, 4 destroyed. */
export type Level = 0 | 1 | 2 | 3 | 4

const THINGS: ReadonlyMap<string, string> = new Map(
  [
    'shop store supermarket outlet boutique bakery',
    'church chapel cathedral',
    'mosque',
    'temple',
    'synagogue',
    'house home cottage bungalow villa mansion',
    'school',
    'hospital clinic',
    'hotel hostel',
    'restaurant pub bar cafe',
    'factory plant mill refinery',
    'warehouse depot',
    'barn stable',
    'bridge viaduct',
    'building premises',
    'theatre theater cinema',
    'museum',
    'library',
    'stadium arena',
    'palace castle',
    'ship boat ferry vessel trawler yacht tanker dhow freighter',
    'car vehicle van taxi',
    'bus coach',
    'lorry truck',
    'train locomotive',
    'plane aircraft jet airliner',
    'helicopter',
  ].flatMap(words => words.split(' ').map((word, _, [first = word]) => [word, first] as const)),
)

const RUINING = /^(?:destroy|gut(?:ted)?|raze|level|flatten|demolish|obliterate|incinerate|burn down|wipe out)$/
const HARMING = /^(?:damage|harm)$/

/** The extents that a report tells, each of one thing. */
export function extentsIn(document: Document, weights: Weights): Extent[] {
  return document.clauses.flatMap(clause => {
    const phrase = clause.verb?.passive === true ? clause.subject : clause.object
    const level = levelOf(document, clause)
    const thing = phrase && thingOf(document, phrase)
    const sentence = document.sentences[clause.sentence]
    if (!clause.verb || !phrase || !thing || !level || !sentence) return []
    if (document.source.blocks[sentence.block]?.type === 'boilerplate') return []
    const [first, last] = [document.tokens[clause.verb.first], document.tokens[clause.verb.last - 1]]
    const start = Math.min(phrase.start, first?.start ?? phrase.start)
    const end = Math.max(phrase.end, last?.end ?? phrase.end)
    const names = document.names.filter(name => name.first >= phrase.first && name.last <= phrase.last)
    const terms = termsAround(document, sentence, {start, end}, weights)
    return [{document, thing, names: names.map(({id}) => id), ...level, terms, start, end}]
  })
}

// one thing, not several, nor a part of one
function thingOf({tokens}: Document, {head, first, members, modifiers}: Phrase): string | undefined {
  const noun = tokens[head]
  const opened = tokens[first]?.lower ?? ''
  if (!noun || members || noun.lower !== noun.lemma || /^(?:no|every|each|any|another|many|most)$/.test(opened))
    return undefined
  // "the church building"
  const sorts = [...modifiers, noun.lemma].flatMap(word => THINGS.get(word.toLowerCase()) ?? [])
  return THINGS.has(noun.lemma) ? (sorts.find(sort => sort !== 'building') ?? 'building') : undefined
}

function levelOf(document: Document, {verb}: Clause): Pick<Extent, 'level' | 'bare'> | undefined {
  if (verb?.standing !== 'done') return undefined
  const degree = degreeOf(document, verb)
  if (RUINING.test(verb.lemma) && !verb.negated)
    return {level: degree === 'nearly' ? 3 : degree === 'partly' ? 2 : 4, bare: false}
  if (!HARMING.test(verb.lemma)) return undefined
  if (verb.negated) return {level: 0, bare: false}
  if (degree === 'hardly') return {level: 1, bare: false}
  return {level: 2, bare: degree === undefined}
}

type Degree = 'nearly' | 'partly' | 'badly' | 'hardly'

const DEGREES: readonly (readonly [Degree, RegExp])[] = [
  ['nearly', /^(?:almost|nearly|virtually|practically|largely|mostly)$/],
  ['partly', /^(?:partly|partially|half)$/],
  ['badly', /^(?:badly|heavily|severely|seriously|extensively|substantially|significantly|gravely)$/],
  ['hardly', /^(?:slightly|lightly|superficially|minimally|hardly|barely)$/],
]

const BESIDE = 2

function degreeOf({tokens}: Document, {first, last}: NonNullable<Clause['verb']>): Degree | undefined {
  const near = tokens.slice(Math.max(0, first - 1), last + BESIDE)
  return DEGREES.find(([, words]) => near.some(({lower}) => words.test(lower)))?.[0]
}
