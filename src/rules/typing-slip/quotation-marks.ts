import type {Document} from '../../reading/index.ts'
import type {Family, Stretch} from './family.ts'

export const quotationMarks: readonly Family[] = [
  {
    name: 'quotation mark alone',
    severity: 'info',
    told: 'the quotation mark has no partner',
    why: 'Quotation marks come in pairs, but where a quotation runs on into the next paragraph, which then opens with one again; all others of the report do.',
    wrong: document => marksOf(document).lone,
    right: document => marksOf(document).paired,
    ratio: 2,
  },
  {
    name: 'quotation mark turned',
    severity: 'info',
    told: 'the quotation mark is turned the wrong way',
    why: 'It touches the word on the side where its opposite belongs.',
    // "”The mayor", "he said.“"
    wrong: ({source: {text}}) =>
      [...text.matchAll(/(?<=[\s(]|^)”\p{L}{1,20}|\p{L}{1,20}[.,?!]“(?=\s|$)/gu)].map(({index, 0: found}) => ({
        start: index,
        end: index + found.length,
      })),
    right: ({source: {text}}) => text.match(/(?<=[\s(]|^)“\p{L}|[.,?!]”(?=\s|$)/gu)?.length ?? 0,
  },
  {
    name: 'quotation mark apart',
    severity: 'info',
    told: 'the quotation mark has a space on either side',
    why: 'It should touch the first or the last word of what is quoted, as the others of the report do.',
    // 'said: " The harbour'
    wrong: ({source: {text}}) =>
      [...text.matchAll(/\p{L}[,:.?!]? ["“”] \p{L}{1,20}/gu)].map(({index, 0: found}) => ({
        start: index,
        end: index + found.length,
      })),
    right: ({source: {text}}) => text.match(/(?<=\s|^)["“]\p{L}|[\p{L}.,?!]["”](?=\s|$)/gmu)?.length ?? 0,
    ratio: 2,
  },
]

interface Marks {
  readonly lone: readonly Stretch[]
  readonly paired: number
}

interface Mark {
  readonly at: number
  readonly side: 'opens' | 'closes' | 'either'
  readonly paragraph: number
  /** It is the first thing in its paragraph. */
  readonly heads: boolean
}

/** Walks through the double quotation marks of the running text; one that could be either ends the walk. */
function marksOf({source: {text, blocks}}: Document): Marks {
  const marks = blocks.flatMap(({type, start, end}, paragraph) =>
    type === 'boilerplate' || type === 'title' || type === 'caption'
      ? []
      : [...text.slice(start, end).matchAll(/["“”]/g)].map(({index}) => markAt(text, start + index, start, paragraph)),
  )
  if (marks.some(({side}) => side === 'either')) return {lone: [], paired: 0}
  // "“We will be back by May, the owner said." and a new paragraph: its quotation is over
  const isAttributed = ({at, paragraph}: Mark): boolean => ATTRIBUTED.test(text.slice(at, blocks[paragraph]?.end))
  let open: Mark | undefined
  let paired = 0
  const lone: Mark[] = []
  for (const mark of marks) {
    if (mark.side === 'opens') {
      const runsOn = open !== undefined && mark.heads && mark.paragraph > open.paragraph && !isAttributed(open)
      if (open && !runsOn) lone.push(open)
      open = mark
    } else if (open) {
      paired++
      open = undefined
    } else lone.push(mark)
  }
  if (open) lone.push(open)
  return {lone: lone.map(mark => withWord(text, mark)), paired}
}

const ATTRIBUTED =
  /\p{Ll}[,?!] (?:(?:he|she|they|\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,3}|the [\p{L} ]{3,40}) (?:said|says|added|told [\p{L} ]{3,40})|(?:said|says) [\p{L} .]{2,60})\.?$/u

function markAt(text: string, at: number, head: number, paragraph: number): Mark {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' ']
  const opens = /[\s(\[—–-]/.test(before) && /[\p{L}\p{N}$£€'‘(\[.…]/u.test(after)
  const closes = /[^\s(\[]/.test(before) && /[\s.,;:?!)\]—–-]/.test(after)
  const side =
    opens === closes
      ? text[at] === '“'
        ? 'opens'
        : text[at] === '”'
          ? 'closes'
          : 'either'
      : opens
        ? 'opens'
        : 'closes'
  return {at, side, paragraph, heads: at === head}
}

function withWord(text: string, {at, side}: Mark): Stretch {
  if (side === 'opens')
    return {start: at, end: at + 1 + (/^[\p{L}\p{N}'’]{0,30}/u.exec(text.slice(at + 1, at + 32))?.[0].length ?? 0)}
  const word = /\S{0,30}$/.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? ''
  return {start: at - word.length, end: at + 1}
}
