export type {Bounds, Claim, Unread} from './claim.ts'
export type {Frame, Reference, Scope, Standing} from './frame.ts'
export {defineKind, type Extraction, type Kind, type Relation, type TypedKind} from './kind.ts'
