import type {Claim, Frame} from '../../claim/index.ts'
import {blockAt, nameAt, tokenAt, type Document} from '../../reading/index.ts'
import {fold, type Sentence} from '../../text/index.ts'
import {ageAt} from './age.ts'
import {changeAround} from './change.ts'
import {convertedFrom} from './conversion.ts'
import {isActing} from './families.ts'
import {framedAs, partOf} from './ellipsis.ts'
import {frameFor} from './frame.ts'
import {withMoney} from './elliptic-money.ts'
import {hedgeAround, hedgeBehind, reachBefore} from './hedge.ts'
import {inHomeCurrency} from './home-currency.ts'
import {measuresIn, type Measured} from './measure.ts'
import {nonesIn} from './none.ts'
import {isNoCount} from './not-a-count.ts'
import {joinBounds, joinRanges, type Spanned} from './range.ts'
import type {Reading} from './reading.ts'
import {sharesIn} from './share.ts'
import {thingOf} from './thing.ts'
import type {Quantity} from './value.ts'
import {valueOf} from './value-of.ts'

/** Every quantity of a document, boilerplate left out. */
export function findQuantities(document: Document): Claim<Quantity>[] {
  let money: string | undefined
  return document.sentences
    .filter(sentence => document.source.blocks[sentence.block]?.type !== 'boilerplate')
    .map(sentence => {
      const readings = readSentence(document, sentence, money)
      money = readings.findLast(({dimension}) => dimension === 'money')?.value.unit ?? money
      return readings
    })
    .flatMap((readings, i, all) => claimsIn(document, readings, all[i - 1] ?? []))
}

function claimsIn(document: Document, readings: readonly Reading[], earlier: readonly Reading[]): Claim<Quantity>[] {
  const frames = new Map<Reading, Frame>()
  return readings.map((reading, i) => {
    const before = readings[i - 1]
    const origin = before && convertedFrom(document, before, reading) ? frames.get(before) : undefined
    const read = origin ?? frameFor(document, reading)
    const part = origin ? undefined : partOf(document, reading, [...earlier, ...readings.slice(0, i)])
    const frame = part ? framedAs(document, read, reading, part) : read
    frames.set(reading, frame)
    return claimOf(document, origin ? {...reading, via: 'conversion'} : reading, frame)
  })
}

function claimOf(document: Document, {start, end, value, via}: Reading, frame: Frame): Claim<Quantity> {
  return {
    kind: 'quantity',
    source: document.source.id,
    start,
    end,
    text: document.source.text.slice(start, end),
    value,
    via,
    block: blockAt(document, start)?.type ?? 'body',
    frame,
  }
}

interface Place {
  readonly document: Document
  readonly sentence: Sentence
  readonly raw: string
  readonly line: string
}

/** `money`: the currency of the last sum before the sentence. */
function readSentence(document: Document, sentence: Sentence, money: string | undefined): Reading[] {
  const raw = document.source.text.slice(sentence.start, sentence.end)
  const place = {document, sentence, raw, line: fold(raw)}
  const kept = joinRanges(place.line, withoutTolerances(place.line, numbersIn(place, money))).filter(
    number => !refused(place, number),
  )
  const readings = kept.flatMap(number => read(place, number) ?? [])
  const all = [...readings, ...nonesIn(document, sentence, place.line)].sort((a, b) => a.start - b.start)
  return joinBounds(document.source.text, all).filter(isFirst)
}

/** Numbers and shares; where they overlap, the one that begins first ("three and two thirds"), and then the longer ("a quarter of a million"). */
function numbersIn(place: Place, money: string | undefined): Measured[] {
  const {raw, line, document} = place
  const measured = measuresIn({raw, line, vocabulary: document.vocabulary})
    .map(number => withAge(place, number))
    .map(number => inHomeCurrency(document, line, number))
  const numbers = withMoney(line, measured, money)
  const shares = sharesIn(line).map(({start, end, value}) => ({
    ...{start, end, lower: value, upper: value, scale: 1, via: 'share', dimension: 'share'},
    form: 'fraction' as const,
  }))
  const alone = shares.filter(
    share =>
      !numbers.some(
        ({start, end, unit}) =>
          share.start < end &&
          (start < share.start || (start === share.start && (unit !== undefined || end > share.end))),
      ),
  )
  const rest = numbers.filter(number => !alone.some(share => share.start < number.end && number.start < share.end))
  return [...rest, ...alone].sort((a, b) => a.start - b.start)
}

