import {defineRule} from '../rule.ts'
import {findTruncations, type Truncation} from './find.ts'

/** Paragraphs and captions whose first or last words are lost. */
export const truncatedText = defineRule<Truncation>({
  name: 'truncated-text',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: ({documents}) => [...documents.values()].flatMap(findTruncations),
  spots: ({source, start, end}) => [{source, start, end}],
  key: ({lost, text}) => [lost, text.toLowerCase()],
  confidence: () => 0.85,
  explain: ({lost, text}) => (lost === 'beginning' ? beginning(text) : end(text)),
})

function beginning(text: string) {
  return {
    what: `A paragraph begins in the middle of a word or sentence: “${text} …”.`,
    why: 'It begins in lower case, what stands above it is finished, it ends as a sentence does, and no other paragraph of the report is written so: its first letters or words are lost.',
    next: 'Look up the original and put back what is missing.',
  }
}

function end(text: string) {
  return {
    what: `A paragraph ends in the middle of a sentence: “… ${text}”.`,
    why: 'No sentence ends with such a word, there is no stop, and the next paragraph begins a sentence of its own: the last words are lost.',
    next: 'Look up the original and put back what is missing.',
  }
}
