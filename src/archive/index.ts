export {cacheFolder, memoryIn, openCache} from './cache/index.ts'
export {changeDecisions, loadDecisions, saveDecisions, type Saved, type StoredDecisions} from './decision-store.ts'
export {readText, writeWhole} from './whole-file.ts'
