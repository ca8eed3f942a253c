import levenshtein from 'fast-levenshtein'
import {groupBy} from '../../text/index.ts'
import {listed} from '../because.ts'
import {defineRule} from '../rule.ts'
import {expansionsIn, type Expansion} from './expansions.ts'

/** One acronym spelled out in two ways that share words: one body under two names. */
export const acronymConflict = defineRule<readonly Expansion[]>({
  name: 'acronym-conflict',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  find: ({documents}) => conflictsAmong([...documents.values()].flatMap(expansionsIn)),
  spots: expansions => expansions.map(({source, start, end}) => ({source, start, end})),
  key: expansions => [expansions[0]?.acronym ?? '', ...new Set(expansions.map(({words}) => words.join(' ')))].sort(),
  confidence: () => 0.8,
  explain: expansions => ({
    what: `“${expansions[0]?.acronym ?? ''}” is spelled out in different ways: ${listed([...new Set(expansions.map(({text}) => `“${text}”`))])}.`,
    why: 'Both spellings begin with its letters and share words, so one body is meant, and it has one name.',
    next: 'Look up what the letters stand for.',
  }),
})

function conflictsAmong(expansions: readonly Expansion[]): (readonly Expansion[])[] {
  return [...groupBy(expansions, ({acronym}) => acronym).values()]
    .map(own => own.filter(one => own.some(other => areOfOneBody(one.words, other.words))))
    .map(own => own.filter((one, i) => own.findIndex(other => isSamePlace(one, other)) === i))
    .filter(own => own.length > 1)
}

function isSamePlace(a: Expansion, b: Expansion): boolean {
  return a.source === b.source && a.words.join(' ') === b.words.join(' ')
}

// "Rowing League" and "Rowing Union" have other letters; two bodies of one acronym share hardly a word
function areOfOneBody(a: readonly string[], b: readonly string[]): boolean {
  const apart = a.flatMap((word, i) => (isOneWord(word, b[i] ?? '') ? [] : [word]))
  return a.length === b.length && apart.length === 1 && a.length > 2
}

// plurals, and other spellings, which another rule tells
function isOneWord(a: string, b: string): boolean {
  return levenshtein.get(a, b) <= (Math.min(a.length, b.length) > 5 ? 2 : 1)
}
