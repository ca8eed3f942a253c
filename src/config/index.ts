export {markBoilerplate, type Boilerplate} from './boilerplate.ts'
export {claimsReportSchema, reportSchema, valueSchemas} from './contract.ts'
export {correct} from './corrections.ts'
export {
  applyDecisions,
  decisionsSchema,
  readDecisions,
  type Decision,
  type DecisionChanges,
  type Decisions,
} from './decisions.ts'
export {editDecisions} from './edit-decisions.ts'
export {eventSchema, readEvent, type EventFile} from './event.ts'
export {ledgerSchema, printLedger, readCorrections, type Corrections, type Entry} from './ledger.ts'
export {nearest, notOneOf} from './nearest.ts'
export {
  applySettings,
  checkRuleNames,
  eventModes,
  readSettings,
  settingsSchema,
  severities,
  type Settings,
} from './settings.ts'
export {
  ownRulesSchema,
  readAdditions,
  readOwnRules,
  withAdditions,
  type OwnRules,
  type OwnTest,
} from './own-rules/index.ts'
export {goneDecisions, staleDecision, staleDecisions} from './stale-decisions.ts'
export {UsageError} from './usage-error.ts'
