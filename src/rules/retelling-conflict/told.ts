import type {Weights} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'
import {cover, linesOf, type Line} from './cover.ts'
import {nameWords} from './detail.ts'
import type {Near} from './near.ts'

/** A report by its sentences, and all its words. */
export interface Told {
  readonly document: Document
  readonly lines: readonly Line[]
  readonly words: ReadonlySet<string>
}

/** How a report stands to one that it tells again: it sums it up, and has nothing from elsewhere, or it shares most sentences with it. */
export type Telling = 'summary' | 'copy'

/** A report with the one it tells again, the lines near to each of its lines there, and how the one stands to the other. */
export interface Retold {
  readonly retelling: Told
  readonly original: Told
  readonly near: (line: Line) => readonly Line[]
  readonly summary: boolean
  readonly weights: Weights
}

const LEAST_TERMS = 3
const LEAST_RETOLD = 0.55
const LEAST_RETOLD_OF_HALF = 0.4
const LEAST_SUMMED_UP = 0.3
const LEAST_CONTAINED = 0.6
const MOST_OF_LENGTH = 0.25
/** A summary is a paragraph; what is longer is a report of its own. */
const MOST_LINES = 6

export function toldBy(document: Document, claims: readonly Claim[]): Told {
  return {
    document,
    lines: linesOf(document, claims),
    words: new Set(document.tokens.flatMap(({text}) => nameWords(text))),
  }
}

/**
 * Whether a report tells another again: most of what its sentences say stands, sentence by sentence, in the other. One that is a
 * quarter as long, a few sentences, and whose words are mostly those of the other, sums it up, where there is no third that it may have them from.
 */
export function tellingOf(
  {lines}: Told,
  original: Told,
  near: Near,
  weights: Weights,
  isPair: boolean,
): Telling | undefined {
  const telling = lines.filter(({all}) => all.size >= LEAST_TERMS)
  if (telling.length === 0) return undefined
  const said = telling.reduce((sum, line) => {
    const others = near.get(line)?.get(original.document) ?? []
    return sum + Math.max(0, ...others.map(other => cover(line, undefined, other, weights)))
  }, 0)
  const share = said / telling.length
  if (isPair && share >= LEAST_SUMMED_UP && isContained(lines, original.lines)) return 'summary'
  return share >= (lines.length * 2 <= original.lines.length ? LEAST_RETOLD_OF_HALF : LEAST_RETOLD) ? 'copy' : undefined
}

function isContained(lines: readonly Line[], original: readonly Line[]): boolean {
  if (lines.length > MOST_LINES) return false
  const own = lines.flatMap(({terms}) => [...terms.values()])
  const length = original.reduce((sum, {terms}) => sum + terms.size, 0)
  const others = new Set(original.flatMap(({all}) => [...all]))
  const known = own.filter(term => others.has(term))
  return own.length <= MOST_OF_LENGTH * length && known.length >= LEAST_CONTAINED * own.length
}
