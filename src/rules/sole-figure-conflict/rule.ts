import type {Claim} from '../../claim/index.ts'
import {quantity, type Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {listed} from '../because.ts'
import {areDaysApart} from '../days.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'
import {isLeftAlone} from '../left-alone.ts'
import {areOfOneEvent} from '../one-event.ts'
import {arePublishedApart} from '../published-apart.ts'
import {isRoom} from '../room.ts'

type Figure = Claim<Quantity>

interface Clash {
  readonly of: string
  readonly figures: readonly Figure[]
  /** The reports are of two days. */
  readonly apart: boolean
}

const LARGE = 100
/** How many times the one the other may be: figures farther apart count other things. */
const MOST_RATIO = 1.5
/** Of small numbers, which are compared in reports of one event alone, as a note. */
const MOST_RATIO_OF_SMALL = 3

/** Reports that count a thing once each count it differently. */
export const soleFigureConflict = defineRule<Clash>({
  name: 'sole-figure-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: clashesIn,
  spots: ({figures}) => figures.map(spotOf),
  compared: ({figures}) => figures,
  key: ({of, figures}) => [of, ...new Set(figures.map(figure => quantity.show(figure)))].sort(),
  confidence: ({figures}) => (isSmall(figures[0]) ? 0.5 : figures.length > 2 ? 0.65 : 0.6),
  grade: ({figures, apart}) =>
    apart ? {severity: 'info', verdict: 'update'} : {severity: isSmall(figures[0]) ? 'info' : 'warning'},
  explain: ({of, figures, apart}) => ({
    what: `The reports count ${of.replaceAll('-', ' ')}: ${listed([...new Set(figures.map(({text}) => `“${text}”`))])}.`,
    why: `Each report gives one number of them alone, the numbers are near each other, and ${isSmall(figures[0]) ? 'the reports name the same people and places' : 'none is the other rounded'}.${apart ? ' The reports are of two days, and it may have changed.' : ''}`,
    next: 'See whether one and the same group is counted, and as of when.',
  }),
})

function clashesIn({alignment, documents}: Material): Clash[] {
  const bySource = groupBy(alignment.claims, ({source}) => source)
  const areApart = (a: Figure, b: Figure): boolean =>
    areDaysApart(
      a,
      b,
      [a, b].flatMap(({source}) => bySource.get(source) ?? []),
    )
  const byNoun = groupBy(
    alignment.claims
      .filter(quantity.is)
      .filter(
        claim =>
          isCount(claim) &&
          !isRoom(documents.get(claim.source), claim) &&
          !isJoined(documents.get(claim.source), claim),
      ),
    ({value}) => value.of ?? '',
  )
  const hasToo = (source: string, {value}: Figure): boolean =>
    (bySource.get(source) ?? []).some(
      claim => quantity.is(claim) && claim.value.lower === value.lower && (claim.value.of ?? value.of) === value.of,
    )
  return [...byNoun].flatMap(([of, figures]) => {
    const sole = soleIn(figures)
    const odd = sole.filter(one =>
      sole.some(
        other =>
          differ(one, other) &&
          !areApart(one, other) &&
          !hasToo(one.source, other) &&
          !hasToo(other.source, one) &&
          mayBeCompared(one, other, documents),
      ),
    )
    const published = odd.map(({source}) => documents.get(source)?.source)
    const apart = published.some(one => published.some(other => arePublishedApart(one, other)))
    return odd.length > 1 ? [{of, figures: odd, apart}] : []
  })
}

// "246 appointments and operations" are not the appointments alone
function isJoined(document: Document | undefined, {end}: Figure): boolean {
  return /^ (?:and|or) \p{Ll}{3,}s\b/u.test(document?.source.text.slice(end, end + 30) ?? '')
}

function isCount({block, value: {of, unit, lower, upper, change}, frame}: Figure): boolean {
  return (
    block !== 'boilerplate' &&
    of !== undefined &&
    unit === undefined &&
    lower !== undefined &&
    lower === upper &&
    lower > 1 &&
    (change === '=' || change === '~') &&
    frame.standing !== 'possible' &&
    !frame.negated &&
    !frame.scope.some(({id}) => /^(?:another|others?)$/.test(id)) &&
    !isLeftAlone(of)
  )
}

/** The first figure of each report that gives no other of the thing. */
function soleIn(figures: readonly Figure[]): readonly Figure[] {
  return [...groupBy(figures, ({source}) => source).values()].flatMap(own =>
    new Set(own.map(({value}) => value.lower)).size === 1 ? own.slice(0, 1) : [],
  )
}

function mayBeCompared(a: Figure, b: Figure, documents: Material['documents']): boolean {
  const [one, other] = [documents.get(a.source), documents.get(b.source)]
  if (isSmall(a) !== isSmall(b)) return false
  return !isSmall(a) || (one !== undefined && other !== undefined && areOfOneEvent(one, other))
}

function isSmall(figure: Figure | undefined): boolean {
  return (figure?.value.lower ?? 0) < LARGE
}

function differ({value: a}: Figure, {value: b}: Figure): boolean {
  const [low, high] = [a.lower ?? 0, b.lower ?? 0].sort((x, y) => x - y) as [number, number]
  if (high < LARGE) return high !== low && high / low <= MOST_RATIO_OF_SMALL
  return high / low <= MOST_RATIO && high - low > Math.max(unitOf(low), unitOf(high))
}

/** The place of the last digit that is not nought: 10,000 for 250,000. */
function unitOf(number: number): number {
  const noughts = /0*$/.exec(String(Math.round(number)))?.[0].length ?? 0
  return 10 ** noughts
}
