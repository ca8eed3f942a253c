import type {Scope} from '../../claim/index.ts'
import {nameAt, type Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {phraseAt, singular} from './counted.ts'
import type {Reading} from './reading.ts'
import {at} from './scope-at.ts'
import {indexFrom} from './token-index.ts'

const SIDE =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-?east|north-?west|south-?east|south-?west|away|inland|upstream|downstream|out|far|due|-|northern|southern)$/
const TO = /^(?:of|from|off|beyond)$/
const ARTICLE = /^(?:the|a|an|its|their|his|her)$/

/** Where a distance is measured from: "940 miles south of Tarn", "35 miles southwest of the port of Varn", "150 nautical miles off Mardel". */
export function endOf(document: Document, {core}: Reading, attribute: string | undefined): Scope[] {
  if (attribute !== 'distance' && attribute !== 'epicentre-distance') return []
  const {tokens} = document
  let i = afterBrackets(tokens, indexFrom(document, core.end))
  for (let steps = 0; steps < 4 && SIDE.test(tokens[i]?.lower ?? ''); steps++) i++
  if (!TO.test(tokens[i]?.lower ?? '')) return []
  const from = ARTICLE.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
  const scope = pointAt(document, from)
  return scope ? [scope] : []
}

// "80 km (50 miles) north of"
function afterBrackets(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.lower !== '(') return from
  const close = tokens.slice(from, from + 8).findIndex(({lower}) => lower === ')')
  return close < 0 ? from : from + close + 1
}

function pointAt(document: Document, from: number): Scope | undefined {
  const {tokens} = document
  const first = tokens[from]
  const name = first && nameAt(document, first.start)
  if (name) return at(document, name, name.id, 'place')
  const phrase = phraseAt(document, from, false)
  if (!phrase || phrase.of === undefined) return undefined
  const after = tokens[phrase.head.index + 1]?.lower === 'of' ? tokens[phrase.head.index + 2] : undefined
  const named = after && nameAt(document, after.start)
  return named ? at(document, named, named.id, 'place') : at(document, phrase.head, singular(phrase.head), 'place')
}
