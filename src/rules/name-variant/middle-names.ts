import {plain, type Document, type Name} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import type {Variants} from './variants.ts'

interface Person {
  readonly document: Document
  readonly name: Name
  /** What stands between the first name and the surname. */
  readonly middle: string
}

/** People who have one first name and surname and another middle initial: "Ida B. Marsh", "Ida D. Marsh", "Ida Dara Marsh". */
export function middleNamesIn(documents: readonly Document[]): Variants[] {
  const people = groupBy(documents.flatMap(peopleIn), ({name}) => outerOf(name))
  return [...people.values()].flatMap(own => {
    const pair = pairIn(own)
    const isBoth = [...groupBy(own, ({document}) => document.source.id).values()].some(
      ([first, ...rest]) => first && rest.some(other => initialOf(other) !== initialOf(first)),
    )
    return pair && !isBoth ? [{how: 'middle', mentions: pair.map(mentionOf)}] : []
  })
}

// two names written out may be those of two people: "Ida Luisa Marsh", "Ida Maria Marsh"
function pairIn(own: readonly Person[]): readonly [Person, Person] | undefined {
  const short = own.find(({middle}) => middle.endsWith('.') || middle.length === 1)
  const other = short && own.find(one => one.document !== short.document && initialOf(one) !== initialOf(short))
  return other && (own.indexOf(short) < own.indexOf(other) ? [short, other] : [other, short])
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

// an initial says no more than how the name begins
function initialOf({middle}: Person): string {
  return plain(middle).charAt(0)
}

function mentionOf({document: {source}, name: {start, end, text}}: Person): Variants['mentions'][number] {
  return {source: source.id, start, end, text}
}