// "10 kg ± 2 kg", "10 homes, plus or minus 2": how far the number before may be out
const TOLERANCE = /^(?:,? [\p{L}-]{2,20}){0,2},? ?(?:±|\+\/-|\+-|plus or minus|give or take) ?$/u

function withoutTolerances(line: string, numbers: readonly Measured[]): Measured[] {
  return numbers.filter(({start}, i) => {
    const before = numbers[i - 1]
    return !before || !TOLERANCE.test(line.slice(before.end, start))
  })
}

function isFirst(reading: Reading, index: number, all: readonly Reading[]): boolean {
  return index === 0 || reading.core.start >= (all[index - 1]?.core.end ?? 0)
}

function withAge({raw, line}: Place, number: Measured): Measured {
  if (number.unit !== undefined) return number
  const age = ageAt(raw, line, number.start, number.end, number.form === 'vague' ? undefined : number.upper)
  if (!age) return number
  const shared = age.end === number.end && AGED_BEFORE.test(line.slice(Math.max(0, number.start - 14), number.start))
  const {end, unit, via} = age
  return {...number, end, unit, dimension: 'age', via, ...(shared ? {prefixed: true} : {})}
}

// "aged 5 to 12" is said of both; "aged 9 months to 14 years" is not
const AGED_BEFORE = /(?<!\p{L})age[sd]? (?:between |from )?$/u

function refused({document, sentence, raw, line}: Place, number: Spanned): boolean {
  if (number.dimension === 'age' || number.via === 'share') return false
  if (number.via === 'duration' || number.via === 'code') return true
  return isNoCount(raw, line, number, at => wordType(document, sentence.start + at))
}

function read({document, sentence, line}: Place, number: Spanned): Reading | undefined {
  const hedge = number.range ? undefined : hedgeAround(line, number.start, number.end, document.vocabulary)
  const core = {start: sentence.start + number.start, end: sentence.start + number.end}
  const end = sentence.start + (hedge?.end ?? number.end)
  const reach = number.range || hedge ? undefined : reachBefore(line, number.start, number.dimension)
  // "within 30 km of the dam" is no length of the dam
  const apart = reach !== undefined && number.dimension === 'length'
  const thing = apart ? {end: core.end} : thingOf(document, number, core, end)
  if (thing === 'none') return undefined
  const late = hedge || number.range || !thing.counted ? undefined : hedgeBehind(line, thing.end - sentence.start)
  const bend = hedge?.bend ?? late?.bend ?? (number.open ? 'least' : reach?.bend)
  const change = bend || number.range ? undefined : changeAround(line, number)
  return {
    start: sentence.start + (hedge?.start ?? reach?.start ?? number.start),
    end: Math.max(thing.end, end, sentence.start + (late?.end ?? 0)),
    core,
    value: valueOf(number, bend, change, change && !thing.counted ? undefined : thing.of),
    via: number.via,
    ...(number.dimension === undefined ? {} : {dimension: number.dimension}),
    ...(bend ? {bend} : {}),
    ...(thing.counted ? {counted: thing.counted} : {}),
    ...(thing.modifies ? {modifies: true} : {}),
  }
}

/** What the capitalised word before a number is: a name's type, a verb, or nothing known. */
function wordType(document: Document, offset: number): string | undefined {
  const token = tokenAt(document, offset)
  const acronym = token && /^\p{Lu}[\p{Lu}\d]/u.test(token.text)
  const isVerb = token && !acronym && (!/^(?:PROPN|NOUN)$/.test(token.tag) || isActing(document, token.lower))
  return isVerb ? 'word' : nameAt(document, offset)?.type
}
