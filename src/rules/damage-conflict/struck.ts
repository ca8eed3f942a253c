import type {Claim} from '../../claim/index.ts'
import {interval, type Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {allIn, type Sentence} from '../../text/index.ts'
import {countIn} from '../figures.ts'
import {CARDINAL} from '../number-words.ts'

/** How many things of a sort a report says were struck, and how hard. Offsets are in `source.text`. */
export interface Struck {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly thing: string
  readonly degree: string
  readonly low: number
  readonly high: number
  /** What kind of them: "stone", "primary". */
  readonly sort: string
  readonly place?: string
}

const THINGS: Readonly<Record<string, string>> = {
  villages: 'villages',
  towns: 'towns',
  'homes|houses': 'homes',
  buildings: 'buildings',
  schools: 'schools',
  'shops|stores|businesses': 'shops',
  bridges: 'bridges',
  roads: 'roads',
  'cars|vehicles': 'vehicles',
  'boats|fishing boats': 'boats',
  churches: 'churches',
  mosques: 'mosques',
  flights: 'flights',
  trains: 'trains',
  ferries: 'ferries',
  matches: 'matches',
}
const DEGREES: Readonly<Record<string, string>> = {
  'destroyed|destroying|destroys|level(?:led|ed|ling|ing)|flatten(?:ed|ing)|raz(?:ed|ing)|wip(?:ed|ing) out|demolish(?:ed|ing)|obliterat(?:ed|ing)|reduced to rubble|burned down|burnt down':
    'destroyed',
  '(?:badly|severely|heavily|seriously) (?:damaged|damaging|hit)': 'badly damaged',
  'damaged|damaging': 'damaged',
  'affected|affecting': 'affected',
  'evacuated|evacuating': 'evacuated',
  'closed|closing|shut(?: down)?': 'closed',
  'cancell?ed|cancell?ing|scrapped|called off': 'cancelled',
  'flooded|flooding|inundated|submerged': 'flooded',
  'torched|set on fire|set alight|set ablaze': 'set on fire',
}

const THING = `(?<thing>${Object.keys(THINGS).join('|')})`
const DEGREE = `(?<degree>${Object.keys(DEGREES).join('|')})`
const AMOUNT = String.raw`(?:(?:about|around|some|roughly|nearly|almost|at least|more than|over|up to|fewer than) )?(?:\d{1,3}(?:,\d{3})+|\d{1,4}|${CARDINAL})`
const SORT = String.raw`(?<sort>(?:(?!(?:of|in|and|or|other|more)\b)[\p{Ll}-]{2,14} ){0,2})`

const PATTERNS = [
  // "has wiped out nine schools", "destroying 40 stone houses"
  String.raw`(?<!\bor )\b${DEGREE} ${AMOUNT} ${SORT}${THING}(?![\p{L}-])`,
  // "six schools had been destroyed", "some 200 flights were cancelled"
  String.raw`(?<![\d,.$£€-])\b${AMOUNT} ${SORT}${THING} (?:had been|have been|has been|were|are|being) (?:completely |totally |reportedly |also |already )?${DEGREE}(?!\p{L})(?! or\b)`,
].map(pattern => new RegExp(pattern, 'giu'))

// what most sentences have none of
const NAMED = new RegExp(`\\b(?:${Object.keys(THINGS).join('|')})\\b`, 'i')

// another happening, a part, a day's share, and what may come
const OTHERWISE =
  /\b(?:in (?:19|20)\d\d|years? ago|last (?:year|month|week|summer|winter)|earlier|previous|of (?:the|them|those|these|which)|another|a day|daily|per|would|could|may|might|will|plans?|planned|feared|alone|including|nearby|elsewhere|the other)\b/iu

/** What a report says was struck. */
export function struckIn(document: Document, figures: readonly Claim<Quantity>[]): Struck[] {
  return document.sentences
    .filter(({block}) => document.source.blocks[block]?.type !== 'boilerplate')
    .flatMap(sentence => inSentence(document, figures, sentence))
}

function inSentence(document: Document, figures: readonly Claim<Quantity>[], sentence: Sentence): Struck[] {
  const line = document.source.text.slice(sentence.start, sentence.end)
  if (!NAMED.test(line) || OTHERWISE.test(line)) return []
  return PATTERNS.flatMap(pattern => allIn(pattern, line)).flatMap(match => {
    const {sort = '', thing = '', degree = ''} = match.groups ?? {}
    const start = sentence.start + match.index
    const end = start + match[0].length
    const figure = countIn(figures, {start, end})
    if (!figure) return []
    const {low, high} = interval(figure)
    const place = document.names.find(
      name => name.type === 'place' && name.start >= end && IN.test(document.source.text.slice(end, name.start)),
    )
    const text = document.source.text.slice(start, end)
    const told = {thing: keyIn(THINGS, thing), degree: keyIn(DEGREES, degree), sort: sort.trim().toLowerCase()}
    return [
      {
        source: document.source.id,
        start,
        end,
        text,
        ...told,
        ...{low, high},
        ...(place ? {place: place.id} : {}),
      },
    ]
  })
}

const IN = /^ (?:in|on|across|around|near|at) (?:the )?(?:\p{L}+ ){0,2}$/u

function keyIn(table: Readonly<Record<string, string>>, word: string): string {
  return Object.entries(table).find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[1] ?? word
}
