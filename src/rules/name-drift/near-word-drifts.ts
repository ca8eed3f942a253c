import type {Document} from '../../reading/index.ts'
import {nearWordsIn} from '../near-words.ts'
import {nameOf} from './as-name.ts'
import type {Drift} from './rule.ts'

/** Words of names that stand once and are a slip away from one that the report itself has, and the reports have often. */
export function nearWordDrifts(documents: readonly Document[]): Drift[] {
  return nearWordsIn(documents).flatMap(({document, odd, usual}): Drift[] =>
    usual.document === document
      ? [
          {
            source: document.source.id,
            how: 'letters',
            odd: nameOf(document, odd),
            usual: nameOf(document, usual.token),
            before: [],
            confidence: 0.8,
          },
        ]
      : [],
  )
}
