import type {Document} from '../../reading/index.ts'
import {groupBy, type Token} from '../../text/index.ts'
import {hasInnerCapital, isPlainlyWritten} from '../inner-capital.ts'
import {nameOf} from './as-name.ts'
import type {Drift} from './rule.ts'

/** Names with a capital inside that is lost elsewhere: "LeVarn" and "Levarn", "O'Karn" and "O'karn". */
export function innerCapitalDrifts(document: Document): Drift[] {
  const words = document.tokens.filter(({text}) => CAPITALISED.test(text))
  const inner = new Set(words.filter(({text}) => hasInnerCapital(text)).map(({lower}) => lower))
  const groups = groupBy(
    words.filter(({lower}) => inner.has(lower)),
    ({lower}) => lower,
  )
  return [...groups.values()].flatMap(own => driftOf(document, own))
}

const CAPITALISED = /^\p{Lu}[\p{L}'’]{4,}$/u

function driftOf(document: Document, own: readonly Token[]): Drift[] {
  const led = own.filter(({text}) => hasInnerCapital(text))
  const flat = own.filter(({text}) => isPlainlyWritten(text))
  const [odd, usual] = led.length < flat.length ? [led[0], flat[0]] : [flat[0], led[0]]
  if (!odd || !usual || areOfTwo(document, led, flat)) return []
  return [
    {
      source: document.source.id,
      how: 'case',
      odd: nameOf(document, odd),
      usual: nameOf(document, usual),
      before: [],
      confidence: 0.85,
    },
  ]
}

// "Ida MacKarn" and "Per Mackarn": each with a first name of his own
function areOfTwo({tokens, names}: Document, led: readonly Token[], flat: readonly Token[]): boolean {
  const given = (own: readonly Token[]): string[] =>
    own.flatMap(({index}) => {
      const name = names.find(({type, first, last}) => type === 'person' && first < index && index < last)
      return name ? (tokens[name.first]?.lower ?? []) : []
    })
  const [one, other] = [given(led), given(flat)]
  return one.length > 0 && other.length > 0 && !one.some(word => other.includes(word))
}
