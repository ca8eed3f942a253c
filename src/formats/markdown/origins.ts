import type {Report} from '../../findings/index.ts'
import type {FormatOptions} from '../format.ts'
import {escape} from './escape.ts'

/** Who cites whom: reports that rest on one outlet are one witness. */
export function originsPart({claims, sources}: Report, {cites}: FormatOptions): string {
  const cited = new Map<string, Set<string>>()
  for (const claim of claims) {
    const name = cites(claim)
    const source = sources.find(({id}) => id === claim.source)
    if (name === undefined || !source) continue
    cited.set(name, (cited.get(name) ?? new Set()).add(source.outlet ?? source.id))
  }
  if (cited.size === 0) return ''
  const ordered = [...cited].sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
  const lines = ordered.map(([name, by]) => `- ${escape(name)} is cited by ${[...by].map(escape).join(', ')}`)
  return `## Origins\n\n${lines.join('\n')}`
}
