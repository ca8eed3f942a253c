import type {Word} from './word.ts'

/** Whether a word can begin a phrase of its own, which then is no part of the word before it. */
export function startsPhrase(word: Word | undefined): boolean {
  return word !== undefined && /^(?:DET|NUM|PRON|PROPN|SYM)$/.test(word.tag)
}
