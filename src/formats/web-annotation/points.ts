/** Turns an offset in UTF-16 units into one in code points. */
export function pointsIn(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({index}) => index)
  return offset => offset - pairsBefore(pairs, offset)
}

function pairsBefore(pairs: readonly number[], offset: number): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
