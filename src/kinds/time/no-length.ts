import {isDash, type Word} from './words.ts'

/** Whether a number and a unit tell something else than a length of time: an age, some day to come, a share. */
export function isNoLength(words: readonly Word[], at: number, end: number): boolean {
  return isAge(words, at, end) || isSomeDay(words, at, end) || isFraction(words, end)
}

// "one day the work will be done": no length
function isSomeDay(words: readonly Word[], at: number, end: number): boolean {
  if (words[at]?.lower !== 'one' || end !== at + 2 || words[at + 1]?.lower !== 'day') return false
  if (/^(?:ago|later|after|before|earlier|from)$/.test(words[end]?.lower ?? '')) return false
  return !/^(?:for|within|in|than|just|only|lasted|last|took|take|by)$/.test(words[at - 1]?.lower ?? '')
}

// "three quarters of its value"
function isFraction(words: readonly Word[], end: number): boolean {
  // "a three-quarter-point cut", "a three-quarter-mile track"
  if (words[end - 1]?.lower === 'quarter' && isDash(words[end - 2]) && isDash(words[end])) return true
  return words[end - 1]?.lower === 'quarters' && /^(?:of|the)$/.test(words[end]?.lower ?? '')
}

// "28-year-old", "five years old", "at the age of 12 years", "six months of age", "aged 3 years"
function isAge(words: readonly Word[], at: number, end: number): boolean {
  const next = isDash(words[end]) ? end + 1 : end
  if (/^(?:old|olds|older|younger)$/.test(words[next]?.lower ?? '')) return true
  if (words[next]?.lower === 'of' && words[next + 1]?.lower === 'age') return true
  return words[at - 1]?.lower === 'aged' || (words[at - 1]?.lower === 'of' && words[at - 2]?.lower === 'age')
}
