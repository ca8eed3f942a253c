import type {Claim} from '../../claim/index.ts'
import type {Time} from '../../kinds/time/index.ts'
import type {Document} from '../../reading/index.ts'
import {leadsOf, telling} from '../leads.ts'
import {ofAddress, ownDate} from '../own-date.ts'
import {spotOf, type Material} from '../rule.ts'
import type {Anachronism} from './rule.ts'

const DAY = 86_400_000
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Reports whose date line has the day before the one in their address, and that begin with what was done on that weekday. */
export function aheadOfLine(material: Material): Anachronism[] {
  const {claims} = material.alignment
  return leadsOf(material).flatMap(({document, sentence, day}) => {
    const [line, address] = [ownDate(document, claims), ofAddress(document)]
    const [first] = telling(document)
    if (!line?.spot || !address?.spot || sentence !== first || !isPast(document, day)) return []
    const [written, filed] = [Date.parse(line.earliest), Date.parse(address.earliest)]
    const isExact = line.earliest === line.latest && address.earliest === address.latest
    const weekday = new Date(filed).getUTCDay()
    if (!isExact || filed - written !== DAY || weekdayOf(day) !== weekday) return []
    return [
      {
        spots: [line.spot, spotOf(day)],
        key: [line.earliest, day.value.timex],
        severity: 'warning' as const,
        what: `The report carries the date ${line.earliest}, and begins with what happened on “${day.text}”.`,
        why: `Its address has ${address.earliest}, a ${WEEKDAYS[weekday] ?? ''}, which was still to come on the day before.`,
        next: 'Look up when the report appeared, and whether its date was set by a clock of another zone.',
      },
    ]
  })
}

function isPast(document: Document, {frame}: Claim): boolean {
  return frame.clause !== undefined && document.clauses[frame.clause]?.verb?.tense === 'past'
}

// "on Thursday", not "last Thursday"
function weekdayOf({value: {timex, modifier}, text}: Claim<Time>): number | undefined {
  const found = /^XXXX-WXX-(?<day>[1-7])/.exec(timex)?.groups?.['day']
  return found === undefined || modifier !== undefined || /\b(?:last|this|next)\b/i.test(text)
    ? undefined
    : Number(found) % 7
}
