import {allIn} from '../../text/index.ts'
import type {Claim} from '../../claim/index.ts'
import {lengthOf, time, type Time} from '../../kinds/time/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Misspan} from './spans.ts'

const MINUTES = 1440
const D = '\uE000'
const L = '\uE001'
const R = '\uE002'
const NONE = String.raw`[^.;\n\uE000-\uE002]`
const BEGAN = String.raw`(?:began|begun|started|starting|opened|suspended|halted|stopped|paused|interrupted|closed|left|departed|kicked off|went (?:off|down|out)|cut)`
const ENDED = String.raw`(?:ended|finished|over|resumed|restarted|reopened|restored|landed|arrived|closed|lifted|adjourned|concluded|done|back)`

/** Wordings that give a length (L) with two clock times (D) or one range of them (R). */
const SHAPES = [
  // "nine minutes, from 3.12 to 3.21", "waited five hours, from seven until noon"
  String.raw`${L}${NONE}{0,30}[,(–-] ?(?:from |between )?(?:${D} (?:to|until|till|and|[-–]) ${D}|${R})`,
  String.raw`${L} from (?:${D} (?:to|until|till) ${D}|${R})`,
  // "from 3.12 to 3.21, nine minutes"
  String.raw`(?:from |between )(?:${D} (?:to|until|till|and) ${D}|${R})${NONE}{0,20}(?:,| –| \() ?(?:a total of |or |in all |lasting |a ${NONE}{0,20})?${L}`,
  // "halted at 14:05 and resumed at 14:40, a break of 35 minutes", "… after 35 minutes"
  String.raw`${BEGAN}${NONE}{0,12} ${D}${NONE}{0,25} ${ENDED}${NONE}{0,12} ${D}${NONE}{0,3}(?:,| –| after| \()${NONE}{0,40}${L}`,
  // "the two-hour session began at 9.30 and ended at 11.10"
  String.raw`${L}${NONE}{0,30} ${BEGAN}${NONE}{0,12} ${D}${NONE}{0,25} ${ENDED}${NONE}{0,12} ${D}`,
].map(shape => new RegExp(shape, 'giu'))

/** Lengths in hours and minutes that the two clock times beside them do not leave room for. */
export function misclocks(document: Document, claims: readonly Claim[]): Misspan[] {
  const own = claims.filter(time.is).filter(claim => claim.source === document.source.id && isRead(claim))
  if (!own.some(isLength)) return []
  const {text, at} = mark(document.source.text, own)
  return SHAPES.flatMap(shape => allIn(shape, text)).flatMap(({0: match, index}) => {
    const inside = own.filter((_, i) => (at[i] ?? -1) >= index && (at[i] ?? -1) < index + match.length)
    const length = inside.find(isLength)
    return length
      ? compare(
          length,
          inside.filter(claim => claim !== length),
        )
      : []
  })
}

function isRead(claim: Claim<Time>): boolean {
  return claim.block !== 'boilerplate' && (isLength(claim) || isClock(claim))
}

function isLength({text, value: {type, timex, modifier}}: Claim<Time>): boolean {
  if (/\b(?:earlier|later|ago|before|after|late|early)\b/i.test(text)) return false
  return type === 'DURATION' && modifier === undefined && /^PT\d+(?:\.\d+)?[HM]$/.test(timex)
}

function isClock({value: {type, timex, modifier}}: Claim<Time>): boolean {
  return type === 'TIME' && modifier === undefined && /T\d\d:\d\d/.test(timex)
}

function mark(text: string, claims: readonly Claim<Time>[]): {readonly text: string; readonly at: readonly number[]} {
  const lines = text.replace(/(?<!\n)\n(?!\n)/g, ' ')
  let [made, end] = ['', 0]
  const at = claims.map(claim => {
    made += lines.slice(end, claim.start)
    const start = made.length
    made += isLength(claim) ? L : claim.value.timex.includes('/') ? R : D
    end = Math.max(end, claim.end)
    return start
  })
  // "3.12" would end a sentence, were it left
  return {text: (made + lines.slice(end)).replace(/(?<=[ap])\.(?=m)|(?<=m)\.(?= )/g, ' '), at}
}

function compare(length: Claim<Time>, ends: readonly Claim<Time>[]): Misspan[] {
  const stated = lengthOf(length.value)
  const clocks = ends.flatMap(({value}) => value.timex.split('/')).map(minuteOf)
  const [from, to] = [clocks[0], clocks.at(-1)]
  if (!stated || clocks.length !== 2 || from === undefined || to === undefined) return []
  const inHours = length.value.timex.endsWith('H')
  const between = [to - from, to - from + MINUTES, to - from + MINUTES / 2].filter(each => each > 0)
  // hours are rounded, and minutes counted with the first or without it
  const slack = inHours ? 20 : 1
  const isRight = between.some(each => Math.abs(each - stated.from * MINUTES - width(stated)) <= slack)
  const [nearest = 0] = between.sort((a, b) => a - b)
  const unit = inHours ? 'hour' : 'minute'
  const per = inHours ? 60 : 1
  const middle = stated.from * MINUTES + width(stated)
  return isRight || nearest > middle * FAR || nearest < middle / FAR
    ? []
    : [{length, ends, unit, stated: Math.round(middle / per), least: nearest / per, most: nearest / per}]
}

const FAR = 4

function width({from, to}: {readonly from: number; readonly to: number}): number {
  return ((to - from) / 2) * MINUTES
}

function minuteOf(timex: string): number | undefined {
  const clock = /T(?<hour>\d\d):(?<minute>\d\d)/.exec(timex)?.groups
  return clock && Number(clock['hour']) * 60 + Number(clock['minute'])
}
