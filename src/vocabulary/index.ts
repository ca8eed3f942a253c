export type {Vocabulary} from './vocabulary.ts'
export {vocabulary} from './load.ts'
