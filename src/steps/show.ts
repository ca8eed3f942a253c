import type {Alignment} from '../align/index.ts'
import type {Claim, Kind} from '../claim/index.ts'
import {fingerprint, type Question} from '../findings/index.ts'

/** A question of the alignment, with its answers as they are shown. */
export function show({kind: name, claims}: Alignment['questions'][number], kinds: readonly Kind[]): Question {
  const kind = kinds.find(each => each.name === name)
  const answers = claims.map(claim => ({source: claim.source, claim, shown: kind?.show(claim) ?? claim.text}))
  const label = labelOf(claims)
  return {id: fingerprint([name, label, ...answers.map(({shown}) => shown)]), label, kind: name, answers}
}

function labelOf(claims: readonly Claim[]): string {
  const first = (part: (claim: Claim) => string | undefined): string | undefined =>
    claims.map(part).find(word => word !== undefined)
  const words = [first(claim => claim.frame.attribute), first(claim => claim.frame.subject?.text)]
  return words.filter(word => word !== undefined).join(' · ') || (claims[0]?.text ?? '')
}
