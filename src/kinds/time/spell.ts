import type {Match} from './expression.ts'
import {dayParts, seasons} from './lexicon.ts'
import {readNumber} from './numbers.ts'
import {endsAt, isDash, skip, type Word} from './words.ts'

/** A length counted in weekends, nights or seasons: "three weekends", "the whole night", "all summer long". */
export function readSpell(words: readonly Word[], at: number): Match | undefined {
  return counted(words, at) ?? whole(words, at) ?? long(words, at)
}

// "three nights", "two long winters", "a two-night stay"
function counted(words: readonly Word[], at: number): Match | undefined {
  const number = readNumber(words, at)
  const dashed = isDash(words[number?.last ?? at])
  const noun = number && skip(words, number.last, '-', 'whole', 'full', 'straight', 'consecutive', 'long', 'more')
  const word = noun === undefined ? '' : (words[noun]?.lower ?? '')
  const code = CODES.get(word.replace(/s$/, ''))
  if (!number || noun === undefined || !code || number.value <= 0 || words[at]?.glued) return undefined
  if (word.endsWith('s') !== (number.value !== 1 && !dashed)) return undefined
  if (/^(?:a|an|per|each|every|of|ago|later|before|after|earlier)$/.test(words[noun + 1]?.lower ?? '')) return undefined
  return found(at, noun + 1, `P${number.value}${code}`)
}

// "all weekend", "the whole night", "the entire summer", "all afternoon long"
function whole(words: readonly Word[], at: number): Match | undefined {
  const entire = words[at]?.lower === 'the' && /^(?:whole|entire|full)$/.test(words[at + 1]?.lower ?? '')
  const start = words[at]?.lower === 'all' ? skip(words, at + 1, 'the') : entire ? at + 2 : undefined
  const code = start === undefined ? undefined : CODES.get(words[start]?.lower ?? '')
  if (start === undefined || !code) return undefined
  const last = skip(words, start + 1, 'long')
  return endsAt(words, last) ? found(at, last, `P1${code}`) : undefined
}

// "a weekend-long fair", "an all-night sitting"
function long(words: readonly Word[], at: number): Match | undefined {
  const [word, dash, next] = [words[at], words[at + 1], words[at + 2]]
  if (!isDash(dash) || !dash?.glued || !next?.glued) return undefined
  if (word?.lower === 'all') {
    const code = next.lower === 'day' ? 'D' : CODES.get(next.lower)
    return code === undefined ? undefined : found(at, at + 3, `P1${code}`)
  }
  const code = CODES.get(word?.lower ?? '')
  return code !== undefined && next.lower === 'long' ? found(at, at + 3, `P1${code}`) : undefined
}

const CODES: ReadonlyMap<string, string> = new Map<string, string>([['weekend', 'WE'], ...dayParts, ...seasons])

function found(first: number, last: number, timex: string): Match {
  return {first, last, expression: {is: 'spell', timex}, via: 'spell'}
}
