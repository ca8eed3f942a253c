import {plain, type Name} from '../reading/index.ts'
import type {Spelling} from './spellings.ts'

/** How two full names differ where one has both parts of a double surname and the other one part alone: "Ida Marsh-Velt", "Ida Velt". */
export function halfSurnameOf(a: Name, b: Name): Spelling | undefined {
  if (![a, b].every(isFull) || ![a, b].some(({type}) => type === 'person')) return undefined
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [last, other] = [x.at(-1) ?? '', y.at(-1) ?? '']
  const isHalf = partsOf(last).some(part => plain(part) === plain(other))
  if (!isHalf && !partsOf(other).some(part => plain(part) === plain(last))) return undefined
  return plain(x[0] ?? '') === plain(y[0] ?? '') ? {a, b, words: [last, other]} : undefined
}

// a person, or what nothing shows to be one
function isFull({type, text}: Name): boolean {
  return /^(?:person|thing)$/.test(type) && text.includes(' ')
}

/** The parts of a double surname; of a single one there are none. */
export function partsOf(surname: string): readonly string[] {
  const parts = surname.split(/[-‐‑]/)
  return parts.length === 2 && parts.every(part => /^\p{Lu}[\p{L}'’]{2,}$/u.test(part)) ? parts : []
}

function wordsOf({text}: Name): readonly string[] {
  return text.replace(/['’]s?$/, '').split(/\s+/)
}
