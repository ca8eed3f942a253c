import {tokenAt, type Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {countedAfter, phraseAt, singular, type Counted} from './counted.ts'
import {familiesOf} from './families.ts'
import type {Spanned} from './range.ts'
import {indexFrom} from './token-index.ts'

/** The counted or measured thing of a number, and where its words end. */
export interface Thing {
  readonly of?: string
  readonly end: number
  readonly counted?: Counted
  /** The number modifies that noun directly: "12-metre mast", "$5 million contract". */
  readonly modifies?: boolean
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** What a number is of; `none` where the number by itself says too little to be read ("one"). `after` is where its noun may begin. */
export function thingOf(document: Document, number: Spanned, core: Stretch, after: number): Thing | 'none' {
  if (number.dimension === 'age') return {of: 'age', end: core.end}
  if (number.unit === undefined && number.via !== 'share') return countOf(document, number, core, after)
  return measuredOf(document, number, core)
}

function countOf(document: Document, number: Spanned, core: Stretch, after: number): Thing | 'none' {
  const index = indexFrom(document, after)
  const counted = DASHED.test(document.source.text.slice(after, after + 5))
    ? undefined
    : countedAfter(document, index, number.upper !== 1)
  const magnitude = magnitudeOf(document, core)
  if (magnitude) return {of: 'magnitude', end: Math.max(core.end, magnitude.end)}
  const isOne = number.form === 'words' && number.upper === 1
  if (!counted && /^-\p{L}/u.test(document.source.text.slice(after, after + 2))) return 'none'
  if (isOne && document.tokens[index]?.lower === 'of') return 'none'
  if (isOne && !isOneThing(document, core, counted))
    return !counted && isStruck(document, core) ? {end: core.end} : 'none'
  if (!counted) return {end: core.end}
  return {...(counted.of === undefined ? {} : {of: counted.of}), end: counted.end, counted}
}

// "The toll rises to 9 - Tremors go on": another part of a title begins
const DASHED = /^ ?(?:[–—]| -{1,2}) ?\p{Lu}/u

const VAGUE_ONE = new Set([
  'day',
  'time',
  'thing',
  'way',
  'point',
  'reason',
  'side',
  'hand',
  'step',
  'another',
  'part',
  'moment',
  'place',
  'example',
  'case',
  'key',
  'word',
  'who',
  'that',
  'in',
  'of',
])

function isOneThing(document: Document, core: Stretch, counted: Counted | undefined): boolean {
  if (counted?.of === undefined || counted.some || VAGUE_ONE.has(counted.of)) return false
  const before = document.tokens[indexFrom(document, core.start) - 1]
  return (
    before === undefined ||
    !/^(?:no|any|every|each|some|this|that|the|which|number|another|only|-|first|last|next)$/.test(before.lower)
  )
}

// "killing one", "wounded one and"
function isStruck(document: Document, core: Stretch): boolean {
  const index = indexFrom(document, core.start)
  const [verb, next] = [document.tokens[index - 1], document.tokens[index + 1]]
  if (!verb || (next && !/^(?:[,.;]|and|before|while|in|at|on)$/.test(next.lower))) return false
  const {verbs} = familiesOf(document.vocabulary)
  const families = [verb.lemma, verb.lower].flatMap(form => verbs.get(form) ?? [])
  return families.some(({people, cumulative}) => people === true && cumulative === true)
}

// "6.1-magnitude quake", "magnitude 6.1", "a magnitude of 5.9", "7.6 on the Richter scale"
function magnitudeOf({source: {text}}: Document, {start, end}: Stretch): Stretch | undefined {
  const after =
    /^(?:[ -]magnitude|,? on the (?:open-ended )?(?:Richter|moment magnitude)(?: scale)?|[- ](?:degree|strength)(?= (?:earth)?quake))/iu.exec(
      text.slice(end, end + 50),
    )
  if (after) return {start, end: end + after[0].length}
  const before = text.slice(Math.max(0, start - 40), start)
  if (/magnitude(?:[ -]| of | was | at | is )(?:about |around |roughly |an estimated )?$/iu.test(before))
    return {start, end}
  const decimal =
    /^(?:from |between )?\d\.\d(?: (?:to|and) \d\.\d)?$/.test(text.slice(start, end)) &&
    !/^[ -]?[\p{L}%]{2,20}s(?!\p{L})/u.test(text.slice(end, end + 22))
  const told = QUAKE.test(text.slice(end, end + 40)) || QUAKE_OF.test(text.slice(Math.max(0, start - 90), start))
  return decimal && told ? {start, end} : undefined
}

// "a 5.6 quake", "a 6.1 undersea earthquake"
const QUAKE = /^ (?:\p{Ll}{4,12} )?(?:(?:earth)?quake|temblor|tremor|aftershock)(?!\p{L})/u
// "aftershocks of around 4.0", "put the magnitude at 5.9, but the survey said it was 6.1"
const QUAKE_OF =
  /(?:quakes?|aftershocks?|tremors?|temblors?)(?:,? (?:that|which))?(?: of| at| measuring| measured| measures| registering| registered| was put at| was recorded at)(?: (?:about|around|roughly|at least|a))? $|magnitudes? (?:ranging |of )?(?:from |between )?$|magnitude\D{1,12}\d\.\d[^.;]{0,70}$/iu

const ADJECTIVES: Readonly<Record<string, string>> = {
  long: 'length',
  wide: 'width',
  broad: 'width',
  tall: 'height',
  high: 'height',
  deep: 'depth',
  thick: 'thickness',
  heavy: 'weight',
  away: 'distance',
}

// "12-metre mast", "9 metres long", "$5 million contract", "40 percent of the buildings", "20 kilos of rice"
function measuredOf(document: Document, number: Spanned, core: Stretch): Thing {
  const index = pastBracket(document, indexFrom(document, core.end))
  const token = document.tokens[index]
  if (!token || token.sentence !== tokenAt(document, core.start)?.sentence) return named(document, core)
  const adjective = ADJECTIVES[afterHyphen(document, index)?.lower ?? '']
  if (adjective !== undefined && number.dimension === 'length') return adjectival(document, index, adjective)
  if (token.lower === 'of' || token.lower === 'in') {
    const counted = phraseAt(document, skipArticle(document, index + 1), false)
    if (token.lower === 'of' && counted?.of !== undefined) return {of: counted.of, end: counted.end, counted}
    const numbered = token.lower === 'of' ? numberedAfter(document, skipArticle(document, index + 1)) : undefined
    if (numbered?.of !== undefined) return {of: numbered.of, end: core.end, counted: {...numbered, modifiers: []}}
    const inMoney =
      token.lower === 'in' &&
      number.dimension === 'money' &&
      counted?.of !== undefined &&
      document.tokens[index + 1]?.tag !== 'PROPN'
    if (inMoney && familiesOf(document.vocabulary).nouns.has(counted.of))
      return {of: counted.of, end: counted.end, counted}
    return named(document, core)
  }
  if (number.via === 'share' && /^(?:the|its|their|his|her|our|all|those|these)$/.test(token.lower)) {
    const whole = phraseAt(document, index + 1, false)
    if (whole?.of !== undefined) return {of: whole.of, end: whole.end, counted: whole}
  }
  const one = number.via === 'share' && / (?:in|out of) /.test(document.source.text.slice(core.start, core.end))
  const among = one ? phraseAt(document, index, true) : undefined
  if (among?.of !== undefined) return {of: among.of, end: among.end, counted: among}
  const modifies = number.hyphen === true || ['money', 'percent', 'data'].includes(number.dimension ?? '')
  const counted =
    modifies && (token.tag === 'NOUN' || token.tag === 'ADJ' || isMoneyNoun(document, token, number))
      ? phraseAt(document, index, false)
      : undefined
  if (counted?.of !== undefined && singularWith(counted.head, number) && !TIMES.test(counted.of))
    return {of: counted.of, end: counted.end, counted, modifies: true}
  return named(document, core)
}

const MOST_BRACKETED = 8

// "the $15,000 (£11,750) bail": the noun after the conversion
function pastBracket({tokens}: Document, index: number): number {
  if (tokens[index]?.lower !== '(') return index
  const inside = tokens.slice(index + 1, index + MOST_BRACKETED)
  const closing = inside.find(({lower}) => lower === ')')
  return closing && inside.some(({text}) => /\d/.test(text)) ? closing.index + 1 : index
}

// "the $15,000 bail", which the tagger takes for a verb
function isMoneyNoun({vocabulary}: Document, {lower}: Token, {dimension}: Spanned): boolean {
  return (
    dimension === 'money' &&
    (familiesOf(vocabulary).nouns.get(lower) ?? []).some(family => family.dimension === 'money')
  )
}

// "$3 million last year"
const TIMES = /^(?:year|month|week|day|night|season|quarter|decade|today|time|morning|hour|minute)$/

// "the $999 and $1,199 versions"
const SOLD = /^(?:version|model|edition|variant|configuration|ticket|handset|tablet|laptop)s$/

function singularWith(head: Token, number: Spanned): boolean {
  if (number.hyphen === true || head.lower === singular(head)) return true
  return number.dimension === 'money' && SOLD.test(head.lower)
}

function adjectival(document: Document, index: number, attribute: string): Thing {
  const adjective = afterHyphen(document, index)
  if (!adjective) return {of: attribute, end: document.tokens[index]?.end ?? 0}
  const hyphen = document.tokens[index]?.lower === '-'
  const counted = hyphen ? phraseAt(document, adjective.index + 1, false) : undefined
  return counted?.of === undefined
    ? {of: attribute, end: adjective.end}
    : {of: counted.of, end: counted.end, counted, modifies: true}
}

function afterHyphen({tokens}: Document, index: number): Token | undefined {
  return tokens[index]?.lower === '-' ? tokens[index + 1] : tokens[index]
}

// "half of the 288 candidates": the number is read by itself
function numberedAfter(document: Document, index: number): Counted | undefined {
  return document.tokens[index]?.tag === 'NUM' ? phraseAt(document, index + 1, true) : undefined
}

function skipArticle({tokens}: Document, index: number): number {
  return /^(?:the|its|their|his|her|all|those|these|a|an)$/.test(tokens[index]?.lower ?? '') ? index + 1 : index
}

// "a length of 12 metres", "a population of …", "the price was $5"
function named(document: Document, {start, end}: Stretch): Thing {
  const index = indexFrom(document, start)
  const {nouns} = familiesOf(document.vocabulary)
  let at = index - 1
  while (
    /^(?:about|around|nearly|almost|over|least|at|more|than|up|to|some|roughly|approximately|almost|only|just|a|an)$/.test(
      document.tokens[at]?.lower ?? '',
    ) &&
    index - at < 5
  )
    at--
  if (document.tokens[at]?.lower !== 'of') return {end}
  const noun = document.tokens[at - 1]
  return noun?.tag === 'NOUN' && nouns.has(noun.lemma) ? {of: noun.lemma, end} : {end}
}
