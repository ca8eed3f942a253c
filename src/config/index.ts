export {markBoilerplate, type Boilerplate} from './boilerplate.ts'
export {claimsReportSchema, reportSchema, valueSchemas} from './contract.ts'
export {correct, isAt, isOf, nthOnLine} from './corrections.ts'
export {
  applyDecisions,
  decisionsSchema,
  readDecisions,
  statusBy,
  type Decision,
  type DecisionChanges,
  type Decisions,
} from './decisions.ts'
export {editCorrections, writtenCorrections, type CorrectionChanges} from './edit-corrections.ts'
export {editDecisions} from './edit-decisions.ts'
export {eventSchema, readEvent, type EventFile} from './event.ts'
export {
  correctionsSchema,
  ledgerSchema,
  obeyedIn,
  printLedger,
  readCorrections,
  type Corrections,
  type Entry,
} from './ledger.ts'
export {notOneOf} from './nearest.ts'
export {
  applySettings,
  checkRuleNames,
  eventModes,
  readSettings,
  settingsSchema,
  unknownEvents,
  severities,
  type Settings,
} from './settings.ts'
export {
  ownRulesSchema,
  readAdditions,
  readOwnRules,
  withAdditions,
  type About,
  type OwnRules,
  type OwnTest,
} from './own-rules/index.ts'
export {aboutStaleDecision, goneDecisions, staleDecision, staleDecisions} from './stale-decisions.ts'
export {UsageError} from './usage-error.ts'
