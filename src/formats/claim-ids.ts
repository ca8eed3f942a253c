import type {Claim} from '../claim/index.ts'
import {fingerprint} from '../findings/index.ts'

/** An identity for each claim, in their order: of source, kind, value, words and which such claim of its source it is; never of places. */
export function claimIds(claims: readonly Claim[]): string[] {
  const seen = new Map<string, number>()
  return claims.map(({source, kind, value, text}) => {
    const parts = [source, kind, canonical(value), text]
    const key = JSON.stringify(parts)
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return fingerprint([...parts, String(nth)])
  })
}

// places inside a value (a speaker's) move with the text, so they are no part of it; neither is the order of its keys
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'start' || key === 'end') return undefined
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
