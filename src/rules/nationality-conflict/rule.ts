import {listed} from '../because.ts'
import {defineRule, type Material} from '../rule.ts'
import {bandsOf, type Band} from './bands.ts'

interface Apart {
  readonly bands: readonly Band[]
}

/** One group of people is of one country here, and of several there. */
export const nationalityConflict = defineRule<Apart>({
  name: 'nationality-conflict',
  severity: 'error',
  scope: 'cross',
  verdict: 'contradiction',
  find: apartIn,
  spots: ({bands}) => bands.map(({source, start, end}) => ({source, start, end})),
  key: ({bands}) => [
    String(bands[0]?.count ?? 0),
    ...new Set(bands.map(({countries}) => [...countries].sort().join('+'))),
  ],
  confidence: ({bands}) => (bands.some(({parts}) => parts) ? 0.85 : 0.75),
  explain: ({bands}) => ({
    what: `The same ${String(bands[0]?.count ?? 0)} are ${listed([...new Set(bands.map(({text}) => `“${text}”`))])}.`,
    why: 'The number is the same and one country is in either, so one group is meant; it is all of one country, or it is not.',
    next: 'Look up where how many of them come from.',
  }),
})

function apartIn({documents}: Material): Apart[] {
  const bands = [...documents.values()].flatMap(document => bandsOf(document))
  const counts = [...new Set(bands.map(({count}) => count))].sort((a, b) => a - b)
  return counts.flatMap(count => {
    const same = bands.filter(band => band.count === count)
    const odd = same.filter(band => same.some(other => areApart(band, other)))
    return odd.length > 0 ? [{bands: onePerWording(odd)}] : []
  })
}

// with a small number the noun has to be the same: three Americans were saved, of three others one was a Briton
function areApart(a: Band, b: Band): boolean {
  const shared = [...a.countries].some(country => b.countries.has(country))
  const equal = a.countries.size === b.countries.size && [...a.countries].every(country => b.countries.has(country))
  const alike = a.noun !== undefined && a.noun === b.noun
  if (!shared || equal || a.count < FEWEST || (a.source === b.source && a.sentence === b.sentence)) return false
  return alike || (a.count >= MANY && (a.parts || b.parts || a.count >= TELLING))
}

const FEWEST = 3
const MANY = 10
// two groups of one event seldom come to the same number past this
const TELLING = 21

function onePerWording(bands: readonly Band[]): Band[] {
  return bands.filter(
    (band, i) => bands.findIndex(other => other.source === band.source && other.text === band.text) === i,
  )
}
