import type {Match} from './expression.ts'
import type {Word} from './words.ts'

export function isEvery(word: Word | undefined): boolean {
  return word?.lower === 'every' || word?.lower === 'each'
}

export function set(first: number, last: number, timex: string): Match {
  return {first, last, expression: {is: 'set', timex}, via: 'set'}
}
