import type {Rarity} from './words.ts'

/** The highest level of the SCOWL lists, which run from 10 (the words everybody knows) to 70, that each rarity takes. */
const highest: Record<Exclude<Rarity, 'rare'>, number> = {everyday: 10, frequent: 20, common: 40}

/** Divides words by how common they are; each list is sorted and has a space after every word. */
export function rankWords(
  levels: ReadonlyMap<string, number>,
  others: Iterable<string>,
): Readonly<Record<Rarity, string>> {
  const all = new Map([...[...others].map((word): [string, number] => [word, Infinity]), ...levels])
  const words = [...all].filter(([word]) => /^[a-z]{2,30}$/.test(word)).sort(([a], [b]) => (a < b ? -1 : 1))
  const between = (above: number, upTo: number): string =>
    words
      .filter(([, level]) => level > above && level <= upTo)
      .map(([word]) => `${word} `)
      .join('')
  return {
    everyday: between(0, highest.everyday),
    frequent: between(highest.everyday, highest.frequent),
    common: between(highest.frequent, highest.common),
    rare: between(highest.common, Infinity),
  }
}
