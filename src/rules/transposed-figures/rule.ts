import type {Claim} from '../../claim/index.ts'
import {quantity} from '../../kinds/quantity/index.ts'
import {time} from '../../kinds/time/index.ts'
import {listed} from '../because.ts'
import {defineRule, spotOf, type Explanation} from '../rule.ts'
import {headingsIn, isOneThing, sortOf, SURE_DIGITS, transposedIn, type Transposed} from './figures.ts'
import {transposedLengths, type TransposedLengths} from './lengths.ts'
import type {Slip} from './slip.ts'

type Evidence = Transposed | TransposedLengths

/** Two reports give a figure of one sort with its digits in another order. */
export const transposedFigures = defineRule<Evidence>({
  name: 'transposed-figures',
  severity: 'error',
  scope: 'cross',
  verdict: 'slip',
  find: material => [...transposedIn(material), ...headingsIn(material), ...transposedLengths(material)],
  spots: evidence => claimsOf(evidence).map(spotOf),
  compared: claimsOf,
  key: evidence =>
    ('lengths' in evidence
      ? evidence.lengths.map(claim => time.show(claim))
      : [evidence.a, evidence.b].map(claim => quantity.show(claim))
    ).sort(),
  confidence: evidence => (isSure(evidence) ? 0.75 : 0.6),
  grade: evidence => ({severity: isSure(evidence) ? 'error' : 'warning'}),
  explain: evidence => ('lengths' in evidence ? ofLengths(evidence) : ofFigures(evidence)),
})

function claimsOf(evidence: Evidence): readonly Claim[] {
  return 'lengths' in evidence ? evidence.lengths : [evidence.a, evidence.b, ...evidence.others]
}

function isSure(evidence: Evidence): boolean {
  return !('lengths' in evidence) && (evidence.digits > SURE_DIGITS || isOneThing(evidence.a, evidence.b))
}

function ofLengths({lengths, shared}: TransposedLengths): Explanation {
  return {
    what: `The reports give ${listed(lengths.map(({text}) => `“${text}”`))}, the same digits in another order.`,
    why: `Neither report has the other’s length of time, and both stand among ${listed(shared.slice(0, 4).map(word => `“${word}”`))}.`,
    next: 'Look up how long it was: one of the two is likely a slip of the fingers.',
  }
}

function ofFigures({a, b, slip}: Transposed): Explanation {
  return {
    what: `${a.source === b.source ? 'The report gives' : 'The reports give'} ${listed([a, b].map(({text}) => `“${text}”`))}, the same digits ${SAID[slip]}.`,
    why:
      a.source === b.source
        ? `Both are ${sortOf(a)}, the first stands in the headline alone and the other in the text, and numbers so alike seldom meet by chance.`
        : `Both are ${sortOf(a)}, neither report has the other’s figure, no report has both, and numbers so alike seldom meet by chance.`,
    next: 'Look up the figure: one of the two is likely a slip of the fingers.',
  }
}

const SAID: Readonly<Record<Slip, string>> = {
  transposed: 'in another order',
  'one digit': 'but for one',
  scaled: 'for another order of magnitude',
}
