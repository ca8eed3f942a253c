/** Straight marks, plain spaces, and the first letter small; the length stays the same. */
export function plainOf(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s/g, ' ')
    .replace(/(?<=^["']?)\p{Lu}(?=\p{Ll}|\s)/u, letter => letter.toLowerCase().slice(0, 1))
}

/** No quotation that goes on in the next sentence; between single marks somebody may be speaking too. */
export function isUnspoken(text: string): boolean {
  return (
    (text.match(/"/g)?.length ?? 0) % 2 === 0 &&
    !/(?:^|[\s(])'(?=\w)|\[sic\]|``(?!(?:[^\s'`]+ ){0,2}[^\s'`]+'')/.test(text)
  )
}

/** The words with one or two on either side. */
export function aroundOf(text: string, at: number, length: number): string {
  const before = /(?:\S+ ){0,2}$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  const after = /^\S{0,20}(?: \S{1,20}){0,2}/.exec(text.slice(at + length))?.[0] ?? ''
  return `${before}${text.slice(at, at + length)}${after}`
}
