import {parentPort, workerData} from 'node:worker_threads'
import {UsageError} from '../../config/index.ts'
import type {Report} from '../../findings/index.ts'
import {analyse} from '../analyse.ts'
import type {Io} from '../io.ts'
import {newKept} from '../kept.ts'
import {teller} from './change.ts'
import {isTask, type Task, type Told} from './task.ts'

/** In a thread of its own: reads and checks whenever it is asked, and tells the thread that asked. */
export function serveAnalyses(io: Io): void {
  const task: unknown = workerData
  const port = parentPort
  if (!isTask(task) || !port) throw new Error('an analyst is started with a task')
  const act = analystOf(task, io, told => port.postMessage(told))
  port.on('message', act)
}

/** Milliseconds between two words about how far the reading is, and between two about what is known so far. */
const STEP = 150
const PART = 1500

function analystOf({paths, options}: Task, io: Io, tell: (told: Told) => void): () => void {
  const kept = newKept()
  const change = teller()
  return () => {
    const isDue = {step: every(STEP, io), part: every(PART, io)}
    const soFar = (report: () => Report): void => {
      if (isDue.part()) tell({type: 'so far', change: change(report())})
    }
    const step = (done: number, of: number): void => {
      if (isDue.step()) tell({type: 'read', done, of})
    }
    try {
      const {report} = analyse(paths, {...options, kept}, io, undefined, {step, soFar})
      tell({type: 'whole', change: change(report)})
    } catch (cause) {
      tell(failureOf(cause))
    }
  }
}

function failureOf(cause: unknown): Told {
  if (cause instanceof UsageError) return {type: 'refused', message: cause.message}
  return {type: 'failed', message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}
}

function every(pause: number, {now}: Io): () => boolean {
  let last = now()
  return () => {
    const isDue = now() - last >= pause
    if (isDue) last = now()
    return isDue
  }
}
