import type {Scope} from '../../claim/index.ts'
import {clauseAt, nameAt, sentenceAt, type Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {phraseAt, singular} from './counted.ts'
import type {Reading} from './reading.ts'
import {at} from './scope-at.ts'
import {indexFrom} from './token-index.ts'

const VERSION = /^(?:model|version|edition|configuration|variant|inch|size|one)s?$/
const ARTICLE = /^(?:the|a|an|its|their|his|her|this|that|each|every)$/

/** What is sold at a price: "for the base 13-inch version" after it, the subject of "comes in $999 and $1,199 versions". */
export function pricedAt(document: Document, {core, counted, modifies}: Reading): Token | undefined {
  const index = indexFrom(document, core.end)
  const next = document.tokens[index]
  if (next?.lower === 'for' && modifies !== true) {
    const start = index + (ARTICLE.test(document.tokens[index + 1]?.lower ?? '') ? 2 : 1)
    const head = headFrom(document, start)
    if (head && document.tokens[start]?.tag !== 'PRON') return head
  }
  if (modifies !== true || !counted || !VERSION.test(counted.head.lower)) return undefined
  const clause = clauseAt(document, core.start)
  const offered = /^(?:come|offer|be|start|have|go)$/.test(clause?.verb?.lemma ?? '')
  const head = offered && clause?.subject ? document.tokens[clause.subject.head] : undefined
  return head && head.end <= core.start ? head : undefined
}

/** The words that tell a priced or measured product from its like: "13-inch", "base", "64 GB". */
export function distinctions(document: Document, reading: Reading, attribute: string | undefined): Scope[] {
  if (attribute !== 'price') return []
  const head = pricedAt(document, reading) ?? subjectHead(document, reading)
  return head ? modifiersOf(document, head, reading) : []
}

function subjectHead(document: Document, {core, modifies}: Reading): Token | undefined {
  const subject = clauseAt(document, core.start)?.subject
  const head = modifies === true || !subject ? undefined : document.tokens[subject.head]
  return head && head.end <= core.start ? head : undefined
}

// the last noun of "base 13-inch version", "64 GB model with …"
function headFrom(document: Document, from: number): Token | undefined {
  const {tokens} = document
  for (let i = from; i < from + 6; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[from]?.sentence || /^[,;.:)]$/.test(token.lower)) return undefined
    if (VERSION.test(token.lower) && token.lower !== 'inch') return token
  }
  return phraseAt(document, from, false)?.head
}

// backwards from the head to its determiner
function modifiersOf(document: Document, head: Token, {core}: Reading): Scope[] {
  const {tokens, source} = document
  const first = sentenceAt(document, head.start)?.first ?? 0
  const scopes: Scope[] = []
  for (let i = head.lower === 'inch' ? head.index : head.index - 1; i >= Math.max(first, head.index - 8); i--) {
    const token = tokens[i]
    if (!token || !/^(?:NOUN|PROPN|ADJ|NUM|PUNCT|SYM|VERB|X)$/.test(token.tag) || /^[,;.:()"]$/.test(token.lower)) break
    if (token.tag === 'VERB' && !/(?:ed|ing|end)$/.test(token.lower)) break
    if (token.end <= core.end && token.start >= core.start) break
    const number = [tokens[i - 2], tokens[i - 1]].findLast(
      each => each && /^\d/.test(each.text) && each.end <= token.start,
    )
    if (number && /^(?:inch|in|gb|mb|tb|gigabyte|megabyte|cm|metre|meter|foot)$/.test(token.lower)) {
      const id = `${number.lower}-${token.lower}`
      scopes.push(at(document, {start: number.start, end: token.end}, id, 'group'))
      i = number.index
    } else if (/^\d+(?:\.\d+)?(?:gb|tb|mb|in|"|”)$/i.test(token.text)) {
      scopes.push(
        at(
          document,
          token,
          token.lower.replace(/^(?<n>[\d.]+)(?<unit>\D+)$/, '$<n>-$<unit>').replace(/["”]/, 'inch'),
          'group',
        ),
      )
    } else if (
      /^\p{L}{2,}/u.test(source.text.slice(token.start, token.end)) &&
      !ARTICLE.test(token.lower) &&
      !nameAt(document, token.start)
    )
      scopes.push(at(document, token, KIN[token.lower] ?? singular(token), 'group'))
  }
  return scopes
}

const KIN: Readonly<Record<string, string>> = {
  basic: 'base',
  'entry-level': 'base',
  entry: 'base',
  cheapest: 'base',
  lowest: 'base',
  standard: 'base',
}
