import type {Claim} from '../../claim/index.ts'
import {list, type List} from '../../kinds/list/index.ts'
import {namesIn, type Document, type Name} from '../../reading/index.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'

interface Repeated {
  readonly claim: Claim<List>
  readonly member: string
  readonly shown: string
}

/** One thing stands twice in one enumeration. */
export const listDuplicate = defineRule<Repeated>({
  name: 'list-duplicate',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: repeatedIn,
  spots: ({claim}) => [spotOf(claim)],
  key: ({claim, member}) => [member, ...claim.value.members],
  confidence: () => 0.95,
  explain: ({claim, shown}) => ({
    what: `“${shown}” stands twice in one list: “${claim.text}”.`,
    why: `An enumeration names each thing once; its ${String(claim.value.members.length)} members come to ${String(new Set(claim.value.members).size)} different ones, so one of them may stand for something else.`,
    next: 'Look up who or what was listed.',
  }),
})

function repeatedIn({alignment, documents}: Material): Repeated[] {
  return alignment.claims.filter(list.is).flatMap(claim => {
    const document = documents.get(claim.source)
    const {members} = claim.value
    // "Newman, Anzalone & Newman" is one firm
    if (claim.text.includes('&')) return []
    const twice = new Set(members.filter((each, i) => members.indexOf(each) !== i))
    const names = document ? namesIn(document, claim).filter(name => isMember(document, claim, name)) : []
    const name = names.find(
      ({id}, i) =>
        twice.has(id) && names.slice(0, i).some(other => other.id === id && !isInside(other.text, names[i]?.text)),
    )
    return name ? [{claim, member: name.id, shown: name.text}] : []
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
