import type {Scope} from '../../claim/index.ts'
import {clauseAt, nameAt, sentenceAt, type Document} from '../../reading/index.ts'
import {fold, type Token} from '../../text/index.ts'
import {isDemonym, phraseAt, singular, type Counted} from './counted.ts'
import {familiesOf} from './families.ts'
import type {Reading} from './reading.ts'
import {indexFrom} from './token-index.ts'

/** The words that restrict a quantity: groups, places, limits, rates, times. */
export function scopeOf(document: Document, reading: Reading, attribute: string | undefined): Scope[] {
  const found = [
    ...groups(document, reading, attribute),
    ...limits(document, reading),
    ...phrases(document, reading),
    ...times(document, reading),
  ]
  return found
    .sort((a, b) => a.start - b.start)
    .filter((scope, i) => found.findIndex(other => other.start === scope.start && other.id === scope.id) === i)
}

const LIMITS = new Set([
  'more',
  'other',
  'others',
  'additional',
  'further',
  'extra',
  'another',
  'new',
  'total',
  'remaining',
  'only',
  'such',
  'same',
  'first',
  'last',
])

function groups(document: Document, {counted, value, core}: Reading, attribute: string | undefined): Scope[] {
  if (!counted) return []
  const {adjectives, verbs} = familiesOf(document.vocabulary)
  const said = (token: Token): boolean =>
    [...(adjectives.get(token.lower) ?? []), ...(verbs.get(token.lemma) ?? [])].some(({id}) => id === attribute)
  const inName = new Set((value.of ?? '').split(/[ -]/))
  const head = counted.of === undefined && !counted.some ? [counted.head] : []
  const tokens = [...counted.modifiers.filter(token => !inName.has(token.lower)), ...head]
  const scopes = tokens
    .filter(token => token.tag !== 'ADV' && token.lower !== '-' && !said(token))
    .map(token => scopeFor(document, token, isLimit(token)))
  const group = subGroup(document, counted, attribute) ? [scopeFor(document, counted.head, 'group')] : []
  if (!counted.some) return [...scopes, ...group]
  const whole = at(document, counted.head, `of-${counted.of ?? counted.head.lower}`, 'limit')
  return [...scopes, ...group, whole].filter(scope => scope.start >= core.end)
}

// "killed 12 soldiers" tells of a sub-group of those killed
function subGroup(document: Document, counted: Counted, attribute: string | undefined): boolean {
  const {of, head} = counted
  if (of === undefined || attribute === undefined || /^(?:people|person|victim|individual)$/.test(of)) return false
  const {byId, nouns} = familiesOf(document.vocabulary)
  const families = nouns.get(of) ?? []
  if (byId.get(attribute)?.people !== true || families.some(({id}) => id === attribute)) return false
  return families.some(({people}) => people) || isDemonym(document, head)
}

function isLimit({lower}: Token): Scope['type'] {
  return LIMITS.has(lower) ? 'limit' : 'group'
}

function scopeFor(document: Document, token: Token, type: Scope['type']): Scope {
  return at(
    document,
    token,
    nameAt(document, token.start)?.id ?? (token.lower === 'others' ? 'other' : singular(token)),
    type,
  )
}

function at(
  {source: {text}}: Document,
  {start, end}: {start: number; end: number},
  id: string,
  type: Scope['type'],
): Scope {
  return {id, type, text: text.slice(start, end), start, end}
}

