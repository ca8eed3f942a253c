import {unitAt} from './unit-word.ts'
import type {Match, SpanPart} from './expression.ts'
import {readNumber} from './numbers.ts'
import {skip, type Word} from './words.ts'

/** So many units before or after now or a time told before: "the ten previous weeks", "the preceding six months", "recent weeks", "the coming days", "in the years ahead". */
export function readReach(words: readonly Word[], at: number): Match | undefined {
  return several(words, at) ?? countFirst(words, at) ?? toldFirst(words, at)
}

const SEVERAL: Readonly<Record<string, -1 | 1>> = {recent: -1, past: -1, last: -1, coming: 1, next: 1}

// "recent weeks", "the coming days", "the years ahead", "the past few years" is read as a pointed one
function several(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const reach = SEVERAL[words[start]?.lower ?? '']
  if (reach !== undefined) {
    const unit = longUnit(words, start + 1)
    if (unit && words[start]?.lower === 'recent')
      return {first: at, last: start + 2, expression: {is: 'reference', timex: 'PAST_REF'}, via: 'reference'}
    const plain = unit && (start > at || /^(?:past|coming)$/.test(words[start]?.lower ?? ''))
    return plain ? found(at, start + 2, {unit}, reach) : undefined
  }
  const unit = start > at ? longUnit(words, start) : undefined
  return unit && words[start + 1]?.lower === 'ahead' && words[start + 2]?.lower !== 'of'
    ? found(at, start + 2, {unit}, 1)
    : undefined
}

function longUnit(words: readonly Word[], at: number): SpanPart['unit'] | undefined {
  return /^(?:days|weeks|months|quarters|years|decades|centuries)$/.test(words[at]?.lower ?? '')
    ? unitAt(words, at)
    : undefined
}

// "the 10 previous weeks", "the two preceding years"
function countFirst(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  const number = start > at ? readNumber(words, start) : undefined
  const pointer = words[number?.last ?? at]?.lower ?? ''
  const unit = number && longUnit(words, number.last + 1)
  if (!number || !unit || !/^(?:previous|preceding|last|past|following|next|coming)$/.test(pointer)) return undefined
  const part = {count: number.value, unit}
  if (/^(?:last|past|previous)$/.test(pointer)) return found(at, number.last + 2, part, -1)
  return found(at, number.last + 2, part, /^(?:next|coming)$/.test(pointer) ? 1 : undefined)
}

// "the preceding six months", "the following two weeks": counted from what was told
function toldFirst(words: readonly Word[], at: number): Match | undefined {
  const start = skip(words, at, 'the')
  if (start === at || !/^(?:preceding|following|ensuing|intervening)$/.test(words[start]?.lower ?? '')) return undefined
  const number = readNumber(words, start + 1)
  const unit = number && unitAt(words, number.last)
  return unit && words[number.last]?.lower.endsWith('s')
    ? found(at, number.last + 1, {count: number.value, unit}, undefined)
    : undefined
}

function found(first: number, last: number, part: SpanPart, reach: -1 | 1 | undefined): Match {
  return {first, last, expression: {is: 'span', parts: [part], ...(reach ? {reach} : {})}, via: 'reach'}
}
