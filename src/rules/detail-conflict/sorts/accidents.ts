import {CARDINAL} from '../../number-words.ts'
import {numberOf, words, type Groups, type Sort} from './sort.ts'

const N = `(?<n>${CARDINAL}|\\d{1,3}\\.\\d)`
const HEDGE = '(?:about |around |some |nearly |almost |over |more than |at least |roughly |a |the )*'
const UNIT = '(?<unit>met(?:re|er)s?|m|feet|foot|ft|yards?)'
const FELL = '(?:fell|fallen|falling|plung(?:ed|ing)|plummet(?:ed|ing)|dropped|dropping|tumbl(?:ed|ing))'
const DROP = '(?:drop|fall|plunge|tumble)'

/** How far somebody or something fell. */
export const accidents: readonly Sort[] = [
  {
    // "veered off a viaduct and fell 12 metres", "after a drop of 25 metres", "a 40-foot plunge"
    name: 'depth of the fall',
    finds: [
      words(`${FELL}(?: (?:down|from|off|into|[\\p{L}-]+ing))?(?: [\\p{L}-]+){0,3} ${HEDGE}${N} ${UNIT}`),
      words(`${DROP} of ${HEDGE}${N} ${UNIT}`),
      words(`${N}[- ]${UNIT} ${DROP}`),
    ],
    value: metresOf,
    near: (a, b) => Math.max(Number(a), Number(b)) <= Math.min(Number(a), Number(b)) * NEAR,
    topic: /(?<!\p{L})(?:crash\p{L}*|accident|kill\p{L}*|injur\p{L}+|rescue\p{L}*|climb\p{L}+|hospital)(?!\p{L})/iu,
    unless:
      /(?<!\p{L})(?:rain|snow|water level|river level|price|temperature|visibility|altitude|depth|sea level|waves?|record|snowfall)(?!\p{L})/iu,
    least: 0,
    inside: true,
  },
]

const NEAR = 1.25
const METRES: Readonly<Record<string, number>> = {m: 1, f: 0.3048, y: 0.9144}

function metresOf({n, unit = 'm'}: Groups): string {
  const count = n?.includes('.') === true ? Number(n) : Number(numberOf(n))
  return String(Math.round(count * (METRES[unit[0]?.toLowerCase() ?? 'm'] ?? 1)))
}
