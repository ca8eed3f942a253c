import {allIn} from '../../text/index.ts'
import {nameAt, type Document, type Name} from '../../reading/index.ts'

/** A place told by its direction from another, or by the part of a country it lies in; offsets in the running text. */
export interface Directed {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** What is told of: the landmark of a bearing, the place whose region is given. */
  readonly about: string
  readonly direction: Direction
  /** It is told of "the town": which one is guessed. */
  readonly unnamed?: true
  /** Kilometres, of a bearing. */
  readonly far?: number
  /** What it is a part of, where that is said. */
  readonly of?: string
}

type Direction = keyof typeof DEGREES | 'central'

const DEGREES = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
} as const
const KILOMETRES: Readonly<Record<string, number>> = {
  nautical: 1.852,
  mile: 1.609,
  kilometre: 1,
  kilometer: 1,
  km: 1,
  nm: 1.852,
}
const POINT = '(?:north|south)[ -]?(?:east|west)|north|south|east|west'
const NAME = "\\p{Lu}[\\p{L}'’-]{1,24}(?: \\p{Lu}[\\p{L}'’-]{1,24}){0,2}"

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty'.split(' ')
const VALUES: ReadonlyMap<string, number> = new Map(
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 40, 50].map((value, i) => [NUMBERS[i] ?? '', value] as const),
)
const WORDS = NUMBERS.join('|')

// "150 nautical miles east of Aden", "two and a half miles west of town", "300 km (190 miles) south-west of Orrin"
const BEARING = new RegExp(
  `(?<number>\\d[\\d,.]{0,7}|(?:${WORDS}|an?)(?: and a half)?|half an?)[ -](?<unit>nautical|miles?|kilomet(?:re|er)s?|km|nm)(?: miles?)?(?: \\([^)]{1,40}\\))?,? (?:to the )?(?<point>${POINT}) (?:of|from) (?:the )?(?<name>${NAME}|(?:[a-z]+ )?(?:town|city|village|resort|capital|range|camp|base|airport|border|station|harbou?r|port|site|stadium)(?: (?:centre|center))?)(?!\\p{L})`,
  'gu',
)
// "the southeastern city of Bam", "the northern Ivarian port of Marn"
const KIND = 'city|town|village|port|port city|district|island|province|region|resort|suburb|municipality'
const PART_OF_KIND = new RegExp(
  `(?<point>(?:${POINT})ern|central) (?:(?<of>\\p{Lu}\\p{L}{2,20}) )?(?:\\p{Ll}{2,14} )?(?:${KIND}) of (?<name>${NAME})`,
  'gu',
)
// "Bam in central Iran", "Bam, in southern Iran"
const IN_PART = new RegExp(`(?<name>${NAME}),? in (?<point>(?:${POINT})ern|central) (?<of>${NAME})`, 'gu')

/** Every bearing and every region that a report gives for a place. */
export function directedIn(document: Document): Directed[] {
  const {text} = document.source
  const read = (pattern: RegExp): Directed[] => allIn(pattern, text).flatMap(found => toDirected(document, found))
  return [...read(BEARING), ...read(PART_OF_KIND), ...read(IN_PART)]
}

function toDirected(document: Document, found: RegExpMatchArray): Directed[] {
  const {point = '', name = '', number, unit = '', of} = found.groups ?? {}
  const start = found.index ?? 0
  const words = found[0]
  const isTown = number !== undefined && /^\p{Ll}/u.test(name)
  const landmark = isTown
    ? /town|city|village|resort|capital/.test(name)
      ? townOf(document)
      : undefined
    : nameAt(document, start + words.lastIndexOf(name))
  if (landmark?.type === 'person' || (!isTown && !/^\p{Lu}/u.test(name))) return []
  const factor = KILOMETRES[unit.toLowerCase().replace(/s$/, '')]
  const far = number === undefined || factor === undefined ? undefined : valueOf(number) * factor
  const whole =
    of === undefined ? undefined : (nameAt(document, start + words.indexOf(of))?.country ?? of.toLowerCase())
  return [
    {
      source: document.source.id,
      ...{start, end: start + words.length, text: document.source.text.slice(start, start + words.length)},
      about: landmark?.id ?? name.toLowerCase(),
      direction: directionOf(point),
      ...(isTown ? {unnamed: true} : {}),
      ...(far === undefined ? {} : {far}),
      ...(whole === undefined ? {} : {of: whole}),
    },
  ]
}

// the town that a report names most often, where there is one
function townOf({names}: Document): Name | undefined {
  const towns = names.filter(({type, country}) => type === 'place' && country === undefined)
  const uses = (name: Name): number => towns.filter(({id}) => id === name.id).length
  const [first] = [...towns].sort((a, b) => uses(b) - uses(a))
  return first && towns.every(name => name.id === first.id || uses(name) < uses(first)) ? first : undefined
}

function valueOf(number: string): number {
  if (/^\d/.test(number)) return Number(number.replaceAll(',', ''))
  const [word = ''] = number.split(' ')
  if (word === 'half') return 0.5
  return (VALUES.get(word) ?? 1) + (number.endsWith('half') ? 0.5 : 0)
}

function directionOf(point: string): Direction {
  const plain = point.toLowerCase().replace(/ern$/, '').replace(/[ -]/, '')
  return isPoint(plain) ? plain : 'central'
}

function isPoint(word: string): word is keyof typeof DEGREES {
  return word in DEGREES
}

/** How surely two directions of one thing exclude each other: opposite ones, or corners a quarter apart; the centre and an edge may meet. */
export function clash(a: Directed, b: Directed): 'sure' | 'likely' | undefined {
  if (a.direction === b.direction || (a.far === undefined) !== (b.far === undefined)) return undefined
  const areOneDistance = a.far !== undefined && b.far !== undefined && Math.abs(a.far - b.far) <= 0.03 * a.far
  if (a.about !== b.about && !((a.unnamed === true || b.unnamed === true) && areOneDistance)) return undefined
  if (a.far !== undefined && b.far !== undefined && Math.abs(a.far - b.far) > 0.1 * Math.max(a.far, b.far))
    return undefined
  if (a.of !== undefined && b.of !== undefined && a.of !== b.of) return undefined
  if (a.direction === 'central' || b.direction === 'central') return 'likely'
  const turn = Math.abs(DEGREES[a.direction] - DEGREES[b.direction])
  const angle = Math.min(turn, 360 - turn)
  const corners = DEGREES[a.direction] % 90 !== 0 && DEGREES[b.direction] % 90 !== 0
  return angle >= 135 || (angle === 90 && (corners || a.far !== undefined)) ? 'sure' : undefined
}
