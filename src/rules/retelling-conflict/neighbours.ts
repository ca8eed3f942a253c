import type {Token} from '../../text/index.ts'
import type {Line} from './cover.ts'
import {areAlike, mayBeAlike, saySame, type Detail} from './detail.ts'
import {NO_SLOT} from './slot.ts'
import type {Swap} from './swap.ts'
import type {Retold} from './told.ts'
import {isWritten} from './written.ts'

const LEAST_WORDS = 2
const SHARE = 0.6

/**
 * A name in a summary that the report it sums up has nowhere, where that one has another name between or beside the same words:
 * "Velden's fish market", "Elsin's fish market".
 */
export function withNeighbours(line: Line, a: Detail, {original, summary}: Retold): Swap | undefined {
  if (!summary || a.kind !== 'name' || isAddition(line, a) || isWritten(a, original)) return undefined
  const others = original.lines.flatMap(other => other.details.map(b => ({other, b})))
  if (others.some(({b}) => saySame(a, b))) return undefined
  const found = others.find(
    ({other, b}) =>
      (areAlike(a, b) || mayBeAlike(a, b)) &&
      !line.details.some(each => saySame(each, b)) &&
      sameWords(line, a, other, b) >= LEAST_WORDS,
  )
  return found && {a, b: found.b, share: SHARE, elsewhere: 0, absent: true, slot: NO_SLOT}
}

// of "Boston, Lincolnshire" and "Boston, England" both are right
function isAddition({document: {tokens}}: Line, {first}: Detail): boolean {
  return tokens[first - 1]?.text === ','
}

/** How many words stand alike on both sides of two details, where one at least is a telling one. */
function sameWords(line: Line, a: Detail, other: Line, b: Detail): number {
  const [before, after] = ([-1, 1] as const).map(step => {
    const [own, its] = [wordsFrom(line, a, step), wordsFrom(other, b, step)]
    const end = own.findIndex((token, i) => token.lemma !== its[i]?.lemma)
    return end < 0 ? own : own.slice(0, end)
  })
  const same = [...(before ?? []), ...(after ?? [])]
  return same.some(({index}) => line.terms.has(index)) ? same.length : 0
}

function wordsFrom({document: {tokens}, sentence}: Line, {first, last}: Detail, step: -1 | 1): Token[] {
  const stretch = step < 0 ? tokens.slice(sentence.first, first).reverse() : tokens.slice(last, sentence.last)
  return stretch.filter(({text}) => /[\p{L}\p{N}]/u.test(text) && !/^['’]s$/.test(text))
}
