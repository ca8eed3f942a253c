import type {Claim} from '../../claim/index.ts'
import type {Quantity} from '../../kinds/quantity/index.ts'
import {clauseAt, namesIn, type Document, type Name} from '../../reading/index.ts'
import {allIn, type Sentence} from '../../text/index.ts'
import {boundsOf, countIn} from '../figures.ts'
import type {Bearer} from '../one-bearer.ts'

/** How many people a place is said to have. Offsets are in `source.text`. */
export interface Population {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** The place by name, or by what it is: "the island". */
  readonly place: Bearer & {readonly named: boolean}
  readonly low: number
  readonly high: number
}

const HEDGE = String.raw`(?:about|around|some|roughly|approximately|an estimated|nearly|almost|close to|just under|more than|over|at least|just over|less than|fewer than|under|up to)?`
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?: (?:thousand|million|billion))?)`
const AMOUNT = String.raw`(?:${HEDGE} )?${NUMBER}`
const PEOPLE = '(?:people|residents|inhabitants|souls|citizens|islanders|townspeople|villagers|persons)'
const KIND =
  'city|town|village|island|islet|suburb|settlement|community|district|province|region|country|nation|state|county|municipality|republic|territory|archipelago|borough|port|resort|capital|hamlet'
// "5,000 Kurds", "2,000 square miles" are of something else
const NOT_OTHERS = String.raw`(?=(?: or so)?(?: ${PEOPLE}(?!\p{L})|[,.;)—–]|$| -| (?:on|in|near|at|and|that|which|where|about|some|north|south|east|west|just|along)(?!\p{L})))`

const PATTERNS: readonly RegExp[] = [
  // "home to 120,000 people", "home to about 100,000"
  String.raw`\bhome (?:to|for) ${AMOUNT}${NOT_OTHERS}(?: ${PEOPLE})?`,
  // "a population of more than 100,000", "its population is 40,000"
  String.raw`\bpopulations? (?:of|is|was|stands at|stood at|numbers)(?: just)? ${AMOUNT}(?![\p{L}\d%]|[ -](?:percent|per cent)|[.,]\d)(?: ${PEOPLE})?`,
  // "has about 200,000 residents"
  String.raw`\b(?:has|have|with)(?: a total of)? ${AMOUNT} (?:residents|inhabitants|islanders|souls)(?!\p{L})`,
  // "its 40,000 residents", "the town's 5,000 people"
  String.raw`\b(?:its|\p{L}+['’]s)(?: (?:estimated|roughly))? ${AMOUNT} (?:people|residents|inhabitants|islanders|citizens|souls)(?!\p{L})`,
  // "a town of 5,000", "the city of 2 million people"
  String.raw`\b(?:a|an|this|the) (?:[\p{L}-]{2,16} ){0,3}(?<kind>${KIND}) (?:of|with) ${AMOUNT}${NOT_OTHERS}(?: ${PEOPLE})?`,
  // "the 40,000-strong town"
  String.raw`\b(?:a|an|this|the) ${NUMBER}-strong (?:[\p{L}-]{2,16} ){0,2}(?<kind>${KIND})(?!\p{L})`,
].map(pattern => new RegExp(pattern, 'giu'))

// of another time, or of more or less than the place
const OTHERWISE =
  /\b(?:(?:in|of|by|since|from) (?:the )?(?:1[5-9]|20)\d\ds?|years? ago|once|formerly|then|century|pre-?war|before the war|metropolitan|greater|metro area|urban area|combined|immigrant|prison|student|jewish|muslim|christian|foreign|working-age|adult|refugee|between them|surrounding|will|would|could|by the end)\b/iu

/** The populations that a report gives to places. */
export function populationsOf(document: Document, figures: readonly Claim<Quantity>[]): Population[] {
  return document.sentences
    .filter(({block}) => document.source.blocks[block]?.type !== 'boilerplate')
    .flatMap(sentence => inSentence(document, figures, sentence))
}

function inSentence(document: Document, figures: readonly Claim<Quantity>[], sentence: Sentence): Population[] {
  const line = document.source.text.slice(sentence.start, sentence.end)
  if (OTHERWISE.test(line)) return []
  const found = PATTERNS.flatMap(pattern => allIn(pattern, line))
  return found.flatMap((match, i) => {
    const again = found
      .slice(0, i)
      .some(other => other.index < match.index + match[0].length && match.index < other.index + other[0].length)
    const read = again ? undefined : toPopulation(document, figures, sentence, match)
    return read ? [read] : []
  })
}

function toPopulation(
  document: Document,
  figures: readonly Claim<Quantity>[],
  sentence: Sentence,
  match: RegExpExecArray,
): Population | undefined {
  const {kind} = match.groups ?? {}
  const [start, end] = [sentence.start + match.index, sentence.start + match.index + match[0].length]
  const place = placeAt(document, sentence, start, end, kind?.toLowerCase())
  const figure = countIn(figures, {start, end})
  if (!place || !figure) return undefined
  const [low, high] = boundsOf(figure)
  const text = document.source.text.slice(start, end)
  return high < LEAST ? undefined : {source: document.source.id, start, end, text, place, low, high}
}

// fewer may be a household
const LEAST = 50

// the name right before ("Elsin, home to"), what "which" stands for, what the clause is about, or what the place is called by its sort
function placeAt(
  document: Document,
  sentence: Sentence,
  start: number,
  end: number,
  kind: string | undefined,
): Population['place'] | undefined {
  const {text} = document.source
  const names = namesIn(document, sentence).filter(({type}) => type === 'place' || type === 'thing')
  const relative = RELATIVE.exec(text.slice(sentence.start, start))
  if (relative) return calledUpTo(document, names, sentence.start, sentence.start + relative.index)
  const before = names.findLast(name => name.end <= start)
  const gap = before ? text.slice(before.end, start) : ''
  if (before && APPOSED.test(gap)) return named(document, before)
  const after = names.find(name => name.start >= start)
  if (after && after.start < end) return named(document, after)
  if (after && kind !== undefined && CALLED.test(text.slice(end, after.start))) return named(document, after)
  const subject = clauseAt(document, start)?.subject
  const told = subject && subject.start < start ? calledUpTo(document, names, subject.start, subject.end) : undefined
  return told ?? (before && WITH.test(gap) ? named(document, before) : undefined)
}

// "Elsin", "the island of Elsin", "residents of the island"
function calledUpTo(
  document: Document,
  names: readonly Name[],
  from: number,
  to: number,
): Population['place'] | undefined {
  const {text} = document.source
  const name = names.findLast(each => each.start >= from && each.end <= to && SORTED.test(text.slice(each.end, to)))
  if (name) return named(document, name)
  const sort = SORT.exec(text.slice(from, to))?.groups?.['sort']?.toLowerCase()
  return sort === undefined ? undefined : {id: sort, name: `the ${sort}`, named: false}
}

// "Elsin, which lies near Varn and is"
const RELATIVE = /, which [^,;]{0,140}$/u
const SORTED = new RegExp(`^(?: (?:${KIND}))?$`, 'iu')
const SORT = new RegExp(String.raw`\bthe (?:\p{L}+ )?(?<sort>${KIND})$`, 'iu')
const CALLED = /^,? (?:called |named |known as )?$/
// "Elsin, home to", "Elsin, the island"
const APPOSED = new RegExp(
  String.raw`^(?:(?: (?:${KIND}))?,| \(| is)(?: (?:an?|the)(?: [\p{L}-]{2,16}){0,4},)? ?$`,
  'iu',
)
// "Elsin, with", "Elsin has"
const WITH = new RegExp(String.raw`^(?: (?:${KIND}))?,? (?:with|has|had)(?: an?)? ?$`, 'iu')

function named({source: {text}}: Document, {id, name, end}: Name): Population['place'] {
  const sort = new RegExp(`^ (?<sort>${KIND})(?!\\p{L})`, 'iu').exec(text.slice(end, end + 20))?.[0] ?? ''
  const whole = id.replace(new RegExp(`-(?:${KIND})$`), '')
  return {id: whole, name: `${name}${sort}`, named: true}
}
