import './engine.ts'
import {fileURLToPath} from 'node:url'
import {compiledScript, start} from './bundle/compiled-script.ts'

const file = fileURLToPath(new URL('program.cjs', import.meta.url))

start(compiledScript(file), file)
