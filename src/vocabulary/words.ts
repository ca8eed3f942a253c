import lists from './words.json' with {type: 'json'}

export type Rarity = 'everyday' | 'frequent' | 'common' | 'rare'

const commoner = ['everyday', 'frequent', 'common'] as const

/** How often an English word in lower case is met with, in any country's spelling; `undefined` for no word of the lists. */
export function rarityOf(word: string): Rarity | undefined {
  return commonRarityOf(word) ?? (holds(lists.rare, word) ? 'rare' : undefined)
}

/** As `rarityOf`, but `undefined` for rare words too, and faster. */
export function commonRarityOf(word: string): Exclude<Rarity, 'rare'> | undefined {
  return commoner.find(rarity => holds(lists[rarity], word))
}

/** Whether a word stands in a list of lines in the order of their code units; halves the list until it is found. */
function holds(lines: string, word: string): boolean {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = lines.lastIndexOf('\n', middle - 1) + 1
    const end = lines.indexOf('\n', start)
    const line = lines.slice(start, end)
    if (line === word) return true
    if (line < word) low = end + 1
    else high = start
  }
  return false
}
