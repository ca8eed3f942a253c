import {span, type Mention} from './mention.ts'
import {textOf} from './organisations.ts'
import type {Scene} from './scene.ts'
import type {Word} from './words.ts'

/** A short form that the text explains: "Tarrow Port Authority (TPA)", "TPA (Tarrow Port Authority)". */
export interface Definition {
  readonly short: string
  readonly long: Mention
  /** Word index of the short form where it is explained. */
  readonly at: number
}

export function findDefinitions(scene: Scene, mentions: readonly Mention[]): readonly Definition[] {
  const starting = new Map(mentions.map(mention => [mention.first, mention]))
  const ending = new Map(mentions.map(mention => [mention.last, mention]))
  return scene.words.flatMap((word, at) => {
    if (word.text !== '(' || scene.lettering[word.sentence] === 'unread') return []
    const found = shortInside(scene, mentions, ending, at) ?? longInside(scene, starting, at)
    return found ? [found] : []
  })
}

// "… Authority (TPA)"
function shortInside(
  scene: Scene,
  mentions: readonly Mention[],
  ending: ReadonlyMap<number, Mention>,
  at: number,
): Definition | undefined {
  const short = scene.words[at + 1]
  if (!short || !isShort(short) || !/^[,;)]$/.test(scene.words[at + 2]?.text ?? '')) return undefined
  const first = firstWordOf(scene, at, short.text)
  const known = ending.get(at)
  if (known && (first === undefined || known.first === first || spells(scene.words.slice(known.first, at), short.text)))
    return first === undefined && !spells(scene.words.slice(known.first, at), short.text)
      ? undefined
      : {short: short.text, long: known, at: at + 1}
  if (first === undefined) return undefined
  const covered = mentions.filter(mention => span(mention).some(index => index >= first && index < at))
  const type = covered.some(mention => mention.type === 'organisation') ? 'organisation' : 'thing'
  return {
    short: short.text,
    at: at + 1,
    long: {first, last: at, type, how: 'defined', name: textOf(scene, first, at), weight: 65},
  }
}

// "TPA (Tarrow Port Authority)"
function longInside(scene: Scene, starting: ReadonlyMap<number, Mention>, at: number): Definition | undefined {
  const short = scene.words[at - 1]
  const long = starting.get(at + 1)
  if (!short || !isShort(short) || !long || scene.words[long.last]?.text !== ')') return undefined
  return spells(scene.words.slice(long.first, long.last), short.text)
    ? {short: short.text, long, at: at - 1}
    : undefined
}

function isShort({text}: Word): boolean {
  return /^\p{Lu}[\p{Lu}\d.&-]{1,7}$/u.test(text)
}

// walks left while the initials spell the short form backwards
function firstWordOf(scene: Scene, end: number, short: string): number | undefined {
  for (let first = end - 1; first >= Math.max(0, end - 9); first--) {
    const word = scene.words[first]
    if (!word || word.sentence !== scene.words[end]?.sentence || /^[,;()."“”]$/.test(word.text)) return undefined
    if (word.capital && spells(scene.words.slice(first, end), short)) return first
  }
  return undefined
}

/** Whether the capitals of some words spell an acronym. */
export function spells(words: readonly Word[], short: string): boolean {
  const initials = words
    .flatMap(word => (word.capital ? word.text.split(/[-\s]/).map(part => part[0] ?? '') : []))
    .join('')
  const every = words
    .flatMap(word => (/^\p{L}/u.test(word.text) ? word.text.split('-').map(part => part[0] ?? '') : []))
    .join('')
  const wanted = short.replace(/[.&-]/g, '').toUpperCase()
  return wanted.length > 1 && (initials.toUpperCase() === wanted || every.toUpperCase() === wanted)
}
