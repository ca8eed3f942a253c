import type {Clause, Document} from '../../reading/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'
import {announcing, carrying} from './lexicon.ts'

interface Speech {
  readonly sure: ReadonlySet<string>
  readonly weak: ReadonlySet<string>
}

const known = new WeakMap<Vocabulary, Speech>()

/** Whether a clause passes words on: it has a verb of speech or of sending, or stands in a sentence that quotes somebody. */
export function communicates(document: Document, clause: Clause): boolean {
  const {sure, weak} = speechOf(document.vocabulary)
  const lemma = clause.verb?.lemma
  if (lemma !== undefined && (sure.has(lemma) || announcing.has(lemma) || carrying.has(lemma))) return true
  const quoted = document.quotations.some(({sentence, speech, cue}) => sentence === clause.sentence && speech && cue)
  return quoted || (lemma !== undefined && weak.has(lemma) && reports(document, clause))
}

function reports({clauses}: Document, {index, sentence}: Clause): boolean {
  return clauses.some(clause => clause.sentence === sentence && clause.parent === index && clause.marker === 'that')
}

function speechOf(vocabulary: Vocabulary): Speech {
  const before = known.get(vocabulary)
  if (before) return before
  const verbs = (weak: boolean): string[] =>
    vocabulary.speechVerbs.filter(({quote}) => (quote === 'weak') === weak).map(({verb}) => verb)
  const made = {sure: new Set(verbs(false)), weak: new Set(verbs(true))}
  known.set(vocabulary, made)
  return made
}
