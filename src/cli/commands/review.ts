import {UsageError} from '../../config/index.ts'
import {printable} from '../../formats/index.ts'
import type {Io} from '../io.ts'
import {openInBrowser} from '../open-in-browser.ts'
import {pageFolder} from '../page-folder.ts'
import {workplaceOf} from '../workplace.ts'
import {analyseOptions, type RawOptions} from './options.ts'

export interface ReviewOptions extends RawOptions {
  readonly port?: string
  readonly open?: boolean
  readonly by?: string
}

const USUAL = 4711

/** Serves the review page until the program is stopped. */
export function reviewCommand(paths: readonly string[], raw: ReviewOptions, io: Io): number {
  const wanted = raw.port === undefined ? undefined : portOf(raw.port)
  const workplace = workplaceOf(paths, analyseOptions(raw), raw.by, io)
  const page = pageFolder()
  const tell = (failure: Error): void => io.err(`crosscheck: ${printable(failure.stack ?? failure.message)}\n`)
  const begin = async (port: number): Promise<void> => {
    const {startReview} = await import('../../review/index.ts')
    const {address, ready, stop} = await startReview(workplace, {page, port, tell})
    io.out(`${address}\n`)
    io.err('crosscheck: the page is open to whoever has this address, on this machine alone; Ctrl-C ends it\n')
    if (raw.open !== false) openInBrowser(address, io)
    await ready.catch(async (cause: unknown) => {
      await stop()
      throw cause
    })
  }
  begin(wanted ?? USUAL)
    .catch((cause: unknown) => {
      if (!isTaken(cause)) throw cause
      if (wanted !== undefined) throw new UsageError(`port ${wanted} is taken or not allowed`)
      return begin(0)
    })
    .catch((cause: unknown) => {
      if (!(cause instanceof UsageError)) throw cause
      io.err(`crosscheck: ${printable(cause.message)}\n`)
      process.exitCode = 2
    })
  return 0
}

function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new UsageError(`--port should be a number from 0 to 65535 (found: ${text})`)
  return port
}

function isTaken(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'EADDRINUSE' || cause.code === 'EACCES')
}
