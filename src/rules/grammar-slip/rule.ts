import {defineRule} from '../rule.ts'
import {findSlips, type Slip} from './find.ts'

/** Slips of grammar that an editor calls mistakes, of sorts that are told from the words alone. */
export const grammarSlip = defineRule<Slip>({
  name: 'grammar-slip',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: ({documents}) => [...documents.values()].flatMap(findSlips).filter(({text}) => !TWICE.test(text)),
  spots: ({source, start, end}) => [{source, start, end}],
  key: ({family, around}) => [family, around.toLowerCase()],
  confidence: ({sure}) => sure,
  explain: ({family, text, around, why}) => ({
    what: `“${text}” in “… ${around} …” is a slip of grammar: ${family}.`,
    why,
    next: 'Read the sentence: a word is lost, left over or in the wrong form.',
  }),
})

// that a word stands twice is told by repeated-words
const TWICE = /\b(\p{L}+) \1\b/iu