// "last year", "this season", "last year's", "yesterday"
const TIME =
  /(?<!\p{L})(?:(?:last|this|next|the previous|the past|the same) (?:year|month|week|season|quarter|decade|century|spring|summer|autumn|winter|weekend|night)(?:'s)?|yesterday|a year (?:ago|earlier))(?!\p{L})/gu

function times(document: Document, {core}: Reading): Scope[] {
  const sentence = sentenceAt(document, core.start)
  if (!sentence) return []
  const {source, tokens} = document
  const clause = clauseAt(document, core.start)
  const from = tokens[clause?.first ?? sentence.first]?.start ?? sentence.start
  const to = tokens[(clause?.last ?? sentence.last) - 1]?.end ?? sentence.end
  return [...fold(source.text.slice(from, to)).matchAll(TIME)].map(found => {
    const start = from + found.index
    const id = found[0].replace(/'s$/, '').replace(/^the /, '').replace(/ /g, '-')
    return at(document, {start, end: start + found[0].length}, id, 'time')
  })
}

// "so far", "in all", "alone", "a day", "per person", "each", "a barrel"
const AFTER =
  /(?<limit>so far|in all|in total|altogether|overall|combined|alone|of them)|(?<rate>each|apiece|(?:per|an?) (?:second|minute|hour|day|night|week|month|year|season|game|person|head|share|barrel|ton|tonne|litre|liter|gallon|unit|vote|ounce|pound|student|child|family|household|ticket|seat|square (?:metre|meter|mile|foot|kilometre|kilometer)|acre|kilo|kilogram|kilometre|mile|annum|capita|piece|copy|device|month)|annually|daily|weekly|monthly|yearly)/uy
const BEFORE =
  /(?<![\p{L}])(?<limit>a total of|total of|another|an additional|a further|an extra|the remaining|the other|the first|the last|only|just|a combined|each|some other|a record)(?: (?:of|at least|about|nearly|around|more than|over|estimated|up to|almost|some))* ?$/u

function limits(document: Document, {start, end, core}: Reading): Scope[] {
  const {text} = document.source
  const sentence = sentenceAt(document, core.start)
  const from = Math.max(sentence?.start ?? 0, start - 40)
  const before = BEFORE.exec(fold(text.slice(from, start)))
  const scopes: Scope[] = []
  if (before?.groups?.limit !== undefined) {
    const limit = before.groups.limit
    scopes.push(
      at(
        document,
        {start: from + before.index, end: from + before.index + limit.length},
        limit
          .replace(/^(?:an?|the) /, '')
          .replace(/ of$/, '')
          .replace(/ /g, '-'),
        'limit',
      ),
    )
  }
  return [...scopes, ...limitsAfter(document, end, sentence?.end ?? text.length)]
}

function limitsAfter(document: Document, end: number, last: number): Scope[] {
  const line = fold(document.source.text.slice(end, Math.min(last, end + 90)))
  const scopes: Scope[] = []
  const stop =
    /[.;:]|,(?! (?:so far|each|in all|in total|a (?:day|year)))|(?<= )(?:and|but|while|when|after|although) |\d/.exec(
      line,
    )?.index ?? line.length
  for (const found of line.slice(0, stop).matchAll(/(?<![\p{L}-])\p{L}/gu)) {
    AFTER.lastIndex = found.index
    const hit = AFTER.exec(line)
    if (!hit?.groups || /^\p{L}/u.test(line.slice(found.index + hit[0].length))) continue
    const type = hit.groups.rate === undefined ? 'limit' : 'rate'
    const start = end + found.index
    scopes.push(
      at(document, {start, end: start + hit[0].length}, hit[0].replace(/^an? |^per /, 'per ').replace(/ /g, '-'), type),
    )
  }
  return scopes
}

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
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:1[5-9]|20)\d\d$|^(?:year|month|week|day|night|morning|evening|afternoon|season|quarter|decade|century|hour|weekend|today|yesterday)$/

// "in the district", "on board the Lantern", "in 2004", and an opening "In Mardel, …"
function phrases(document: Document, reading: Reading): Scope[] {
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
    first && PLACING.has(first.lower) && sentence.first + 1 < from
      ? phraseScope(document, sentence.first + 1)
      : undefined
  return opening && opening.end < reading.start ? [opening, ...scopes] : scopes
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
  if (name) return at(document, name, name.id, name.type === 'place' || name.type === 'thing' ? 'place' : 'other')
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

// "the city of Mardel"
function nameAfterOf(document: Document, {index}: Token): {id: string; end: number} | undefined {
  const of = document.tokens[index + 1]
  const next = document.tokens[index + 2]
  return of?.lower === 'of' && next ? nameAt(document, next.start) : undefined
}

const GENERIC = new Set(
  'time addition case way fact order result response charge favour favor least part question view hand condition attack custody hospital court force effect total turn spite return exchange search need danger condition mind touch'.split(
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
