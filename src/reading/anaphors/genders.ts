import type {Document, Name} from '../document.ts'
import {genderOf} from '../names/people.ts'
import {plain} from '../names/slug.ts'
import {genderOfGiven} from './given.ts'

export type Gender = 'female' | 'male'

/** The sex of the persons of a document, by id, where a title or a given name tells it and no other contradicts. */
export function gendersOf({names, tokens}: Document): ReadonlyMap<string, Gender> {
  const votes = new Map<string, Set<Gender>>()
  for (const name of names) {
    if (name.type !== 'person') continue
    const before = tokens[name.first - 1]?.text === '.' ? tokens[name.first - 2] : tokens[name.first - 1]
    const title = genderOf(plain(before?.text ?? '').replace(/\.$/, ''))
    const gender = title ?? givenGender(name)
    if (gender) votes.set(name.id, new Set([...(votes.get(name.id) ?? []), gender]))
  }
  const sure = [...votes].filter(([, genders]) => genders.size === 1)
  return new Map(sure.flatMap(([id, [gender]]) => (gender ? [[id, gender] as const] : [])))
}

function givenGender({name}: Name): Gender | undefined {
  const [first, ...more] = plain(name).split(' ')
  return first !== undefined && more.length > 0 ? genderOfGiven(first) : undefined
}
