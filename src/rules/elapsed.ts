import {blockAt, type Document} from '../reading/index.ts'
import {allIn, type Sentence} from '../text/index.ts'
import {CARDINAL, numberOf, ORDINAL} from './number-words.ts'

/** For how long a report says that something goes, or went, on. Offsets are in `source.text`. */
export interface Elapsed {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** The sort of happening: "riots", "strike". */
  readonly what: string
  readonly unit: string
  /** Of how many units some have passed, at the least and the most: on the sixth day five or six. */
  readonly low: number
  readonly high: number
  /** Told as a point on the way, after which more may follow: "after two days of talks". */
  readonly onTheWay: boolean
  readonly place?: string
}

/** Sorts of happening that go on for days; what is over when it is told of has a length that no longer grows. */
const SORTS: readonly {readonly what: string; readonly nouns: string; readonly verbs?: string; readonly over?: true}[] =
  [
    {
      what: 'riots',
      nouns:
        'riots?|rioting|unrest|disturbances|street (?:battles|fighting|violence)|protests?|demonstrations?|clashes|looting|violence',
      verbs: 'rioted|protested|demonstrated|clashed',
    },
    {
      what: 'strike',
      nouns: 'strikes?|walkouts?|stoppages?|industrial action|picketing|lockout',
      verbs: 'struck|picketed',
    },
    {what: 'search', nouns: 'search(?:es|ing)?|manhunt|hunting|rescue work', verbs: 'searched'},
    {what: 'siege', nouns: 'sieges?|stand-?offs?|blockades?|occupation|sit-in', verbs: 'besieged|blockaded|occupied'},
    {
      what: 'fighting',
      nouns: 'fighting|combat|shelling|bombing|bombardment|air ?strikes|airstrikes|hostilities|fire fights',
    },
    {what: 'talks', nouns: 'talks|negotiations?|bargaining|mediation', verbs: 'negotiated'},
    {what: 'deliberations', nouns: 'deliberations?|deliberating', verbs: 'deliberated', over: true},
    {what: 'testimony', nouns: 'testimony|evidence|hearings', verbs: 'testified', over: true},
    {what: 'rain', nouns: 'rains?|rainfall|snow(?:fall)?|downpours?|storms'},
    {what: 'outage', nouns: 'outages?|blackouts?|power cuts|darkness'},
    {what: 'mourning', nouns: 'mourning'},
  ]

/** Whether a happening of this sort is over when it is told how long it was. */
export function isOver(what: string): boolean {
  return SORTS.some(sort => sort.what === what && sort.over === true)
}

const NOUN = String.raw`(?<noun>${SORTS.map(({nouns}) => nouns).join('|')})`
const VERB = String.raw`(?<verb>${SORTS.flatMap(({verbs}) => verbs ?? []).join('|')})`
const UNIT = String.raw`(?<unit>day|night|week|month|hour)`
const STRAIGHT = '(?:straight |consecutive |successive |full |whole |solid )?'
const LOOSE = String.raw`(?:(?!(?:and|or|but|after|before|in|on|at|by|since|until)\b)[\p{L}’'-]{2,16} ){0,3}`

const PATTERNS: readonly RegExp[] = [
  // "eleven days of fighting", "twelve days of the heaviest rain", "19 hours of deliberations"
  String.raw`\b(?<count>${CARDINAL}) ${STRAIGHT}${UNIT}s of (?:the |their |its )?${LOOSE}${NOUN}(?![\p{L}-])`,
  // "a six-day strike"
  String.raw`\b(?<count>${CARDINAL})-${UNIT}(?:-long|-old)? ${LOOSE}${NOUN}(?![\p{L}-])`,
  // "the sixth day of the strike", "a third straight night of riots"
  String.raw`\b(?<nth>${ORDINAL}) ${STRAIGHT}${UNIT} of (?:the |their |its )?${LOOSE}${NOUN}(?![\p{L}-])`,
  // "fighting … for the tenth straight day", "the strike entered its sixth day"
  String.raw`\b${NOUN}(?![\p{L}-])[^.;]{0,60}? (?:for (?:the|a)|in(?:to)? (?:its|their|the|a)|entered (?:its|their|the|a)) (?<nth>${ORDINAL}) ${STRAIGHT}${UNIT}(?!\p{L})(?! (?:of|after|before)\b)`,
  // "negotiated for the tenth straight day", "deliberated for 27 hours"
  String.raw`\b${VERB}(?!\p{L})[^.;]{0,60}? for (?:the|a) (?<nth>${ORDINAL}) ${STRAIGHT}${UNIT}(?!\p{L})`,
  String.raw`\b${VERB}(?!\p{L})[^.;]{0,40}? for (?<count>${CARDINAL}) ${STRAIGHT}${UNIT}s(?!\p{L})`,
].map(pattern => new RegExp(pattern, 'giu'))

