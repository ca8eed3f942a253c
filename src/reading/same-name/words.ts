import {american} from '../american.ts'
import {latin} from './letters.ts'

/** The words of a name in lower-case Latin letters: dotted initials joined, signs written out, joined capitals parted, a nought or one between letters read as the letter it looks like. */
export function wordsOf(name: string): string[] {
  if (/^[A-Z]?[a-z]{1,399}$/.test(name)) return [american(name.toLowerCase())]
  return latin(parted(name.slice(0, LONGEST)))
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,8}/gu, dotted => ` ${dotted.replace(/[.\s]/g, '')} `)
    .replace(/(?<=\p{L})0(?=\p{L})/gu, 'o')
    .replace(/(?<=\p{L})1(?=\p{L})/gu, 'i')
    .replace(/&/g, ' and ')
    .replace(/(?<=\p{L})['’‘ʼ`ʹ](?=\p{L})|(?<![\p{L}\p{N}])['’‘ʼ`ʹ](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{M}\p{N}%]+/u)
    .filter(word => word !== '')
    .map(american)
}

const LONGEST = 400

// "SiemensAG", "AlisherUsmanov": words run together, told by the capital inside
function parted(name: string): string {
  return name.replace(/(?<=\p{Ll}{3})(?=\p{Lu}(?:\p{Ll}{2}|\p{Lu}*(?!\p{L})))/gu, ' ')
}
