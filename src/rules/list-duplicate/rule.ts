import type {Claim} from '../../claim/index.ts'
import type {Spot} from '../../findings/index.ts'
import {list} from '../../kinds/list/index.ts'
import {namesIn, type Document, type Name} from '../../reading/index.ts'
import {allIn} from '../../text/index.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'

interface Repeated {
  readonly spot: Spot
  readonly text: string
  readonly members: readonly string[]
  readonly member: string
  readonly shown: string
}

/** One thing stands twice in one enumeration. */
export const listDuplicate = defineRule<Repeated>({
  name: 'list-duplicate',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: material => {
    const listed = repeatedIn(material)
    const rows = [...material.documents.values()].flatMap(document => [
      ...repeatedByPlace(document),
      ...repeatedInRow(document),
    ])
    return [...listed, ...rows.filter(({spot}) => !listed.some(other => overlap(other.spot, spot)))]
  },
  spots: ({spot}) => [spot],
  key: ({members, member}) => [member, ...members],
  confidence: () => 0.95,
  explain: ({text, members, shown}) => ({
    what: `“${shown}” stands twice in one list: “${text}”.`,
    why: `An enumeration names each thing once; its ${String(members.length)} members come to ${String(new Set(members).size)} different ones, so one of them may stand for something else.`,
    next: 'Look up who or what was listed.',
  }),
})

function repeatedIn({alignment, documents}: Material): Repeated[] {
  return alignment.claims.filter(list.is).flatMap(claim => {
    const document = documents.get(claim.source)
    const {members} = claim.value
    // "Newman, Anzalone & Newman" is one firm
    if (claim.text.includes('&') || /\bfrom\b/.test(claim.text)) return []
    const twice = new Set(members.filter((each, i) => members.indexOf(each) !== i))
    const names = document ? namesIn(document, claim).filter(name => isMember(document, claim, name)) : []
    const name = names.find(
      ({id}, i) =>
        twice.has(id) &&
        names
          .slice(0, i)
          .some(other => other.id === id && !isInside(other.text, names[i]?.text) && areOne(document, other, names[i])),
    )
    return name ? [{spot: spotOf(claim), text: claim.text, members, member: name.id, shown: name.text}] : []
  })
}

const ROW =
  /(?<=(?:^|[\p{Ll},:] ))(?<row>(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, ){2,7}(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}),? and (?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}))(?=[.;:)]|,? (?:\p{Ll}|$))/gu
const FIRM = /^ (?:LLP|LLC|Associates|Partners|Law|Company|Co\b|Inc|Ltd)/

/** "at Hodra, Lipnica, Stari Most and Lipnica": names in a row that nothing else reads as a list. */
function repeatedInRow({source: {id, text}, sentences}: Document): Repeated[] {
  return sentences.flatMap(({start, end}) =>
    allIn(ROW, text.slice(start, end)).flatMap(({index, groups = {}}) => {
      const row = groups['row'] ?? ''
      const members = row.split(/, (?:and )?| and /)
      const shown = members.find((each, i) => members.indexOf(each) < i)
      const spot = {source: id, start: start + index, end: start + index + row.length}
      if (shown === undefined || FIRM.test(text.slice(spot.end)) || members.at(-1) === members[0]) return []
      return [{spot, text: row, members, member: shown, shown}]
    }),
  )
}

const MEMBER =
  /^(?:and |or )?(?<who>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2})(?:,? \d{1,3},?)? (?:in|for|from|at|of) (?:the )?\p{Lu}/u
const LEAST = 3

/** "Ruth Amory in Brightwater, Peter Holm in Elsin and Ruth Amory in Kelso": people behind a colon, each with a place. */
function repeatedByPlace({source: {id, text}, sentences}: Document): Repeated[] {
  return sentences.flatMap(({start, end}) => {
    const colon = text.slice(start, end).indexOf(': ')
    if (colon < 0) return []
    const from = start + colon + 2
    const items = text.slice(from, end).split(/, (?:and )?| and |; /)
    const members = items.flatMap(item => MEMBER.exec(item)?.groups?.['who'] ?? [])
    const shown = members.find((each, i) => members.indexOf(each) < i)
    if (shown === undefined || members.length < LEAST || members.length < items.length) return []
    const to = text
      .slice(from, end)
      .trimEnd()
      .replace(/[.;:]+$/, '').length
    const spot = {source: id, start: from, end: from + to}
    return [{spot, text: text.slice(spot.start, spot.end), members, member: shown, shown}]
  })
}

function overlap(a: Spot, b: Spot): boolean {
  return a.source === b.source && a.start < b.end && b.start < a.end
}

// the whole of a member: neither "Norwick's harbour" nor "the Norwick ferry"
function isMember({source: {text}}: Document, {end}: Claim, name: Name): boolean {
  const after = text.slice(name.end, Math.max(end, name.end))
  return !/['’]s?$/.test(name.text) && (after === '' || /^\s?(?:[,;()]|and\b|or\b|as well as\b|plus\b)/.test(after))
}

const JUNIOR = /^,? (?:Jr|Sr|Snr|Jnr|I{2,3}|IV|VI{0,3}|the (?:elder|younger)|Plus|Max|Mini|Pro|again)\b/
const LONGER = /\p{Lu}[\p{L}.'’-]* $/u

// "Steve Smith and Steve Smith Sr.", "the Georgia Bulldogs and the State Bulldogs", "Paris, Texas, and Paris, France"
function areOne(document: Document | undefined, a: Name, b: Name | undefined): boolean {
  if (!document || !b) return true
  const {text} = document.source
  const behind = [a, b].map(({end}) => text.slice(end, end + 20))
  const isOther = behind.some(words => JUNIOR.test(words) || /^['’]s? /.test(words))
  const areLonger = [a, b].some(({start}) => LONGER.test(text.slice(Math.max(0, start - 20), start)))
  const areLocated = [a, b].every(name => name.type === 'place' && isLocated(document, name))
  const areTwoPeople = a.type === 'person' && a.text.includes(' ') && b.text.includes(' ') && a.text !== b.text
  return !isOther && !areLonger && !areLocated && !areTwoPeople
}

// "Paris, Texas": a place with the larger one behind it
function isLocated({names, source: {text}}: Document, {end}: Name): boolean {
  const next = names.find(({start}) => start >= end)
  return (
    next?.type === 'place' &&
    /^, $/.test(text.slice(end, next.start)) &&
    /^,? ?(?:and|,|[.;)]|\p{Ll}|$)/u.test(text.slice(next.end))
  )
}

// "News and CNN News"
function isInside(a: string, b = ''): boolean {
  return a !== b && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`))
}
