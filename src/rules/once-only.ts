import type {Act} from './acts.ts'

/** Acts that befall one and the same person once. */
const ONCE: ReadonlySet<string> = new Set(['die', 'bury', 'cremate', 'born', 'bear', 'behead', 'hang', 'execute'])

/** Whether an act is of a named person, who cannot come to it twice: two dates of it are one too many. */
export function isOnceOnly({verb, patient, clause, document}: Act): boolean {
  if (!ONCE.has(verb) || patient?.named !== true || clause.verb?.standing !== 'done' || clause.verb.negated)
    return false
  return document.names.some(({id, type}) => id === patient.id && type === 'person')
}
