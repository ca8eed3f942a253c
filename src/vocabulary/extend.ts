import {z} from 'zod'
import type {Problem} from './problem.ts'
import {checkReferences} from './references.ts'
import {schemas} from './schema.ts'
import type {Vocabulary} from './vocabulary.ts'

/** What a user may add to the vocabulary, in the form in which the program's own data are written. */
export const additionsSchema = z.strictObject({
  organisations: schemas.organisations.optional(),
  outlets: schemas.outlets.optional(),
  channels: schemas.channels.optional(),
  ladders: schemas.ladders.optional(),
  counted: schemas.counted.optional(),
  roles: schemas.roles.optional(),
  places: schemas.places.optional(),
})

export type Additions = z.output<typeof additionsSchema>

const keys = ['organisations', 'outlets', 'channels', 'ladders', 'counted', 'roles', 'places'] as const

/** A vocabulary with a user's entries put before its own; an entry with the id of one that is there takes its place. */
export function extendVocabulary(
  general: Vocabulary,
  additions: Additions,
): {readonly vocabulary: Vocabulary; readonly problems: readonly Problem[]} {
  const vocabulary: Vocabulary = {
    ...general,
    organisations: joined(additions.organisations, general.organisations),
    outlets: joined(additions.outlets, general.outlets),
    channels: joined(additions.channels, general.channels),
    ladders: joined(additions.ladders, general.ladders),
    counted: joined(additions.counted, general.counted),
    roles: joined(additions.roles, general.roles),
    places: joined(additions.places, general.places),
  }
  return {vocabulary, problems: problemsOf(vocabulary, additions)}
}

function joined<T extends {readonly id: string}>(added: readonly T[] | undefined, own: readonly T[]): readonly T[] {
  if (!added) return own
  const ids = new Set(added.map(({id}) => id))
  return [...added, ...own.filter(({id}) => !ids.has(id))]
}

// the user's entries stand first: a fault further down is an old entry that lost what it refers to, or its name
function problemsOf(vocabulary: Vocabulary, additions: Additions): Problem[] {
  const all = checkReferences(vocabulary)
  return keys.flatMap(key =>
    (all[key] ?? []).map(({path: [index, ...rest], message}) => ({
      path: typeof index === 'number' && index < (additions[key]?.length ?? 0) ? [key, index, ...rest] : [key],
      message,
    })),
  )
}
