import {clauseAt, type Document, type Name} from '../../reading/index.ts'

/** The ids of the people, bodies and things that the clause at a place has for its subject or object. */
export function partyOf(document: Document, at: number): string[] {
  const clause = clauseAt(document, at)
  const ids = [clause?.subject?.id, clause?.object?.id].flatMap(id => (id === undefined ? [] : [id]))
  return ids.filter(id => document.names.some(name => name.id === id && isParty(name)))
}

/** Whether one of the ids is the other, or a shorter or longer form of it: "ada-marsh" and "marsh". */
export function areOneParty(a: readonly string[], b: readonly string[]): boolean {
  return a.some(x => b.some(y => `-${x}-`.includes(`-${y}-`) || `-${y}-`.includes(`-${x}-`)))
}

function isParty({type}: Name): boolean {
  return type === 'person' || type === 'organisation' || type === 'thing'
}
