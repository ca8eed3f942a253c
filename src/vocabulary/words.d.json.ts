import type {Rarity} from './words.ts'

declare const words: Readonly<Record<Rarity, string>>
export = words
