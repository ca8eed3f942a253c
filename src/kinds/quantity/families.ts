import type {Vocabulary} from '../../vocabulary/index.ts'

export type Family = Vocabulary['counted'][number]

/** The families of counted things and measured attributes by the words that show them. */
export interface Families {
  readonly byId: ReadonlyMap<string, Family>
  /** Lemmas; compounds joined by a space. */
  readonly nouns: ReadonlyMap<string, readonly Family[]>
  readonly verbs: ReadonlyMap<string, readonly Family[]>
  readonly adjectives: ReadonlyMap<string, readonly Family[]>
}

const tables = new WeakMap<Vocabulary, Families>()

export function familiesOf(vocabulary: Vocabulary): Families {
  const known = tables.get(vocabulary)
  if (known) return known
  const made = makeFamilies(vocabulary.counted)
  tables.set(vocabulary, made)
  return made
}

/** Whether `inner` is `outer` or one of its sub-groups. */
export function isWithin(inner: string, outer: string, {byId}: Families): boolean {
  for (let id: string | undefined = inner, steps = 0; id !== undefined && steps < 6; id = byId.get(id)?.within, steps++)
    if (id === outer) return true
  return false
}

function makeFamilies(counted: readonly Family[]): Families {
  return {
    byId: new Map(counted.map(family => [family.id, family])),
    nouns: indexed(counted, family => family.nouns),
    verbs: indexed(counted, family => family.verbs),
    adjectives: indexed(counted, family => family.adjectives),
  }
}

function indexed(
  counted: readonly Family[],
  words: (family: Family) => readonly string[] | undefined,
): Map<string, Family[]> {
  const index = new Map<string, Family[]>()
  for (const family of counted)
    for (const word of words(family) ?? []) {
      const key = word.toLowerCase()
      index.set(key, [...(index.get(key) ?? []), family])
    }
  return index
}

/** Whether a word taken for a noun or adjective is a form of a verb that tells what befell somebody: "kills", "wounds", "vaccinated". */
export function isActing({vocabulary}: {readonly vocabulary: Vocabulary}, word: string): boolean {
  const {verbs} = familiesOf(vocabulary)
  return [
    word,
    word.replace(/s$/, ''),
    word.replace(/(?:ed|ing)$/, ''),
    word.replace(/d$/, ''),
    word.replace(/ing$/, 'e'),
  ].some(form => form.length > 2 && verbs.has(form))
}
