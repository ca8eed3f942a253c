import type {Document} from '../../reading/index.ts'
import type {Block} from '../../text/index.ts'

export interface Truncation {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lost: 'beginning' | 'end'
}

interface Paragraph extends Block {
  readonly text: string
}

/** Paragraphs and captions that begin in the middle of a sentence, and paragraphs that end in one while the report goes on. */
export function findTruncations(document: Document): readonly Truncation[] {
  const {id, text, blocks} = document.source
  const paragraphs = blocks
    .filter(({type}) => type !== 'boilerplate')
    .map(block => ({...block, text: text.slice(block.start, block.end)}))
  const headless = paragraphs.filter((_, at) => isHeadless(paragraphs, at))
  const endless = paragraphs.filter((_, at) => isEndless(paragraphs, at))
  return [
    ...(isLowerCased(paragraphs) ? [] : headless).map(paragraph => opening(id, paragraph)),
    ...endless.map(paragraph => ending(id, paragraph)),
  ]
}

// "he head of the agency attends a ceremony …", after a sentence that is finished
function isHeadless(paragraphs: readonly Paragraph[], at: number): boolean {
  const paragraph = paragraphs[at]
  if (!paragraph || !/^(?:body|caption)$/.test(paragraph.type)) return false
  if (!beginsLow(paragraph.text) || !isSentence(paragraph.text)) return false
  const before = paragraphs.slice(0, at)
  const last = before.findLast(({type, text}) => (type === 'body' || type === 'quote') && !STAMP.test(text))
  const isBrokenOff = last !== undefined && !isFinished(last.text)
  return before.length > 0 && !isBrokenOff && !isLeadIn(before.at(-1)) && !isPost(paragraph, paragraphs[at + 1])
}

// "May 3, 2024", "By Ida Rowan", "Posted 14 March 2019 by the editor"
const STAMP = /^(?:by [\p{L} .,-]{3,60}|[\p{L} ,.:]{0,30}\d{1,2}[\p{L} ,.]{0,12}\d{4}\b.{0,40})$/iu

// "the workers", "we’ll see"; not "iPhone sales" or "@user"
const LOW = /^\p{Ll}+(?:[’']\p{Ll}{1,2})?[ ,]/u
// "van Dael", "mph", "e mail": written small anywhere
const ALWAYS_LOW = /^(?:d[aeiou]s?|de[lnr]?|v[ao]n|bin|ibn|al|el|le|la|ten|ter|zu|mph|k?m|kg|[mc]m|pp?|[eix])[ ,’']/u

function beginsLow(text: string): boolean {
  return LOW.test(text) && !ALWAYS_LOW.test(text)
}

function isSentence(text: string): boolean {
  return /[.!?]["'”’)\]]{0,3}$/.test(text) && text.split(/\s+/).length >= 8
}

// "in the U.S.", "of Arden Inc.": a stop that may stand in the middle of a sentence
const ABBREVIATED =
  /(?:\b\p{L}|\b(?:Inc|Corp|Ltd|Co|Mrs?|Ms|Dr|St|No|vs|Gen|Sen|Rep|Gov|Lt|Sgt|[JS]r|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|etc))\.$/u

// a closing quotation mark may be followed by who said it
function isFinished(text: string): boolean {
  return /[.!?][)\]]?$/.test(text) && !ABBREVIATED.test(text)
}

function isLeadIn(before: Paragraph | undefined): boolean {
  return before !== undefined && /[:;,–—…-]$|\.\.\.$/.test(before.text)
}

// a post of a network, which may be written all in lower case, is followed by its author
function isPost({text}: Paragraph, next: Paragraph | undefined): boolean {
  return /[@#]\w|pic\.twitter/.test(text) || (next !== undefined && /^[—–-]|@\w/.test(next.text))
}

/** Whether more than one paragraph begins in lower case, so that it is the way of the outlet, a list or a poem. */
function isLowerCased(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.filter(({text}) => /^\p{Ll}/u.test(text) && isSentence(text)).length > 1
}

// a word that no sentence ends with
const OPEN_END =
  /\b(?:the|an?|of|with|from|into|his|its|their|than|because|although|whose|during|between|among|against)$/

// "The bridge was closed because of the", with a whole paragraph after it
function isEndless(paragraphs: readonly Paragraph[], at: number): boolean {
  const [paragraph, next] = [paragraphs[at], paragraphs[at + 1]]
  if (!paragraph || paragraph.type === 'caption' || paragraph.type === 'quote' || next?.type !== 'body') return false
  if (!OPEN_END.test(paragraph.text) || paragraph.text.split(/\s+/).length < 8) return false
  return /^["“]?\p{Lu}/u.test(next.text) && isSentence(next.text)
}

function opening(source: string, {start, text}: Paragraph): Truncation {
  const shown = /^\S{1,40}(?:\s\S{1,40}){0,5}/.exec(text)?.[0] ?? ''
  return {source, start, end: start + shown.length, text: shown, lost: 'beginning'}
}

function ending(source: string, {end, text}: Paragraph): Truncation {
  const shown = /\S{1,40}(?:\s\S{1,40}){0,5}$/.exec(text)?.[0] ?? ''
  return {source, start: end - shown.length, end, text: shown, lost: 'end'}
}
