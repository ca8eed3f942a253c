import type {Token} from '../../text/index.ts'
import {readingsOf} from '../../vocabulary/index.ts'
import {lists} from './word-lists.ts'

const measures = new Set([
  ...(lists['length'] ?? []),
  ...'cents pence rupees pesos crowns percent times odds'.split(' '),
])
// those that end in -s and are one, or one and several
const either = new Set(
  `news series species means headquarters barracks crossroads gallows works politics economics athletics mathematics physics
  statistics ethics acoustics aerobics gymnastics mechanics tactics graphics logistics hysterics diabetes measles mumps rabies
  chess access success process press congress business illness witness mattress mistress hostess actress waitress princess
  fortress wilderness darts billiards dominoes draughts cards ashes data media innings chassis corps debris species yes us this
  thus plus bus gas lens virus campus census bonus chorus circus consensus focus genius status surplus bias atlas canvas crisis
  analysis basis thesis oasis emphasis hypothesis diagnosis synopsis paralysis tennis penis pelvis trellis premises
  pyjamas pajamas kudos ethos chaos rhinoceros asbestos cosmos shambles sweepstakes whereabouts woods wales athens shorts
  gallows bellows checkers hives honours scores shingles wages customs contents others ones his hers theirs`.split(
    /\s+/,
  ),
)
const unsigned = new Set('people men women children policemen firefighters gunmen mice geese teeth feet'.split(' '))
const lasting = new Set('remains proceeds earnings belongings surroundings prayers'.split(' '))

/** Whether a noun that ends its phrase stands for one or for several, where no other reading is left. */
export function countOf({lower, text, tag}: Token, before: string, isLed: boolean): 'one' | 'several' | undefined {
  const readings = readingsOf(lower)
  if (/^[a-z\d]+-year-old$/.test(lower)) return 'one'
  if (lasting.has(lower) || unsigned.has(lower)) return 'several'
  if (either.has(lower) || (text !== lower && isLed)) return undefined
  if (lower.endsWith('s')) {
    if (!/(?:[^s]s|sses)$/.test(lower) || isOneToo(lower, readings) || tag !== 'NOUN') return undefined
    return isPlural(lower, readings, isLed) && before !== 'number' ? 'several' : undefined
  }
  return readings.includes('n') && !/[pa]/.test(readings) && tag === 'NOUN' ? 'one' : undefined
}

// the "talks" of a dictionary are several; "gallows" is not
function isOneToo(word: string, readings: string): boolean {
  if (readings.includes('a')) return true
  return readings.includes('n') && !(readings.includes('p') && readingsOf(word.slice(0, -1)).includes('n'))
}

// "states" is a verb too: it needs a word before it
function isPlural(word: string, readings: string, isLed: boolean): boolean {
  if (readings.includes('p')) return isLed || !readings.includes('z')
  if (readings !== '') return false
  const stem = readingsOf(word.slice(0, -1))
  return (isLed && stem.includes('n')) || (/(?:er|or|ist|ian|ing|ment|ion|man|ie)s$/.test(word) && stem !== 'b')
}

/** Units, of which many may be one sum. */
export function isMeasure(word: string): boolean {
  return measures.has(word)
}
