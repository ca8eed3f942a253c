import type {Mention} from './mention.ts'
import {plain, slug} from './slug.ts'

/** One person of the text with all the full names by which it calls him. */
export interface Person {
  readonly id: string
  readonly name: string
  /** Word sequences of the full names, accents folded. */
  readonly forms: readonly (readonly string[])[]
  readonly gender?: 'female' | 'male'
}

/** The people that the full names of a text stand for: one person under every fuller or shorter spelling of one name. */
export function peopleOf(mentions: readonly Mention[]): readonly Person[] {
  const named = mentions.filter(mention => mention.type === 'person')
  const full = [...named].sort((a, b) => partsOf(b.name).length - partsOf(a.name).length || a.first - b.first)
  const people: Person[] = []
  for (const mention of full) {
    const parts = partsOf(mention.name)
    const at = people.findIndex(person => person.forms.some(form => isShorterSpelling(parts, form)))
    const known = people[at]
    if (known) people[at] = joined(known, parts, mention)
    else if (parts.length > 1 || !people.some(person => person.forms.some(form => holds(form, parts))))
      people.push(begin(mention, parts))
  }
  return people
}

function begin(mention: Mention, parts: readonly string[]): Person {
  const gender = genderOf(mention.title)
  return {id: idOf(mention.name), name: mention.name, forms: [parts], ...(gender === undefined ? {} : {gender})}
}

function joined(person: Person, parts: readonly string[], mention: Mention): Person {
  const gender = person.gender ?? genderOf(mention.title)
  return {...person, forms: [...person.forms, parts], ...(gender === undefined ? {} : {gender})}
}

export function genderOf(title: string | undefined): 'female' | 'male' | undefined {
  if (title === undefined) return undefined
  if (
    /^(?:mrs|ms|miss|madam|mme|lady|dame|queen|princess|sister|frau|senora|actress|spokeswoman|chairwoman|congresswoman|policewoman|businesswoman|councilwoman)$/.test(
      title,
    )
  )
    return 'female'
  if (
    /^(?:mr|sir|lord|king|prince|herr|senor|father|brother|spokesman|chairman|congressman|policeman|businessman|councilman|actor)$/.test(
      title,
    )
  )
    return 'male'
  return undefined
}

/** The words of a person's name: no nickname, no "Jr.", accents folded. */
export function partsOf(name: string): readonly string[] {
  return plain(name)
    .replace(/["“'‘][^"”'’]{1,20}["”'’] /g, '')
    .replace(/,? (?:jr|sr|ii|iii|iv)\.?$/, '')
    .replace(/(?<=^\p{L}|[ .]\p{L})\.(?=\p{L}\.? )/gu, ' ')
    .split(/ /)
    .map(part => part.replace(/\.$/, ''))
}

function idOf(name: string): string {
  const suffix = / (jr|sr|ii|iii|iv)\.?$/.exec(plain(name))?.[1]
  const parts = partsOf(name)
  const led = parts[0]?.length === 1
  const kept = parts.filter((part, i) => led || i === 0 || i === parts.length - 1 || part.length > 1)
  return slug([...kept, ...(suffix === undefined ? [] : [suffix])].join(' '))
}

// "Dmitry Rogan", "D. Rogan" and "Dmitry A. Rogan" all lie in "Dmitry Alekseyevich Rogan"
function isShorterSpelling(parts: readonly string[], form: readonly string[]): boolean {
  if (parts.length < 2 || parts.at(-1) !== form.at(-1) || !sameWord(parts[0], form[0])) return false
  let at = 0
  for (const part of parts) {
    while (at < form.length && !sameWord(part, form[at])) at++
    if (at === form.length) return isInitial(part) || parts.filter(isInitial).length === 1
    at++
  }
  return true
}

function sameWord(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return a === b || (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b))
}

function isInitial(part: string): boolean {
  return part.length === 1
}

/** Whether a sequence of words stands, unbroken, inside another. */
export function holds(form: readonly string[], part: readonly string[]): boolean {
  return form.some((_, at) => part.every((word, i) => form[at + i] === word))
}

/** Whether a sequence of words ends another. */
export function ends(form: readonly string[], part: readonly string[]): boolean {
  return part.every((word, i) => form[form.length - part.length + i] === word)
}
