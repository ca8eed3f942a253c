import {defineRule, spotOf, type Explanation} from '../rule.ts'
import {mistimed, type Mistimed} from './clocks.ts'
import {misconverted, type Misconverted} from './measures.ts'

type Evidence = Misconverted | Mistimed

/** One measure or clock time, told twice, in units or zones that do not convert into each other. */
export const unitMismatch = defineRule<Evidence>({
  name: 'unit-mismatch',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: material => [...misconverted(material), ...mistimed(material)],
  spots: ({first, second}) => [spotOf(first), spotOf(second)],
  key: ({first, second}) => [first.text, second.text],
  confidence: evidence => (isClock(evidence) || evidence.off > SLIGHT ? 0.95 : 0.75),
  grade: evidence => ({severity: isClock(evidence) || evidence.off > SLIGHT ? 'error' : 'warning'}),
  explain: evidence => (isClock(evidence) ? ofClocks(evidence) : ofMeasures(evidence)),
})

const SLIGHT = 0.03

function isClock(evidence: Evidence): evidence is Mistimed {
  return 'minutes' in evidence
}

function ofMeasures({first, second, forth, back}: Misconverted): Explanation {
  return {
    what: `“${first.text}” and “${second.text}” stand for one measure and are not equal.`,
    why: `${first.text} comes to ${shown(forth)} in the unit of “${second.text}”, and ${second.text} to ${shown(back)} in that of “${first.text}”; at the rounding written neither gives the other.`,
    next: 'Look up which of the two the source gives, and convert the other anew.',
  }
}

function ofClocks({first, second, minutes, country}: Mistimed): Explanation {
  const hours = `${minutes < 0 ? '−' : '+'}${Math.floor(Math.abs(minutes) / 60)}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`
  return {
    what: `“${first.text}” and “${second.text}” are not one moment.`,
    why: `The two are ${hours} hours apart${country === undefined ? ' once their zones are taken off, and no clock on earth differs from UTC by that' : `; in ${country} clocks never differ from UTC by that`}.`,
    next: 'Look up the time in one of the zones, and convert it anew.',
  }
}

function shown(value: number): string {
  return String(Number(value.toPrecision(4)))
}