// what most sentences have none of
const LENGTH = /\b(?:days?|nights?|weeks?|months?|hours?)\b/i

// nearly, at least, and what is planned or was on another occasion
const HEDGED =
  /\b(?:about|around|some|nearly|almost|roughly|at least|more than|over|up to|less than|fewer than|another|further|first|last|next|additional|planned|possible|to|or) $/iu
const OTHERWISE =
  /\b(?:last (?:year|month|summer|spring|autumn|fall|winter)|in (?:the )?(?:19|20)\d\d|years ago|months ago|decades ago|earlier this year|previous|would|may|might|will|plans?|planned|called for|threat(?:en\w*)?|announced|declared|ordered|official|earlier)\b/iu
const ON_THE_WAY = /(?:after|within|following|in) (?:the |just |only |a )?$/iu

/** The lengths of happenings that a report tells of. */
export function elapsedIn(document: Document): Elapsed[] {
  return document.sentences
    .filter(({block}) => document.source.blocks[block]?.type !== 'boilerplate')
    .flatMap(sentence => inSentence(document, sentence))
}

function inSentence(document: Document, sentence: Sentence): Elapsed[] {
  const {text} = document.source
  const line = text.slice(sentence.start, sentence.end)
  if (!LENGTH.test(line) || OTHERWISE.test(line) || blockAt(document, sentence.start)?.type === 'quote') return []
  const found = PATTERNS.flatMap(pattern => allIn(pattern, line))
  return found.flatMap((match, i) => {
    const own = toElapsed(document, sentence, line, match)
    return own && !found.slice(0, i).some(other => overlap(other, match)) ? [own] : []
  })
}

function overlap(a: RegExpMatchArray, b: RegExpMatchArray): boolean {
  const [x, y] = [a.index ?? 0, b.index ?? 0]
  return x < y + b[0].length && y < x + a[0].length
}

function toElapsed(document: Document, sentence: Sentence, line: string, match: RegExpMatchArray): Elapsed | undefined {
  const {count, nth, unit = '', noun, verb} = match.groups ?? {}
  const said = count ?? nth ?? ''
  const value = numberOf(said)
  const what = sortOf(noun, verb)
  const from = (match.index ?? 0) + match[0].indexOf(said)
  const before = line.slice(0, from)
  if (value === undefined || value < 2 || what === undefined || HEDGED.test(before)) return undefined
  const start = sentence.start + from
  const end = sentence.start + (match.index ?? 0) + match[0].length
  const place = document.names.find(
    name =>
      name.type === 'place' &&
      name.start >= end &&
      /^ (?:in|across|around|at) (?:the )?$/.test(document.source.text.slice(end, name.start)),
  )
  return {
    source: document.source.id,
    ...{start, end, text: document.source.text.slice(start, end), what, unit: unit.toLowerCase()},
    low: nth === undefined ? value : value - 1,
    high: value,
    onTheWay: ON_THE_WAY.test(before),
    ...(place ? {place: place.id} : {}),
  }
}

function sortOf(noun: string | undefined, verb: string | undefined): string | undefined {
  const word = noun ?? verb ?? ''
  return SORTS.find(({nouns, verbs}) =>
    new RegExp(`^(?:${(noun === undefined ? verbs : nouns) ?? '(?!)'})$`, 'iu').test(word),
  )?.what
}
