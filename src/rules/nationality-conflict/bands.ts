import {blockAt, tokensIn, type Document, type Name} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {vocabulary} from '../../vocabulary/index.ts'

/** A number of people with the countries they come from. */
export interface Band {
  readonly source: string
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly count: number
  /** ISO 3166 alpha-2 codes. */
  readonly countries: ReadonlySet<string>
  /** What they are called, in the singular: "pirate". */
  readonly noun?: string
  /** Added up from the numbers of each country: "12 Somali and 11 Yemeni". */
  readonly parts: boolean
}

/** The counted people of a report whose countries it tells. */
export function bandsOf(document: Document): Band[] {
  const counted = document.names.flatMap(name => countedBy(document, name) ?? [])
  const bands = counted.map(({band}) => band)
  const sums = bands.flatMap((_, i) => summed(document, bands.slice(i)))
  const inside = (band: Band): boolean => sums.some(sum => sum.start <= band.start && band.end <= sum.end)
  return [...bands.filter(band => !inside(band)), ...sums.filter(sum => !sums.some(other => holds(other, sum)))]
}

function holds(a: Band, b: Band): boolean {
  return a !== b && a.start <= b.start && b.end <= a.end
}

function countedBy(document: Document, name: Name): {band: Band} | undefined {
  if (name.country === undefined || blockAt(document, name.start)?.type === 'boilerplate') return undefined
  if (name.type === 'place') return fromPlace(document, name)
  return name.type === 'group' ? byDemonym(document, name) : undefined
}

// "23 Somali pirates", "23 heavily armed Somali and Yemeni pirates", "12 Somalis"
function byDemonym(document: Document, name: Name): {band: Band} | undefined {
  const {tokens, names} = document
  const number = numberBefore(document, name, WORDS_BETWEEN)
  if (!number) return undefined
  const countries = new Set([name.country ?? ''])
  let last = name.last
  for (;;) {
    const next = /^(?:and|,|or|&)$/.test(tokens[last]?.lower ?? '')
      ? names.find(({first}) => first === last + 1)
      : undefined
    if (next?.type !== 'group' || next.country === undefined) break
    countries.add(next.country)
    last = next.last
  }
  const noun = nounAt(document, last, name.sentence)
  const end = tokens[noun?.index ?? last - 1]?.end ?? name.end
  return toBand(document, number, end, countries, noun?.lemma)
}

// "12 are reportedly from Somalia"
function fromPlace(document: Document, name: Name): {band: Band} | undefined {
  const before = document.tokens[name.first - 1]
  if (before?.lower !== 'from') return undefined
  const number = numberBefore(document, {...name, first: name.first - 1}, WORDS_BETWEEN, LINKING)
  return number && toBand(document, number, name.end, new Set([name.country ?? '']), undefined)
}

const WORDS_BETWEEN = 4
const LINKING =
  /^(?:are|were|was|is|be|being|of|them|whom|those|came|come|reportedly|allegedly|apparently|said|believed|thought|to|have|men|people)$/

interface Numbered {
  readonly token: Token
  readonly count: number
}

function numberBefore(document: Document, name: Name, most: number, between = /^[a-z-]+$/): Numbered | undefined {
  for (let at = name.first - 1; at >= 0 && at >= name.first - 1 - most; at--) {
    const token = document.tokens[at]
    if (token?.sentence !== name.sentence) return undefined
    const count = countOf(token)
    if (count !== undefined) return isWhole(document, token) ? {token, count} : undefined
    if (!between.test(token.lower) || STOPS.test(token.lower)) return undefined
  }
  return undefined
}

const STOPS =
  /^(?:of|in|by|at|on|off|for|with|against|than|that|who|and|or|the|a|an|other|percent|per|million|thousand|hundred|dozen|billion|year|years|days?|hours?)$/

function countOf({lower}: Token): number | undefined {
  if (/^\d{1,4}$/.test(lower)) return Number(lower)
  return vocabulary.numbers.words[lower]
}

// neither "at least 23" nor "No. 23" nor "the 23-year-old"
function isWhole({tokens}: Document, {index, sentence}: Token): boolean {
  const before = tokens[index - 1]
  if (before?.sentence !== sentence) return true
  return !/^(?:least|most|than|about|around|some|over|nearly|almost|to|of|or|no\.?|another|other|more|up|\$|€|£|-|–)$/.test(
    before.lower,
  )
}

function nounAt({tokens}: Document, from: number, sentence: number): Token | undefined {
  const after = tokens.slice(from, from + 4).filter(token => token.sentence === sentence)
  const run = after.slice(0, Math.max(0, after.findIndex(({tag}) => tag !== 'NOUN' && tag !== 'ADJ') >>> 0))
  return run.findLast(({tag, lower}) => tag === 'NOUN' && /s$|men$|people$/.test(lower))
}

function toBand(
  {source, tokens}: Document,
  {token, count}: Numbered,
  end: number,
  countries: ReadonlySet<string>,
  noun: string | undefined,
): {band: Band} {
  const {start, sentence} = tokens[token.index] ?? token
  const text = source.text.slice(start, end)
  const band = {source: source.id, sentence, start, end, text, count, countries, parts: false}
  return {band: noun === undefined ? band : {...band, noun}}
}

// "12 Somali and 11 Yemeni suspects": one after another in a sentence, with nothing but "and" or a comma between
function summed(document: Document, [first, ...rest]: readonly Band[]): Band[] {
  if (first?.countries.size !== 1) return []
  const run = [first]
  for (const next of rest) {
    const end = run.at(-1)?.end ?? 0
    if (next.sentence !== first.sentence || next.countries.size !== 1 || !isJoined(document, end, next.start)) break
    run.push(next)
  }
  const countries = new Set(run.flatMap(band => [...band.countries]))
  if (countries.size < 2 || countries.size < run.length) return []
  const noun = run.findLast(band => band.noun !== undefined)?.noun
  const end = run.at(-1)?.end ?? first.end
  return [
    {
      ...first,
      end,
      text: document.source.text.slice(first.start, end),
      count: run.reduce((sum, {count}) => sum + count, 0),
      countries,
      parts: true,
      ...(noun === undefined ? {} : {noun}),
    },
  ]
}

function isJoined(document: Document, start: number, end: number): boolean {
  return tokensIn(document, {start, end}).every(({lower}) => /^(?:,|and|as|well|plus|with|;)$/.test(lower))
}
