import {createContext, Script, type Context} from 'node:vm'

const script = new Script('work()')
let room: Context | undefined

/** What a piece of work returns; undefined where it is not done after so many seconds, and broken off. */
export function within<T>(seconds: number, work: () => T): T | undefined {
  room ??= createContext({})
  let result: T | undefined
  room['work'] = () => {
    result = work()
  }
  try {
    script.runInContext(room, {timeout: seconds * 1000})
    return result
  } catch (cause) {
    if (isTimeout(cause)) return undefined
    throw cause
  }
}

// the error is of the room's own kind, and no Error of ours
function isTimeout(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
