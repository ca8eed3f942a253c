export {cacheFolder} from './cache-folder.ts'
export {openCache, type Cache} from './cache.ts'
export {lastMemory, type LastMemory} from './last-memory.ts'
export {memoryIn} from './memory.ts'
