import type {Document} from '../../reading/index.ts'
import type {Context} from './resolve.ts'

/** Which way the words right around a time look, whatever the verb of its clause: "due on", "did not reopen until", "is on". */
export function cuedTense(document: Document, offset: number): Context['tense'] | undefined {
  const sentence = document.sentences.find(({start, end}) => start <= offset && offset < end)
  if (!sentence) return undefined
  const {text} = document.source
  const before = text.slice(Math.max(sentence.start, offset - REACH), offset)
  const after = text.slice(offset, Math.min(sentence.end, offset + REACH))
  if (HELD_BACK.test(before) || (LEADING.test(before) && TOLD.test(after)) || FORMERLY.test(before)) return 'past'
  if (AIMED.test(before)) return 'future'
  return WEEKDAY.test(after) && (ARRANGED.test(before) || MAY_BE.test(`${before}|${after}`) || OFF.test(after))
    ? 'future'
    : undefined
}

const REACH = 110
const WEEKDAY = /^(?:early |late )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})/iu

// "did not reopen until", "were not charged until"
const HELD_BACK =
  /(?:^not|\b(?:did|was|were|had|could)(?: \p{L}+)? ?(?:not|n['’]t|never)|\bno(?: \p{L}+| one|body) (?:was|were|\p{L}+ed))\b[^.;,]{0,80}(?:\buntil|\btill) (?:late |early |the |last )?$|^not until $/iu
// "Until Sunday afternoon it could be reached only by sea"
const LEADING = /(?:^|; |, (?:and|but) )until $/iu
const TOLD =
  /^\p{L}+(?: \p{L}+)?,? (?:it|he|she|they|we|this|the \p{L}+|\p{Lu}\p{L}+) (?:could|was|were|had|did|\p{L}+ed)(?!\p{L})/u
const FORMERLY =
  /\b(?:first|originally|initially|previously|had been|once) (?:been )?(?:planned|scheduled|set|due|expected|slated|announced|promised) (?:for|on|to|by|in)(?: late| early| mid| the)? $/iu

// "hoped to sell 10,000 by", "should be ready in", "set the sentencing for"
const AIMED =
  /\b(?:(?:hop|promis|pledg|vow|aim|plan|expect|want|intend|target|undertak|agree|order|requir|urg|need)\p{L}*|undertook|told|asked|due|must|should|deadline|likely)\b[^.;]{0,70}\bby (?:the end of |late |early |the )?$|\bshould (?!have\b)[^.;,]{0,50}\b(?:in|on|by|from) (?:the |early |late )?$|\bset (?:the |a |his |her |their |its )?[^.;,]{0,30}\bfor $/iu

// "is due on", "was put off to", "is on", "Trains will not run on Monday but on"
const ARRANGED =
  /\b(?:(?:due|set|scheduled|slated|billed|planned|put off|put back|postponed|moved|brought forward|extended|delayed|rescheduled|adjourned|pushed back|held over|remanded in custody|beginning|starting|effective)(?: (?:on|for|to|until|till|by|before|from))?|(?:is|are|['’]s)(?: on| this)?|(?:will|wo)(?: not|n['’]t)\b[^.;]{0,80}\bbut(?: only)? on|to have (?:been|gone|begun|started|opened|travelled|flown|played|met|left)\b[^.;,]{0,30}) (?:late |early |this |on )?$/iu
const MAY_BE = /\b(?:may|might|could) (?:well )?be (?:late |early )?\|\p{L}+ (?:\p{L}+ )?before\b/iu
// "Saturday's race has been called off", "Saturday is sold out"
const OFF =
  /^\p{L}+(?:['’]s [^.;,]{1,50}?| \p{L}+)? (?:has|have|had|was|were|is|are)(?: now| also)?(?: been)? (?:called off|cancell?ed|postponed|put off|dropped|scrapped|abandoned|sold out|brought forward)/iu
