import type {Block, Sentence, Token} from '../text/index.ts'
import type {Clause, Document, Name} from './document.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The sentence that holds an offset of the running text. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  return holding(document.sentences, offset)
}

/** The token that holds an offset, or the last one before it. */
export function tokenAt(document: Document, offset: number): Token | undefined {
  return document.tokens[lastStartingBy(document.tokens, offset)]
}

/** The tokens that touch a span. */
export function tokensIn(document: Document, {start, end}: Stretch): readonly Token[] {
  return touching(document.tokens, start, end)
}

/** The names that touch a span. */
export function namesIn(document: Document, {start, end}: Stretch): readonly Name[] {
  return touching(document.names, start, end)
}

export function nameAt(document: Document, offset: number): Name | undefined {
  return holding(document.names, offset)
}

/** The innermost (last begun) clause that holds the token at an offset. */
export function clauseAt(document: Document, offset: number): Clause | undefined {
  const token = tokenAt(document, offset)
  if (!token) return undefined
  const {clauses} = document
  for (let i = lastBy(clauses.length, n => (clauses[n]?.first ?? 0) <= token.index); i >= 0; i--) {
    const clause = clauses[i]
    if (!clause || clause.sentence < token.sentence) return undefined
    if (token.index < clause.last) return clause
  }
  return undefined
}

/** The clauses of a sentence. */
export function clausesIn({clauses}: Document, {index}: Sentence): readonly Clause[] {
  const last = lastBy(clauses.length, n => (clauses[n]?.sentence ?? 0) <= index)
  let first = last
  while (clauses[first]?.sentence === index) first--
  return clauses.slice(first + 1, last + 1)
}

export function blockAt(document: Document, offset: number): Block | undefined {
  return holding(document.source.blocks, offset)
}

function holding<T extends Stretch>(items: readonly T[], offset: number): T | undefined {
  const item = items[lastStartingBy(items, offset)]
  return item && offset < item.end ? item : undefined
}

function touching<T extends Stretch>(items: readonly T[], start: number, end: number): T[] {
  let from = Math.max(0, lastStartingBy(items, start))
  while (from < items.length && (items[from]?.end ?? 0) <= start) from++
  const found: T[] = []
  for (let i = from; i < items.length; i++) {
    const item = items[i]
    if (!item || item.start >= end) break
    found.push(item)
  }
  return found
}

function lastStartingBy(items: readonly Stretch[], offset: number): number {
  return lastBy(items.length, n => (items[n]?.start ?? 0) <= offset)
}

/** The last of a number of items, in an order in which those that are early enough come first. */
function lastBy(count: number, isEarly: (n: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isEarly(middle)) low = middle + 1
    else high = middle
  }
  return low - 1
}
