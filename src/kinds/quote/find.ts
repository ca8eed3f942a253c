import {frameOf, type Claim} from '../../claim/index.ts'
import {blockAt, type Document, type Quotation, type Speaker} from '../../reading/index.ts'
import type {Quote, QuoteSpeaker} from './value.ts'
import {viaOf} from './via.ts'

/** Every quotation that is somebody's speech. */
export function findQuotes(document: Document): readonly Claim<Quote>[] {
  return document.quotations.filter(({speech}) => speech).flatMap(quotation => toClaim(document, quotation))
}

function toClaim(document: Document, quotation: Quotation): readonly Claim<Quote>[] {
  const block = blockAt(document, quotation.start)
  const span = wordsIn(document.source.text, quotation)
  if (!block || block.type === 'boilerplate' || span.end <= span.start) return []
  const text = document.source.text.slice(span.start, span.end)
  const speaker = quotation.speaker && speakerOf(quotation.speaker)
  const via = viaOf(document, quotation)
  const value = {
    text: text.replace(/\s+/g, ' '),
    ...(speaker ? {speaker} : {}),
    ...(quotation.cue ? {cue: quotation.cue.lemma} : {}),
    ...(via === undefined ? {} : {via}),
  }
  const frame = {
    ...frameOf(document, span),
    attribute: 'speech',
    ...(speaker ? {subject: speaker, voice: speaker} : {}),
  }
  return [
    {
      kind: 'quote',
      source: document.source.id,
      ...span,
      text,
      value,
      via: quotation.cue ? 'cue' : 'speech',
      block: block.type,
      frame,
    },
  ]
}

// the comma before the mark is the reporter's
function wordsIn(text: string, {start, end}: Quotation): {readonly start: number; readonly end: number} {
  const words = text.slice(start, end)
  return {start, end: start + words.replace(/[\s,;]+$/, '').length}
}

function speakerOf({id, text, start, end}: Speaker): QuoteSpeaker {
  return {id, text, start, end}
}
