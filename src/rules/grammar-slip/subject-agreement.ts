import {subjectOf} from './subject.ts'
import {lists} from './word-lists.ts'
import type {Word} from './word.ts'

const one = new Set(['is', 'was', 'has', 'does', "isn't", "wasn't", "hasn't", "doesn't"])
const several = new Set(['are', 'were', 'have', 'do', "aren't", "weren't", "haven't", "don't"])
const groups = new Set([
  ...(lists['group'] ?? []),
  ...(lists['unmarked'] ?? []),
  ...(lists['length'] ?? []),
  'people',
  'none',
  'plenty',
  'majority',
])
// "the council demanded that the man leave", "if the house were", "neither of", "one of"
const wish =
  /\b(?:if|whether|suggest\w*|demand\w*|insist\w*|recommend\w*|propos\w*|urg\w*|ask\w*|order\w*|wish\w*|require\w*|request\w*|importan\w*|essential|necessary|vital|lest|as|than|what|how|and|or|nor|both|neither|either|only|more|not)\b/

/** A verb that is not of one number with its subject, however far that stands from it: the words from the subject to the verb. */
export function disagreementsIn(
  words: readonly Word[],
): readonly {readonly first: number; readonly last: number; readonly needs: 'one' | 'several'}[] {
  return words.flatMap((word, verb) => {
    const form = formOf(word)
    if (!form || verb === 0) return []
    const subject = subjectOf(words, verb)
    if (!subject || subject.isPlural === (form === 'several') || groups.has(subject.head.lower)) return []
    const {first, isPlural} = subject
    const before = words
      .slice(Math.max(0, first - 8), verb)
      .map(({lower}) => lower)
      .join(' ')
    if (wish.test(before)) return []
    if (!isPlural && !subject.head.isCounted && !subject.head.isPerson && subject.isApart) return []
    return [{first, last: verb + 1, needs: isPlural ? ('several' as const) : ('one' as const)}]
  })
}

function formOf({lower}: Word): 'one' | 'several' | undefined {
  if (one.has(lower)) return 'one'
  return several.has(lower) ? 'several' : undefined
}
