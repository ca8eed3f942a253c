import type {Claim} from '../../claim/index.ts'
import {list, type List} from '../../kinds/list/index.ts'
import {namesIn} from '../../reading/index.ts'
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
    const {members} = claim.value
    const member = members.find((each, i) => members.indexOf(each) !== i)
    if (member === undefined) return []
    const document = documents.get(claim.source)
    const name = document && namesIn(document, claim).find(({id}) => id === member)
    return [{claim, member, shown: name?.text ?? member}]
  })
}
