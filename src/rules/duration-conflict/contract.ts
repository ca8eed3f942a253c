import type {Claim} from '../../claim/index.ts'
import {clauseAt, type Document} from '../../reading/index.ts'

const SOUGHT =
  /\b(?:seek\w*|sought|wants?|wanted|ask(?:s|ed|ing)?|demand\w*|request\w*|attract|hop(?:es?|ed|ing)|looking)\b/i
const OFFERED = /\b(?:offer\w*|propos\w+|bids?|bidding|pitched|put forward)\b/i
const LOOSE =
  /\b(?:prefer\w*|willing|reluctant|unlikely|likely|expect\w*|believed|concern|beyond|past|initial\w*|first|old|previous|former|earlier)\b/i

/** What a contract's length is told of: the one that somebody has, seeks, or is offered by whom; undefined where that is open. */
export function contractOf(document: Document, {start}: Claim): string | undefined {
  const clause = clauseAt(document, start)
  const [first, last] = [document.tokens[clause?.first ?? -1], document.tokens[(clause?.last ?? 0) - 1]]
  if (!clause || !first || !last) return undefined
  const words = document.source.text.slice(first.start, last.end)
  if (LOOSE.test(words)) return undefined
  if (SOUGHT.test(words)) return 'contract that is sought'
  if (!OFFERED.test(words)) return 'contract'
  const {subject, verb} = clause
  return subject && verb && !verb.passive && !PRONOUN.test(subject.id)
    ? `contract that ${subject.id} offers`
    : undefined
}

const PRONOUN = /^(?:he|she|it|they|we|i|who|which|that|one|team|club)$/
