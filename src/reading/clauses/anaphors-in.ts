import type {Anaphor, Document} from '../document.ts'

/** The anaphors that touch a span. */
export function anaphorsIn({anaphors}: Document, start: number, end: number): readonly Anaphor[] {
  let low = 0
  let high = anaphors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((anaphors[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found: Anaphor[] = []
  for (let i = low; i < anaphors.length; i++) {
    const anaphor = anaphors[i]
    if (!anaphor || anaphor.start >= end) break
    found.push(anaphor)
  }
  return found
}
