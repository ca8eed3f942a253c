import {plain} from './slug.ts'

/** A word as names are compared by it: `key` in lower case without accents or stops. */
export interface Atom {
  readonly key: string
  readonly text: string
}

const PARTS = /['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’](?!s(?![\p{L}\p{N}]))\p{L}+)*|[&,+/]/gu

/** The atoms of a name or a word: "U.S. Steel" is "us", "steel"; hyphens and stops leave no trace. */
export function toAtoms(text: string): readonly Atom[] {
  return [...text.replace(/(?<=\p{Lu})\.(?=\p{Lu}|\s|$)/gu, '').matchAll(PARTS)].map(([part]) => ({
    key: plain(part),
    text: part,
  }))
}
