import type {Spot} from '../../findings/index.ts'
import type {Document} from '../../reading/index.ts'
import {listed} from '../because.ts'
import {defineRule, type Material} from '../rule.ts'
import {announcementsIn, type Announcement} from './announcements.ts'

interface Dispute {
  readonly announcements: readonly Announcement[]
  readonly spots: readonly Spot[]
  /** Several reports differ, or one names several channels. */
  readonly across: boolean
}

const LONGEST = 180

/** Reports name different channels for the announcement of one act. */
export const channelConflict = defineRule<Dispute>({
  name: 'channel-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: disputesIn,
  spots: ({spots}) => spots,
  key: ({announcements}) => [...new Set(announcements.map(({claim}) => claim.value.channel))].sort(),
  confidence: ({announcements, across}) =>
    (announcements.every(({announced}) => announced) ? 0.75 : 0.65) - (across ? 0 : 0.1),
  explain: ({announcements, across}) => ({
    what: `The announcement is placed on ${listed(namesOf(announcements))}.`,
    why: `${across ? 'The reports tell' : 'The report tells'} of one announcement by ${speakerOf(announcements)}, and ${across ? 'no channel is named by all of them' : 'names several channels for it'}; none of them is called an earlier or another message. There may have been more than one announcement.`,
    next: 'Look up where it was announced first, and say which of the messages is meant.',
  }),
})

function disputesIn({alignment, documents}: Material): Dispute[] {
  const all = announcementsIn([...documents.values()], alignment.claims)
  const across = bySpeaker(all).filter(isAcross)
  if (across.length > 0) return across.map(announcements => dispute(announcements, documents, true))
  return bySpeaker(all)
    .flatMap(bySource)
    .filter(own => own.every(({announced}) => announced) && familiesOf(own).size > 1)
    .map(announcements => dispute(announcements, documents, false))
}

function dispute(announcements: readonly Announcement[], documents: Material['documents'], across: boolean): Dispute {
  return {announcements, across, spots: announcements.map(({claim}) => spotOf(documents.get(claim.source), claim))}
}

// what nobody is named for is taken for the announcement of the one who announces
function bySpeaker(all: readonly Announcement[]): Announcement[][] {
  const speakers = [...new Set(all.flatMap(({speaker}) => speaker ?? []))]
  return speakers.map(speaker =>
    all.filter(each => (each.speaker === undefined ? each.announced : each.speaker === speaker)),
  )
}

function bySource(all: readonly Announcement[]): Announcement[][] {
  const sources = [...new Set(all.map(({claim}) => claim.source))]
  return sources.map(source => all.filter(({claim}) => claim.source === source))
}

function familiesOf(all: readonly Announcement[]): Set<string> {
  return new Set(all.map(({family}) => family))
}

/** Two reports that share no family of channels, one of which says that it was announced so. */
function isAcross(all: readonly Announcement[]): boolean {
  const reports = bySource(all)
  return reports.some((a, i) =>
    reports.slice(i + 1).some(b => {
      const other = familiesOf(b)
      return [...a, ...b].some(({announced}) => announced) && ![...familiesOf(a)].some(family => other.has(family))
    }),
  )
}

/** The clause of the channel, where it is short; else its words. */
function spotOf(document: Document | undefined, {source, start, end, frame}: Announcement['claim']): Spot {
  const clause = frame.clause === undefined ? undefined : document?.clauses[frame.clause]
  const verb = document?.tokens[clause?.verb?.first ?? -1]?.start ?? start
  const from = Math.min(verb, clause?.subject?.start ?? verb)
  const to = document?.tokens[(clause?.verb?.last ?? 0) - 1]?.end ?? end
  const wide = {source, start: Math.min(start, from), end: Math.max(end, to)}
  return wide.end - wide.start > LONGEST ? {source, start, end} : wide
}

function namesOf(announcements: readonly Announcement[]): string[] {
  return [...new Set(announcements.map(({claim}) => claim.value.channel.replaceAll('-', ' ')))]
}

function speakerOf(announcements: readonly Announcement[]): string {
  const named = announcements.find(({speaker}) => speaker !== undefined)?.claim.frame.subject
  return named ? `“${named.id.replaceAll('-', ' ')}”` : 'somebody unnamed'
}
