import type {Document, Name} from '../../reading/index.ts'

/** Whether two names of a list that have one id are of one thing: not in "Steve Smith and Steve Smith Sr.", "the Georgia Bulldogs and the State Bulldogs", "Paris, Texas, and Paris, France". */
export function areOne(document: Document | undefined, a: Name, b: Name | undefined): boolean {
  if (!document || !b) return true
  const {text} = document.source
  const behind = [a, b].map(({end}) => text.slice(end, end + 20))
  const isOther = behind.some(words => JUNIOR.test(words) || /^['’]s? /.test(words))
  const areLonger = [a, b].some(({start}) => LONGER.test(text.slice(Math.max(0, start - 20), start)))
  const areLocated = [a, b].every(name => name.type === 'place' && isLocated(document, name))
  const areTwoPeople = a.type === 'person' && a.text.includes(' ') && b.text.includes(' ') && a.text !== b.text
  return !isOther && !areLonger && !areLocated && !areTwoPeople
}

const JUNIOR = /^,? (?:Jr|Sr|Snr|Jnr|I{2,3}|IV|VI{0,3}|the (?:elder|younger)|Plus|Max|Mini|Pro|again)\b/
const LONGER = /\p{Lu}[\p{L}.'’-]* $/u

// "Paris, Texas": a place with the larger one behind it
function isLocated({names, source: {text}}: Document, {end}: Name): boolean {
  const next = names.find(({start}) => start >= end)
  return (
    next?.type === 'place' &&
    /^, $/.test(text.slice(end, next.start)) &&
    /^,? ?(?:and|,|[.;)]|\p{Ll}|$)/u.test(text.slice(next.end))
  )
}
