import type {Claim} from '../../claim/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Material} from '../rule.ts'
import {oddOffsets, zonesOf} from './zones.ts'

/** One clock time told in two zones, with the minutes between them. */
export interface Mistimed {
  readonly first: Claim<Time>
  readonly second: Claim<Time>
  /** Minutes by which the one without a zone is ahead of UTC, or by which two with zones are apart. */
  readonly minutes: number
  /** The country whose clocks never show that. */
  readonly country?: string
}

/** Clock times in brackets whose distance to the one before is none that clocks have. */
export function mistimed({alignment, documents}: Material): Mistimed[] {
  const clocks = alignment.claims.filter(time.is).filter(isExact)
  return clocks.flatMap((second, i) => {
    const first = clocks[i - 1]
    const document = documents.get(second.source)
    return first && document && first.source === second.source && areOne(document, first, second)
      ? compare(document, first, second)
      : []
  })
}

function isExact({via, text, value}: Claim<Time>): boolean {
  return via === 'clock' && !value.modifier && /\d[:.]?[0-5]\d(?!\d)/.test(text)
}

// "09:10 hours (0440 GMT)", "1037 GMT, or 7:37 p.m. local time", "10:00 / 0900 GMT"
const LINK = /^(?:\s?[([]|,? or |\s?\/\s?|\s?=\s?)$/
const VAGUE = /\b(?:about|around|approximately|roughly|shortly|just|before|after|nearly|some)\s$/i

function areOne({source: {text}}: Document, first: Claim<Time>, second: Claim<Time>): boolean {
  return (
    LINK.test(text.slice(first.end, second.start)) &&
    !VAGUE.test(text.slice(Math.max(0, first.start - 16), first.start))
  )
}

function compare(document: Document, first: Claim<Time>, second: Claim<Time>): Mistimed[] {
  const [a, b] = [clockOf(first.value.timex), clockOf(second.value.timex)]
  if (!a || !b || (a.offset === undefined && b.offset === undefined)) return []
  const minutes = around(a.minute - (a.offset ?? 0) - (b.minute - (b.offset ?? 0)))
  if (a.offset !== undefined && b.offset !== undefined)
    return Math.abs(minutes) <= SUMMER ? [] : [{first, second, minutes}]
  const ahead = a.offset === undefined ? minutes : around(-minutes)
  const shown = [ahead, ahead + DAY, ahead - DAY].filter(each => each >= -720 && each <= 840)
  if (!shown.some(each => each % 60 === 0 || oddOffsets.has(each))) return [{first, second, minutes: ahead}]
  const country = countryAgainst(document, first, shown)
  return country === undefined ? [] : [{first, second, minutes: ahead, country}]
}

const DAY = 1440
const LEADING = 3
// "EST" is written all the year round
const SUMMER = 60

function around(minutes: number): number {
  return ((((minutes + DAY / 2) % DAY) + DAY) % DAY) - DAY / 2
}

interface ClockTime {
  readonly minute: number
  readonly offset?: number
}

function clockOf(timex: string): ClockTime | undefined {
  const parts = /T(?<hour>\d\d):(?<minute>\d\d)(?::\d\d)?(?<zone>Z|[+-]\d\d:\d\d)?$/.exec(timex)?.groups
  if (!parts) return undefined
  const minute = Number(parts['hour']) * 60 + Number(parts['minute'])
  const zone = parts['zone']
  if (zone === undefined) return {minute}
  const [hours = 0, rest = 0] = zone === 'Z' ? [] : zone.slice(1).split(':').map(Number)
  return {minute, offset: (hours * 60 + rest) * (zone.startsWith('-') ? -1 : 1)}
}

/** A country named near whose clocks never show any of the offsets, where no other country named does. */
function countryAgainst({names, sentences}: Document, {start}: Claim, shown: readonly number[]): string | undefined {
  const sentence = sentences.findLast(each => each.start <= start)?.index
  const placed = names.filter(({type, country}) => type === 'place' && country !== undefined)
  const near = placed.filter(name => name.sentence === sentence)
  // a place told of farther down may be anywhere: "cut short a visit to Vienna"
  const told = near.length > 0 ? near : placed.filter(name => name.sentence < LEADING)
  const all = new Set(told.map(({country}) => country ?? ''))
  const fits = [...all].some(country => zonesOf[country]?.some(zone => shown.includes(zone)) ?? true)
  const name = told[0]
  return all.size === 0 || fits ? undefined : name?.name
}
