import {inOrder} from '../align/index.ts'
import {frameOf, type Claim, type Unread} from '../claim/index.ts'
import {linesOf, placeOf} from '../findings/index.ts'
import {blockAt, type Document} from '../reading/index.ts'
import type {Source} from '../text/index.ts'
import type {Corrections} from './ledger.ts'

type Corrected = {readonly claims: readonly Claim[]; readonly unread: readonly Unread[]}

/** What was read out of a source, less what an editor rejects, with what an editor adds; a correction whose words are gone is told. */
export function correct(claims: readonly Claim[], document: Document, {reject, add}: Corrections): Corrected {
  const lines = linesOf(document.source.raw)
  const lineOf = (span: Span): number => placeOf(document.source, span, lines).line
  const meets = (claim: Claim, {text, ...where}: Corrections['reject'][number]): boolean =>
    isOf(claim, {...where, words: text}, document.source, lineOf)
  const stale = reject.filter(rejected => !claims.some(claim => meets(claim, rejected)))
  const added = add.map(each => ({each, claim: claimOf(each, document, lineOf)}))
  return {
    claims: [
      ...claims.filter(claim => !reject.some(rejected => meets(claim, rejected))),
      ...added.flatMap(({claim}) => (claim ? [claim] : [])),
    ].sort(inOrder),
    unread: [
      ...stale.map(({text}) => gone(document, 'rejects', text)),
      ...added.flatMap(({each, claim}) => (claim ? [] : [gone(document, 'adds', each.quote)])),
    ],
  }
}

type Span = {readonly start: number; readonly end: number}

/** What an entry of the corrections says of where its words stand. */
interface Where {
  readonly line?: number | undefined
  readonly nth?: number | undefined
}

/** Whether a stretch of a source stands where an entry says, as far as it says so. */
export function isAt(span: Span, {line, nth}: Where, source: Source, lineOf: (span: Span) => number): boolean {
  return (line === undefined || line === lineOf(span)) && (nth === undefined || nth === nthOnLine(source, span))
}

/** Whether an entry of the corrections is about a claim. */
export function isOf(
  claim: Claim,
  {words, kind, ...where}: Where & {readonly words: string; readonly kind?: string | undefined},
  source: Source,
  lineOf: (span: Span) => number,
): boolean {
  return claim.text === words && (kind === undefined || kind === claim.kind) && isAt(claim, where, source, lineOf)
}

/** Which of the stretches with the same words that begin on the same line of the running text a span is, from 1. */
export function nthOnLine({text}: Source, {start, end}: Span): number {
  const words = text.slice(start, end)
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  let nth = 1
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) nth++
  return nth
}

function claimOf(
  {quote, line, kind, value, nth}: Corrections['add'][number],
  document: Document,
  lineOf: (span: Span) => number,
): Claim | undefined {
  const {source} = document
  for (let start = source.text.indexOf(quote); start >= 0; start = source.text.indexOf(quote, start + 1)) {
    const end = start + quote.length
    if (!isAt({start, end}, {line, nth}, source, lineOf)) continue
    const block = blockAt(document, start)?.type
    if (block === undefined) continue
    return {
      kind,
      source: source.id,
      start,
      end,
      text: quote,
      value,
      via: 'editor',
      block,
      frame: frameOf(document, {start, end}),
    }
  }
  return undefined
}

function gone(document: Document, does: string, words: string): Unread {
  return {
    source: document.source.id,
    reason: `a correction ${does} words that are no longer there: ${JSON.stringify(words)}`,
  }
}
