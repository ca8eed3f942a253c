import type {Path, Problem} from './problem.ts'
import type {Vocabulary} from './vocabulary.ts'

/** What the data must hold to across its entries: ids and names that are one entry's alone, references that lead somewhere. */
export function checkReferences(
  vocabulary: Vocabulary,
): Readonly<Partial<Record<keyof Vocabulary, readonly Problem[]>>> {
  const {organisations, organisationTypes, outlets, channels, ladders, counted, roles, places, speechVerbs, units} =
    vocabulary
  const types = new Set(organisationTypes.map(({id}) => id))
  return {
    organisations: [
      ...repeatedIds(organisations),
      ...repeatedNames(organisations),
      ...organisations.flatMap(({type}, i) => missing(types, type, [i, 'type'], 'organisation type')),
    ],
    organisationTypes: repeatedIds(organisationTypes),
    outlets: [...repeatedIds(outlets), ...repeatedNames(outlets)],
    channels: repeatedIds(channels),
    speechVerbs: repeated(speechVerbs.map(({verb}, i) => [verb, [i, 'verb']])),
    ladders: [...repeatedIds(ladders), ...ladders.flatMap(({steps}, i) => checkSteps(steps, [i, 'steps']))],
    counted: [...repeatedIds(counted), ...checkLinks(counted)],
    roles: [...repeatedIds(roles), ...checkLinks(roles)],
    places: [...repeatedIds(places), ...checkLinks(places)],
    ...issueProblems(vocabulary),
    units: repeated(
      units.map(({unit, factor = 1, beside}, i) => [
        `${unit}, factor ${factor}${beside ? ' and words beside it' : ''}`,
        [i, 'unit'],
      ]),
    ),
  }
}

const ISSUES = ['crimeIssues', 'accidentIssues', 'affairsIssues', 'societyIssues'] as const

// a name is one issue's in all files
function issueProblems(vocabulary: Vocabulary): Partial<Record<keyof Vocabulary, Problem[]>> {
  const before = new Set<string>()
  return Object.fromEntries(
    ISSUES.map(key => {
      const problems = vocabulary[key].flatMap(({name}, i): Problem[] =>
        before.has(name)
          ? [{path: [i, 'name'], message: `found "${name}" a second time; allowed: one entry each`}]
          : (before.add(name), []),
      )
      return [key, problems]
    }),
  )
}

function checkSteps(steps: Vocabulary['ladders'][number]['steps'], path: Path): Problem[] {
  const ids = new Set(steps.map(({id}) => id))
  const opposites = steps.flatMap(({opposite}, i) =>
    missing(ids, opposite, [...path, i, 'opposite'], 'step of this ladder'),
  )
  return [...repeated(steps.map(({id}, i) => [id, [...path, i, 'id']])), ...opposites]
}

interface Linked {
  readonly id: string
  readonly within?: string
  readonly excludes?: readonly string[]
}

function checkLinks(entries: readonly Linked[]): Problem[] {
  const ids = new Set(entries.map(({id}) => id))
  return entries.flatMap(({within, excludes = []}, i) => [
    ...missing(ids, within, [i, 'within'], 'entry of this file'),
    ...excludes.flatMap((other, j) => missing(ids, other, [i, 'excludes', j], 'entry of this file')),
  ])
}

function missing(known: ReadonlySet<string>, id: string | undefined, path: Path, what: string): Problem[] {
  if (id === undefined || known.has(id)) return []
  return [{path, message: `found "${id}", which is no ${what}; allowed: ${nearest(known, id).join(', ')} …`}]
}

// the ids that begin alike, else the first ones
function nearest(known: ReadonlySet<string>, id: string): string[] {
  const alike = [...known].filter(other => other.slice(0, 3) === id.slice(0, 3))
  return (alike.length > 0 ? alike : [...known]).slice(0, 5)
}

function repeatedIds(entries: readonly {readonly id: string}[]): Problem[] {
  return repeated(entries.map(({id}, i) => [id, [i, 'id']]))
}

function repeated(items: readonly (readonly [string, Path])[]): Problem[] {
  const seen = new Set<string>()
  return items.flatMap(([key, path]) => {
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [{path, message: `found "${key}" a second time; allowed: one entry each`}]
  })
}

interface Named {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
}

function repeatedNames(entries: readonly Named[]): Problem[] {
  const owners = new Map<string, string>()
  return entries.flatMap((entry, i) =>
    namesOf(entry, i).flatMap(([text, path]) => {
      const key = text.toLowerCase()
      const owner = owners.get(key) ?? entry.id
      owners.set(key, owner)
      if (owner === entry.id) return []
      return [{path, message: `found "${text}", which "${owner}" has too; allowed: a name of one entry`}]
    }),
  )
}

function namesOf({name, aliases = []}: Named, i: number): (readonly [string, Path])[] {
  return [[name, [i, 'name']], ...aliases.map((alias, j) => [alias, [i, 'aliases', j]] as const)]
}
