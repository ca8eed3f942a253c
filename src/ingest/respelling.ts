import {inRunningText, type Block, type OffsetMap, type OffsetPiece} from '../text/index.ts'
import {detached, isDetached, type Respelling} from './detached.ts'

const MINUTES = String.raw`(?<![\d:])(?:[01]?\d|2[0-3]):`
const HALF_OR_ZONE = String.raw`(?:[apAP]\.?[mM]\b|GMT|UTC|BST|[CEIMP][SDE]?T\b|hrs|hours|local)`

const APART =
  /(?<=(?<!(?:[\d.,-]|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z.]*) ?)[1-9]\d{0,2},(?:\d{3},)*) (?=\d{3}(?![\d,]))/g

/** One spelling for what is typed in many: each with an example of what it finds. */
const respellings: readonly Respelling[] = [
  // soft hyphens, zero-width spaces, marks of direction and of byte order
  {finds: /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, writes: () => ''},
  // "e" and an accent of its own
  {finds: /\p{L}[\u0300-\u036f]+/gu, writes: found => found.normalize('NFC')},
  // "ﬁ", "１２"
  {finds: /[\ufb00-\ufb06\uff01-\uff5e]/g, writes: found => found.normalize('NFKC')},
  // "12 000" with a thin space
  {
    finds: /(?<=(?<![\d.,])\d{1,3}(?:[\u00a0\u2007\u2009\u202f,]\d{3})*)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g,
    writes: () => ',',
  },
  {finds: /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, writes: () => ' '},
  // hyphens that keep a line together
  {finds: /[\u2010\u2011]/g, writes: () => '-'},
  // "it´s"
  {finds: /(?<=\p{L})[\u00b4`](?=\p{L})/gu, writes: () => '\u2019'},
  // "``We go,'' she said", with or without spaces inside the marks
  {finds: /`` ?|(?<![^\s([—–-])''(?=\p{L})/gu, writes: () => '“'},
  {finds: / ?(?<![\d'])''(?!')/g, writes: () => '”'},
  // "Mr. Holm , who"
  {finds: /(?<=[\p{L}\d%"”’)\]]) +(?=[,;:!?.](?:\s|["”’]|$)(?! ?\.))/gmu, writes: () => ''},
  // "the mayor 's", "did n't", "the workers ' union"
  {
    finds:
      /(?<=\p{L}) +(?=['’](?:s|re|ve|ll|d|m)(?![\p{L}'’]))|(?<=\b(?:do|does|did|is|are|was|were|has|have|had|could|would|should|wo|ca)) +(?=n['’]t\b)/giu,
    writes: () => '',
  },
  {finds: /(?<=\p{Ll}s) +(?=['’] \p{Ll})/gu, writes: () => ''},
  // "( Reuters )", "$ 40"
  {finds: /(?<=[([]) +(?=[\p{L}\d])|(?<=[\p{L}\d.]) +(?=[)\]])|(?<=[$£€]) +(?=\d)/gu, writes: () => ''},
  // "9: 01 a.m."
  {finds: new RegExp(`(?<=${MINUTES}) (?=[0-5]\\d ?${HALF_OR_ZONE})`, 'g'), writes: () => ''},
  // "2, 000"
  {finds: /(?<=(?<![\d.,] ?)\d{1,3},(?:\d{3},)*) (?=000(?!\d))/g, writes: () => ''},
  // "1, 400", where that is how the text writes its large numbers
  {finds: APART, writes: () => '', where: text => isHabit(text) || isDetached(text)},
  ...detached,
  // breaks that were made by a margin, and the second space after a stop
  {finds: /(?<=\S) {2,}(?=\S)/g, writes: () => ' '},
]

function isHabit(text: string): boolean {
  return (text.match(APART)?.length ?? 0) > 1 && !/\d,(?!000)\d{3}(?!\d)/.test(text)
}

/** Running text in one spelling, with the way back to the text that it is made of; `undefined` where nothing is written otherwise. */
export function respelled(text: string): {readonly text: string; readonly offsets: OffsetMap} | undefined {
  const {text: written, places} = rewriteAll(text)
  return places && {text: written, offsets: mapOf(places)}
}

/** The same for what is divided into blocks and may have a way back of its own already. */
export function respellReading<R extends Divided>(reading: R): R {
  const {text, places} = rewriteAll(reading.text)
  if (!places) return reading
  const own = mapOf(places)
  const moved = inRunningText(own)
  const blocks = reading.blocks.map(({type, start, end}) => ({type, ...moved(start, end)}))
  const offsets = reading.offsets ? mapOf(beyond(places, placesOf(reading.text.length, reading.offsets))) : own
  return {...reading, text, blocks, offsets}
}

interface Divided {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly offsets?: OffsetMap
}

/** A text and, once it has been written anew, the span of the first one that each of its units stands for. */
interface Written {
  readonly text: string
  readonly places?: Places
}

interface Places {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

function rewriteAll(text: string): Written {
  let now: Written = {text}
  for (const respelling of respellings) if (respelling.where?.(text) !== false) now = rewrite(now, respelling)
  return now
}

function rewrite(before: Written, {finds, writes}: Respelling): Written {
  const edits = [...before.text.matchAll(finds)]
    .map(({0: found, index}) => ({start: index, end: index + found.length, word: writes(found), found}))
    .filter(({word, found}) => word !== found)
  if (edits.length === 0) return before
  const places = before.places ?? untouched(before.text.length)
  const longer = edits.reduce((sum, {start, end, word}) => sum + Math.max(0, word.length - (end - start)), 0)
  const starts = new Uint32Array(before.text.length + longer)
  const ends = new Uint32Array(before.text.length + longer)
  const parts: string[] = []
  let [length, from] = [0, 0]
  const copy = (until: number): void => {
    starts.set(places.starts.subarray(from, until), length)
    ends.set(places.ends.subarray(from, until), length)
    parts.push(before.text.slice(from, until))
    length += until - from
    from = until
  }
  for (const {start, end, word} of edits) {
    copy(start)
    if (word.length === end - start) copy(end)
    else {
      starts.fill(places.starts[start] ?? 0, length, length + word.length)
      ends.fill(places.ends[end - 1] ?? 0, length, length + word.length)
      length += word.length
      from = end
    }
    if (word.length === end - start) parts.pop()
    parts.push(word)
  }
  copy(before.text.length)
  return {text: parts.join(''), places: {starts: starts.subarray(0, length), ends: ends.subarray(0, length)}}
}

function untouched(length: number): Places {
  return {starts: Uint32Array.from({length}, (_, i) => i), ends: Uint32Array.from({length}, (_, i) => i + 1)}
}

/** Runs of units that are copied one by one, and units that stand together for one stretch. */
function mapOf({starts, ends}: Places): OffsetMap {
  const pieces: OffsetPiece[] = []
  const {length} = starts
  const isCopied = (at: number): boolean =>
    ends[at] === (starts[at] ?? 0) + 1 && starts[at] !== starts[at + 1] && starts[at] !== starts[at - 1]
  for (let at = 0; at < length;) {
    const [raw = 0, end = 0] = [starts[at], ends[at]]
    const isCopy = isCopied(at)
    let next = at + 1
    while (next < length && (isCopy ? isCopied(next) && starts[next] === raw + next - at : starts[next] === raw)) next++
    if (end > raw) pieces.push({text: at, raw, length: next - at, ...(isCopy ? {} : {rawLength: end - raw})})
    at = next
  }
  return pieces
}

/** The span of the file of each unit of a running text; empty between its pieces. */
function placesOf(length: number, offsets: OffsetMap): Places {
  const [starts, ends] = [new Uint32Array(length), new Uint32Array(length)]
  for (const {text, raw, length: units, rawLength} of offsets) {
    for (let i = 0; i < units; i++) {
      starts[text + i] = rawLength === undefined ? raw + i : raw
      ends[text + i] = rawLength === undefined ? raw + i + 1 : raw + rawLength
    }
  }
  return {starts, ends}
}

function beyond(places: Places, file: Places): Places {
  return {
    starts: places.starts.map(start => file.starts[start] ?? 0),
    ends: places.ends.map(end => file.ends[end - 1] ?? 0),
  }
}
