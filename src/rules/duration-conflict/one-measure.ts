import {weigh, type Weights} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {quantity, type Quantity} from '../../kinds/quantity/index.ts'
import {sentenceAt, type Document} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {commonTerms, termsAround, type Terms} from '../common-terms.ts'
import {numberOf} from '../number-words.ts'
import type {Material} from '../rule.ts'
import type {Told} from './told.ts'

/** A measure and the time in which it came about: "68 mm of rain in 24 hours". Offsets are in `source.text`. */
interface Measured {
  readonly document: Document
  readonly claim: Claim<Quantity>
  readonly minutes: number
  readonly terms: Terms
  readonly start: number
  readonly end: number
}

/** One measure that came about in two lengths of time: the same fall of rain in an hour and in a day. */
export function oneMeasure({documents, alignment}: Material): Told[] {
  const all = [...documents.values()]
  const weights = weigh(all)
  const bySource = groupBy(alignment.claims.filter(quantity.is).filter(isMeasure), ({source}) => source)
  const told = all.flatMap(document => measuredIn(document, bySource.get(document.source.id) ?? [], weights))
  const groups = groupBy(told, ({claim: {value}}) => `${String(value.lower)} ${value.unit ?? ''} ${value.of ?? ''}`)
  return [...groups.values()].flatMap(own => {
    const pair = own.flatMap((a, i) => own.slice(i + 1).flatMap(b => (areApart(a, b) ? [[a, b] as const] : [])))[0]
    return pair ? [toldOf(...pair)] : []
  })
}

function isMeasure({value: {unit, change, lower, upper}, frame: {scope}}: Claim<Quantity>): boolean {
  return (
    unit !== undefined &&
    unit !== '%' &&
    unit !== 'a' &&
    (change === '=' || change === '~') &&
    lower === upper &&
    !scope.some(({type}) => type === 'rate')
  )
}

const MINUTES: Readonly<Record<string, number>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 43_800,
  year: 525_600,
}
const COUNT =
  '(?<count>\\d{1,3}|an?|a single|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)'
const SPAN = new RegExp(
  `^[^.;:!?\\d]{0,60}?(?<= )(?:in|within|over|during|inside) (?:the |the space of |a matter of |just |only |under |less than |about |barely |little more than |a period of )*${COUNT}[ -](?<unit>${Object.keys(MINUTES).join('|')})s?\\b(?! (?:ago|earlier|later))`,
  'iu',
)

function measuredIn(document: Document, claims: readonly Claim<Quantity>[], weights: Weights): Measured[] {
  return claims.flatMap(claim => {
    const sentence = sentenceAt(document, claim.start)
    const {0: words, groups: {count = '', unit = ''} = {}} =
      SPAN.exec(document.source.text.slice(claim.end, sentence?.end)) ?? {}
    const number = /^an?\b/i.test(count) ? 1 : numberOf(count)
    if (!sentence || words === undefined || number === undefined) return []
    const place = {start: claim.start, end: claim.end + words.length}
    const minutes = number * (MINUTES[unit.toLowerCase()] ?? 0)
    return [{document, claim, minutes, terms: termsAround(document, sentence, place, weights), ...place}]
  })
}

const FAR = 2

function areApart(a: Measured, b: Measured): boolean {
  const [short, long] = [Math.min(a.minutes, b.minutes), Math.max(a.minutes, b.minutes)]
  if (a.document === b.document || long < FAR * short) return false
  return commonTerms(a.terms, b.terms).shared.length > 0
}

function toldOf(a: Measured, b: Measured): Told {
  const words = ({document: {source}, start, end}: Measured): string =>
    `“${source.text.slice(start, end).replace(/\s+/g, ' ')}”`
  return {
    spots: [a, b].map(({document, start, end}) => ({source: document.source.id, start, end})),
    key: [a, b].map(({claim: {text}, minutes}) => `${text.toLowerCase()} ${String(minutes)}`).sort(),
    confidence: 0.65,
    what: `One measure is told of two lengths of time: ${words(a)} and ${words(b)}.`,
    why: 'The figure and what is measured are the same, and the shorter time is no more than half of the longer.',
    next: 'Look up over what time it was measured.',
  }
}
