import {clauseAt, type Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import type {Wording} from './issue.ts'

/** A wording as it stands in a report: its first and last tokens, and all that were matched. */
export interface Match {
  readonly wording: Wording
  readonly first: number
  readonly last: number
  readonly matched: readonly number[]
}

const MOST_BETWEEN = 5
const SELF = /^(?:him|her|it|my)self$|^themselves$/

/** The wordings that begin at a token; of one issue and way the first. */
export function matchAt(document: Document, at: number, wordings: ReadonlyMap<string, readonly Wording[]>): Match[] {
  const token = document.tokens[at]
  if (!token) return []
  const known = new Set([...(wordings.get(token.lemma) ?? []), ...(wordings.get(token.lower) ?? [])])
  const found = [...known].flatMap(wording => match(document, at, wording) ?? [])
  return found.filter(
    (each, i) =>
      !found.slice(0, i).some(({wording: {issue, way}}) => issue === each.wording.issue && way === each.wording.way),
  )
}

function match(document: Document, at: number, wording: Wording): Match | undefined {
  const {tokens} = document
  const helping = /^(?:be|get|have)$/.test(tokens[at]?.lemma ?? '')
  if ((wording.party !== 'none' || helping) && !isVerb(document, at)) return undefined
  const matched = [at]
  for (const slot of wording.slots.slice(1)) {
    const next = nextIn(tokens, matched.at(-1) ?? at, slot)
    if (next === undefined) return undefined
    matched.push(next)
  }
  const last = matched.at(-1) ?? at
  const after = tokens[last + 1]
  if (after && (wording.barred.has(after.lower) || wording.barred.has(after.lemma))) return undefined
  return {wording, first: at, last, matched}
}

function isVerb(document: Document, at: number): boolean {
  const {start = 0, lower = ''} = document.tokens[at] ?? {}
  // "decided against opening an inquiry"
  if (/ing$/.test(lower) && /^(?:against|out|without)$/.test(document.tokens[at - 1]?.lower ?? '')) return true
  return clauseAt(document, start)?.verb?.head === at
}

function nextIn(tokens: readonly Token[], from: number, slot: ReadonlySet<string>): number | undefined {
  const sentence = tokens[from]?.sentence
  for (const token of tokens.slice(from + 1, from + 2 + MOST_BETWEEN)) {
    if (token.sentence !== sentence) return undefined
    if (isIn(slot, token)) return token.index
    if (/^[,;:()\u2013\u2014]$/.test(token.text) || token.lower === 'and') return undefined
    if (token.tag === 'VERB' && !/(?:ed|ing|en)$/.test(token.lower)) return undefined
  }
  return undefined
}

function isIn(slot: ReadonlySet<string>, {lemma, lower}: Token): boolean {
  return slot.has(lemma) || slot.has(lower) || (slot.has('oneself') && SELF.test(lower))
}
