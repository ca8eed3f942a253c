export {concludeOn, type Event, type Given} from './conclude.ts'
export {extract} from './extract.ts'
export type {Limit} from './limit.ts'
export type {Conclusions, Extracted, Memory, Options, Reading} from './options.ts'
