import {compareNames} from '../reading/index.ts'

/** Somebody or something with a name, as one report knows it. */
export interface Bearer {
  readonly id: string
  readonly name: string
}

/** Whether two reports name one person: by one id, by a surname that ends the other's name, or by another form of the name. */
export function isOnePerson(a: Bearer, b: Bearer): boolean {
  if (a.id === b.id) return true
  const [long, short] = a.id.length > b.id.length ? [a.id, b.id] : [b.id, a.id]
  return long.endsWith(`-${short}`) || compareNames(a.name, b.name, 'person') === 'same'
}

/** Whether two reports may name one person, a slip of the pen in the name allowed: "Brian Dalton" and "Bryant Dalton". */
export function isLikelyOnePerson(a: Bearer, b: Bearer): boolean {
  return isOnePerson(a, b) || compareNames(a.name, b.name, 'person') === 'near'
}

/** The one of them with the longest name. */
export function fullest(bearers: readonly Bearer[]): Bearer {
  return bearers.reduce((longest, bearer) => (bearer.name.length > longest.name.length ? bearer : longest))
}
