import type {Claim} from '../../claim/index.ts'
import {blockAt, nameAt, type Document} from '../../reading/index.ts'
import {fold, type Sentence} from '../../text/index.ts'
import {ageAt} from './age.ts'
import {changeAround} from './change.ts'
import {frameFor} from './frame.ts'
import {hedgeAround} from './hedge.ts'
import {measuresIn, type Measured} from './measure.ts'
import {nonesIn} from './none.ts'
import {isNoCount} from './not-a-count.ts'
import {joinRanges, type Spanned} from './range.ts'
import type {Reading} from './reading.ts'
import {sharesIn} from './share.ts'
import type {Quantity} from './value.ts'
import {thingOf} from './thing.ts'

/** Every quantity of a document, boilerplate left out. */
export function findQuantities(document: Document): Claim<Quantity>[] {
  return document.sentences
    .filter(sentence => document.source.blocks[sentence.block]?.type !== 'boilerplate')
    .flatMap(sentence => readSentence(document, sentence))
    .map(reading => claimOf(document, reading))
}

function claimOf(document: Document, reading: Reading): Claim<Quantity> {
  const {start, end, value, via} = reading
  return {
    kind: 'quantity',
    source: document.source.id,
    start,
    end,
    text: document.source.text.slice(start, end),
    value,
    via,
    block: blockAt(document, start)?.type ?? 'body',
    frame: frameFor(document, reading),
  }
}

interface Place {
  readonly document: Document
  readonly sentence: Sentence
  readonly raw: string
  readonly line: string
}

function readSentence(document: Document, sentence: Sentence): Reading[] {
  const raw = document.source.text.slice(sentence.start, sentence.end)
  const line = fold(raw)
  const place = {document, sentence, raw, line}
  const shares = sharesIn(line)
  const numbers = measuresIn({raw, line, vocabulary: document.vocabulary})
    .map(number => withAge(place, number))
    .filter(number => !shares.some(share => share.start < number.end && number.start < share.end))
  const asShares = shares.map(({start, end, value}) => ({
    ...{start, end, lower: value, upper: value, scale: 1, range: false},
    form: 'fraction' as const,
    via: 'share',
    dimension: 'share',
  }))
  const kept = joinRanges(line, numbers).filter(number => !refused(place, number))
  const readings = [...kept, ...asShares].flatMap(number => read(place, number) ?? [])
  return [...readings, ...nonesIn(document, sentence, line)].sort((a, b) => a.start - b.start).filter(isFirst)
}

function isFirst(reading: Reading, index: number, all: readonly Reading[]): boolean {
  return index === 0 || reading.core.start >= (all[index - 1]?.core.end ?? 0)
}

function withAge({raw, line}: Place, number: Measured): Measured {
  if (number.unit !== undefined) return number
  const age = ageAt(raw, line, number.start, number.end, number.upper)
  return age ? {...number, end: age.end, unit: age.unit, dimension: 'age', via: age.via} : number
}

function refused({document, sentence, raw, line}: Place, number: Spanned): boolean {
  if (number.dimension === 'age') return false
  if (number.via === 'duration') return true
  return isNoCount(raw, line, number, at => nameAt(document, sentence.start + at)?.type)
}

function read(place: Place, number: Spanned): Reading | undefined {
  const {document, sentence, line} = place
  const hedge = number.range ? undefined : hedgeAround(line, number.start, number.end, document.vocabulary)
  const core = {start: sentence.start + number.start, end: sentence.start + number.end}
  const thing = thingOf(document, number, core, sentence.start + (hedge?.end ?? number.end))
  if (thing === 'none') return undefined
  const change = hedge || number.range ? undefined : changeAround(line, number)
  const reading = {
    start: sentence.start + (hedge?.start ?? number.start),
    end: Math.max(thing.end, sentence.start + (hedge?.end ?? number.end)),
    core,
    value: valueOf(number, hedge?.bend, change, thing.of),
    via: number.range && number.via === 'count' ? 'count' : number.via,
    ...(number.dimension === undefined ? {} : {dimension: number.dimension}),
    ...(hedge ? {bend: hedge.bend} : {}),
    ...(thing.counted ? {counted: thing.counted} : {}),
    ...(number.hyphen ? {hyphen: true} : {}),
  }
  return reading
}

function valueOf(
  number: Spanned,
  bend: Reading['bend'],
  change: 'up' | 'down' | undefined,
  of: string | undefined,
): Quantity {
  return {
    ...boundsOf(number, bend, change),
    ...(number.unit === undefined ? {} : {unit: number.unit}),
    ...(of === undefined ? {} : {of}),
  }
}

function boundsOf(
  {lower, upper, form, range}: Spanned,
  bend: Reading['bend'],
  change: 'up' | 'down' | undefined,
): Quantity {
  if (bend === 'least') return {change: '>', lower}
  if (bend === 'most') return {change: '<', ...(Number.isFinite(upper) ? {upper} : {})}
  if (form === 'vague' && upper === Infinity) return {change: '>', lower}
  if (range || (form === 'vague' && lower !== upper)) return {change: 'range', lower, upper}
  if (bend !== undefined) return {change: '~', lower, upper}
  return {change: change ?? '=', lower, upper}
}
