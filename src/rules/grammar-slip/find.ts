import type {Document} from '../../reading/index.ts'
import {allIn, type Sentence} from '../../text/index.ts'
import {agreement} from './agreement.ts'
import {disagreeing, hitsInWords} from './all-in-words.ts'
import {goodTurnsIn} from './good-turns.ts'
import {articlesIn} from './articles.ts'
import {cases} from './cases.ts'
import {disagreementsBetween, type Disagreement} from './clause-agreement.ts'
import {hitsInClauses, type ClauseHit} from './clauses/index.ts'
import {compounds} from './compounds.ts'
import {confused} from './confused.ts'
import {afterModals} from './after-modals.ts'
import {articlesOfBodies} from './articles-of-bodies.ts'
import {astrayNumbers} from './astray-numbers.ts'
import {pastForms} from './past-forms.ts'
import {reportedQuestions} from './reported-questions.ts'
import type {Family} from './family.ts'
import {inflections} from './inflections.ts'
import {lostHappenings} from './lost-happenings.ts'
import {lostWords} from './lost-words.ts'
import {measures} from './measures.ts'
import {mixedUp} from './mixed-up.ts'
import {articlesBeforeNames, type Stretch} from './named.ts'
import {placesAndDates} from './places-and-dates.ts'
import {aroundOf, isUnspoken, plainOf} from './plain.ts'
import {prepositions} from './prepositions.ts'
import {setArticles} from './set-articles.ts'
import {setPhrases} from './set-phrases.ts'
import {shortWords} from './short-words.ts'
import {toldTwice} from './told-twice.ts'
import {verbForms} from './verb-forms.ts'
import {wrongForms} from './wrong-forms.ts'

export interface Slip {
  readonly source: string
  readonly start: number
  readonly end: number
  /** The sort of mistake. */
  readonly family: string
  readonly why: string
  readonly text: string
  /** The mistake with a word or two on either side. */
  readonly around: string
  /** How likely it is one, 0 … 1. */
  readonly sure: number
}

interface Hit {
  readonly at: number
  readonly length: number
  readonly family: string
  readonly why: string
  readonly written?: true
  readonly sure?: number
}

/** Of what is told from fixed wordings, and of what is told from what words can be, which a word that can be much may deceive. */
const SURE = 0.9
const SURE_IN_WORDS = 0.8

const families: readonly Family[] = [
  ...agreement,
  ...verbForms,
  ...wrongForms,
  ...mixedUp,
  ...confused,
  ...setPhrases,
  ...prepositions,
  ...lostWords,
  ...cases,
  ...inflections,
  ...measures,
  ...lostHappenings,
  ...compounds,
  ...setArticles,
  ...shortWords,
  ...toldTwice,
  ...placesAndDates,
  ...afterModals,
  ...astrayNumbers,
  ...reportedQuestions,
  ...pastForms,
  ...articlesOfBodies,
]

const byCue = new Map<string, Family[]>()
for (const one of families) for (const cue of one.cues ?? ['']) byCue.set(cue, [...(byCue.get(cue) ?? []), one])

