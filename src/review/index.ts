export {startReview, type Started, type StartOptions} from './start.ts'
export type {Read, Stamp, Workplace} from './workplace.ts'
