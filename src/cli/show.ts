import type {Claim} from '../claim/index.ts'
import {kinds} from '../kinds/index.ts'
import {isCitation} from '../kinds/outlet/index.ts'

const byName = new Map(kinds.map(kind => [kind.name, kind]))

/** A claim's value in a few words, as its kind shows it; the bare value where the kind is not known any more. */
export function show(claim: Claim): string {
  return byName.get(claim.kind)?.show(claim) ?? JSON.stringify(claim.value)
}

/** The outlet that a claim cites. */
export function cites(claim: Claim): string | undefined {
  return isCitation(claim) ? claim.value.name : undefined
}
