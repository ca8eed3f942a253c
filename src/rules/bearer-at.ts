import {clauseAt, type Document, type Name} from '../reading/index.ts'
import type {Sentence} from '../text/index.ts'
import type {Bearer} from './one-bearer.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Whose a stretch is: people first, then, where others may be meant, whatever has a name. */
export function bearerAt(document: Document, sentence: Sentence, at: Stretch): Bearer | undefined {
  const {names, source} = document
  const whose = names.find(
    name => name.sentence === sentence.index && name.end <= at.start && WHO.test(source.text.slice(name.end, at.start)),
  )
  if (whose) return {id: whose.id, name: whose.name}
  return (
    bearerAmong(document, sentence, at, ({type}) => type === 'person') ??
    bearerAmong(document, sentence, at, ({type}) => type === 'thing' || type === 'organisation') ??
    subjectAmong(document, at, ({type}) => type === 'place')
  )
}

/** The subject of its clause or who is named in it, who stands right before or after it, else the only one of that sort in its sentence. */
function bearerAmong(
  document: Document,
  sentence: Sentence,
  {start, end}: Stretch,
  isOne: (name: Name) => boolean,
): Bearer | undefined {
  const {names, anaphors, source} = document
  const own = names.filter(name => name.sentence === sentence.index && isOne(name))
  const known = subjectAmong(document, {start, end}, isOne)
  if (known) return known
  const beside = own.find(
    name =>
      (name.start >= end && BEFORE.test(source.text.slice(end, name.start))) ||
      (name.end <= start && /^['’]s? $/.test(source.text.slice(name.end, start))),
  )
  if (beside) return {id: beside.id, name: beside.name}
  if (own.length > 0) return onlyOf(own)
  return onlyOf(anaphors.filter(each => each.sentence === sentence.index && each.type === 'person'))
}

// a club under the name of its town
function subjectAmong(document: Document, {start}: Stretch, isOne: (name: Name) => boolean): Bearer | undefined {
  const subject = clauseAt(document, start)?.subject
  const known =
    subject &&
    (document.names.find(name => isOne(name) && name.id === subject.id) ??
      document.names.findLast(name => isOne(name) && name.start >= subject.start && name.end <= subject.end))
  return known && {id: known.id, name: known.name}
}

// "Tarn, who last won it"
const WHO = /^,? (?:who|which|that)(?: (?:had|have|has))? $/
// "a hat-trick for Marsh", "a hat-trick from captain Ada Marsh"
const BEFORE = /^ (?:(?:for|from|by|to|hero|scorer|star) )?(?:[a-z]+ )?$/

function onlyOf(bearers: readonly Bearer[]): Bearer | undefined {
  const [first] = bearers
  return first && bearers.every(({id}) => id === first.id) ? {id: first.id, name: first.name} : undefined
}
