import {clauseAt, type Document} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {isGeneric} from './generic.ts'
import type {Slot, Wording} from './issue.ts'

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
  const [opening, ...more] = wording.slots()
  const found = opening ? [runAt(tokens, at, opening)] : []
  for (const slot of more) {
    const from = found.at(-1)?.at(-1)
    if (!from) return undefined
    found.push(nextIn(tokens, from.index, slot))
  }
  if (!found.at(-1)?.length || isGeneric(wording, found)) return undefined
  const matched = found.flat().map(({index}) => index)
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

function nextIn(tokens: readonly Token[], from: number, slot: Slot): readonly Token[] {
  const sentence = tokens[from]?.sentence
  for (const token of tokens.slice(from + 1, from + 2 + MOST_BETWEEN)) {
    if (token.sentence !== sentence) return []
    const run = runAt(tokens, token.index, slot)
    if (run.length > 0) return run
    if (/^[,;:()\u2013\u2014]$/.test(token.text) || token.lower === 'and') return []
    if (token.tag === 'VERB' && !/(?:ed|ing|en)$/.test(token.lower)) return []
  }
  return []
}

/** The tokens from one on that may stand in a slot; none where they may not. */
function runAt(tokens: readonly Token[], at: number, {words, runs}: Slot): readonly Token[] {
  const token = tokens[at]
  if (!token) return []
  if (isOneOf(words, token)) return [token]
  const run = runs.find(each => each.every((word, i) => isOneOf(new Set([word]), tokens[at + i])))
  return run ? tokens.slice(at, at + run.length) : []
}

function isOneOf(words: ReadonlySet<string>, token: Token | undefined): boolean {
  if (!token) return false
  const {lemma, lower} = token
  return words.has(lemma) || words.has(lower) || (words.has('oneself') && SELF.test(lower))
}
