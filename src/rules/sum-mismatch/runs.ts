import type {Claim} from '../../claim/index.ts'
import type {Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {asWritten, marked, type Marked} from '../marked.ts'
import type {Missum} from './parts.ts'
import {isExact, numberOf, sumOf} from './reckon.ts'

type Figure = Claim<Quantity>

const LEAST_PARTS = 3
const MOST_PARTS = 8
const BACK = 3

/** Three figures or more in a row that nearly come to one of the same unit told shortly before: "71 goals in 150 games: 50 in the league, nine in the cup and ten abroad". */
export function runsIn(document: Document, claims: readonly Claim[]): Missum[] {
  const text = marked(document, claims)
  return runsOf(text).flatMap(parts => {
    const total = totalOf(document, text, parts)
    return total ? [missumOf(total, parts)] : []
  })
}

const JOINT = /^[^.;:()\n–—]{0,50}?(?:,|;|,? and|,? plus|,? while|,? with)(?: [^.;:()\n–—]{1,40}?)? ?$/u
const LAST = /\b(?:and|plus|while|with)\b/
const BARRED =
  / - |\b(?:includ\w*|among|mostly|mainly|such as|notably|per|each|every|both|from|out of|since|aged|compared|against|up|down|than|respectively|then|later|after|before|followed|rose|fell|to|minutes|between|total|altogether|season|points|version|model|costs?|priced?|versus|if|or)\b/i

// figures of one sentence, each joined to the next by a comma or "and"
function runsOf({text, claims, at}: Marked): Figure[][] {
  const runs: Figure[][] = []
  let run: Figure[] = []
  claims.forEach((claim, i) => {
    const last = run.at(-1)
    const gap = text.slice((at[i - 1] ?? 0) + 1, at[i])
    const isJoined =
      last !== undefined &&
      areBeside(last, claim) &&
      JOINT.test(gap) &&
      !BARRED.test(gap.replace(/\bto (?=\p{Ll}+ ?$)/u, ''))
    if (!isJoined) run = []
    run.push(claim)
    if (run.length >= LEAST_PARTS && run.length <= MOST_PARTS && LAST.test(gap)) runs.push([...run])
    // "Of the 655 patients, 409 …": the total may head the row
    if (run.length > LEAST_PARTS && LAST.test(gap)) runs.push(run.slice(1))
  })
  return runs
}

function areBeside(a: Figure, b: Figure): boolean {
  return a.source === b.source && a.frame.sentence === b.frame.sentence && isOfUnit(a, b)
}

function isOfUnit({value: a, via}: Figure, {value: b, via: other}: Figure): boolean {
  return a.unit === b.unit && a.unit !== '%' && via !== 'share' && other !== 'share'
}

const NEAR = 0.12
const FAR_NEAR = 0.06
const LEAST_FAR = 40

function totalOf({source}: Document, {claims}: Marked, parts: readonly Figure[]): Figure | undefined {
  const [first] = parts
  if (!first || !parts.every(isExact) || !isWhole(source.text, parts)) return undefined
  const sum = sumOf(parts)
  const near = claims.filter(claim => {
    const back = first.frame.sentence - claim.frame.sentence
    return (
      claim.end <= first.start && back >= 0 && back <= BACK && isOfUnit(claim, first) && claim.block === first.block
    )
  })
  if (claims.some(claim => isOfUnit(claim, first) && !parts.includes(claim) && fits(claim, sum, parts)))
    return undefined
  const most = Math.max(...parts.map(numberOf))
  const all = near.filter(claim => isExact(claim) && numberOf(claim) > most && isTold(source.text, claim, parts, sum))
  return all.sort((a, b) => Math.abs(numberOf(a) - sum) - Math.abs(numberOf(b) - sum))[0]
}

// "as many as 3", "four others": not all of it
const SOME = /\b(?:others?|more|another|further|least|most|first|second|third|next)\b/i

function isWhole(text: string, parts: readonly Figure[]): boolean {
  const [from, to] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0]
  return !SOME.test(text.slice(from, to)) && !/^ (?:others|more|other|further)\b/.test(text.slice(to))
}

const OPENS = /^[^.\n]{0,60}(?:[:–—(]| - |, of | of which | of whom | of them)[^.;:\n–—]{0,30}$/u
const OF_IT = /\bOf (?:(?:the|this|that) (?:sum|amount|total|money)|these|those|them)\b[^.;:\n–—]{0,40}$/u

function isTold(text: string, total: Figure, parts: readonly Figure[], sum: number): boolean {
  const between = text.slice(total.end, parts[0]?.start)
  const off = Math.abs(numberOf(total) - sum) / numberOf(total)
  const isOpened =
    OPENS.test(between) || OF_IT.test(between) || /\bOf (?:the|these|those|its) $/.test(text.slice(0, total.start))
  if (isOpened) return off <= NEAR
  return numberOf(total) >= LEAST_FAR && off <= FAR_NEAR && !isElse(total, parts)
}

// farther away it has to be of the parts' own noun
function isElse({value: {of, unit}}: Figure, parts: readonly Figure[]): boolean {
  return (
    unit === undefined && (of === undefined || !parts.every(({value}) => value.of === undefined || value.of === of))
  )
}

function fits(claim: Figure, sum: number, parts: readonly Figure[]): boolean {
  const leeway = Math.max(...[claim, ...parts].map(leewayOf)) * 1.01
  return Math.abs(numberOf(claim) - sum) <= leeway
}

function leewayOf(claim: Figure): number {
  const {low, high} = asWritten(claim)
  return /\d[.,]\d|\d ?(?:m|bn|million|billion)/.test(claim.text) ? (high - low) / 2 : 0
}

function missumOf(total: Figure, parts: readonly Figure[]): Missum {
  return {total, parts, sum: sumOf(parts), stated: numberOf(total), wrong: true}
}
