import {quantity} from '../../kinds/quantity/index.ts'
import {listed} from '../because.ts'
import {defineRule, spotOf} from '../rule.ts'
import {soleMeasures, type Measured} from './measures.ts'

/** Every report gives one weight, speed, depth … alone, and they exclude each other. */
export const soleMeasureConflict = defineRule<Measured>({
  name: 'sole-measure-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: soleMeasures,
  spots: ({figures}) => figures.map(spotOf),
  compared: ({figures}) => figures,
  key: ({of, figures}) => [of, ...new Set(figures.map(figure => quantity.show(figure)))].sort(),
  confidence: () => 0.6,
  explain: ({of, figures}) => ({
    what: `The reports give different figures for the ${of.replaceAll('-', ' ')}: ${listed([...new Set(figures.map(({text}) => `“${text}”`))])}.`,
    why: 'Each report gives one such figure alone, none is the other in another unit or rounded, and the reports are of one event.',
    next: 'See whether both measure one and the same thing.',
  }),
})
