import {clauseAt, clausesIn, sentenceAt} from './access.ts'
import {lexemesOf} from './clauses/lexemes.ts'
import type {Clause, Document, Quotation, Speaker} from './document.ts'
import {sayingsOf} from './quotations/cues.ts'
import {speakerFrom} from './quotations/speaker.ts'

/** Who is held to say the words at an offset: the speaker of the quotation or of the reported clause; undefined where the outlet itself speaks. */
export function voiceAt(document: Document, offset: number): Speaker | undefined {
  const quotation = quotationAt(document, offset)
  if (quotation?.speaker) return quotation.speaker
  return reported(document, offset) ?? according(document, offset)
}

function quotationAt({quotations}: Document, offset: number): Quotation | undefined {
  return quotations.findLast(({start, end, speech, speaker}) => start <= offset && offset < end && speech && speaker)
}

// "Orvik said (that) [the plant would close]", "[The plant would close], Orvik said"
function reported(document: Document, offset: number): Speaker | undefined {
  let clause = clauseAt(document, offset)
  const seen = new Set<number>()
  while (clause?.parent !== undefined && !seen.has(clause.index)) {
    seen.add(clause.index)
    const parent = document.clauses[clause.parent]
    if (!parent) return undefined
    if (isReported(document, clause, parent)) {
      const saying = sayingsOf(document, [parent]).find(({according}) => !according)
      if (saying) return speakerFrom(document, saying.speaker)
    }
    clause = parent
  }
  return undefined
}

function isReported({vocabulary}: Document, clause: Clause, parent: Clause): boolean {
  if (!parent.verb || !clause.verb || clause.verb.tense === 'none') return false
  if (clause.marker !== undefined && clause.marker !== 'that' && clause.marker !== 'whether') return false
  if (clause.marker === 'that' && clause.first < parent.verb.head) return false
  return lexemesOf(vocabulary).speech.has(parent.verb.lemma)
}

// "According to Orvik, [the plant will close]"
function according(document: Document, offset: number): Speaker | undefined {
  const sentence = sentenceAt(document, offset)
  if (!sentence) return undefined
  const saying = sayingsOf(document, clausesIn(document, sentence)).find(({according}) => according)
  if (!saying) return undefined
  const cited = offset >= saying.cue.start && offset < (document.tokens[saying.last - 1]?.end ?? 0)
  return cited ? undefined : speakerFrom(document, saying.speaker)
}
