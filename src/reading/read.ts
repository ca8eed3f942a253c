import {parse, type Source} from '../text/index.ts'
import type {Vocabulary} from '../vocabulary/index.ts'
import {findAnaphors} from './anaphors/index.ts'
import {findClauses} from './clauses/index.ts'
import type {Document} from './document.ts'
import {findNames} from './names/index.ts'
import {withOpeners} from './openers.ts'
import {findQuotations} from './quotations/index.ts'

/** Reads a source once: words, then names, then whom pronouns stand for, then clauses, then quotations. */
export function read(source: Source, vocabulary: Vocabulary): Document {
  const empty: Document = {
    source,
    vocabulary,
    ...parse(source.text, source.blocks),
    names: [],
    anaphors: [],
    clauses: [],
    quotations: [],
  }
  const found = {...empty, names: findNames(empty)}
  const named = {...found, tokens: withOpeners(found)}
  const resolved = {...named, anaphors: findAnaphors(named)}
  const divided = {...resolved, clauses: findClauses(resolved)}
  return {...divided, quotations: findQuotations(divided)}
}
