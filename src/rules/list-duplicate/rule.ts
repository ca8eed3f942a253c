import type {Claim} from '../../claim/index.ts'
import type {Spot} from '../../findings/index.ts'
import {list} from '../../kinds/list/index.ts'
import {namesIn, type Document, type Name} from '../../reading/index.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'
import {areOne} from './are-one.ts'
import {repeatedByPlace, repeatedInRow, type Repeated} from './rows.ts'

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
    // "Newman, Anzalone & Newman" is one firm, and who scores twice stands twice: "2-1 Odele (61), 2-2 Lorcan (88)"
    if (claim.text.includes('&') || /\bfrom\b|\d ?[-–] ?\d/.test(claim.text)) return []
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

// the whole of a member: neither "Norwick's harbour" nor "the Norwick ferry"
function isMember({source: {text}}: Document, {end}: Claim, name: Name): boolean {
  const after = text.slice(name.end, Math.max(end, name.end))
  return !/['’]s?$/.test(name.text) && (after === '' || /^\s?(?:[,;()]|and\b|or\b|as well as\b|plus\b)/.test(after))
}

// "News and CNN News"
function isInside(a: string, b = ''): boolean {
  return a !== b && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`))
}

function overlap(a: Spot, b: Spot): boolean {
  return a.source === b.source && a.start < b.end && b.start < a.end
}
