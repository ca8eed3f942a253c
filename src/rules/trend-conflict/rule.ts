import {groupBy} from '../../text/index.ts'
import {listed, wordsAt} from '../because.ts'
import {arePublishedApart} from '../published-apart.ts'
import {opposed} from '../opposed.ts'
import {defineRule, type Material} from '../rule.ts'
import {trendsIn, type Trend} from './trends.ts'

interface Clash {
  readonly trends: readonly [Trend, ...Trend[]]
}

/** Reports of one day have the shares of one firm go up and down. */
export const trendConflict = defineRule<Clash>({
  name: 'trend-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({trends}) => trends.map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: ({trends}) => [trends[0].of],
  confidence: () => 0.7,
  explain: ({trends}) => ({
    what: `The shares of ${trends[0].name} are told to have gone both ways: ${listed(trends.map(({document, start, end}) => `“${wordsAt(document, {start, end})}”`))}.`,
    why: 'The reports are of one day, each tells one way only, and none says at what time of it.',
    next: 'Look up the price, and whether the reports mean different hours of the day.',
  }),
})

function clashesIn({documents}: Material): Clash[] {
  const odd = opposed([...documents.values()].flatMap(trendsIn), areApart)
  return [...groupBy(odd, ({of}) => of.split('-')[0] ?? '').values()].flatMap(own => {
    const [first, ...more] = own.filter((one, i) => own.findIndex(({document}) => document === one.document) === i)
    return first && more.length > 0 ? [{trends: [first, ...more]}] : []
  })
}

function areApart(a: Trend, b: Trend): boolean {
  if (a.document !== b.document && arePublishedApart(a.document.source, b.document.source)) return false
  return a.way !== b.way && (`-${a.of}-`.includes(`-${b.of}-`) || `-${b.of}-`.includes(`-${a.of}-`))
}
