import type {Document} from '../../reading/index.ts'
import {nearWordsIn} from '../near-words.ts'
import type {Variants} from './variants.ts'

/** Words of names that one report has once and that are a slip away from one that the others have often. */
export function nearWordVariantsIn(documents: readonly Document[]): Variants[] {
  return nearWordsIn(documents).flatMap(({document, odd, usual}): Variants[] => {
    if (usual.document === document) return []
    const mentions = [
      {document, token: odd},
      {document: usual.document, token: usual.token},
    ].map(({document: {source}, token: {start, end, text}}) => ({source: source.id, start, end, text}))
    return [{how: 'alone', mentions}]
  })
}
