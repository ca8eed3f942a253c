export type {Bounds, Claim, Unread} from './claim.ts'
export type {Frame, Reference, Scope} from './frame.ts'
export type {Standing} from '../reading/index.ts'
export {defineKind, type Extraction, type Kind, type Relation, type TypedKind} from './kind.ts'
