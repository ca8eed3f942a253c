import type {Document} from '../../reading/index.ts'
import {ofVocabulary, rarityOf} from '../../vocabulary/index.ts'
import type {Family, Stretch} from './family.ts'

export const names: readonly Family[] = [
  {
    name: 'name of a body written small in part',
    severity: 'info',
    told: 'a word of the name has lost its capital',
    why: 'Every word that carries the name has a capital; one of these has none.',
    // "the International Monetary fund"
    wrong: partlySmall,
  },
  {
    name: 'name of a person written small',
    severity: 'info',
    told: 'the name has lost its capitals',
    why: 'The first word is a given name and no other word, and a second word follows that is none either.',
    // "Governor ida rowan"
    wrong: smallNames,
  },
]

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

const givenNames = ofVocabulary(({givenNames: {names}}) => new Set(names.map(name => name.toLowerCase())))

function smallNames({source: {text}, tokens}: Document): readonly Stretch[] {
  return tokens.flatMap((first, i) => {
    const second = tokens[i + 1]
    if (!second || first.end + 1 !== second.start || !isSmallName(first.text)) return []
    if (!/^\p{Ll}{3,}$/u.test(second.text) || rarityOf(second.text) !== undefined) return []
    const beside = text.slice(Math.max(0, first.start - 2), first.start) + text.slice(second.end, second.end + 2)
    return /[_/\-=&?#@]/.test(beside) ? [] : [{start: first.start, end: second.end}]
  })
}

function isSmallName(word: string): boolean {
  return /^\p{Ll}{3,}$/u.test(word) && givenNames().has(word) && rarityOf(word) === undefined
}
