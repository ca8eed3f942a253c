import {allIn} from '../../text/index.ts'
import type {Document} from '../../reading/index.ts'

/** A spot on a street that a report names: a number or a block of it, or where another street crosses it. */
export interface Address {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sentence: number
  readonly street: string
  readonly at:
    {readonly sort: 'block' | 'house'; readonly number: number} | {readonly sort: 'crossing'; readonly with: string}
}

const TYPES: Readonly<Record<string, string>> = {
  street: 'street',
  st: 'street',
  avenue: 'avenue',
  ave: 'avenue',
  road: 'road',
  rd: 'road',
  boulevard: 'boulevard',
  blvd: 'boulevard',
  drive: 'drive',
  dr: 'drive',
  lane: 'lane',
  ln: 'lane',
  way: 'way',
  court: 'court',
  place: 'place',
  parkway: 'parkway',
  pkwy: 'parkway',
  highway: 'highway',
  hwy: 'highway',
  terrace: 'terrace',
  crescent: 'crescent',
  circle: 'circle',
  pike: 'pike',
}
const SIDE = '(?:(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|N|S|E|W|NE|NW|SE|SW)\\.? )'
const STREET = `${SIDE}?(?:(?:\\p{Lu}[\\p{L}’']{1,20}|\\p{Lu}\\.|\\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:${Object.keys(TYPES)
  .map(type => `${type[0]?.toUpperCase() ?? ''}${type.slice(1)}`)
  .join('|')})(?![\\p{L}\\p{N}-])`
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€-])(?<number>\\d{1,5})(?<block>(?: |-| - )block of)? (?<street>${STREET})`,
  'gu',
)
const CROSSING = new RegExp(`(?<street>${STREET})\\.?(?:,? (?:and|at|near)|,) (?<other>${STREET})`, 'gu')

// what most sentences have none of
const NAMED = /\b(?:St|Ave|R(?:oa)?d|Bl?v|Boul|Dr|La?n|Way|Cour|Pla|Park|Pk|H(?:igh)?w|Terr|Cres|Circ|Pike)/

/** The addresses of a report's own text. */
export function addressesIn({source, sentences}: Document): readonly Address[] {
  return sentences
    .filter(({block}) => source.blocks[block]?.type !== 'boilerplate')
    .flatMap(({start, end, index}) => {
      const place = (found: RegExpExecArray) => ({
        source: source.id,
        start: start + found.index,
        end: start + found.index + found[0].length,
        text: found[0],
        sentence: index,
      })
      const text = source.text.slice(start, end)
      if (!NAMED.test(text)) return []
      return [
        ...allIn(NUMBERED, text).flatMap(found => numbered(found, place(found))),
        ...allIn(CROSSING, text).flatMap(found => crossings(found, place(found))),
      ]
    })
}

type Place = Omit<Address, 'street' | 'at'>

function numbered({groups = {}}: RegExpExecArray, place: Place): Address[] {
  const number = Number(groups['number'])
  const isBlock = groups['block'] !== undefined
  return isBlock && number % 10 !== 0
    ? []
    : [{...place, street: nameOf(groups['street']), at: {sort: isBlock ? 'block' : 'house', number}}]
}

function crossings({groups = {}}: RegExpExecArray, place: Place): Address[] {
  const [one, other] = [nameOf(groups['street']), nameOf(groups['other'])]
  return one === other
    ? []
    : [
        {...place, street: one, at: {sort: 'crossing', with: other}},
        {...place, street: other, at: {sort: 'crossing', with: one}},
      ]
}

const LEADING = new RegExp(`^${SIDE}`, 'u')

// "E. 12th St" and "12th Street" are one
function nameOf(street = ''): string {
  const words = street.replace(LEADING, '').toLowerCase().split(' ')
  const type = words.at(-1) ?? ''
  return [...words.slice(0, -1), TYPES[type] ?? type].join(' ')
}
