import {once} from '../../text/index.ts'
import {auxiliaryForms} from './auxiliary-forms.ts'
import {complements} from './complements.ts'
import {determiners} from './determiners.ts'
import {degrees} from './degree.ts'
import {halves} from './halves.ts'
import type {WordFamily} from './in-words.ts'
import {leftOver} from './left-over.ts'
import {littleWords} from './little-words.ts'
import {lostArticles} from './lost-articles.ts'
import {lostAuxiliaries} from './lost-auxiliaries.ts'
import {lostEndings} from './lost-endings.ts'
import {lostOf} from './lost-of.ts'
import {lostBetween} from './lost-between.ts'
import {lostPrepositions} from './lost-prepositions.ts'
import {lostVerbs} from './lost-verbs.ts'
import {misplaced} from './misplaced.ts'
import {nounsAfter} from './noun-after.ts'
import {nounNumber} from './number.ts'
import {pairs} from './pairs.ts'
import {pickedOut} from './picked-out.ts'
import {stretchAt, type Pattern} from './pattern.ts'
import {participles} from './participles.ts'
import {possessives} from './possessives.ts'
import {sentenceMarks} from './sentence-marks.ts'
import {disagreementsIn} from './subject-agreement.ts'
import {subjectVerb} from './subject-verb.ts'
import {twoVerbs} from './two-verbs.ts'
import {verbGroups} from './verb-groups.ts'
import {wordsOf, type Word} from './word.ts'

export interface WordHit {
  readonly at: number
  readonly length: number
  readonly family: string
  readonly why: string
  readonly written?: true
}

const families: readonly WordFamily[] = [
  ...verbGroups,
  ...subjectVerb,
  ...nounNumber,
  ...determiners,
  ...participles,
  ...possessives,
  ...lostArticles,
  ...lostBetween,
  ...lostPrepositions,
  ...leftOver,
  ...degrees,
  ...pairs,
  ...sentenceMarks,
  ...misplaced,
  ...littleWords,
  ...nounsAfter,
  ...halves,
  ...complements,
  ...auxiliaryForms,
  ...lostVerbs,
  ...lostEndings,
  ...lostOf,
  ...lostAuxiliaries,
  ...twoVerbs,
  ...pickedOut,
]

interface Rule {
  readonly index: number
  readonly family: WordFamily
  readonly pattern: Pattern
}

const rules = once(() => {
  const all = families
    .flatMap(family => family.patterns().map(pattern => ({family, pattern})))
    .map((rule, index): Rule => ({...rule, index}))
  const byCue = new Map<string, Rule[]>()
  for (const rule of all)
    for (const cue of rule.pattern.cue?.words ?? []) byCue.set(cue, [...(byCue.get(cue) ?? []), rule])
  return {byCue, withoutCue: all.filter(({pattern}) => pattern.cue === undefined)}
})

/** The mistakes of a sentence with straight marks and a small first letter that are told from its words and what they can be. */
export function hitsInWords(text: string): readonly WordHit[] {
  const words = wordsOf(text)
  return [...disagreements(text, words), ...fromPatterns(text, words)]
}

function disagreements(text: string, words: readonly Word[]): readonly WordHit[] {
  return disagreementsIn(words).map(({first, last, needs}) => {
    const start = words[first]?.at ?? 0
    const end = words[last - 1]
    return {
      at: start,
      length: (end ? end.at + end.text.length : text.length) - start,
      ...disagreeing(needs),
    }
  })
}

/** What is said of a verb whose subject needs the form for one, or for several. */
export function disagreeing(needs: 'one' | 'several'): {readonly family: string; readonly why: string} {
  return needs === 'one'
    ? {
        family: 'a verb for several after one',
        why: 'The subject is a singular, and its verb has the form for several.',
      }
    : {family: 'a verb for one after several', why: 'The subject is a plural, and its verb has the form for one.'}
}

function fromPatterns(text: string, words: readonly Word[]): readonly WordHit[] {
  const hits: (readonly [index: number, hit: WordHit])[] = []
  const look = ({index, family, pattern}: Rule, start: number): void => {
    const hit = start < 0 ? undefined : hitAt(family, pattern, text, words, start)
    if (hit) hits.push([index, hit])
  }
  const {byCue, withoutCue} = rules()
  for (const [place, {lower}] of words.entries()) {
    for (const rule of withoutCue) look(rule, place)
    for (const rule of byCue.get(lower) ?? []) {
      const {least = 0, most = 0} = rule.pattern.cue ?? {}
      for (let back = least; back <= most; back++) look(rule, place - back)
    }
  }
  return hits.sort(([a], [b]) => a - b).map(([, hit]) => hit)
}

function hitAt(
  family: WordFamily,
  pattern: Pattern,
  text: string,
  words: readonly Word[],
  start: number,
): WordHit | undefined {
  const stretch = stretchAt(pattern, words, start)
  const first = stretch && words[stretch.first]
  const last = stretch && words[stretch.last - 1]
  if (!first || !last || !isMeant(family, text, first, last)) return undefined
  const {name, why, written} = family
  return {at: first.at, length: last.at + last.text.length - first.at, family: name, why, ...(written ? {written} : {})}
}

function isMeant({unless, unlessAfter}: WordFamily, text: string, first: Word, last: Word): boolean {
  return !unless?.test(text.slice(0, first.at)) && !unlessAfter?.test(text.slice(last.at + last.text.length))
}
