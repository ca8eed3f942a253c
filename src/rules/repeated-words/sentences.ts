import type {Document} from '../../reading/index.ts'
import type {Sentence} from '../../text/index.ts'
import type {Repetition} from './find.ts'

const FEWEST_WORDS = 9
const SHOWN = 6

/** Whole sentences that the running text of one report gives twice, outside quotations and headings: the second of each pair. */
export function repeatedSentences(document: Document): readonly Repetition[] {
  const {source, sentences} = document
  const before = new Map<string, Sentence>()
  return sentences.flatMap(sentence => {
    const text = source.text.slice(sentence.start, sentence.end)
    const first = before.get(text)
    if (!isTold(document, sentence, text)) return []
    if (!first) {
      before.set(text, sentence)
      return []
    }
    const words = text.split(/\s+/).slice(0, SHOWN).join(' ').toLowerCase()
    return [{source: source.id, start: sentence.start, end: sentence.end, words: `${words} …`, around: words}]
  })
}

// a headline, a caption, a summary and a pulled quotation are given again by design
function isTold({source}: Document, {block}: Sentence, text: string): boolean {
  if (source.blocks[block]?.type !== 'body' || !/^\p{Lu}[^"“”‘]*\p{Ll}\.$/u.test(text)) return false
  return text.split(/\s+/).length >= FEWEST_WORDS
}
