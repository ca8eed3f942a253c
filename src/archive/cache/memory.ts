import type {Memory} from '../../steps/index.ts'
import type {Source} from '../../text/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'
import type {Cache} from './cache.ts'
import {isKeptConclusions, keepConclusions, recallConclusions} from './kept-conclusions.ts'
import {isKeptReading, keepReading, recallReading} from './kept-reading.ts'

/** Characters of running text: a longer report is read anew each time, since what is read of it takes fifty times the room. */
const LONGEST = 500_000

export interface Grounds {
  readonly vocabulary: Vocabulary
  /** All that reading depends on besides the source: the program, its words. */
  readonly reading: readonly string[]
  /** All that conclusions depend on besides that and the sources: rules, and corrections of what was read; absent where not all of it is known. */
  readonly conclusions?: (sources: readonly Source[]) => readonly string[]
}

/** Remembers in a cache what was read and concluded, each under all that it depends on; never what was broken off. */
export function memoryIn(cache: Cache, {vocabulary, reading: stamp, conclusions: grounds}: Grounds): Memory {
  return {
    reading: (source, read) => {
      if (source.text.length > LONGEST) return read()
      const basis = JSON.stringify(['reading', stamp, asRead(source)])
      const kept = cache.get(basis)
      if (isKeptReading(kept)) return recallReading(kept, source, vocabulary)
      const reading = read()
      if (reading.brokenOff.length === 0) cache.put(basis, keepReading(reading))
      return reading
    },
    ...(grounds && {
      conclusions: (sources, conclude) => {
        const basis = JSON.stringify(['conclusions', stamp, grounds(sources), sources.map(asRead)])
        const kept = cache.get(basis)
        if (isKeptConclusions(kept)) return recallConclusions(kept)
        const conclusions = conclude()
        if (conclusions.brokenOff.length === 0) cache.put(basis, keepConclusions(conclusions))
        return conclusions
      },
    }),
  }
}

// where a file stands is shown, and never read
function asRead(source: Source): Source {
  return {...source, path: ''}
}
