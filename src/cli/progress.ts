import type {Io} from './io.ts'

const PATIENCE = 1000

/** A line on a terminal that says how far the reading is, once it has taken more than a second. */
export function progress(total: number, io: Io): {readonly step: () => void; readonly end: () => void} {
  const began = io.now()
  let done = 0
  let shown = false
  return {
    step: () => {
      done++
      if (!io.errIsTerminal || io.now() - began < PATIENCE) return
      shown = true
      io.err(`\rread ${done} of ${total} reports`)
    },
    end: () => {
      if (shown) io.err('\r\u001B[K')
    },
  }
}
