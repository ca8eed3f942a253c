import DoubleMetaphone from 'natural/lib/natural/phonetics/double_metaphone.js'
import levenshtein from 'fast-levenshtein'

const metaphone = new DoubleMetaphone()
const SHORTEST = 4
const LONG = 8
const DERIVATION = /^(?:n|an|ian|ean|ese|ish|er|ers|ed|ing|ly|al|ic|ns|ans|ians)$/

/**
 * Whether two words can be one name written in two ways: near in letters and, where more than one letter differs, alike in sound
 * (double metaphone); never a word and its own derivation ("Russia", "Russian"), and never words of fewer than four letters.
 */
export function areVariants(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)]
  if (x === y || Math.min(x.length, y.length) < SHORTEST || /\d/.test(x + y) || derived(x, y) || derived(y, x))
    return false
  if (Math.abs(x.length - y.length) > 2) return false
  const distance = levenshtein.get(x, y)
  const swapped = distance === 2 && [...x].sort().join('') === [...y].sort().join('')
  if (distance === 1 || swapped) return x[0] === y[0] || sameSound(x, y) || Math.min(x.length, y.length) > SHORTEST + 1
  return (
    distance === 2 && Math.min(x.length, y.length) >= LONG - 1 && x[0] === y[0] && (sameSound(x, y) || x.length >= LONG)
  )
}

/** Lower case without accents and marks. */
export function plain(word: string): string {
  if (/^[a-z0-9]*$/i.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

export function sameSound(a: string, b: string): boolean {
  const [first, second] = [metaphone.process(plain(a)), metaphone.process(plain(b))]
  return first.some(code => second.includes(code))
}

// a lone "s" or vowel at the end of a name is also how names drift ("Virts", "Virt"): callers decide on those
function derived(long: string, short: string): boolean {
  return long.startsWith(short) && DERIVATION.test(long.slice(short.length))
}
