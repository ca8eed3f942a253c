import {blockAt, type Document} from '../../reading/index.ts'
import {abbreviations} from './abbreviations.ts'
import {apostrophes} from './apostrophes.ts'
import {brackets} from './brackets.ts'
import {capitals} from './capitals.ts'
import {commas} from './commas.ts'
import type {Family, Slip} from './family.ts'
import {figures} from './figures.ts'
import {hyphens} from './hyphens.ts'
import {leftovers} from './leftovers.ts'
import {marks} from './marks.ts'
import {names} from './names.ts'
import {partedWords} from './parted-words.ts'
import {quotationMarks} from './quotation-marks.ts'
import {sentenceEnds} from './sentence-ends.ts'
import {spaces} from './spaces.ts'

export interface TypingSlip extends Slip {
  readonly source: string
  readonly family: Family
  readonly text: string
  /** The words around it, which tell one slip from another of its family. */
  readonly around: string
}

const families: readonly Family[] = [
  ...spaces,
  ...marks,
  ...quotationMarks,
  ...brackets,
  ...sentenceEnds,
  ...capitals,
  ...commas,
  ...figures,
  ...apostrophes,
  ...leftovers,
  ...partedWords,
  ...abbreviations,
  ...names,
  ...hyphens,
]

/** A report that does a thing wrong more often than once in so many times does it by habit, or was divided into words by a machine. */
const RIGHT_TO_WRONG = 5
const MOST = 6

/** Slips of the fingers between the words: spaces, marks, capitals and figures. */
export function findTypingSlips(document: Document): readonly TypingSlip[] {
  return families.flatMap(family => {
    const wrong = family.wrong(document).filter(({start}) => isProse(document, start))
    if (wrong.length === 0 || wrong.length > MOST) return []
    const right = family.right?.(document) ?? Infinity
    return right >= wrong.length * (family.ratio ?? RIGHT_TO_WRONG)
      ? wrong.map(each => slipOf(document, family, each))
      : []
  })
}

function slipOf({source: {id, text}}: Document, family: Family, {start, end, other}: Slip): TypingSlip {
  const from = text.lastIndexOf(' ', Math.max(0, start - 12)) + 1
  const to = /^[^\n]{0,24}/.exec(text.slice(end))?.[0].length ?? 0
  const around = text.slice(Math.max(from, text.lastIndexOf('\n', start - 1) + 1), end + to)
  return {
    source: id,
    family,
    start,
    end,
    ...(other ? {other} : {}),
    text: text.slice(start, end),
    around: around.replace(/\s+/g, ' ').trim(),
  }
}

// addresses, code and handles: "www.example.org/news", "user_name", "@user"
const CODE = /https?:|www\.|[@#]\w|[\w.]@\w|[_{}<>=\\|~]|\w\/\w|\.(?:com|org|net|html?|php|exe|co|gov|edu|info|tv)\b/i

function isProse(document: Document, at: number): boolean {
  const block = blockAt(document, at)
  if (block?.type === 'boilerplate') return false
  const {text} = document.source
  const [before, after] = [text.slice(Math.max(0, at - 60), at), text.slice(at, at + 60)]
  return !CODE.test(`${/\S{0,60}$/.exec(before)?.[0] ?? ''}${/^\S{0,60}/.exec(after)?.[0] ?? ''}`)
}
