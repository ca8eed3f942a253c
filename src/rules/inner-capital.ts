/** Whether a word has a capital inside as a name may: "LeVarn", "O'Karn"; neither shouted nor "NASAs". */
export function hasInnerCapital(word: string): boolean {
  return /^\p{Lu}\p{Ll}{0,4}['’]?\p{Lu}\p{Ll}{2,}$/u.test(word)
}

/** Whether two words are one but for a capital inside: "LeVarn", "Levarn". */
export function differInside(a: string, b: string): boolean {
  return (
    a !== b &&
    a.length > SHORTEST &&
    a.toLowerCase() === b.toLowerCase() &&
    [a, b].filter(hasInnerCapital).length === 1 &&
    [a, b].some(isPlainlyWritten)
  )
}

const SHORTEST = 4

/** Whether a word has one capital, at its head. */
export function isPlainlyWritten(word: string): boolean {
  return /^\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?$/u.test(word)
}
