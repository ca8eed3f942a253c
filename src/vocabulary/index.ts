export type {Vocabulary} from './vocabulary.ts'
export {vocabulary} from './load.ts'
export {rarityOf, type Rarity} from './words.ts'
