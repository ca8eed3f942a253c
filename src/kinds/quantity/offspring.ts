import {nameAt, sentenceAt, type Document, type Name} from '../../reading/index.ts'
import {fold, type Token} from '../../text/index.ts'
import type {Reading} from './reading.ts'

// "leaves a wife and two children", "is survived by three sons", "has four daughters"
const LEAVES =
  /(?<!\p{L})(?:(?:leaves?|left)(?: behind)?|(?:is|was) survived by|(?:has|had|have)) (?:(?:an?|his|her) (?:\p{L}+ )?(?:wife|husband|widow|widower|partner|fianc[eé]e?)(?:,? \p{Lu}\p{L}+,?)?,? and )?$/iu
const CHILDREN = /^(?:child|son|daughter|kid)$/

const PARENT =
  /(?<!\p{L})(?:(?:step|grand|god)?(?:mother|father|parents?)|mum|mom|dad|widow|widower|(?:mother|father|mum|dad)-of)(?: (?:of|to) |-)$/u

/** Whether a number is of somebody's children: "a mother of two", "the father-of-three". */
export function isOffspring(document: Document, reading: Reading): boolean {
  return parentWord(document, reading) !== undefined || isLeft(document, reading)
}

function isLeft({source: {text}}: Document, {start, value}: Reading): boolean {
  return CHILDREN.test(value.of ?? '') && LEAVES.test(text.slice(Math.max(0, start - REACH), start))
}

/** Whose children are counted: who is named before ("Ann Bell, a mother of two"), else the word itself. */
export function parentAt(document: Document, reading: Reading): Name | Token | undefined {
  const at = parentWord(document, reading)
  if (at === undefined) return isLeft(document, reading) ? personBefore(document, reading) : undefined
  const token = document.tokens.find(({end}) => end > at)
  if (!token) return undefined
  const first = APPOSED.exec(document.source.text.slice(Math.max(0, token.start - REACH), token.start))
  const name = first && nameAt(document, token.start - first[0].length - 1)
  return name?.type === 'person' ? name : token
}

// "Ana Bell, who leaves a husband and three children"
function personBefore(document: Document, {core}: Reading): Name | undefined {
  const sentence = sentenceAt(document, core.start)
  return document.names.findLast(
    ({type, end, sentence: own}) => type === 'person' && end <= core.start && own === sentence?.index,
  )
}

const APPOSED = /, (?:\d{1,3}, )?(?:an? |the )?(?:[\p{Ll}\d-]{2,15} ){0,2}$/u
const REACH = 50

function parentWord(document: Document, {start, core}: Reading): number | undefined {
  const from = Math.max(sentenceAt(document, core.start)?.start ?? 0, start - REACH)
  const found = PARENT.exec(fold(document.source.text.slice(from, start)))
  return found ? from + found.index : undefined
}
