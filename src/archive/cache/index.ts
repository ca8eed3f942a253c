export {cacheFolder} from './cache-folder.ts'
export {openCache, type Cache} from './cache.ts'
export {memoryIn} from './memory.ts'
