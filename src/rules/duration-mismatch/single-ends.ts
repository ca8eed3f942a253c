import type {Claim} from '../../claim/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import type {Document} from '../../reading/index.ts'
import {spotOf, type Cleared, type Material} from '../rule.ts'

/** Years that something lasted, and a year in which something of the event began: looked at, and never held against each other. */
export function singleEnds({alignment, documents}: Material): Cleared[] {
  const times = alignment.claims.filter(time.is).filter(({block}) => block !== 'boilerplate')
  const begun = times.filter(claim => isBeginning(claim, documents.get(claim.source)))
  return times.flatMap(length => {
    const years = yearsOf(length)
    const document = documents.get(length.source)
    if (years === undefined || !document) return []
    return begun
      .filter(begin => isNear(years, begin, document))
      .map(begin => ({
        spots: [spotOf(length), spotOf(begin)],
        reason: `${derived(years, begin, document)} Both can stand: only one end is told, and what began then need not be what lasted.`,
      }))
  })
}

// "23-year", "for 23 years"; not "more than 20 years", which has no beginning
function yearsOf({value: {type, timex, modifier}}: Claim<Time>): number | undefined {
  const years = type === 'DURATION' && modifier === undefined ? /^P(?<years>\d{1,4})Y$/.exec(timex)?.groups : undefined
  return years && Number(years['years'])
}

const BEGAN =
  /\b(?:began|begun|started|launched|founded|opened|created|established|signed|set up|formed|inaugurated|since)(?: back)?(?: in| on)? $/u

function isBeginning({value: {type, timex}, start}: Claim<Time>, document: Document | undefined): boolean {
  return (
    type === 'DATE' &&
    /^\d{4}(?:-|$)/.test(timex) &&
    BEGAN.test(document?.source.text.slice(Math.max(0, start - 30), start) ?? '')
  )
}

const FAR = 5

// what began in quite another time is of something else
function isNear(years: number, {value}: Claim<Time>, {source: {published}}: Document): boolean {
  const begin = Number(value.timex.slice(0, 4))
  return published === undefined || Math.abs(Number(published.slice(0, 4)) - years - begin) <= FAR
}

// a year that is not yet full may have been counted or left out
function derived(years: number, {text, value}: Claim<Time>, {source: {published}}: Document): string {
  const year = Number(value.timex.slice(0, 4))
  if (published === undefined)
    return `${years} years from “${text}” are full in ${year + years}, and the next in ${year + years + 1}; the report does not say when it was published.`
  const end = Number(published.slice(0, 4))
  const within = year >= end - years - 1 && year <= end - years
  return `${years} years before ${end}, when the report was published, is ${end - years - 1} or ${end - years}; “${text}” lies ${within ? 'within' : 'outside'} that.`
}
