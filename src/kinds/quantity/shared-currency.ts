import {oncePer} from '../../text/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'
import {isMoney, isShared} from './money.ts'

/** The currency without a country ("{peso}") that one of a country (MXN) may be meant by; itself for the one without. */
export function sharedCurrency(unit: string, vocabulary: Vocabulary): string | undefined {
  return isShared(unit) ? unit : sharedOf(vocabulary).get(unit)
}

/** Whether two currencies may be one: "50 pesos" and "50 Mexican pesos", not pesos of two countries. */
export function maybeSame(a: string | undefined, b: string | undefined, vocabulary: Vocabulary): boolean {
  if (a === b || a === undefined || b === undefined) return a === b
  return (isShared(a) || isShared(b)) && sharedCurrency(a, vocabulary) === sharedCurrency(b, vocabulary)
}

/** What currencies of several countries are called alike: "peso" of "Mexican peso". */
export function sharedNoun(name: string): string {
  return name.toLowerCase().split(' ').at(-1) ?? ''
}

const sharedOf = oncePer(({units}: Vocabulary): ReadonlyMap<string, string> => {
  const money = units.filter(isMoney)
  const nouns = new Map(
    money.filter(({unit}) => isShared(unit)).flatMap(({unit, names = []}) => names.map(name => [name, unit] as const)),
  )
  const shared = money.flatMap(({unit, names = []}) => {
    const noun = names.map(sharedNoun).find(name => nouns.has(name))
    return isShared(unit) || noun === undefined ? [] : [[unit, nouns.get(noun) ?? ''] as const]
  })
  return new Map(shared)
})
