import {defineRule} from '../rule.ts'
import {mismatchesIn, type Mismatch} from './find.ts'

/** A telephone number, an address, the number of a flight, a road or a paper, that a slip of the fingers makes another. */
export const identifierMismatch = defineRule<Mismatch>({
  name: 'identifier-mismatch',
  severity: 'error',
  scope: 'cross',
  verdict: 'slip',
  find: ({documents}) => mismatchesIn(documents),
  spots: ({places}) => places.map(({source, start, end}) => ({source, start, end})),
  key: ({one, other}) => [one, other].flatMap(each => (each ? [each.value === '' ? each.text : each.value] : [])),
  confidence: ({sure}) => (sure === 'error' ? 0.9 : 0.75),
  grade: ({sure}) => ({severity: sure}),
  explain: ({one, other, how}) =>
    other
      ? {
          what: `The ${one.sort} is “${one.text}” in one place and “${other.text}” in another.`,
          why: `The two are of one sort and differ by a single slip, ${how}, and nothing tells them apart: one of them leads elsewhere.`,
          next: 'Try both, and look up which one is meant.',
        }
      : {
          what: `The ${one.sort} “${one.text}” is not written as such a one is.`,
          why: `What is written leads nowhere: ${how}.`,
          next: 'Look up how it goes on or where it begins.',
        },
})
