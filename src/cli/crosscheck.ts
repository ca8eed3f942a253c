import './engine.ts'
import {readSync, writeSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'
import {serveAnalyses} from './analyst/thread.ts'
import {buildId} from './build-id.ts'
import type {Io} from './io.ts'
import {run} from './run.ts'

const io: Io = {
  cwd: process.cwd(),
  out: text => writeAll(1, text),
  err: text => writeAll(2, text),
  outIsTerminal: process.stdout.isTTY,
  errIsTerminal: process.stderr.isTTY,
  ...(process.stdin.isTTY && process.stderr.isTTY ? {ask} : {}),
  atEnd,
  now: () => performance.now(),
  today: () => new Date().toISOString().slice(0, 10),
  ...(buildId === undefined ? {} : {build: buildId}),
  env: process.env,
}

if (isMainThread) process.exitCode = run(process.argv.slice(2), io)
else serveAnalyses(io)

function atEnd(end: () => number): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      process.exitCode = end()
    })
}

// a reader that has seen enough closes the pipe; one that is slow makes it full for a while
function writeAll(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
      if (code === 'EPIPE') process.exit(0)
      if (code !== 'EAGAIN') throw cause
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

// a line as it is typed, without its end
function ask(question: string): string {
  writeAll(2, question)
  const bytes: number[] = []
  const one = Buffer.alloc(1)
  while (readSync(0, one) === 1 && one[0] !== 10) bytes.push(one[0] ?? 0)
  return Buffer.from(bytes).toString('utf8').replace(/\r$/, '')
}
