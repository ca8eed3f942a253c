import {compareBodies} from './bodies.ts'
import {comparePeople} from './people.ts'

/**
 * What two whole names are to each other: `same` where they are one in other dress (order, rank, initials, legal form, script),
 * `near` where a slip of the pen would make them one, else `other`.
 */
export type Likeness = 'same' | 'near' | 'other'

/** Compares two whole names of people, or of bodies: firms, authorities, ships. */
export function compareNames(a: string, b: string, sort: 'person' | 'body'): Likeness {
  return sort === 'person' ? comparePeople(a, b) : compareBodies(a, b)
}
