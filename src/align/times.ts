import type {Bounds, Claim} from '../claim/index.ts'

/** Gives every claim without a time of its own the time that its clause, else its sentence, is put in by another claim. */
export function withTimes(claims: readonly Claim[]): Claim[] {
  const dated = new Map<string, Bounds[]>()
  for (const claim of claims) {
    if (!claim.when) continue
    for (const key of keysOf(claim)) {
      const before = dated.get(key)
      if (before) before.push(claim.when)
      else dated.set(key, [claim.when])
    }
  }
  return claims.map(claim => {
    if (claim.when || claim.frame.time) return claim
    const time = keysOf(claim)
      .map(key => only(dated.get(key)))
      .find(bounds => bounds !== undefined)
    return time ? {...claim, frame: {...claim.frame, time}} : claim
  })
}

function keysOf({source, frame}: Claim): string[] {
  const sentence = `${source} ${frame.sentence}`
  return frame.clause === undefined ? [sentence] : [`${sentence} ${frame.clause}`, sentence]
}

function only(bounds: readonly Bounds[] | undefined): Bounds | undefined {
  return bounds?.length === 1 ? bounds[0] : undefined
}
