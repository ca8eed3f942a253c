import {plain, type Name} from '../../reading/index.ts'
import {partsOf} from '../half-surname.ts'

/** For each text the others that may be it written otherwise: all words alike but one, or a surname alone, at most two letters apart, or half a double surname. */
export function nearTexts(names: readonly Name[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sharing = new Map<string, Set<string>>()
  for (const text of new Set(names.map(name => name.text)))
    for (const key of keysOf(text)) sharing.set(key, (sharing.get(key) ?? new Set()).add(text))
  const near = new Map<string, Set<string>>()
  for (const texts of sharing.values())
    for (const text of texts)
      for (const other of texts) if (other !== text) near.set(text, (near.get(text) ?? new Set()).add(other))
  return near
}

// what is left of a word without two letters, with the words beside it: two words at most two letters apart share one such rest
function keysOf(text: string): readonly string[] {
  const written = text.split(/[\s\u00A0]+/)
  const words = written.map(word => plain(word.replace(/['’‘]s?[^\p{L}\p{N}]*$/u, ''))).filter(word => word !== '')
  const inPlace = words.flatMap((word, i) => {
    const beside = words.map((other, j) => (i === j ? '*' : other)).join(' ')
    return restsOf(word).map(rest => `${beside} ${rest}`)
  })
  const halves = partsOf(written.at(-1) ?? '').map(part => `… ${plain(part)}`)
  return [...inPlace, ...halves, ...restsOf(words.at(-1) ?? '').map(rest => `… ${rest}`)]
}

// no name is longer
const LONGEST = 40

function restsOf(word: string): readonly string[] {
  if (word.length > LONGEST) return []
  const once = shortened(word)
  return [...new Set([word, ...once, ...once.flatMap(shortened)])]
}

function shortened(word: string): readonly string[] {
  return Array.from({length: word.length}, (_, i) => word.slice(0, i) + word.slice(i + 1))
}
