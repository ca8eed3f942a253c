import type {Document} from '../../reading/index.ts'
import {ofVocabulary, rarityOf} from '../../vocabulary/index.ts'
import type {Family, Stretch} from './family.ts'

export const names: readonly Family[] = [
  {
    name: 'name written small',
    severity: 'info',
    told: 'the name is written small',
    why: 'It is no word of the dictionary, and everywhere else the report writes this surname with a capital.',
    // "the trade of marsk", where the report tells of Marsk
    wrong: writtenSmall,
  },
  {
    name: 'name of a body written small in part',
    severity: 'info',
    told: 'a word of the name has lost its capital',
    why: 'Every word that carries the name has a capital; one of these has none.',
    // "the International Monetary fund"
    wrong: partlySmall,
  },
]

function writtenSmall({source: {text}, names: all}: Document): readonly Stretch[] {
  const surnames = new Set(
    all.flatMap(({type, text: name}) => (type === 'person' ? [name.split(' ').at(-1) ?? ''] : [])).filter(isRare),
  )
  return [...surnames].flatMap(surname => {
    const places = [...text.matchAll(new RegExp(`(?<=\\p{Ll}{2} )${surname.toLowerCase()}(?=[ .,;])`, 'gu'))]
    if (places.length === 0 || text.split(surname).length - 1 < 3 * places.length) return []
    const [first, ...also] = places
      .filter(({index}) => isProse(text, index))
      .map(({index}) => ({start: index, end: index + surname.length}))
    return first ? [{...first, also}] : []
  })
}

// in no dictionary, so that it is no common word besides
function isRare(surname: string): boolean {
  return /^\p{Lu}\p{Ll}{4,}$/u.test(surname) && rarityOf(surname.toLowerCase()) === undefined
}

// no line of an address that was divided into words
function isProse(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at)
  return !/https?|www|[/_]/.test(line.slice(-200))
}

const bodies = ofVocabulary(({organisations}) =>
  organisations
    .flatMap(({name, aliases = []}) => [name, ...aliases])
    .filter(name => /^\p{Lu}\p{Ll}+(?: (?:of|for|and|the|on|\p{Lu}\p{Ll}+)){1,6}$/u.test(name) && BODIES.test(name))
    .map(name => ({name, lower: name.toLowerCase()})),
)

// "World Bank", but not "Volvo cars" nor "the Foreign ministry", which some write so
const BODIES =
  /(?:Fund|Union|Nations|Organi[sz]ation|Agency|Association|Federation|Cross|Crescent|Bureau|Committee|Commission|Society|Watch|Administration|Authority|Exchange|Program|Programme|Trade| \p{Lu}\p{Ll}+ Bank|World Bank)$/u

function partlySmall({source: {text}}: Document): readonly Stretch[] {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return []
  return bodies().flatMap(({name, lower: small}) => {
    const start = lower.indexOf(small)
    if (start < 0) return []
    const found = text.slice(start, start + small.length)
    return isPartly(found, name) && /^(?:\W|$)/.test(text.slice(start + small.length))
      ? [{start, end: start + found.length}]
      : []
  })
}

// the first word as it is, and one of the others in small letters
function isPartly(found: string, name: string): boolean {
  const [words, right] = [found.split(' '), name.split(' ')]
  const off = words.filter((word, i) => word !== right[i])
  return (
    words[0] === right[0] &&
    off.length > 0 &&
    off.length < words.length - 1 + Number(words.length === 2) &&
    off.every(word => /^\p{Ll}+$/u.test(word))
  )
}
