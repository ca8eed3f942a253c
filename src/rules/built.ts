import type {Spot} from '../findings/index.ts'
import type {Document} from '../reading/index.ts'
import {allIn, type Sentence} from '../text/index.ts'
import {ownDate} from './own-date.ts'

/** Years in which something was built, as a report tells it or as the age that it gives makes out. */
export interface Built {
  readonly spot: Spot
  readonly text: string
  readonly said: 'year' | 'age'
  /** What was built: the noun, or undefined for what may be any building. */
  readonly thing: string | undefined
  readonly from: number
  readonly to: number
}

const SORTS = String.raw`building|structure|landmark|property|house|home|mill|church|chapel|cathedral|mosque|temple|bridge|hotel|school|theatre|theater|tower|ship|ferry|vessel|boat|plant|factory|warehouse|barn|stadium|dam|castle|palace|prison|jail|courthouse|hospital|station|library|museum|pier|lighthouse|tunnel`
const ANY = /^(?:building|structure|landmark|property|it|which|that)$/

// "was built in 1935", "dated back to the mid 1930s", "constructed in the late 19th"
const YEAR = new RegExp(
  String.raw`(?:\b(?<thing>${SORTS}|(?<=^["“]?)it)s?,?(?: (?:which|that|also|originally))? (?:(?:was|were|is|are|had been) (?:first |originally )?)?)(?:built|constructed|erected|dat(?:es?|ed|ing)(?: back)?) (?:in|to|from) (?:the )?(?:(?<part>early|mid|late)[ -]{1,3})?(?<year>(?:1[6-9]|20)\d\d)(?<decade>['’]?s)?(?![\d-])`,
  'giu',
)
// "the 86-year-old mill"
const AGE = new RegExp(
  String.raw`(?<hedge>nearly |almost |about |around |roughly |more than |over |some )?\b(?<age>\d{2,3})-year-old (?:[\p{L}-]+ ){0,2}?(?<thing>${SORTS})(?!\p{L}| (?:owner|worker|boy|girl|man|woman|teacher|guard))`,
  'giu',
)

/** What a report tells of the years in which buildings and ships were built. */
export function builtIn(document: Document): Built[] {
  if (!/-year-old |\b(?:built|constructed|erected|dat(?:es?|ed|ing)) /i.test(document.source.text)) return []
  const date = ownDate(document)
  return document.sentences.flatMap(sentence => {
    const line = document.source.text.slice(sentence.start, sentence.end)
    const years = allIn(YEAR, line).map(match => ofYear(document, sentence, match))
    const ages = date ? allIn(AGE, line).flatMap(match => ofAge(document, sentence, match, date)) : []
    return [...years, ...ages]
  })
}

function ofYear(document: Document, sentence: Sentence, {0: text, index, groups}: RegExpExecArray): Built {
  const year = Number(groups?.['year'])
  const [from, to] = groups?.['decade'] === undefined ? [year, year] : partOf(year, groups['part'])
  return {...placeOf(document, sentence, index, text), said: 'year', thing: thingOf(groups?.['thing']), from, to}
}

function partOf(year: number, part = ''): readonly [number, number] {
  return part === 'early'
    ? [year, year + 4]
    : part === 'mid'
      ? [year + 3, year + 7]
      : part === 'late'
        ? [year + 5, year + 9]
        : [year, year + 9]
}

const ROUGHLY = 3

function ofAge(
  document: Document,
  sentence: Sentence,
  {0: text, index, groups}: RegExpExecArray,
  date: {readonly earliest: string; readonly latest: string},
): Built[] {
  const [age, hedge] = [Number(groups?.['age']), groups?.['hedge']?.toLowerCase() ?? '']
  if (/more|over/.test(hedge) || age % 10 === 0) return []
  const slack = hedge === '' ? 1 : ROUGHLY
  const [from, to] = [
    Number(date.earliest.slice(0, 4)) - age - slack,
    Number(date.latest.slice(0, 4)) - age + slack - 1,
  ]
  return [{...placeOf(document, sentence, index, text), said: 'age', thing: thingOf(groups?.['thing']), from, to}]
}

function placeOf({source: {id}}: Document, {start}: Sentence, index: number, text: string): {spot: Spot; text: string} {
  return {spot: {source: id, start: start + index, end: start + index + text.length}, text}
}

function thingOf(word = ''): string | undefined {
  return ANY.test(word.toLowerCase()) ? undefined : word.toLowerCase()
}

const SLACK = 2

/** Whether an age and a year may be told of one thing and leave no room for each other. */
export function areBuiltApart(a: Built, b: Built): boolean {
  const isOne = a.thing === b.thing || a.thing === undefined || b.thing === undefined
  return a.said !== b.said && isOne && (a.from > b.to + SLACK || b.from > a.to + SLACK)
}
