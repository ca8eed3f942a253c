import type {Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'

/** A full name that a report gives for an acronym, beside it. */
export interface Expansion {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly acronym: string
  /** Its telling words, in lower case. */
  readonly words: readonly string[]
}

const ACRONYM = /^\p{Lu}{3,8}s?$/u
const SMALL = /^(?:of|and|for|the|in|on|to|&|de|du|des|la)$/
const LONGEST = 9

/** "Varn Rowing League (VRL)", "VRL (Varn Rowing League)". */
export function expansionsIn({source, tokens, sentences}: Document): readonly Expansion[] {
  return tokens.flatMap(({text, index, sentence}) => {
    if (text !== '(' || source.blocks[sentences[sentence]?.block ?? -1]?.type === 'boilerplate') return []
    const [before, after, closing] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]]
    const long =
      after && closing?.text === ')' && ACRONYM.test(after.text)
        ? endingAt(tokens, index, after.text)
        : before && ACRONYM.test(before.text)
          ? insideOf(tokens, index, before.text)
          : undefined
    const [first, last] = [long?.[0], long?.at(-1)]
    if (!long || !first || !last) return []
    const acronym = ((after && ACRONYM.test(after.text) ? after : before)?.text ?? '').replace(/s$/, '')
    return [
      {
        source: source.id,
        ...{start: first.start, end: last.end, text: source.text.slice(first.start, last.end), acronym},
        words: long.filter(({lower}) => !SMALL.test(lower)).map(({lower}) => lower),
      },
    ]
  })
}

function endingAt(tokens: readonly Token[], end: number, acronym: string): readonly Token[] | undefined {
  for (let first = end - 1; first >= Math.max(0, end - LONGEST); first--) {
    const token = tokens[first]
    if (!token || !(SMALL.test(token.lower) || /^\p{L}/u.test(token.text))) return undefined
    if (/^\p{Lu}/u.test(token.text) && spells(tokens.slice(first, end), acronym)) return tokens.slice(first, end)
  }
  return undefined
}

function insideOf(tokens: readonly Token[], open: number, acronym: string): readonly Token[] | undefined {
  const close = tokens.findIndex(({text, index}) => index > open && index <= open + LONGEST + 1 && text === ')')
  const inside = close < 0 ? [] : tokens.slice(open + 1, close)
  return spells(inside, acronym) ? inside : undefined
}

function spells(words: readonly Token[], acronym: string): boolean {
  const wanted = acronym.replace(/s$/, '').toLowerCase()
  const initials = (kept: readonly Token[]): string => kept.map(({lower}) => lower[0] ?? '').join('')
  return [words, words.filter(({lower}) => !SMALL.test(lower))].some(kept => initials(kept) === wanted)
}
