const small = new Set(
  'a an the of to in on at for by with from into after as that has had have was were is are been be also then'.split(
    ' ',
  ),
)
const MOST = 2

/** The words of a sentence without its marks and capitals. */
export function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/[^\p{L}\p{N}'%$£€.-]+/u)
    .map(word => word.replace(/^['.-]+|['.-]+$/g, ''))
    .filter(word => word !== '')
}

/** Whether two sentences are one that was written anew: all words alike, but for a little word or two. */
export function areOne(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > MOST) return false
  const [rest, other] = [weighty(a), weighty(b)]
  if (rest !== other) return false
  const head = a.findIndex((word, i) => word !== b[i])
  if (head < 0) return true
  const tail = a.toReversed().findIndex((word, i) => word !== b.toReversed()[i])
  return Math.max(a.length, b.length) - head - tail <= MOST + 1
}

function weighty(words: readonly string[]): string {
  return words.filter(word => !small.has(word)).join(' ')
}
