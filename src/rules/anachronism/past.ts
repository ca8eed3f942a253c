import type {Claim} from '../../claim/index.ts'
import type {Time} from '../../kinds/time/index.ts'
import {blockAt, clauseAt, type Document} from '../../reading/index.ts'

// what may lie ahead of those who decide it: "was scheduled for", "agreed to meet on", "will", "until"
const AHEAD =
  /\b(?:will|would|shall|could|should|may|might|must|going to|to be|schedul\w+|due|set|slated|plan\w*|postpon\w+|delay\w*|mov(?:ed|ing)|push(?:ed|ing)|expect\w*|until|till|deadline|expir\w+|effective|announc\w+|promis\w+|vow\w*|propos\w+|forecast\w*|predict\w*|aim\w*|hop(?:ed|ing)|target\w*|book\w*|invit\w+|call(?:ed|s)? for|agreed?|decid\w+|order\w*|sentenc\w+|next|upcoming|if|beginning|starting|ahead|valid|extend\w*|sign(?:ed|s)? up|contract\w*|fil(?:ed|ing)|want\w*|pledg\w+|commit\w*|to)\b/i

/** Whether a date is the day on which something is told to have happened: "on 3 May 2021 the dam broke", outside quotations. */
export function toldAsPast(document: Document, claim: Claim<Time>): boolean {
  const {text} = document.source
  const clause = clauseAt(document, claim.start)
  const sentence = document.sentences[claim.frame.sentence]
  const block = blockAt(document, claim.start)?.type
  if (!clause?.verb || !sentence || (block !== 'body' && block !== 'caption')) return false
  if (clause.verb.tense !== 'past' || clause.verb.standing !== 'done' || clause.verb.negated) return false
  const inside = document.quotations.some(({start, end}) => start <= claim.start && claim.start < end)
  const around = text.slice(sentence.start, claim.start) + text.slice(claim.end, sentence.end)
  const on = /\b(?:on|in|since|early on|late on)\s(?:\p{L}{3,9}day,?\s)?$/iu.test(text.slice(0, claim.start).slice(-24))
  const opens = text.slice(sentence.start, claim.start).trim() === '' && text[claim.end] === ','
  return (
    (on || opens) &&
    !inside &&
    !AHEAD.test(
      around.replace(/\b(?:due|thanks|according|next|close) to\b|\bto (?:the|a|an|his|her|its|their)\b/gi, ''),
    )
  )
}
