import {defineKind, namedClaims, type Claim, type Named} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'
import {citationOf, isOwn} from './cited.ts'

export {citationOf, isOwn} from './cited.ts'

/** News outlets and agencies that a report cites or names; `via` tells which. */
export const outlet = defineKind<Named>({
  name: 'outlet',
  read: document => ({
    claims: namedClaims(document, 'outlet', ({type}) => type === 'outlet').map(claim => marked(document, claim)),
  }),
  relate: (a, b) => (a.value.id === b.value.id ? 'same' : 'conflict'),
  show: ({name}) => name,
  answers: false,
})

/** Whether a claim names another outlet as the one something was read in. */
export function isCitation(claim: Claim): claim is Claim<Named> {
  return outlet.is(claim) && claim.via === 'cited'
}

function marked(document: Document, claim: Claim<Named>): Claim<Named> {
  const cited = !isOwn(document, claim.value.id) && citationOf(document, claim) !== undefined
  return cited ? {...claim, via: 'cited'} : claim
}
