/** Telling words, each with its weight. */
export type Terms = ReadonlyMap<string, number>

/** What two sets of telling words have in common: the words, most telling first, and how much of all weight they make up twice over (Dice), 0 … 1. */
export function commonTerms(a: Terms, b: Terms): {readonly shared: readonly string[]; readonly likeness: number} {
  const shared = [...a.keys()].filter(term => b.has(term))
  const common = sum(shared.map(term => a.get(term) ?? 0))
  const total = sum(a.values()) + sum(b.values())
  return {
    shared: shared.sort((x, y) => (a.get(y) ?? 0) - (a.get(x) ?? 0)).map(term => term.replace(/^@/, '')),
    likeness: total === 0 ? 0 : (2 * common) / total,
  }
}

function sum(weights: Iterable<number>): number {
  return [...weights].reduce((all, each) => all + each, 0)
}
