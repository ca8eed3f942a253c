import {clauseAt, sentenceAt, voiceAt, type Clause, type Document, type Phrase} from '../reading/index.ts'
import type {Frame, Reference} from './frame.ts'

/** The frame that a span has from its clause alone: subject, standing, negation and voice. Kinds add attribute, scope and time. */
export function frameOf(document: Document, {start}: {readonly start: number; readonly end: number}): Frame {
  const clause = clauseAt(document, start)
  const subject = clause && subjectOf(document, clause)
  const voice = voiceOf(document, start)
  return {
    sentence: sentenceAt(document, start)?.index ?? 0,
    ...(clause ? {clause: clause.index} : {}),
    ...(subject ? {subject} : {}),
    ...(voice ? {voice} : {}),
    scope: [],
    standing: clause?.verb?.standing ?? 'done',
    negated: clause?.verb?.negated ?? false,
  }
}

/** A noun phrase as a reference. */
export function referTo(document: Document, {id, start, end}: Pick<Phrase, 'id' | 'start' | 'end'>): Reference {
  return {id, text: document.source.text.slice(start, end), start, end}
}

function subjectOf(document: Document, clause: Clause): Reference | undefined {
  return clause.subject && referTo(document, clause.subject)
}

function voiceOf(document: Document, offset: number): Reference | undefined {
  const speaker = voiceAt(document, offset)
  return speaker && {id: speaker.id, text: speaker.text, start: speaker.start, end: speaker.end}
}
