import type {Claim} from '../claim/index.ts'
import type {Report} from '../findings/index.ts'
import type {Source} from '../text/index.ts'
import type {FormatOptions} from './format.ts'

/** An outlet, and the reports that cite it. */
export interface Origin {
  readonly name: string
  readonly by: readonly {readonly source: Source; readonly claims: readonly Claim[]}[]
}

/** Who cites whom: the outlets that most reports cite first. */
export function originsOf({claims, sources}: Report, {cites}: Pick<FormatOptions, 'cites'>): Origin[] {
  const cited = new Map<string, Map<string, Claim[]>>()
  for (const claim of claims) {
    const name = cites(claim)
    if (name === undefined) continue
    const by = cited.get(name) ?? new Map<string, Claim[]>()
    cited.set(name, by.set(claim.source, [...(by.get(claim.source) ?? []), claim]))
  }
  return [...cited]
    .map(([name, by]) => ({name, by: sources.flatMap(source => entry(source, by.get(source.id)))}))
    .filter(({by}) => by.length > 0)
    .sort((a, b) => b.by.length - a.by.length || (a.name < b.name ? -1 : 1))
}

function entry(source: Source, claims: readonly Claim[] | undefined): Origin['by'][number][] {
  return claims ? [{source, claims}] : []
}
