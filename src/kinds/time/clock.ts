import type {Clock, Match} from './expression.ts'
import {zones} from './lexicon.ts'
import {readInteger} from './numbers.ts'
import {readNamed, readSpoken, type Time} from './spoken-clock.ts'
import {isCapital, phrase, skip, type Word} from './words.ts'
import {readZone} from './zone.ts'

/** A time of day with its zone: "0738 GMT", "7:37 a.m. local time", "half past seven", "noon", "11am IST". */
export function readClock(words: readonly Word[], at: number): Match | undefined {
  const start = /^(?:about|around|approximately|roughly|shortly|exactly)$/.test(words[at]?.lower ?? '') ? at + 1 : at
  const time = readNamed(words, start) ?? readSpoken(words, start) ?? figures(words, start)
  if (!time) return undefined
  const half = meridiem(words, time)
  const zone = readZone(words, half.last)
  const local = zone.last > half.last
  if (local && !half.sure && half.minute === undefined && !/^[A-Z]{3,4}$/.test(words[half.last]?.text ?? ''))
    return undefined
  if (!half.sure && !local && !isTimeWord(words, start)) return undefined
  const approx =
    /^(?:about|around|approximately|roughly)$/.test(words[at]?.lower ?? '') ||
    /^(?:about|around|approximately|roughly)$/.test(words[at - 1]?.lower ?? '')
  const {hour, minute, second} = half
  const clock: Clock = {
    is: 'clock',
    hour,
    ...(minute === undefined ? {} : {minute}),
    ...(second === undefined ? {} : {second}),
    ...(zone.offset ? {zone: zone.offset} : {}),
    ...(approx ? {approx} : {}),
  }
  return {first: at, last: zone.last, expression: clock, via: 'clock'}
}

