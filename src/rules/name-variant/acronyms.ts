import {american, areVariants, plain, type Document} from '../../reading/index.ts'
import {allIn, groupBy} from '../../text/index.ts'
import type {Variants} from './variants.ts'

interface Expansion {
  readonly acronym: string
  readonly words: readonly string[]
  readonly mention: Variants['mentions'][number]
}

/** One acronym that is written out in two ways: "MRLF (Marn River Loan Fund)", "Marn Rural Loan Fund (MRLF)". */
export function acronymVariantsIn(documents: readonly Document[]): Variants[] {
  return [...groupBy(documents.flatMap(expansionsIn), ({acronym}) => acronym).values()].flatMap(own => {
    const odd = own.filter(one => own.some(other => areAtOdds(one, other)))
    const first = odd.filter(({words}, i) => odd.findIndex(other => other.words.join() === words.join()) === i)
    return first.length < 2 ? [] : [{how: 'acronym', mentions: first.map(({mention}) => mention)}]
  })
}

const WORD = "\\p{Lu}[\\p{L}'’-]+"
const RUN = `${WORD}(?:,? (?:(?:of|for|the|and|on|in|to|de) ){0,2}${WORD}){2,7}`
// "Marn River Loan Fund (MRLF)", "MRLF (Marn River Loan Fund)"
const BEFORE = new RegExp(`(?<long>${RUN}) ?\\( ?(?<acronym>\\p{Lu}{3,7}) ?\\)`, 'gu')
const BEHIND = new RegExp(`(?<!\\p{L})(?<acronym>\\p{Lu}{3,7}) ?\\( ?(?<long>${RUN}) ?\\)`, 'gu')

function expansionsIn({source: {id, text}}: Document): Expansion[] {
  return [BEFORE, BEHIND].flatMap(pattern =>
    allIn(pattern, text).flatMap(({0: all, index, groups}) => {
      const acronym = groups?.acronym ?? ''
      const long = writtenOut(groups?.long ?? '', acronym)
      if (long === undefined) return []
      const start = index + all.indexOf(long)
      const words = tellingOf(long).map(word => american(plain(word)))
      return [{acronym, words, mention: {source: id, start, end: start + long.length, text: long}}]
    }),
  )
}

// the last words whose first letters are those of the acronym
function writtenOut(run: string, acronym: string): string | undefined {
  const words = run.split(' ')
  const first = words.findIndex(
    (word, i) =>
      /^\p{Lu}/u.test(word) &&
      tellingOf(words.slice(i).join(' '))
        .map(([initial]) => initial)
        .join('') === acronym,
  )
  return first < 0 ? undefined : words.slice(first).join(' ')
}

function tellingOf(text: string): string[] {
  return text.split(' ').filter(word => /^\p{Lu}/u.test(word))
}

// one word is another, which no slip of the pen makes of it
function areAtOdds({words: a}: Expansion, {words: b}: Expansion): boolean {
  const apart = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ''] as const]))
  const [first, ...more] = apart
  if (!first || more.length > 0 || a.length !== b.length) return false
  const [x, y] = first
  return !areVariants(x, y) && !x.startsWith(y.slice(0, STEM)) && !(`${x}s` === y || `${y}s` === x)
}

// "National", "Nation's"
const STEM = 5
