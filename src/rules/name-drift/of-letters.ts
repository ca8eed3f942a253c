import type {Document, Name} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import {nameOf} from './as-name.ts'
import type {Drift} from './rule.ts'

/** A word as a slip in the letters of a name that the report writes otherwise. */
export function lettersDrift(document: Document, odd: Token, usual: Name, before: readonly Name[] = []): Drift {
  return {source: document.source.id, how: 'letters', odd: nameOf(document, odd), usual, before, confidence: 0.8}
}
