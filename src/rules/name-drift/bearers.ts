import type {Document, Name} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'

/** The people whom a report names in full. */
export function peopleIn({names}: Document): Name[] {
  return names.filter(({type, text}) => type === 'person' && text.includes(' '))
}

export function surnameOf({text}: Pick<Name, 'text'>): string {
  return (text.split(/\s+/).at(-1) ?? '').replace(/['’]s?$/, '')
}

/** Whether a word is the surname of somebody whom another report names in full, by a first name that this report does not have. */
export function isBorneIn(documents: readonly Document[]): (word: string, document: Document) => boolean {
  const bearers = groupBy(
    documents.flatMap(document => peopleIn(document).map(name => ({document, name}))),
    ({name}) => surnameOf(name),
  )
  return (word, document) => {
    const others = (bearers.get(word) ?? []).filter(one => one.document !== document)
    const given = new Set(others.length > 0 ? peopleIn(document).map(givenOf) : [])
    return others.some(({name}) => !given.has(givenOf(name)))
  }
}

function givenOf({text}: Name): string {
  return text.split(/\s+/)[0] ?? ''
}
