import {clauseAt, type Document} from '../../reading/index.ts'
import {allIn, type Sentence} from '../../text/index.ts'
import {ORDINAL, numberOf} from '../number-words.ts'
import type {Bearer} from '../one-bearer.ts'

/** Which one of a series a report says that something was. Offsets are in `source.text`. */
export interface Place {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** The series: "title defence". */
  readonly series: string
  readonly nth: number
  /** What narrows the series: in a row, of the season, a belt, a sort. */
  readonly within: readonly string[]
  readonly people: readonly Bearer[]
}

/** Series that one happening adds one to, by their nouns and by what is done "for the fifth time". */
const SERIES: readonly {readonly series: string; readonly nouns: string; readonly doing?: string}[] = [
  {
    series: 'title defence',
    nouns: '(?:title )?defen[cs]e',
    doing: '(?:retain|defend)(?:s|ed|ing)?(?=[^.;]{0,60}(?:title|belt|crown|champion))',
  },
  {series: 'win', nouns: 'wins?|victory|triumph', doing: '(?:won|wins|winning)(?= (?:for|again|there|here))'},
  {series: 'defeat', nouns: 'defeat|loss|setback'},
  {
    series: 'title',
    nouns: 'title|championship|crown|trophy|gold medal|medal|cup|league title|pennant',
  },
  {series: 'term', nouns: 'term', doing: '(?:elected|re-elected|sworn in)'},
  {series: 'marriage', nouns: 'marriage|wife|husband', doing: '(?:married|marrying)'},
  {series: 'child', nouns: 'child|baby'},
  {series: 'arrest', nouns: 'arrest', doing: '(?:arrested|detained)'},
  {series: 'conviction', nouns: 'conviction', doing: '(?:convicted|found guilty)'},
  {series: 'album', nouns: 'album'},
  {series: 'novel', nouns: 'novel|book'},
  {series: 'film', nouns: 'feature film|film|movie|feature'},
  {series: 'election', nouns: '(?:mayoral |presidential |general |parliamentary |local )?election|by-election'},
  {series: 'promotion', nouns: 'promotion|relegation', doing: '(?:promoted|relegated)'},
  {series: 'bid', nouns: '(?:takeover )?(?:bid|offer|approach)'},
  {series: 'spacewalk', nouns: 'spacewalk'},
  {series: 'launch', nouns: 'launch|flight|mission', doing: '(?:launched|flew|flown)'},
  ...['rehab', 'hospital', 'prison', 'jail', 'space'].map(place => ({
    series: `stay in ${place}`,
    nouns: `(?:stay|stint|spell|time) in ${place}|${place} (?:stay|stint|spell)`,
    doing: `(?:in|into|to|entered) ${place}`,
  })),
]

const HAPPENINGS =
  'attack|hijacking|kidnapping|hurricane|typhoon|cyclone|storm|accident|crash|collision|derailment|strike|walkout|stoppage|explosion|blast|bombing|fire|shooting|stabbing|murder|killing|death|escape|breakout|robbery|raid|recall|failure|outbreak|flood|avalanche|landslide|earthquake|eruption|blackout|outage|breach|protest|resignation|visit|summit|delay|rate (?:rise|cut|increase)'

const NOUN = `(?<noun>${SERIES.map(({nouns}) => nouns).join('|')})`
const DOING = `(?<doing>${SERIES.flatMap(({doing}) => doing ?? []).join('|')})`
const SORT = String.raw`(?<sort>(?:(?!(?:and|or|of|in|to|for|round|half|quarter|the|place)\b)[\p{L}-]{2,16} ){0,3})`
const RUN = /\b(?:straight|consecutive|successive|in a row|on the trot|running)\b/iu
const AFTER = String.raw`(?<after>(?: (?:of|this|in|on|since|at)(?: [\p{L}\d'’-]+){1,4})?)`

const PATTERNS = [
  // "her third defence of the title", "their eighth straight win", "her third world title of the season"
  String.raw`\b(?:his|her|its|their|an?|the|['’]s) (?<nth>${ORDINAL}) ${SORT}${NOUN}(?![\p{L}-])${AFTER}`,
  // "retained the title for the second time", "arrested for a third time this year"
  String.raw`\b${DOING}(?!\p{L})(?<sort>[^.;]{0,70}?) for (?:the|a|his|her) (?<nth>${ORDINAL})(?<run> (?:straight|consecutive|successive))? time(?!\p{L})${AFTER}`,
  // "the second time the club has won the cup"
  String.raw`\b(?:(?:only|just) )?the (?<nth>${ORDINAL}) time(?: in (?:its|their|his|her|\p{L}+['’]s?|the (?:club|team|side)['’]s) history)? (?:that )?(?:(?:the|its|their) )?(?:[\p{L}'’-]+ ){1,3}(?:has |have |had )?(?<lifted>won|lifted|claimed|taken|took)(?= (?:it(?!\p{L})|(?:the|its|their) [^.;]{0,30}(?:cup|titles?|trophy|championship|crown|league)(?!\p{L})))`,
  // "the seventh hijacking off Varn since November", "a third fatal crash"
  String.raw`\b(?:an?|the) (?<nth>${ORDINAL}) ${SORT}(?<happening>${HAPPENINGS})(?![\p{L}-])${AFTER}`,
].map(pattern => new RegExp(pattern, 'giu'))

