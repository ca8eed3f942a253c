import type {Claim} from '../../claim/index.ts'
import {listed} from '../because.ts'
import {defineRule, spotOf, type Explanation} from '../rule.ts'
import {misagos, type Misago} from './ago.ts'
import {misbuilt, type Misbuilt} from './buildings.ts'
import {misclocks} from './clocks.ts'
import {singleEnds} from './single-ends.ts'
import {misspans, type Misspan} from './spans.ts'
import {misspeeds, type Misspeed} from './speeds.ts'
import {miswaits, type Miswait} from './waits.ts'

type Evidence = Misspan | Misago | Misspeed | Misbuilt | Miswait

/** A length of time that its ends, a year of building, or a way and a speed do not leave room for. */
export const durationMismatch = defineRule<Evidence>({
  name: 'duration-mismatch',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: material => [
    ...misspans(material),
    ...[...material.documents.values()].flatMap(document => [
      ...misclocks(document, material.alignment.claims),
      ...misagos(document, material.alignment.claims),
      ...miswaits(document),
    ]),
    ...misspeeds(material),
    ...misbuilt(material),
  ],
  considered: singleEnds,
  spots: evidence => {
    if ('told' in evidence) return evidence.spots
    return 'aged' in evidence ? [evidence.aged.spot, evidence.dated.spot] : claimsOf(evidence).map(spotOf)
  },
  key: evidence => {
    if ('told' in evidence) return evidence.told.map(said => said.toLowerCase())
    return ('aged' in evidence ? [evidence.aged, evidence.dated] : claimsOf(evidence)).map(({text}) =>
      text.toLowerCase(),
    )
  },
  confidence: evidence => (isSevere(evidence) ? 0.9 : 0.7),
  grade: evidence => ({severity: isSevere(evidence) ? 'error' : 'warning'}),
  explain: evidence => {
    if ('told' in evidence) return ofWait(evidence)
    if ('aged' in evidence) return ofBuilding(evidence)
    if ('ends' in evidence) return ofSpan(evidence)
    return 'ago' in evidence ? ofAgo(evidence) : ofSpeed(evidence)
  },
})

// five working days, or five days of racing, may lie in a week
function isSevere(evidence: Evidence): boolean {
  return 'ago' in evidence || ('ends' in evidence && evidence.unit !== 'day' && evidence.doubtful !== true)
}

function claimsOf(evidence: Misspan | Misago | Misspeed): readonly Claim[] {
  if ('ago' in evidence) return [evidence.year, evidence.ago]
  if ('ends' in evidence) return [evidence.length, ...evidence.ends]
  return [evidence.way, evidence.top, evidence.length]
}

function ofSpan({length, ends, unit, stated, least, most}: Misspan): Explanation {
  const range = `${[...new Set([shown(least), shown(most)])].join(' to ')} ${unit}s`
  return {
    what: `“${length.text}” stands beside ${listed(ends.map(({text}) => `“${text}”`))}, which is another length of time.`,
    why: `Between the earliest and the latest that the two ends can be lie ${range}, and ${String(stated)} ${unit}s were stated.`,
    next: 'Look up the beginning, the end and the length; one of the three is wrong, or they are of different things.',
  }
}

function ofAgo({year, ago, least, most}: Misago): Explanation {
  return {
    what: `“${year.text}” is not “${ago.text}”.`,
    why: `When the report appears, ${year.text} is ${String(least)} or ${String(most)} years ago.`,
    next: 'Look up the year, and reckon the years anew.',
  }
}

function ofWait({told: [length, since], years, since: year}: Miswait): Explanation {
  return {
    what: `“${length}” and “${since}” do not go together.`,
    why: `The report tells of one wait; ${String(years)} years of it do not lead back to ${String(year)}.`,
    next: 'Look up when it was the last time, and reckon the years anew.',
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
