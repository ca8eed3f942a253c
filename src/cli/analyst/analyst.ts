import {Worker} from 'node:worker_threads'
import {UsageError} from '../../config/index.ts'
import type {Report} from '../../findings/index.ts'
import {analyse} from '../analyse.ts'
import type {Io} from '../io.ts'
import {newKept} from '../kept.ts'
import {listener, type Change} from './change.ts'
import type {Task, Told} from './task.ts'

/** Reads and checks the same reports again and again, and only what has changed since the last time. */
export interface Analyst {
  /** One reading after the other; an UsageError where that cannot be done. */
  readonly read: (hear: Hear) => Promise<Report>
  readonly end: () => Promise<void>
}

/** What is told while reports are read. */
export interface Hear {
  readonly read: (done: number, of: number) => void
  readonly soFar: (report: Report) => void
}

/** An analyst in a thread of its own, so that this one goes on meanwhile; in this one where sources of the program are run. */
export function analystOf(task: Task, io: Io): Analyst {
  return io.build === undefined ? here(task, io) : inThread(() => startThread(task))
}

function here({paths, options}: Task, io: Io): Analyst {
  const kept = newKept()
  return {
    read: async () => {
      await new Promise(resolve => setImmediate(resolve))
      return analyse(paths, {...options, kept}, io).report
    },
    end: () => Promise.resolve(),
  }
}

/** A thread has ended where it should not have: it has run out of memory, or something stopped it. */
class Gone extends Error {}

function startThread(task: Task): Worker {
  return new Worker(new URL('./crosscheck.js', import.meta.url), {workerData: task})
}

/** An analyst in a thread that is started when it is first asked, and started again where it has ended. */
export function inThread(start: () => Worker): Analyst {
  let staff: Staff | undefined
  const ask = async (hear: Hear): Promise<Report> => {
    staff ??= employ(start())
    try {
      return await staff.ask(hear)
    } catch (cause) {
      if (cause instanceof Gone) staff = undefined
      throw cause
    }
  }
  return {
    read: async hear => {
      try {
        return await ask(hear)
      } catch (cause) {
        if (!(cause instanceof Gone)) throw cause
        return await again(() => ask(hear))
      }
    },
    end: async () => {
      await staff?.end()
    },
  }
}

// another one is tried once: it begins anew
async function again(ask: () => Promise<Report>): Promise<Report> {
  try {
    return await ask()
  } catch (cause) {
    throw cause instanceof Gone ? new UsageError(`the reports cannot be checked: ${cause.message}`) : cause
  }
}

interface Staff {
  readonly ask: (hear: Hear) => Promise<Report>
  readonly end: () => Promise<unknown>
}

interface Asked {
  readonly hear: Hear
  readonly resolve: (report: Report) => void
  readonly reject: (cause: Error) => void
}

function employ(worker: Worker): Staff {
  const reportOf = listener()
  const now: {asked?: Asked | undefined; gone?: Gone} = {}
  const end = (cause: Error | number): void => {
    now.gone ??= new Gone(cause instanceof Error ? cause.message : `their reader has ended (${cause})`)
    now.asked?.reject(now.gone)
  }
  worker.on('message', (told: Told) => now.asked && take(told, now.asked, reportOf))
  worker.on('error', end).on('exit', end)
  return {
    ask: hear =>
      new Promise((resolve, reject) => {
        now.asked = {hear, resolve, reject}
        if (now.gone) reject(now.gone)
        else worker.postMessage('read')
      }),
    end: () => worker.terminate(),
  }
}

function take(told: Told, {hear, resolve, reject}: Asked, reportOf: (change: Change) => Report): void {
  switch (told.type) {
    case 'read':
      return hear.read(told.done, told.of)
    case 'so far':
      return hear.soFar(reportOf(told.change))
    case 'whole':
      return resolve(reportOf(told.change))
    case 'refused':
      return reject(new UsageError(told.message))
    case 'failed':
      return reject(new Error(told.message))
  }
}
