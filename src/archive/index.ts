export {
  cacheFolder,
  filesIn,
  lastMemory,
  memoryIn,
  openCache,
  type Cache,
  type FileMemory,
  type LastMemory,
} from './cache/index.ts'
export {
  loadCorrections,
  saveCorrections,
  type LedgerFile,
  type SavedCorrections,
  type StoredCorrections,
} from './correction-store.ts'
export {changeDecisions, loadDecisions, saveDecisions, type Saved, type StoredDecisions} from './decision-store.ts'
export {markOf} from './mark.ts'
export {readText, writeWhole} from './whole-file.ts'
