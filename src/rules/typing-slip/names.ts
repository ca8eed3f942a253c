import type {Document} from '../../reading/index.ts'
import {ofVocabulary} from '../../vocabulary/index.ts'
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
