import type {Scope} from '../../claim/index.ts'
import {clauseAt, nameAt, sentenceAt, type Document, type Name} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {phraseAt} from './counted.ts'
import {familiesOf} from './families.ts'
import type {Reading} from './reading.ts'
import {at} from './scope-at.ts'
import {indexFrom} from './token-index.ts'

const PLACING = new Set([
  'in',
  'on',
  'at',
  'near',
  'off',
  'aboard',
  'across',
  'around',
  'inside',
  'outside',
  'throughout',
  'within',
  'among',
  'along',
  'from',
  'under',
  'over',
  'since',
  'by',
  'during',
])
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:1[5-9]|20)\d\d$|^(?:year|month|week|day|night|morning|evening|afternoon|season|quarter|decade|century|hour|minute|weekend|today|yesterday|dawn|dusk|noon|midday|midnight|sunrise|sunset|daybreak|nightfall|lunchtime|time|moment)$/

// "in the district", "on board the Lantern", "in 2004", and an opening "In Mardel, …"
export function phrases(document: Document, reading: Reading): Scope[] {
  const {tokens} = document
  const sentence = sentenceAt(document, reading.core.start)
  if (!sentence) return []
  const clause = clauseAt(document, reading.core.start)
  const from = indexFrom(document, reading.end)
  const last = Math.min(sentence.last, clause && clause.last > from ? clause.last : sentence.last, from + 14)
  const scopes: Scope[] = []
  for (let i = from; i >= 0 && i < last; i++) {
    const token = tokens[i]
    if (
      !token ||
      /^[,;:.—–]$|^(?:and|but|while|which|who|when|as|after)$/.test(token.lower) ||
      (token.tag === 'NUM' && i > from && !PLACING.has(tokens[i - 1]?.lower ?? ''))
    )
      break
    const scope = PLACING.has(token.lower) ? phraseScope(document, i + 1) : undefined
    if (scope) scopes.push(scope)
  }
  const first = tokens[sentence.first]
  const opening =
    first && PLACING.has(first.lower) && first.lower !== 'among' && sentence.first + 1 < from
      ? phraseScope(document, sentence.first + 1)
      : undefined
  return opening && opening.end < reading.start ? [opening, ...scopes] : scopes
}

const MOST_BETWEEN = 8

/** The place of a relative clause: "in Mardel, where another 20,000 people marched". */
export function placeBefore(document: Document, {core}: Reading): Scope | undefined {
  const {tokens} = document
  const from = indexFrom(document, core.start)
  const where = tokens
    .slice(Math.max(0, from - MOST_BETWEEN), Math.max(0, from))
    .findLast(({lower}) => lower === 'where')
  if (!where || where.sentence !== tokens[from]?.sentence) return undefined
  const before = tokens[where.index - 1]?.text === ',' ? tokens[where.index - 2] : tokens[where.index - 1]
  const name = before && nameAt(document, before.start)
  return name?.type === 'place' ? at(document, name, name.id, 'place') : undefined
}

function phraseScope(document: Document, from: number): Scope | undefined {
  const {tokens} = document
  const start =
    /^(?:the|its|their|his|her|this|that|a|an|last|all|some|southern|northern|eastern|western|central)$/.test(
      tokens[from]?.lower ?? '',
    )
      ? from + 1
      : from
  const token = tokens[start]
  if (!token) return undefined
  if (CALENDAR.test(token.lower)) return at(document, token, token.lower, 'time')
  if (document.source.text[token.end] === '$' || token.text.endsWith('$')) return undefined
  const name = nameAt(document, token.start)
  if (name && !(name.type === 'group' && isNounNext(document, name)))
    return at(document, name, name.id, name.type === 'place' || name.type === 'thing' ? 'place' : 'other')
  const phrase = phraseAt(document, start, false)
  if (!phrase || phrase.of === undefined) return undefined
  if (CALENDAR.test(phrase.of)) {
    const id = [...phrase.modifiers.map(word => word.lower), phrase.of].join('-')
    return at(document, phrase.head, id, 'time')
  }
  if (GENERIC.has(phrase.of) || isEvent(document, phrase.of)) return undefined
  const named = nameAfterOf(document, phrase.head)
  const id = named?.id ?? (phrase.head.tag === 'PROPN' ? phrase.head.lower : phrase.of)
  return at(
    document,
    {start: (phrase.modifiers[0] ?? phrase.head).start, end: named?.end ?? phrase.head.end},
    id,
    'place',
  )
}

// "at the Norvian embassy": the embassy
function isNounNext({tokens}: Document, {last}: Name): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last]?.tag ?? '')
}

// "the city of Mardel"
function nameAfterOf(document: Document, {index}: Token): {id: string; end: number} | undefined {
  const of = document.tokens[index + 1]
  const next = document.tokens[index + 2]
  return of?.lower === 'of' && next ? nameAt(document, next.start) : undefined
}

const GENERIC = new Set(
  'time addition case way fact order result response charge favour favor least part question view hand condition attack custody hospital court force effect total turn spite return exchange search need danger condition mind touch course wake aftermath run-up process bid effort attempt move name light face midst hope dispute row probe investigation inquiry crackdown sweep trial past future history period interview statement speech letter message survey study average fear anger panic despair support protest error mistake principle practice theory detail person advance public secret private'.split(
    ' ',
  ),
)
const EVENTS = new Set([
  'earthquakes',
  'aftershocks',
  'explosions',
  'attacks',
  'air-strikes',
  'shootings',
  'storms',
  'fires',
  'landslides',
])
const EVENT_NOUN =
  /^(?:bombing|crash|accident|incident|disaster|operation|clash|violence|flood|collision|derailment|stampede|riot|unrest|protest|war|battle|wreck|collapse|tragedy|outbreak|event|temblor|shock|tremor)$/

/** The event itself does not restrict what is counted in it. */
export function isEvent({vocabulary}: Document, noun: string): boolean {
  return EVENT_NOUN.test(noun) || (familiesOf(vocabulary).nouns.get(noun) ?? []).some(({id}) => EVENTS.has(id))
}