// hoped for, planned, of other days
const OTHERWISE =
  /\b(?:would|could|will|may|might|seek\w*|bid|chase|chasing|hop\w+|attempt\w*|trying|aim\w*|looking|want\w*|plans?|expect\w*|next|was to|due|mandatory|since (?:19|20)\d\d|in (?:19|20)\d\d|years? ago|last (?:year|month|season|week)|earlier)\b/iu

/** The places in series that a report gives. */
export function placesIn(document: Document): Place[] {
  return document.sentences
    .filter(({block}) => document.source.blocks[block]?.type !== 'boilerplate')
    .flatMap(sentence => inSentence(document, sentence))
}

function inSentence(document: Document, sentence: Sentence): Place[] {
  const line = document.source.text.slice(sentence.start, sentence.end)
  if (OTHERWISE.test(line)) return []
  return PATTERNS.flatMap(pattern => allIn(pattern, line)).flatMap(match => {
    const {nth = '', noun, doing, happening, lifted, sort = '', run = '', after = ''} = match.groups ?? {}
    const series = lifted === undefined ? (happening?.toLowerCase() ?? seriesOf(noun, doing)) : 'title'
    const number = numberOf(nth)
    const start =
      sentence.start +
      match.index +
      (/^(?:his|her|its|their|an?|the|only the|just the|['’]s) /i.exec(match[0])?.[0].length ?? 0)
    const people =
      happening === undefined ? peopleAt(document, sentence, start, OWN.test(match[0])) : namedAt(document, sentence)
    if (series === undefined || number === undefined || number < 2 || people.length === 0) return []
    const end = sentence.start + match.index + match[0].length - after.length
    const text = document.source.text.slice(start, end)
    const within = [...narrowed(sort, run, after), ...rivalAfter(line.slice(match.index + match[0].length), number)]
    return [{source: document.source.id, start, end, text, series, nth: number, within, people}]
  })
}

const MOST_MEETINGS = 6

// "his second victory over Marn": of their meetings, where it is one of a few
function rivalAfter(rest: string, nth: number): string[] {
  const rival = /^ (?:over|against) (?<name>\p{Lu}\p{Ll}+)/u.exec(rest)?.groups?.['name']
  return rival === undefined || nth > MOST_MEETINGS ? [] : [rival.toLowerCase()]
}

function seriesOf(noun: string | undefined, doing: string | undefined): string | undefined {
  if (noun !== undefined) return SERIES.find(({nouns}) => new RegExp(`^(?:${nouns})$`, 'iu').test(noun))?.series
  return SERIES.find(
    each => each.doing !== undefined && new RegExp(`^${each.doing.replace(/\(\?=.*$/u, '')}$`, 'iu').test(doing ?? ''),
  )?.series
}

const SORTS =
  /^(?:title|feature|first|world|championship|professional|pro|career|successful|the|his|her|their|a|an|of|with|in|and|on|by|from)$/i

// "straight", "season"; a belt by its letters: "IBF", "International Boxing Federation"
function narrowed(sort: string, run: string, after: string): string[] {
  const words = `${sort} ${run} ${after}`
  const bodies = [...words.matchAll(/\b(?<short>\p{Lu}{2,5})\b|\b(?<long>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4})/gu)].map(
    ({groups}) => groups?.['short'] ?? (groups?.['long'] ?? '').replace(/[^\p{Lu}]/gu, ''),
  )
  const spans = /\b(?<span>season|year|month|week|day|career|row|tour|decade)\b/iu.exec(after)?.groups?.['span']
  const kinds = sort
    .trim()
    .split(/\s+/)
    .filter(word => /^\p{Ll}/u.test(word) && !SORTS.test(word) && !RUN.test(word))
  const told = sort.length > 40 || / (?:of|in|with|against|by) /.test(sort) ? [] : kinds
  return [
    ...new Set([...bodies, ...(RUN.test(words) ? ['run'] : []), ...(spans === undefined ? [] : [spans]), ...told]),
  ].sort()
}

// whose it is: the named subject, else who is named in the sentence, else in the one before
// where it happened, and to whom
function namedAt({names}: Document, {index}: Sentence): Bearer[] {
  return names
    .filter(({type, sentence}) => sentence === index && type !== 'group' && type !== 'outlet')
    .map(({id, name}) => ({id, name}))
}

// "Salt Harbour, her second feature"
const OWN = /^(?:his|her|their) /i

function peopleAt(document: Document, sentence: Sentence, at: number, isOwned: boolean): Bearer[] {
  const named = (index: number): Bearer[] =>
    document.names
      .filter(
        ({type, sentence: own}) => own === index && (type === 'person' || type === 'thing' || type === 'organisation'),
      )
      .map(({id, name}) => ({id, name}))
  const subject = clauseAt(document, at)?.subject?.id
  const own = named(sentence.index)
  const subjects = own.filter(({id}) => id === subject)
  if (subjects.length > 0 && !isOwned) return subjects
  return own.length > 0 ? own : named(sentence.index - 1)
}
