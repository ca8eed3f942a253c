import type {Document} from '../document.ts'
import type {Attribution} from './attribution.ts'
import type {Pair} from './pairs.ts'

/** Whether words between marks are somebody's speech, rather than a title, a nickname, a term or words held at arm's length. */
export function isSpeech({source, tokens, names}: Document, pair: Pair, attribution: Attribution | undefined): boolean {
  const words = source.text.slice(pair.start, pair.end).trim()
  const count = words.split(/\s+/).length
  const before = source.text.slice(Math.max(0, pair.outerStart - 40), pair.outerStart)
  const after = source.text.slice(pair.outerEnd, pair.outerEnd + 30)
  if (TITLED.test(before) && count <= 8 && !/[.?!]$/.test(words)) return false
  if (isTitle(words, before) || (attribution?.weak && isModifier(before, after, count))) return false
  if (isNickname(before, after, count) || names.some(name => name.start < pair.outerStart && name.end > pair.outerEnd))
    return false
  const whole = /^[\p{Lu}\d¿¡…]/u.test(words) && /[.,?!…]$|^$/.test(words)
  if (attribution?.near) return count >= 2 || whole || /[:,]\s*$/.test(before)
  if (attribution) return count >= 3 || whole || endsSentence(words, after)
  return tokens.length > 0 && (count >= 6 || (whole && count >= 3))
}

// 'the film "Long Night"', "so-called", "known as"
const TITLED =
  /(?:\b(?:titled|entitled|called|named|dubbed|nicknamed|codenamed|known as|so-called|film|movie|book|song|album|series|novel|magazine|show|play|single|track|opera|documentary|game|programme|program|exhibition|hashtag|slogan|headlined|vessel|ship|boat|yacht|the word|the term|the phrase)(?: the| its| his| her)?)\s*[,:]?\s*$/i

// 'write and direct "The Long Night."', 'the sequel to "Iron Bridge"'
function isTitle(words: string, before: string): boolean {
  const all = words.match(/[\p{L}\p{N}'’-]+/gu) ?? []
  const long = all.filter(word => !SMALL.test(word))
  if (long.length < 2 || all.length > 12 || /[?!]$/.test(words)) return false
  return (
    /[\p{Ll}’'s,(]\s*$/u.test(before) &&
    !/:\s*$/.test(before) &&
    long.every(word => /^[\p{Lu}\d]/u.test(word)) &&
    !SAYS.test(before)
  )
}

const SMALL = /^(?:a|an|the|of|in|on|at|to|for|by|and|or|but|nor|with|from|as|vs)$/

// 'said, "Danu Orvik Is Gone"'
const SAYS =
  /\b(?:said|says|saying|say|told|tells|telling|asked|replied|wrote|tweeted|shouted|chanted|read|reads|reading|called)\b[^"“]{0,20}$/i

// 'launched the "iron bridge" campaign'
function isModifier(before: string, after: string, count: number): boolean {
  return (
    count <= 5 &&
    /(?:\b(?:the|a|an|his|her|its|their|our)|\p{L}['’]s)\s$/iu.test(before) &&
    /^\s\p{Ll}{3,}/u.test(after)
  )
}

// 'Danu "Flint" Orvik'
function isNickname(before: string, after: string, count: number): boolean {
  return count <= 2 && /\p{Lu}[\p{L}.'’-]{0,30}\s$/u.test(before) && /^\s\p{Lu}\p{Ll}/u.test(after)
}

function endsSentence(words: string, after: string): boolean {
  return /[.?!]$/.test(words) || /^[.?!]/.test(after)
}
