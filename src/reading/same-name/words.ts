import {latin} from './letters.ts'

/** The words of a name in lower-case Latin letters: dotted initials joined, signs written out, joined capitals parted, figures between letters read as the letters they look like. */
export function wordsOf(name: string): string[] {
  if (/^[A-Z]?[a-z]{1,399}$/.test(name)) return [name.toLowerCase()]
  return latin(parted(name.slice(0, LONGEST)))
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,8}/gu, dotted => ` ${dotted.replace(/[.\s]/g, '')} `)
    .replace(/(?<=\p{L})[0-9](?=\p{L})/gu, figure => LOOKS_LIKE[Number(figure)] ?? figure)
    .replace(/&/g, ' and ')
    .replace(/(?<=\d)%/g, ' percent')
    .replace(/(?<=\p{L})['’‘ʼ`ʹ](?=\p{L})|(?<![\p{L}\p{N}])['’‘ʼ`ʹ](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(word => word !== '')
}

const LONGEST = 400
const LOOKS_LIKE = [...'oizeasgtbg']

// "SiemensAG", "AlisherUsmanov": words run together, told by the capital inside
function parted(name: string): string {
  return name.replace(/(?<=\p{Ll}{3})(?=\p{Lu}(?:\p{Ll}{2}|\p{Lu}*(?!\p{L})))/gu, ' ')
}
