import levenshtein from 'fast-levenshtein'

/** What is left of a word without one letter, or, of a long one, two, and without its vowels: words a slip apart share one. */
export function keysOf(word: string): readonly string[] {
  const once = shortened(word)
  return [
    ...new Set([word, ...once, ...(word.length >= LONG ? once.flatMap(shortened) : []), `~${consonantsOf(word)}`]),
  ]
}

const LONG = 8

function shortened(word: string): readonly string[] {
  return Array.from({length: word.length}, (_, i) => word.slice(0, i) + word.slice(i + 1))
}

/** Whether a slip of the fingers makes the first of the second: a letter lost, doubled, too many, another, or two swapped; of another ending nobody can tell. */
export function isSlipOf(odd: string, usual: string): boolean {
  if (odd[0] !== usual[0] || Math.min(odd.length, usual.length) < SHORTEST) return false
  if (isEnding(odd, usual) || isEnding(usual, odd) || singular(odd) === singular(usual)) return false
  if (areSwapped(odd, usual)) return true
  const distance = levenshtein.get(odd, usual)
  if (distance === 1) return odd.length !== usual.length || (odd.length > SHORTEST && odd.at(-1) === usual.at(-1))
  return distance === 2 && Math.min(odd.length, usual.length) > LONG && odd.at(-1) === usual.at(-1)
}

/** Whether one vowel stands for another inside a short word. */
export function isVowelForVowel(odd: string, usual: string): boolean {
  const bare = (word: string): string => word.replace(/[aeiou]/g, '.')
  return bare(odd) === bare(usual) && odd.at(-1) === usual.at(-1) && levenshtein.get(odd, usual) === 1
}

/** Whether two words have the same consonants, and their vowels are two slips apart: "Velnois", "Velonis". */
export function areVowelsApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) <= SHORTEST || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false
  const consonants = consonantsOf(a)
  return consonants.length > 2 && consonants === consonantsOf(b) && levenshtein.get(a, b) === 2
}

function consonantsOf(word: string): string {
  return word.replace(/[aeiou]/g, '')
}

const SHORTEST = 5

// "Venna", "Vennan", but "Vennann": whatever comes behind a word makes another of it, unless it doubles its last letter
function isEnding(long: string, short: string): boolean {
  return (
    long.startsWith(short) &&
    !(long.length === short.length + 1 && long.at(-1) === short.at(-1) && !/s$/.test(short + long))
  )
}

function singular(word: string): string {
  return word.replace(/men$/, 'man')
}

/** Whether two letters that stand side by side are swapped. */
export function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
