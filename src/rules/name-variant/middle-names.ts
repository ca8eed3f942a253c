import {plain, type Document, type Name} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import type {Variants} from './variants.ts'

interface Person {
  readonly document: Document
  readonly name: Name
  /** What stands between the first name and the surname. */
  readonly middle: string
}

/** People who have one first name and surname and another middle name or initial: "Ida B. Marsh", "Ida D. Marsh". */
export function middleNamesIn(documents: readonly Document[]): Variants[] {
  const people = groupBy(documents.flatMap(peopleIn), ({name}) => outerOf(name))
  return [...people.values()].flatMap(own => {
    const pair = own.flatMap(a => own.flatMap(b => (areTwo(a, b) ? [[a, b] as const] : []))).at(0)
    const isBoth = own.some(a => own.some(b => a.document === b.document && areOther(a.middle, b.middle)))
    return pair && !isBoth ? [{how: 'middle', mentions: pair.map(mentionOf)}] : []
  })
}

// the first name written out, one middle name or its initial, the surname
const FULL = /^\p{Lu}\p{Ll}+ (?<middle>\p{Lu}(?:\.|\p{Ll}{2,})?) \p{Lu}[\p{L}'’-]{2,}$/u

function peopleIn(document: Document): Person[] {
  return document.names.flatMap(name => {
    const {middle} = name.type === 'person' ? (FULL.exec(bare(name))?.groups ?? {}) : {}
    return middle === undefined ? [] : [{document, name, middle}]
  })
}

function bare({text}: Name): string {
  return text.replace(/['’]s?$/, '')
}

function outerOf(name: Name): string {
  const words = bare(name).split(' ')
  return `${plain(words[0] ?? '')} ${plain(words.at(-1) ?? '')}`
}

function areTwo(a: Person, b: Person): boolean {
  return a.document !== b.document && areOther(a.middle, b.middle)
}

// an initial says no more than how the name begins; words of one first letter may be spellings of one
function areOther(a: string, b: string): boolean {
  return plain(a)[0] !== plain(b)[0]
}

function mentionOf({document: {source}, name: {start, end, text}}: Person): Variants['mentions'][number] {
  return {source: source.id, start, end, text}
}
