export {asked} from './asked.ts'
export {finish} from './finish.ts'
export type {
  Answer,
  Decided,
  Draft,
  Finding,
  Place,
  Question,
  Report,
  Severity,
  Spot,
  Status,
  Verdict,
} from './finding.ts'
export {fingerprint} from './fingerprint.ts'
export {placeOf, type Lines, linesBySource, linesOf} from './place.ts'
