import {
  clauseAt,
  nameAt,
  namesIn,
  sentenceAt,
  voiceAt,
  type Clause,
  type Document,
  type Name,
  type Phrase,
} from '../reading/index.ts'
import type {Frame, Reference, Voice} from './frame.ts'

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

function voiceOf(document: Document, offset: number): Voice | undefined {
  const speaker = voiceAt(document, offset)
  if (!speaker) return undefined
  const {id, text, start, end} = speaker
  const also = [...namesIn(document, speaker), ...joinedTo(document, end)].flatMap(name =>
    SPEAKING.has(name.type) && name.id !== id ? [name.id] : [],
  )
  return {id, text, start, end, ...(also.length > 0 ? {also} : {})}
}

// "the ministry, the coast guard and the navy said"
function joinedTo(document: Document, end: number): Name[] {
  const link = /^(?:,? and|,) (?:the )?/.exec(document.source.text.slice(end, end + 10))?.[0]
  const name = link === undefined ? undefined : nameAt(document, end + link.length)
  return name ? [name, ...joinedTo(document, name.end)] : []
}

const SPEAKING = new Set(['person', 'organisation', 'outlet'])
