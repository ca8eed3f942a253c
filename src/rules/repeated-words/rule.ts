import {defineRule} from '../rule.ts'
import {findRepetitions, type Repetition} from './find.ts'

/** Words that stand twice in a row where nobody says them twice. */
export const repeatedWords = defineRule<Repetition>({
  name: 'repeated-words',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: ({documents}) => [...documents.values()].flatMap(findRepetitions),
  spots: ({source, start, end, other}) => [...(other ? [other] : []), {start, end}].map(place => ({source, ...place})),
  key: ({around}) => [around],
  confidence: ({sure = 'sure'}) => (sure === 'sure' ? 0.95 : sure === 'likely' ? 0.8 : 0.5),
  grade: ({sure = 'sure'}) => ({severity: sure === 'sure' ? 'error' : sure === 'likely' ? 'warning' : 'info'}),
  explain: ({words, around, sure}) => ({
    what: sure
      ? `A sentence stands twice in the report: “${words}”.`
      : `“${words}” stands twice in a row in “… ${around} …”.`,
    why: sure
      ? 'The running text of the report gives the same whole sentence before, and it is no quotation, caption or heading: one of the two was left over from an edit.'
      : 'Nothing but space divides the two, they are in one sentence, and these words are not said twice for stress or by grammar: one was left over from an edit, or a word between them is lost.',
    next: 'Read the sentence: strike one of the two, or put back what stood between them.',
  }),
})
