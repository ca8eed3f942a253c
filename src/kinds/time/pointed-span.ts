import {readDuration} from './duration.ts'
import type {Match, Span} from './expression.ts'
import {readNumber} from './numbers.ts'
import {unitAt} from './unit-word.ts'
import {phrase, skip, type Word} from './words.ts'

/** A length that ends or begins at the publication: "the past decade", "the next four years", "last 12 months", "the past two to three years", "the last fortnight". */
export function readPointedSpan(
  words: readonly Word[],
  at: number,
  next: number,
  offset: number,
  definite: boolean,
): Match | undefined {
  if (offset === 0) return undefined
  const side = offset < 0 ? -1 : 1
  const between = definite || words[next - 1]?.lower !== 'last' ? readDuration(words, next) : undefined
  if (between?.expression.is === 'span' && between.expression.low !== undefined)
    return found(at, between.last, {...between.expression, reach: side})
  const number = readNumber(words, next)
  const vague = /^(?:few|several|couple)$/.test(words[next]?.lower ?? '')
  const start = number?.last ?? (vague ? skip(words, next + 1, 'of') : next)
  const adjective = skip(words, start, 'consecutive', 'trading', 'working', 'business', 'full')
  const kind = unitAt(words, adjective)
  if (!kind) return undefined
  const double = words[adjective]?.lower.startsWith('fortnight')
  const orTwo = definite && !number && !vague ? phrase(words, adjective + 1, 'or two') : undefined
  if (orTwo !== undefined && kind !== 'decade' && kind !== 'century')
    return found(at, orTwo, {is: 'span', parts: [{count: 2, unit: kind}], low: 1, reach: side})
  const isPlain = !number && !vague && !double
  if (isPlain && words[adjective]?.lower.endsWith('s') && kind !== 'century') return undefined
  const century = kind === 'century' && side > 0 && /^(?:over|within|for)$/.test(words[at - 1]?.lower ?? '')
  if (isPlain && !(words[next - 1]?.lower === 'past' && definite) && !(definite && (kind === 'decade' || century)))
    return undefined
  const count = number ? number.value * (double ? 2 : 1) : vague ? undefined : double ? 2 : 1
  const part =
    (kind === 'decade' || century) && count !== undefined
      ? {count: count * (century ? 100 : 10), unit: 'year' as const}
      : count === undefined
        ? {unit: kind}
        : {count, unit: kind}
  return found(at, adjective + 1, {is: 'span', parts: [part], reach: side})
}

function found(first: number, last: number, expression: Span): Match {
  return {first, last, expression, via: 'reach'}
}
