import type {Document} from '../../reading/index.ts'
import type {Spot} from '../../findings/index.ts'
import {allIn} from '../../text/index.ts'
import {CARDINAL, numberOf} from '../number-words.ts'

/** A wait for something, told by its length and by the year in which it began, which do not go together. */
export interface Miswait {
  readonly spots: readonly Spot[]
  readonly told: readonly [string, string]
  readonly years: number
  readonly since: number
}

const N = `(?<n>${CARDINAL})`
const LENGTHS = [
  String.raw`\bfirst\b[^.;:\n\d]{0,60}? (?:in|for) ${N} years\b`,
  String.raw`\b(?:wait|drought|spell|absence) of ${N} years\b`,
  String.raw`\b${N}[- ]year (?:wait|drought|spell|absence)\b`,
].map(pattern => new RegExp(pattern, 'giu'))
const SINCE = /\b(?:first|last)\b[^.;:\n\d]{0,70}? (?:since|was in|came in) (?<year>(?:19|20)\d\d)\b/giu
const NEARLY = /\b(?:more than|over|nearly|almost|about|around|some|at least)\b/i

/** The waits of a report whose length does not lead back to the year it gives. */
export function miswaits(document: Document): Miswait[] {
  const {id, text, published} = document.source
  const now = Number(published?.slice(0, 4))
  if (!now) return []
  const lengths = LENGTHS.flatMap(pattern => allIn(pattern, text)).filter(([said]) => !NEARLY.test(said))
  const sinces = allIn(SINCE, text)
  const [length, since] = [lengths[0], sinces[0]]
  if (!length || !since || lengths.length > 1 || sinces.length > 1) return []
  const [years, year] = [numberOf(length.groups?.['n'] ?? '') ?? 0, Number(since.groups?.['year'])]
  if (years < LEAST || Math.abs(now - year - years) <= 1) return []
  return [
    {
      spots: [length, since].map(({index, 0: said}) => ({source: id, start: index, end: index + said.length})),
      told: [length[0], since[0]],
      years,
      since: year,
    },
  ]
}

const LEAST = 5
