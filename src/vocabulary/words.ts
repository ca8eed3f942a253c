import lists from './words.json' with {type: 'json'}

export type Rarity = 'everyday' | 'frequent' | 'common' | 'rare'

const commoner = ['everyday', 'frequent', 'common'] as const

/** Words asked for lately; a report has most of its words in common with others. */
const known = new Map<string, Rarity | undefined>()
const MOST = 50_000

/** How often an English word in lower case is met with, in any country's spelling; `undefined` for no word of the lists. */
export function rarityOf(word: string): Rarity | undefined {
  if (!known.has(word)) {
    if (known.size >= MOST) known.clear()
    known.set(word, commonRarityOf(word) ?? (holds(lists.rare, word) ? 'rare' : undefined))
  }
  return known.get(word)
}

/** As `rarityOf`, but `undefined` for rare words too, and faster. */
export function commonRarityOf(word: string): Exclude<Rarity, 'rare'> | undefined {
  return commoner.find(rarity => holds(lists[rarity], word))
}

/** The words that are not rare and begin with a letter. */
export function commonWords(letter: string): readonly string[] {
  return commoner.flatMap(rarity => {
    const list = lists[rarity]
    const start = list.startsWith(letter) ? 0 : list.indexOf(` ${letter}`) + 1
    const next = list.indexOf(` ${String.fromCharCode(letter.charCodeAt(0) + 1)}`, start)
    return list
      .slice(start, next < 0 ? list.length : next)
      .split(' ')
      .filter(word => word.startsWith(letter))
  })
}

/** Whether a word stands in a list in the order of code units, each with a space after it; halves the list until it is found. */
function holds(list: string, word: string): boolean {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = list.lastIndexOf(' ', middle - 1) + 1
    const end = list.indexOf(' ', start)
    const found = list.slice(start, end)
    if (found === word) return true
    if (found < word) low = end + 1
    else high = start
  }
  return false
}
