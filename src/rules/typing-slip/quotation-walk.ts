import type {Document} from '../../reading/index.ts'
import type {Block, Source} from '../../text/index.ts'
import type {Slip, Stretch} from './family.ts'
import {crossedIn, wronglyClosed} from './quotation-kinds.ts'
import {isTypeset, marksOf, type Mark} from './quotation-sides.ts'

export interface Walk {
  readonly lone: readonly Slip[]
  /** Singles and doubles that close one another. */
  readonly crossed: readonly Stretch[]
  readonly misplaced: readonly Stretch[]
  /** How many pairs there are. */
  readonly paired: number
}

interface Paragraph extends Block {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly pairs: readonly (readonly [Mark, Mark])[]
  readonly open: readonly Mark[]
  readonly closing: readonly Mark[]
  /** A mark that could be either stands in it. */
  readonly unsure: boolean
}

const cache = new WeakMap<Document, Walk>()

/** Pairs the double quotation marks of a report, paragraph by paragraph. */
export function walk(document: Document): Walk {
  const known = cache.get(document)
  if (known) return known
  const found = walkThrough(document)
  cache.set(document, found)
  return found
}

function walkThrough(document: Document): Walk {
  const {blocks, raw} = document.source
  const typeset = isTypeset(raw)
  const marks = marksOf(document)
  const all = blocks.map((block, i) => paragraphOf(block, document.source, marks[i] ?? []))
  const prose = all.filter(({type}) => type === 'body' || type === 'quote')
  const isCut = isCutIntoLines(prose)
  const lone: Slip[] = []
  const crossed: Stretch[] = []
  const misplaced: Stretch[] = []
  let goesOn = 0
  prose.forEach((paragraph, i) => {
    const inner = crossedIn(paragraph)
    crossed.push(...inner)
    const wrongSide = misplacedIn(paragraph, document)
    misplaced.push(...wrongSide)
    if (paragraph.unsure || wrongSide.length > 0) return
    const [first] = paragraph.closing
    const isFirst = first !== undefined && first === paragraph.marks[0]
    const closes = isFirst && (goesOn > 0 || isExcerpt(prose, i) || isOpenAbove(all, paragraph))
    if (paragraph.marks.length > 0) goesOn = 0
    else goesOn = Math.max(0, goesOn - 1)
    if (inner.length === 0 && !typeset)
      lone.push(
        ...paragraph.closing.slice(closes ? 1 : 0).map(mark => ({...mark.around, ...lostBeginning(mark, paragraph)})),
      )
    const single = paragraph.open.length === 1 ? wronglyClosed(paragraph, paragraph.open[0]) : undefined
    if (single) {
      crossed.push(single)
      return
    }
    paragraph.open.forEach((mark, at) => {
      const fate = at === paragraph.open.length - 1 ? fateOf(mark, paragraph, prose.slice(i + 1), isCut) : 'lone'
      if (fate === 'goes on') goesOn = REACH
      if (fate === 'lone' && !isRunTogether(mark, paragraph)) lone.push({...mark.around, ...lostEnd(mark, paragraph)})
    })
  })
  return {lone, crossed, misplaced, paired: prose.reduce((sum, {pairs}) => sum + pairs.length, 0)}
}

/** Lines that a quotation may run over before it is closed. */
const REACH = 8

function paragraphOf(block: Block, {text, raw}: Source, all: readonly Mark[]): Paragraph {
  const isTurned = isTypeset(raw)
  const pairs: (readonly [Mark, Mark])[] = []
  const open: Mark[] = []
  const closing: Mark[] = []
  const marks = all.filter((mark, i) => !isMeasure(all, i) || mark.side === 'opens')
  for (const mark of marks) {
    const either = mark.side === 'either' || (isTurned && open.length > 0)
    const side = either ? (open.length > 0 ? 'closes' : 'opens') : mark.side
    const last = open.at(-1)
    if (side === 'opens') open.push(mark)
    else if (last) {
      open.pop()
      pairs.push([last, mark])
    } else closing.push(mark)
  }
  const unsure = marks.some(({side}) => side === 'either') && open.length + closing.length > 0
  return {...block, text: text.slice(block.start, block.end), marks, pairs, open, closing, unsure}
}

// '6\' 2"' and 'a 30" screen,"': inches, where nothing is open or another mark closes after it
function isMeasure(marks: readonly Mark[], i: number): boolean {
  if (!marks[i]?.measures) return false
  const before = marks.slice(0, i).filter(({measures}) => !measures)
  const isOpen = before.at(-1)?.side === 'opens'
  return !isOpen || marks.slice(i + 1).find(({measures}) => !measures)?.side === 'closes'
}

type Fate = 'lone' | 'runs on' | 'goes on'

