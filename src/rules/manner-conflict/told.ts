import type {Weights} from '../../align/index.ts'
import type {Document} from '../../reading/index.ts'
import {allIn, isIn, LATIN, type Sentence} from '../../text/index.ts'
import {termsAround, type Terms} from '../common-terms.ts'
import type {Bearer} from '../one-bearer.ts'
import {bodyIn, isOfFight} from './bodies.ts'
import type {Matter} from './matter.ts'
import {matters} from './matters.ts'
import {bearerAt} from '../bearer-at.ts'

/** One way of a matter, as a report tells it. Offsets are in `source.text`. */
export interface Told {
  readonly document: Document
  readonly matter: Matter
  readonly way: number
  readonly sentence: Sentence
  readonly text: string
  readonly titled: boolean
  readonly bearer?: Bearer
  readonly body?: string
  /** Ids of the names in its sentence. */
  readonly names: readonly string[]
  readonly terms: Terms
  readonly start: number
  readonly end: number
}

const patterns = matters.map(matter =>
  matter.ways.map(way => new RegExp(`(?<![${LATIN}\\d-])(?:${way.join('|')})(?![${LATIN}\\d])`, 'giu')),
)

/** What a report tells of the matters, what is denied, asked or hangs on something left out. */
export function toldIn(document: Document, weights: Weights): Told[] {
  const {source, sentences} = document
  const open = matters.map(({topic}) => !topic || isIn(topic, source.text))
  return sentences.flatMap(sentence => {
    const type = source.blocks[sentence.block]?.type
    if (type === 'boilerplate' || type === 'caption') return []
    const text = source.text.slice(sentence.start, sentence.end)
    if (/\?["'”’]?\s*$/.test(text)) return []
    return matters.flatMap((matter, i) =>
      open[i] === true
        ? hitsIn(text, matter, patterns[i] ?? []).flatMap(hit => tell(document, weights, sentence, matter, hit))
        : [],
    )
  })
}

/** More in one sentence are no running text. */
const MOST_HITS = 12
const AROUND = 120

interface Hit {
  readonly way: number
  readonly from: number
  readonly to: number
}

function hitsIn(text: string, {beside, without, planned}: Matter, ways: readonly RegExp[]): Hit[] {
  const all = ways.flatMap((pattern, way) =>
    allIn(pattern, text).map(({index, 0: words}) => ({way, from: index, to: index + words.length})),
  )
  if (all.length === 0 || all.length > MOST_HITS || beside?.test(text) === false || without?.test(text) === true)
    return []
  const own = all.filter(
    hit => !all.some(other => other !== hit && isOver(other, hit) && lengthOf(other) > lengthOf(hit)),
  )
  return own.filter(
    ({from, to}) =>
      !isOpen(text.slice(Math.max(0, from - AROUND), from), text.slice(to, to + AROUND), planned === true),
  )
}

function isOver(a: Hit, b: Hit): boolean {
  return a.from < b.to && b.from < a.to
}

function lengthOf({from, to}: Hit): number {
  return to - from
}

const DENIED =
  /\b(?:not|never|neither|nor|no|without|denied|denies|n['’]t|far from|failed to|unable to|narrowly missed)\b[^,;]{0,20}$/i
const HELD_OPEN =
  /\b(?:if|unless|whether|would|could|might|may|must|should|needs?|needed|requir\w+|accept|seek\w*|hop(?:e|es|ed|ing)|wants?|wanted|urg(?:e|ed|es|ing)|expect\w*|likely|until|fail(?:s|ed)? to|ask(?:ed|s|ing)?|instead of|rather than|chance of|in search of|close to|chasing)\b[^;]{0,60}$/i
const NEEDED = /^[^.;]{0,25}\b(?:is|was|are|were|be) (?:required|needed|necessary|expected)\b/i

function isOpen(before: string, after: string, planned: boolean): boolean {
  return DENIED.test(before) || (!planned && (HELD_OPEN.test(before) || NEEDED.test(after)))
}

function tell(document: Document, weights: Weights, sentence: Sentence, matter: Matter, {way, from, to}: Hit): Told[] {
  const {source, names} = document
  const text = source.text.slice(sentence.start, sentence.end)
  const place = {start: sentence.start + from, end: sentence.start + to}
  const personal = matter.whose === 'named'
  const bearer = personal ? bearerAt(document, sentence, place) : undefined
  if (personal && !bearer) return []
  const body = matter.whose === 'body' ? bodyOf(document, sentence, from, to) : undefined
  return [
    {
      ...{document, matter, way, sentence, text},
      titled: source.blocks[sentence.block]?.type === 'title',
      ...(bearer ? {bearer} : {}),
      ...(body === undefined ? {} : {body}),
      names: names.filter(name => name.sentence === sentence.index).map(({id}) => id),
      terms: termsAround(document, sentence, place, weights),
      ...place,
    },
  ]
}

// in its sentence, else in the one before
function bodyOf(
  {source, sentences}: Document,
  {index, start, end}: Sentence,
  from: number,
  to: number,
): string | undefined {
  if (isOfFight(source.text)) return 'fight'
  const before = sentences[index - 1]
  return (
    bodyIn(source.text.slice(start, end), from, to) ??
    (before &&
      bodyIn(source.text.slice(before.start, before.end), before.end - before.start, before.end - before.start))
  )
}
