import {defineRule} from '../rule.ts'
import {findMisspellings, type Misspelling} from './find.ts'

/** Words of no English dictionary that are one slip of the fingers away from a much commoner one. */
export const misspelling = defineRule<Misspelling>({
  name: 'misspelling',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: ({documents}) => findMisspellings([...documents.values()]),
  spots: ({source, token, right}) => [token, ...(right ? [right] : [])].map(({start, end}) => ({source, start, end})),
  key: ({token}) => [token.lower],
  confidence: ({token, meant}) => (token.text.length >= 7 && meant.length === 1 ? 0.95 : 0.9),
  explain: ({token, meant, right}) => ({
    what: `“${token.text}” is in no English dictionary; it is ${shown(meant)}${right ? `, which the report writes “${right.text}” elsewhere` : ''}.`,
    why: 'American, British, Canadian and Australian spellings were looked up; the word is used no more than once a report, is no name and no compound of known words, and stands one slip of the fingers away from a much commoner word or from two.',
    next: 'Look at the word; if it is meant as it stands (a term, a dialect, a name), allow misspelling here.',
  }),
})

// "“receive” with two letters swapped, or “relieve” with one letter for another"
function shown(meant: Misspelling['meant']): string {
  return meant.map(({word, slip}) => `“${word}” with ${slip}`).join(', or ')
}