/** The families that a sentence may have a mistake of, by the words that are in it, in their order. */
function familiesFor(text: string): readonly Family[] {
  const found = new Set(byCue.get(''))
  for (const [word] of text.toLowerCase().matchAll(/[a-z']+/g)) for (const one of byCue.get(word) ?? []) found.add(one)
  return families.filter(one => found.has(one))
}

/** Slips of grammar in sentences that are whole; in what somebody says and in titles only those that cannot be heard. */
export function findSlips(document: Document): readonly Slip[] {
  const {blocks} = document.source
  const named = articlesBeforeNames(document)
  const unlike = disagreementsBetween(document)
  const inClauses = hitsInClauses(document)
  return document.sentences
    .filter(({block}) => /^(?:title|body|caption|quote)$/.test(blocks[block]?.type ?? ''))
    .flatMap(sentence =>
      blocks[sentence.block]?.type === 'title'
        ? slipsOfTitle(document, sentence)
        : slipsOf(document, sentence, named, unlike, inClauses),
    )
}

function slipsOf(
  {source, quotations}: Document,
  {start, end}: Sentence,
  named: readonly Stretch[],
  unlike: readonly Disagreement[],
  inClauses: readonly ClauseHit[],
): Slip[] {
  const text = plainOf(source.text.slice(start, end))
  if (!/[.!?](?: ?["')])*$/.test(text) || !/[a-z]/.test(text)) return []
  const isOwn = isUnspoken(text)
  const isQuoted = ({at, length}: Hit): boolean =>
    quotations.some(({outerStart, outerEnd}) => outerStart < start + at + length && start + at < outerEnd)
  const found = familiesFor(text).flatMap(family => hitsOf(family, text))
  const all = [
    ...found,
    ...soundsOf(text),
    ...wordsOf(text),
    ...namesOf(named, start, end),
    ...numbersOf(unlike, start, end),
    ...clausesOf(inClauses, start, end),
  ]
  const turns = all.length > 0 ? goodTurnsIn(text) : []
  const isGood = ({at, length}: Hit): boolean => turns.some(({start, end}) => start <= at && at + length <= end)
  return apart(all.filter(hit => !isGood(hit) && (hit.written || (isOwn && !isQuoted(hit))))).map(hit =>
    slipOf(source.id, start, text, hit),
  )
}

// titles leave out articles and verbs, but have no other words for that
function slipsOfTitle({source}: Document, {start, end}: Sentence): Slip[] {
  const text = plainOf(source.text.slice(start, end))
  const hits = familiesFor(text)
    .filter(({written}) => written)
    .flatMap(family => hitsOf(family, text))
  return apart(hits).map(hit => slipOf(source.id, start, text, hit))
}

function slipOf(source: string, start: number, text: string, {at, length, family, why, sure = SURE}: Hit): Slip {
  return {
    source,
    start: start + at,
    end: start + at + length,
    family,
    why,
    sure,
    text: text.slice(at, at + length),
    around: aroundOf(text, at, length),
  }
}

function hitsOf({name, pattern, why, holds, written}: Family, text: string): Hit[] {
  return allIn(pattern, text).flatMap(({index, 0: whole, groups = {}}) => {
    const slip = groups['slip'] ?? groups['other'] ?? whole
    return holds?.(groups) === false
      ? []
      : [{at: index + whole.indexOf(slip), length: slip.length, family: name, why, ...(written ? {written} : {})}]
  })
}

function wordsOf(text: string): Hit[] {
  return hitsInWords(text).map(hit => ({...hit, sure: SURE_IN_WORDS}))
}

function numbersOf(unlike: readonly Disagreement[], from: number, to: number): Hit[] {
  return unlike
    .filter(({start, end}) => from <= start && end <= to)
    .map(({start, end, needs}) => ({at: start - from, length: end - start, ...disagreeing(needs), sure: SURE_IN_WORDS}))
}

function clausesOf(hits: readonly ClauseHit[], from: number, to: number): Hit[] {
  return hits
    .filter(({start, end}) => from <= start && end <= to)
    .map(({start, end, ...hit}) => ({at: start - from, length: end - start, ...hit}))
}

function namesOf(named: readonly Stretch[], from: number, to: number): Hit[] {
  return named
    .filter(({start, end}) => from <= start && end <= to)
    .map(({start, end}) => ({
      at: start - from,
      length: end - start,
      family: 'an article before a name',
      why: 'A name stands without an article; either the name or the article was left over.',
      written: true,
    }))
}

function soundsOf(text: string): Hit[] {
  return articlesIn(text).map(sound => ({...sound, family: 'the wrong article for the sound'}))
}

// one mistake may be read in two ways
function apart(hits: readonly Hit[]): Hit[] {
  return hits.filter(
    (hit, i) => !hits.slice(0, i).some(({at, length}) => at < hit.at + hit.length && hit.at < at + length),
  )
}
