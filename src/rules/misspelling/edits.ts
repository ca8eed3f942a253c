import {commonRarityOf, rarityOf, type Rarity} from '../../vocabulary/index.ts'

/** What the fingers did to a word, the likeliest first. */
const slips = [
  'two letters swapped',
  'a letter doubled or not doubled',
  'the wrong letter doubled',
  'a letter left out',
  'a letter too many',
  'one letter for another',
] as const

export type Slip = (typeof slips)[number]

export interface Neighbour {
  readonly word: string
  readonly slip: Slip
  readonly rarity: Rarity
}

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const order: readonly Rarity[] = ['everyday', 'frequent', 'common', 'rare']

/** The words that are not rare one slip of the fingers away from a word in lower case: likeliest slip first, then the commonest word. */
export function neighboursOf(word: string): readonly Neighbour[] {
  const found = new Map<string, Neighbour>()
  for (const {word: other, slip} of editsOf(word)) {
    const rarity = found.has(other) ? undefined : commonRarityOf(other)
    if (rarity !== undefined) found.set(other, {word: other, slip, rarity})
  }
  return [...found.values()].sort((a, b) => rank(a) - rank(b))
}

/** As `neighboursOf`, of the rare words alone. */
export function rareNeighboursOf(word: string): readonly Neighbour[] {
  const found = new Map<string, Neighbour>()
  for (const {word: other, slip} of editsOf(word))
    if (!found.has(other) && !isDerived(word, other) && rarityOf(other) === 'rare')
      found.set(other, {word: other, slip, rarity: 'rare'})
  return [...found.values()].sort((a, b) => rank(a) - rank(b))
}

// "airframer" is made of "airframe"
function isDerived(word: string, other: string): boolean {
  const stem = other.replace(/s$/, '')
  return word.startsWith(stem) || other.startsWith(word)
}

function rank({slip, rarity}: Neighbour): number {
  return slips.indexOf(slip) + order.indexOf(rarity) * slips.length
}

/** Every word one slip away, by kind of slip; what else yields the same word comes later. */
export function editsOf(word: string): readonly {readonly word: string; readonly slip: Slip}[] {
  const at = [...word].map((letter, i) => ({letter, before: word.slice(0, i), after: word.slice(i + 1)}))
  const as = (slip: Slip, words: readonly string[]) => words.map(other => ({word: other, slip}))
  const isDoubled = (i: number): boolean => word[i] === word[i + 1]
  return [
    ...as(
      'two letters swapped',
      at.slice(1).map(({letter, after}, i) => word.slice(0, i) + letter + (word[i] ?? '') + after),
    ),
    ...as('a letter doubled or not doubled', [
      ...at.filter((_, i) => isDoubled(i)).map(({before, after}) => before + after),
      ...at.map(({letter, before, after}) => before + letter + letter + after),
    ]),
    ...as(
      'the wrong letter doubled',
      at.flatMap((_, i) => (isDoubled(i) ? redoubled(word.slice(0, i) + word.slice(i + 1), i) : [])),
    ),
    ...as(
      'a letter left out',
      [...at, {before: word, letter: '', after: ''}].flatMap(({letter, before, after}) =>
        letters.map(added => before + added + letter + after),
      ),
    ),
    ...as(
      'a letter too many',
      at.map(({before, after}) => before + after),
    ),
    ...as(
      'one letter for another',
      at.flatMap(({before, after}) => letters.map(changed => before + changed + after)),
    ),
  ].filter(({word: other}) => other !== word)
}

// "sherrif": one letter the less where it is doubled, one the more elsewhere
function redoubled(word: string, but: number): readonly string[] {
  return [...word].flatMap((letter, i) => (i === but ? [] : [word.slice(0, i) + letter + word.slice(i)]))
}
