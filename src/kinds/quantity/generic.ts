import {clauseAt, sentenceAt, type Document} from '../../reading/index.ts'
import {fold} from '../../text/index.ts'
import type {Reading} from './reading.ts'

// "on average", "typically", "a typical", "any earthquake above", "tremors of magnitude 6 usually"
const GENERIC =
  /(?<!\p{L})(?:on average|an average(?! of)|averag(?:es|ing)|typically|typical|generally|usually|normally|ordinarily|as a rule|in general|capable of|any \p{L}{3,20} (?:of|over|above|with|that)|(?:can|could) (?:cause|reach|hold|carry|last|produce|be|take|kill|weigh|grow|store|seat|cover|withstand|damage|destroy|run|fly|travel))(?!\p{L})/u

/** Whether a clause tells what is so in general, or may be, and nothing of the event. */
export function isGeneric(document: Document, {core}: Reading): boolean {
  const {source, tokens} = document
  const sentence = sentenceAt(document, core.start)
  const clause = clauseAt(document, core.start)
  const from = tokens[clause?.first ?? -1]?.start ?? sentence?.start ?? 0
  const to = tokens[(clause?.last ?? 0) - 1]?.end ?? sentence?.end ?? 0
  return GENERIC.test(fold(source.text.slice(Math.min(from, core.start), Math.max(to, core.end))))
}
