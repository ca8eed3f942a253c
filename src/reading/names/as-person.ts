import {ends, genderOf, holds, partsOf, type Person} from './people.ts'
import type {Mention, Settled} from './mention.ts'
import type {Scene} from './scene.ts'
import {isSpeech} from './speech.ts'

/** Whom a mention stands for, where it is a form of the name of a person of the text. */
export function byPerson(
  scene: Scene,
  people: readonly Person[],
  later: () => readonly string[],
  recents: Recents,
  mention: Mention,
): Settled | undefined {
  if (!mayBePerson(scene, mention)) return undefined
  const parts = partsOf(mention.name)
  const exact = people.find(person => person.forms.some(form => same(form, parts)))
  const fits =
    exact && (parts.length > 1 || mention.type !== 'person') ? [exact] : fitting(people, parts, genderOf(mention.title))
  const person = pick(fits, later, recents, parts.length === 1 ? scene.words[mention.first]?.sentence : undefined)
  if (
    !person ||
    (mention.type === 'place' &&
      mention.id !== undefined &&
      !person.forms.some(form => form.length > parts.length && ends(form, parts)))
  )
    return undefined
  const short = parts.length < (person.forms[0]?.length ?? 0)
  const {first, last, weight, title} = mention
  const how = short ? 'short' : mention.how
  return {
    first,
    last,
    weight,
    type: 'person',
    id: person.id,
    name: person.name,
    how,
    ...(title === undefined ? {} : {title}),
  }
}

/** Persons who are first named in full further on, in the order of the text. */
export function upcoming(people: readonly Person[], mentions: readonly Mention[], from: Mention): readonly string[] {
  return mentions
    .filter(mention => mention.type === 'person' && mention.first >= from.first)
    .flatMap(mention => people.find(person => person.forms.some(form => same(form, partsOf(mention.name))))?.id ?? [])
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i])
}

function mayBePerson(scene: Scene, mention: Mention): boolean {
  if (mention.type === 'person' || mention.type === 'thing') return true
  if (mention.type === 'place' && mention.how === 'context') return true
  if (mention.type !== 'place' || mention.last - mention.first > 1) return false
  const after = scene.words[mention.last]
  const before = scene.words[mention.first - 1]?.plain ?? ''
  if (after && isSpeech(scene, after)) return true
  if (before === 'to') return scene.words[mention.first - 2]?.plain === 'according'
  return !/^(?:in|at|near|from|of|outside|into|around|,)$/.test(before) && after?.text !== ','
}

function fitting(
  people: readonly Person[],
  parts: readonly string[],
  gender: 'female' | 'male' | undefined,
): readonly Person[] {
  const fits = people.filter(
    ({forms, gender: known}) =>
      forms.some(form => holds(form, parts)) && (gender === undefined || known === undefined || known === gender),
  )
  const byFamily = fits.filter(({forms}) => forms.some(form => ends(form, parts)))
  const familiar = byFamily.length > 0 ? byFamily : fits
  const sure = gender === undefined ? [] : familiar.filter(person => person.gender === gender)
  return sure.length > 0 ? sure : familiar
}

/** How often a person was named so far, and where last: the number of the word, and of its sentence. */
export interface Recent {
  readonly id: string
  readonly times: number
  readonly at: number
  readonly sentence: number
}

/** Those who were named so far, by their ids. */
export type Recents = ReadonlyMap<string, Recent>

function pick(
  people: readonly Person[],
  later: () => readonly string[],
  recents: Recents,
  sentence: number | undefined,
): Person | undefined {
  if (people.length < 2) return people[0]
  const named = people.flatMap(({id}) => recents.get(id) ?? []).sort((a, b) => b.at - a.at)
  const [last] = named
  const id =
    (last && sentence !== undefined ? principal(named, last, sentence) : undefined) ??
    last?.id ??
    later().find(id => people.some(person => person.id === id))
  return people.find(person => person.id === id) ?? people[0]
}

const OFTEN = 3

// a surname alone is that of whom the report is about, once the other one, named in passing, is a sentence away
function principal(named: readonly Recent[], last: Recent, sentence: number): string | undefined {
  if (last.times > 1 || sentence - last.sentence < 2) return undefined
  return named.find(({times}) => times >= OFTEN)?.id
}
