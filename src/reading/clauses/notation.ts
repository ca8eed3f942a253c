import type {Clause, Document, Phrase} from '../document.ts'

/** The clauses of a document in short, for tests and for looking: `if: Norvia | leave | the pact | possible not passive`. */
export function notation(document: Document): readonly string[] {
  return document.clauses.map(clause => `${clause.marker ? `${clause.marker}: ` : ''}${body(document, clause)}`)
}

function body(document: Document, {subject, verb, object}: Clause): string {
  const show = (phrase: Phrase | undefined): string =>
    phrase ? document.source.text.slice(phrase.start, phrase.end) : '-'
  const flags = verb
    ? [verb.standing, verb.negated ? 'not' : '', verb.passive ? 'passive' : '', verb.progressive ? 'going' : '']
    : ['-']
  return [show(subject), verb?.lemma ?? '-', show(object), flags.filter(flag => flag !== '').join(' ')].join(' | ')
}
