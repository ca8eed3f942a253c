import type {Claim} from '../../claim/index.ts'
import {listed} from '../because.ts'
import {defineRule, spotOf, type Explanation} from '../rule.ts'
import {misbuilt, type Misbuilt} from './buildings.ts'
import {singleEnds} from './single-ends.ts'
import {misspans, type Misspan} from './spans.ts'
import {misspeeds, type Misspeed} from './speeds.ts'

type Evidence = Misspan | Misspeed | Misbuilt

/** A length of time that its ends, a year of building, or a way and a speed do not leave room for. */
export const durationMismatch = defineRule<Evidence>({
  name: 'duration-mismatch',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: material => [...misspans(material), ...misspeeds(material), ...misbuilt(material)],
  considered: singleEnds,
  spots: evidence => ('aged' in evidence ? [evidence.aged.spot, evidence.dated.spot] : claimsOf(evidence).map(spotOf)),
  key: evidence =>
    ('aged' in evidence ? [evidence.aged, evidence.dated] : claimsOf(evidence)).map(({text}) => text.toLowerCase()),
  confidence: evidence => (isSevere(evidence) ? 0.9 : 0.7),
  grade: evidence => ({severity: isSevere(evidence) ? 'error' : 'warning'}),
  explain: evidence =>
    'aged' in evidence
      ? ofBuilding(evidence)
      : 'ends' in evidence
        ? ofSpan(evidence)
        : ofSpeed(evidence),
})

// five working days, or five days of racing, may lie in a week
function isSevere(evidence: Evidence): boolean {
  return 'ends' in evidence && evidence.unit !== 'day'
}

function claimsOf(evidence: Misspan | Misspeed): readonly Claim[] {
  if ('ends' in evidence) return [evidence.length, ...evidence.ends]
  return [evidence.way, evidence.top, evidence.length]
}

function ofSpan({length, ends, unit, stated, least, most}: Misspan): Explanation {
  const range = `${shown(least)} to ${shown(most)} ${unit}s`
  return {
    what: `“${length.text}” stands beside ${listed(ends.map(({text}) => `“${text}”`))}, which is another length of time.`,
    why: `Between the earliest and the latest days that the two ends can be lie ${range}, and ${String(stated)} ${unit}s were stated.`,
    next: 'Look up the beginning, the end and the length; one of the three is wrong, or they are of different things.',
  }
}

function ofBuilding({aged, dated}: Misbuilt): Explanation {
  return {
    what: `“${aged.text}” and “${dated.text}” do not go together.`,
    why: `What is that old when the report appears was built in ${aged.from === aged.to ? String(aged.from) : `${String(aged.from)} to ${String(aged.to)}`}.`,
    next: 'Look up the year of building, and whether both are told of one building.',
  }
}

function ofSpeed({way, top, length, average}: Misspeed): Explanation {
  return {
    what: `“${way.text}” in “${length.text}” is faster than “${top.text}”.`,
    why: `Even the shortest way and the longest time that the words allow make ${shown(average)} km/h on average, clearly above the top speed told.`,
    next: 'Look up way, time and speed in the source.',
  }
}

function shown(value: number): string {
  return String(Number(value.toPrecision(3)))
}
