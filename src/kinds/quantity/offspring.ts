import {nameAt, sentenceAt, type Document, type Name} from '../../reading/index.ts'
import {fold, type Token} from '../../text/index.ts'
import type {Reading} from './reading.ts'

const PARENT =
  /(?<!\p{L})(?:(?:step|grand|god)?(?:mother|father|parents?)|mum|mom|dad|widow|widower|(?:mother|father|mum|dad)-of)(?: (?:of|to) |-)$/u

/** Whether a number is of somebody's children: "a mother of two", "the father-of-three". */
export function isOffspring(document: Document, reading: Reading): boolean {
  return parentWord(document, reading) !== undefined
}

/** Whose children are counted: who is named before ("Ann Bell, a mother of two"), else the word itself. */
export function parentAt(document: Document, reading: Reading): Name | Token | undefined {
  const at = parentWord(document, reading)
  const token = at === undefined ? undefined : document.tokens.find(({end}) => end > at)
  if (!token) return undefined
  const first = APPOSED.exec(document.source.text.slice(Math.max(0, token.start - REACH), token.start))
  const name = first && nameAt(document, token.start - first[0].length - 1)
  return name?.type === 'person' ? name : token
}

const APPOSED = /, (?:\d{1,3}, )?(?:an? |the )?(?:[\p{Ll}\d-]{2,15} ){0,2}$/u
const REACH = 50

function parentWord(document: Document, {start, core}: Reading): number | undefined {
  const from = Math.max(sentenceAt(document, core.start)?.start ?? 0, start - REACH)
  const found = PARENT.exec(fold(document.source.text.slice(from, start)))
  return found ? from + found.index : undefined
}
