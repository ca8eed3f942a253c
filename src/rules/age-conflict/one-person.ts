import {compareNames} from '../../reading/index.ts'
import {isLikelyOnePerson, type Bearer} from '../one-bearer.ts'

/** Whether two names stand for one person, among all whom the reports name. */
export type Same = (a: Bearer, b: Bearer) => boolean

/**
 * Tells one person by full names (a slip of the pen allowed, where no report has both), or by a surname or first name that one of all
 * those named has.
 */
export function sameAmong(reports: readonly (readonly Bearer[])[]): Same {
  const everybody = reports.flat()
  const areBothNamed = (a: Bearer, b: Bearer): boolean =>
    compareNames(a.name, b.name, 'person') === 'near' &&
    reports.some(names => [a, b].every(({id}) => names.some(other => other.id === id)))
  const full = everybody.filter(({id}) => id.includes('-'))
  const bearers = (part: string, of: (id: string) => boolean): readonly Bearer[] =>
    full.filter(({id}) => id !== part && of(id))
  const only = (part: string, of: (id: string) => boolean, whole: Bearer): boolean => {
    const all = bearers(part, of)
    return all.length > 0 && all.every(other => compareNames(other.name, whole.name, 'person') !== 'other')
  }
  return (a, b) => {
    if (a.id === b.id) return true
    const [short, long] = a.id.length < b.id.length ? [a, b] : [b, a]
    if (short.id.includes('-'))
      return !areBothNamed(a, b) && (isLikelyOnePerson(a, b) || isLikelyOnePerson(tail(a), tail(b)))
    if (long.id.endsWith(`-${short.id}`)) return only(short.id, id => id.endsWith(`-${short.id}`), long)
    return long.id.startsWith(`${short.id}-`) && only(short.id, id => id.split('-').includes(short.id), long)
  }
}

// "lifer Tomas Venn", with the first word taken for a name
function tail({id, name}: Bearer): Bearer {
  return {id: id.split('-').slice(-2).join('-'), name: name.split(' ').slice(-2).join(' ')}
}
