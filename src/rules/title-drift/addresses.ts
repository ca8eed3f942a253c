import {blockAt, plain, type Document, type Name} from '../../reading/index.ts'
import {titleAtEnd, type Title} from './titles.ts'

/** Somebody called by a title and a surname: "Ms Vennick", "Col. Ivo Marsh". */
export interface Address {
  readonly title: Title
  readonly surname: string
  /** The parts of the name, without accents and in lower case. */
  readonly parts: readonly string[]
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sentence: number
  readonly quoted: boolean
  /** Words before it tell who this is: "his lawyer, Ms Vennick". */
  readonly introduced: boolean
}

/** Everybody whom a report calls by a title, in its order. */
export function addressesIn(document: Document): readonly Address[] {
  return document.names.flatMap(name => addressOf(document, name))
}

function addressOf(document: Document, name: Name): Address[] {
  const {text} = document.source
  const before = text.slice(Math.max(0, name.start - 40), name.start)
  const title = titleAtEnd(before)
  const type = blockAt(document, name.start)?.type
  if (!title || name.type !== 'person' || type === 'boilerplate' || type === 'title') return []
  const parts = partsOf(name.text)
  const start = name.start - (before.length - before.lastIndexOf(title.text))
  const shown = text.slice(start, name.end)
  return [
    {
      title: {type: title.type, id: title.id},
      surname: parts.at(-1) ?? '',
      parts,
      start,
      end: start + shown.replace(/['’]s?$/, '').length,
      text: shown.replace(/['’]s?$/, ''),
      sentence: name.sentence,
      quoted: document.quotations.some(quotation => quotation.outerStart <= start && start < quotation.outerEnd),
      introduced: INTRODUCED.test(text.slice(Math.max(0, start - 60), start)),
    },
  ]
}

/** The parts of a name as they are compared. */
export function partsOf(text: string): readonly string[] {
  return text
    .replace(/['’]s?$/, '')
    .split(/\s+/)
    .map(part => plain(part.replace(/[.,]+$/, '')))
    .filter(part => part !== '' && !/^(?:jr|sr|ii|iii|iv)$/.test(part))
}

// "his lawyer, Ms ", "another tenant, Mr ", "a neighbour named Ms ", "Mr Kim and Ms "
const INTRODUCED =
  /(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]n?|[Aa]nother|[Oo]ne|[Ss]econd|[Ww]hose)|['’]s?) (?:[\p{L}-]{2,20} ){1,4}$|(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]n?|[Aa]nother|[Oo]ne|[Ss]econd|[Ww]hose)|['’]s?) (?:[\p{L}-]{2,20} ){0,4}[\p{L}-]{2,20}, $|\b(?:named|called|[Oo]ther|[Aa]nother|\p{Lu}[\p{L}-]{1,20} and) $/u
