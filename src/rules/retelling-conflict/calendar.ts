import {allIn} from '../../text/index.ts'
import type {Claim} from '../../claim/index.ts'
import type {Time} from '../../kinds/time/index.ts'
import type {Document} from '../../reading/index.ts'
import {agree} from '../days.ts'
import type {Detail} from './detail.ts'

type When = Claim<Time>

const SORTS = [
  /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/gi,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b(?:19|20)\d\d\b/g,
]

/** Whether a time names a weekday, a month or a year. */
export function namesDay({text, value: {type}}: When): boolean {
  return (type === 'DATE' || type === 'TIME') && SORTS.some(sort => text.search(sort) >= 0)
}

/** Whether a report has a time as far as can be told: one that agrees with it, its words, or no weekday, month or year to hold against its own. */
export function hasDay({source: {text}}: Document, told: readonly Detail[], when: When): boolean {
  const times = told.flatMap(detail => (detail.kind === 'time' ? [detail.claim] : []))
  if (times.some(other => agree(when, other))) return true
  return !SORTS.some(sort => isNewWord(wordsOf(when.text, sort), wordsOf(text, sort)))
}

function isNewWord(own: readonly string[], known: readonly string[]): boolean {
  return known.length > 0 && own.some(word => !known.includes(word))
}

function wordsOf(text: string, sort: RegExp): string[] {
  return allIn(sort, text).map(([word]) => word.toLowerCase())
}
