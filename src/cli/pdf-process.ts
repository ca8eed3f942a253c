import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import type {Libraries} from '../ingest/index.ts'

const LONGEST_SECONDS = 20
const MOST_MEMORY = 512
const LONGEST_ANSWER = 64 * 1024 * 1024

type Answer = ReturnType<ReturnType<Libraries['pdf']>>

/** Has a PDF read by a process of its own, which is ended where it takes too long or too much memory. */
export function readInProcess(bytes: Uint8Array, seconds = LONGEST_SECONDS, memory = MOST_MEMORY): Answer {
  const {stdout, status, error} = spawnSync(process.execPath, [`--max-old-space-size=${memory}`, ...reader()], {
    input: bytes,
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: LONGEST_ANSWER,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  if (error && 'code' in error && error.code === 'ETIMEDOUT')
    return {reason: `takes longer than ${seconds} seconds to read`}
  if (status !== 0) return {reason: `cannot be read with ${memory} MB of memory, or at all`}
  return JSON.parse(stdout.toString()) as Answer
}

/** What the build made, else the sources. */
function reader(): string[] {
  const built = fileURLToPath(new URL('read-pdf.js', import.meta.url))
  if (existsSync(built)) return [built]
  const tsx = createRequire(import.meta.url).resolve('tsx')
  return ['--import', tsx, fileURLToPath(new URL('read-pdf.ts', import.meta.url))]
}
