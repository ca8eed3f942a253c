export {startReview, type Started, type StartOptions} from './start.ts'
export type {Hear, Read, Stamp, Workplace} from './workplace.ts'
