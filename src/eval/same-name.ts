import {areVariants, plain} from '../reading/index.ts'

/** Whether the program takes two names for one: the same words, or one's words among the other's, a word apart in spelling at most. */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.length === 0) return false
  const left = short.filter(word => !long.includes(word))
  return (
    left.length === 0 ||
    (left.length === 1 && long.some(word => !short.includes(word) && areVariants(left[0] ?? '', word)))
  )
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s,]+/)
    .map(plain)
    .filter(word => word !== '')
}
