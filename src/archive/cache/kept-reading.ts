import type {Reading} from '../../steps/index.ts'
import type {Source} from '../../text/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'
import {hasLists} from './has-lists.ts'

/** What is read of a source, besides the source itself and the vocabulary. */
export type KeptReading = Omit<Reading['document'], 'source' | 'vocabulary'> & Pick<Reading, 'claims' | 'unread'>

export function keepReading({document, claims, unread}: Reading): KeptReading {
  const {sentences, tokens, names, clauses, quotations, anaphors} = document
  return {sentences, tokens, names, clauses, quotations, anaphors, claims, unread}
}

export function recallReading(
  {claims, unread, ...parts}: KeptReading,
  source: Source,
  vocabulary: Vocabulary,
): Reading {
  return {document: {source, vocabulary, ...parts}, claims, unread, brokenOff: []}
}

// a program of this very build wrote it, and its checksum holds
export function isKeptReading(value: unknown): value is KeptReading {
  return hasLists(value, ['sentences', 'tokens', 'names', 'clauses', 'quotations', 'anaphors', 'claims', 'unread'])
}