/** What becomes of a quotation that its paragraph does not close. */
function fateOf(mark: Mark, paragraph: Paragraph, next: readonly Paragraph[], isCut: boolean): Fate {
  if (ATTRIBUTED.test(paragraph.text.slice(mark.at - paragraph.start))) return 'lone'
  const at = next.findIndex(({marks}) => marks.length > 0)
  const following = next[at]
  const [first] = following?.marks ?? []
  if (first === undefined || following === undefined)
    return (next.length === 0 && !/[.?!]$/.test(paragraph.text.trimEnd())) || (next.length > 0 && isCut)
      ? 'runs on'
      : 'lone'
  if (first === following.closing[0]) return at < REACH ? 'goes on' : 'lone'
  return first.heads && (at === 0 || isCut) ? 'runs on' : 'lone'
}

// "“We will be back by May, the owner said." and a new paragraph: its quotation is over
const ATTRIBUTED =
  /\p{Ll}[,?!] (?:(?:he|she|they|\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,3}|the [\p{L} ]{3,40}) (?:said|says|added|told [\p{L} ]{3,40})|(?:said|says) [\p{L} .]{2,60})(?: in (?:a|an|the) [\p{L} ]{4,30}| (?:on|last) \p{Lu}\p{Ll}{2,5}day(?: [\p{Ll}]{5,9})?| yesterday| today)?\.?$/u

/** The words before which the mark that closes is lost: those before “she said”, or the last of the paragraph, up to the next mark. */
function lostEnd(mark: Mark, {marks, text, start}: Paragraph): {readonly other?: Stretch} {
  const next = marks[marks.indexOf(mark) + 1]
  const from = mark.around.end - start
  const rest = text.slice(from, next ? next.at - start : undefined).trimEnd()
  const told = ATTRIBUTED.exec(rest)
  const end = from + (told ? told.index + 2 : rest.length)
  const words = /(?:\S{1,30} ){0,4}\S{1,30}$/.exec(text.slice(Math.max(from, end - 154), end))?.[0] ?? ''
  const opens = /(?:^|[.:,?!]\s)$/.test(text.slice(0, mark.at - start))
  return next || words === '' || !(opens || told) ? {} : {other: {start: start + end - words.length, end: start + end}}
}

/** The head of the paragraph, where the mark is its first and closes its first sentence, and nobody is named but after it. */
function lostBeginning(mark: Mark, {marks, text, start}: Paragraph): {readonly other?: Stretch} {
  const before = text.slice(0, mark.at - start)
  if (mark !== marks[0] || before.length > LONGEST_SENTENCE || /\p{Ll}[.?!] \p{L}|\b(?:said|says|told)\b/u.test(before))
    return {}
  if (
    !/[.,?!]\s?$/.test(before) ||
    !/^.(?:$|\s(?:\S+\s){0,6}(?:said|says|added|told)\b)/u.test(text.slice(mark.at - start))
  )
    return {}
  const words = /^(?:\S{1,30} ){1,4}/.exec(before)?.[0].trimEnd() ?? ''
  return words === '' ? {} : {other: {start, end: start + words.length}}
}

const LONGEST_SENTENCE = 240

const SENTENCE_END = /(?:^|[.?!…]["”’')\]]{0,2}\s{1,2})$/

// paragraphs that were run together: the mark is followed, in a long paragraph, by another at the head of a sentence
function isRunTogether(mark: Mark, {marks, text, start}: Paragraph): boolean {
  const next = marks[marks.indexOf(mark) + 1]
  return (
    text.length > RUN_TOGETHER && next?.side === 'opens' && SENTENCE_END.test(text.slice(0, next.at - start).slice(-6))
  )
}

const RUN_TOGETHER = 900

/** Whether each line is a sentence rather than a paragraph. */
function isCutIntoLines(prose: readonly Paragraph[]): boolean {
  const several = prose.filter(({text}) => /\p{Ll}{2}[.?!]["”’)]{0,2} ["“‘(]?\p{Lu}/u.test(text)).length
  return several * 5 <= prose.length
}

// what is taken out of the middle of a text
function isExcerpt(prose: readonly Paragraph[], i: number): boolean {
  return i === 0 && /^[\p{Ll}.…]/u.test(prose[0]?.text ?? '')
}

// the mark that opens was taken for a heading's, a caption's or furniture's
function isOpenAbove(all: readonly Paragraph[], paragraph: Paragraph): boolean {
  const above = all.slice(0, all.indexOf(paragraph))
  const last = above.findLastIndex(({type}) => type === 'body' || type === 'quote')
  return above.slice(last + 1).some(({text}) => (text.match(/["“”]/g)?.length ?? 0) % 2 === 1)
}

// 'The mayor said" it is old" and left': two marks that look the same way
function misplacedIn({marks, text, start}: Paragraph, {source}: Document): readonly Stretch[] {
  const [first, second] = marks
  if (marks.length !== 2 || !first?.bySpace || !second?.bySpace || isTypeset(source.raw)) return []
  if (first.side !== second.side || first.side === 'either') return []
  const between = text.slice(first.at - start, second.at - start)
  if (/[.?!…]["”’')\]]{0,2}\s?$/.test(between) || first.measures || second.measures) return []
  return [first.side === 'opens' ? second.around : first.around]
}
