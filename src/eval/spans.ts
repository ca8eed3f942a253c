export interface Stretch {
  readonly start: number
  readonly end: number
}

export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}

/** Pairs wanted and found stretches that overlap, each at most once, in their order; those of equal offsets first. */
export function pairUp<W extends Stretch, F extends Stretch>(wanted: readonly W[], found: readonly F[]): [W, F][] {
  const pairs: [W, F][] = []
  const taken = new Set<F>()
  const open = new Set(wanted)
  const take = (fits: (want: W, have: F) => boolean): void => {
    for (const want of wanted) {
      const have = open.has(want) ? found.find(each => !taken.has(each) && fits(want, each)) : undefined
      if (!have) continue
      taken.add(have)
      open.delete(want)
      pairs.push([want, have])
    }
  }
  take((want, have) => want.start === have.start && want.end === have.end)
  take(overlap)
  return pairs
}
