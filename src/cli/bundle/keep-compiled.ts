import '../engine.ts'
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {compiledScript, start} from './compiled-script.ts'

// what has been compiled when a run ends, which is what a run needs, is kept for the runs to come
const file = fileURLToPath(new URL('program.cjs', import.meta.url))
const script = compiledScript(file, '')
start(script, file)
writeFileSync(`${file}.cache`, script.createCachedData())