// "7:37", "07:37:12", "16.30", "0738", "4", "16h00"
function figures(words: readonly Word[], at: number): Time | undefined {
  const word = words[at]
  const before = words[at - 1]
  if (!word?.digits || (word.glued && before && !/^[([~"'“‘@T—–-]$/.test(before.text))) return undefined
  const hour = readInteger(words, at, 2)
  if (hour === undefined) return military(words, at)
  if (hour > 24) return undefined
  const mark = words[at + 1]
  const minute =
    mark?.glued &&
    words[at + 2]?.text.length === 2 &&
    ((/^[:.h]$/.test(mark.lower) && words[at + 2]?.glued) || (mark.text === ':' && isMarked(words, at + 3)))
      ? readInteger(words, at + 2, 2)
      : undefined
  if (before?.text === ':' && words[at - 2]?.digits) return undefined
  if (minute === undefined) return {hour, last: at + 1, sure: false}
  if (minute > 59) return undefined
  const seconds =
    words[at + 3]?.text === ':' && words[at + 3]?.glued && words[at + 4]?.text.length === 2
      ? readInteger(words, at + 4, 2)
      : undefined
  const whole = seconds === undefined ? at + 3 : at + 5
  const last =
    seconds !== undefined &&
    words[whole]?.text === '.' &&
    words[whole]?.glued &&
    words[whole + 1]?.glued &&
    words[whole + 1]?.digits
      ? whole + 2
      : whole
  if (
    words[last]?.glued &&
    (words[last]?.digits ||
      /^[:%]$/.test(words[last]?.text ?? '') ||
      (words[last]?.text === '.' && words[last + 1]?.glued && words[last + 1]?.digits))
  )
    return undefined
  return {hour, minute, ...(seconds === undefined ? {} : {second: seconds}), last, sure: false}
}

// "8: 30 p.m.": a space after the colon is no matter where a half of the day or a zone follows
function isMarked(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return /^(?:[ap]\.?\s?m\.?|hours|hrs)$/.test(word?.lower ?? '') || (zones.has(word?.lower ?? '') && isCapital(word))
}

// "0738 GMT", "1140 hours"
function military(words: readonly Word[], at: number): Time | undefined {
  const text = words[at]?.text ?? ''
  if (!/^(?:[01]\d|2[0-4])[0-5]\d$/.test(text)) return undefined
  const next = words[at + 1]?.lower ?? ''
  if (!/^(?:gmt|utc|hours|hrs|h|local|[ap]\.?m\.?)$/.test(next) && !(zones.has(next) && isCapital(words[at + 1])))
    return undefined
  if (
    /^hours$/.test(next) &&
    !text.startsWith('0') &&
    !/^(?:at|by|around|about|until|from|to|since|and|before|after)$/.test(words[at - 1]?.lower ?? '')
  )
    return undefined
  return {hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)), last: at + 1, sure: false}
}

const NAMED: Readonly<Record<string, number>> = {noon: 12, midday: 12, midnight: 0}
const AFTERNOON = ['in the afternoon', 'in the evening']

function meridiem(words: readonly Word[], time: Time): Time {
  const mark = /^(?<half>[ap])\.?\s?m\.?$/.exec(words[time.last]?.lower ?? '')?.groups?.['half']
  if (mark && time.hour >= 1 && time.hour <= 12)
    return {
      ...time,
      hour: (time.hour % 12) + (mark === 'p' ? 12 : 0),
      last: afterMark(words, time.last + 1),
      sure: true,
    }
  if (time.minute !== undefined || time.sure || time.hour > 0) {
    for (const text of AFTERNOON) {
      const last = phrase(words, time.last, text)
      if (last !== undefined && time.hour <= 12) return {...time, hour: (time.hour % 12) + 12, last, sure: true}
    }
    const night = phrase(words, time.last, 'at night')
    if (night !== undefined && time.hour <= 12)
      return {...time, hour: time.hour % 12 < 6 ? time.hour % 12 : time.hour + 12, last: night, sure: true}
    const morning = phrase(words, time.last, 'in the morning')
    if (morning !== undefined && time.hour <= 12) return {...time, hour: time.hour % 12, last: morning, sure: true}
  }
  // "12:00 noon", "12:00 midnight"
  const named = time.hour === 12 && time.minute === 0 ? NAMED[words[time.last]?.lower ?? ''] : undefined
  if (named !== undefined) return {...time, hour: named, last: time.last + 1, sure: true}
  const glued = words[time.last]?.glued && words[time.last]?.lower === 'h' ? time.last + 1 : time.last
  const hours = skip(words, glued, 'hours', 'hrs')
  if (hours > time.last && time.minute !== undefined && !time.sure) return {...time, last: hours, sure: true}
  return time
}

// "3 p.m. in the afternoon"
function afterMark(words: readonly Word[], at: number): number {
  return [...AFTERNOON, 'in the morning'].map(text => phrase(words, at, text)).find(last => last !== undefined) ?? at
}

// a bare "16:30" is a time only after a word that says so
function isTimeWord(words: readonly Word[], at: number): boolean {
  const isDotted =
    words[at + 1]?.text === '.' &&
    OF_DAY.some(text => phrase(words, at + 3, text) !== undefined) &&
    !words.slice(Math.max(0, at - 8), at).some(({lower}) => PRICED.test(lower))
  const minute = (isDotted || /^[:h]$/.test(words[at + 1]?.text ?? '')) && words[at + 1]?.glued && words[at + 2]?.glued
  const before = words[at - 1]?.lower ?? ''
  return (
    minute === true &&
    !(before === 'from' && isRatio(words, at)) &&
    /^(?:at|by|around|about|approximately|until|till|from|before|after|since|between|just|shortly|@|t)$/.test(before)
  )
}

// shares may stand at 5.40 on a Thursday
const PRICED = /^(?:share|stock|price|index|rate|yield|clos|trad|stood|dollar|pound|euro|magnitude)/
// "at 10.31 last night", "at 5.20 on Friday"
const OF_DAY = [
  ...['last night', 'yesterday', 'tonight', 'this morning', 'this afternoon', 'this evening', 'that night'],
  ...['that morning', 'that evening', 'the next morning', 'the following morning'],
  ...['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'].map(day => `on ${day}day`),
]

/** "the ratio rose from 1:10 to 1:12": no times, where the words before tell of a score or a ratio that moves. */
export function isRatio(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 7), at)
    .some(({lower}) =>
      /^(?:ratios?|odds|scores?|rose|rises?|risen|fell|falls?|fallen|grew|grows?|grown|dropped|drops?|improved?|improves|up|down|won|lost|beat|led|lead|aggregate|tie)$/.test(
        lower,
      ),
    )
}
