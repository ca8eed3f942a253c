import {groupBy} from '../../text/index.ts'
import {againOf} from '../again.ts'
import {wordsAt} from '../because.ts'
import {defineRule, type Material} from '../rule.ts'
import {areUndated, opposed} from './opposed.ts'
import {areOne} from './party.ts'
import {toldIn, type Told} from './told.ts'

interface Clash {
  readonly a: Told
  readonly b: Told
  /** Where the two reports tell the same again. */
  readonly again: readonly Told[]
}

/** One report tells of an act, a state or a step of somebody what another denies, or tells one that excludes it. */
export const denialConflict = defineRule<Clash>({
  name: 'denial-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({a, b, again}) =>
    [a, b, ...again].map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: ({a, b}) => [a.issue.name, a.party?.id ?? b.party?.id ?? ''],
  confidence: ({a, b}) => (areUndated(a, b) ? 0.5 : a.voice === undefined && b.voice === undefined ? 0.75 : 0.65),
  grade: ({a, b}) => ({severity: areUndated(a, b) ? 'info' : 'warning'}),
  explain: ({a, b}) => ({
    what: `One report has “${wordsAt(a.document, a)}”, another “${wordsAt(b.document, b)}”.`,
    why: `They tell ${a.issue.name} in ways of which only one can hold${partyTold(a, b)}, and neither report tells it both ways.`,
    next: 'See what each report takes it from, and whether something has changed between them.',
  }),
})

function partyTold({party: a}: Told, {party: b}: Told): string {
  const party = a ?? b
  return party ? `; both speak of “${party.name}”` : ''
}

function clashesIn({documents}: Material): Clash[] {
  const told = [...documents.values()].flatMap(document => settled(toldIn(document)))
  const byIssue = groupBy(told, ({issue}) => issue.name)
  const clashes = [...byIssue.values()].flatMap(own =>
    own.flatMap((a, i) => own.slice(i + 1).flatMap(b => clash(a, b, own))),
  )
  return [...groupBy(clashes, ({a, b}) => `${a.issue.name} ${a.party?.id ?? b.party?.id ?? ''}`).values()].flatMap(
    ([first]) => first ?? [],
  )
}

// a report that tells it both ways tells of a change, or of two matters
function settled(told: readonly Told[]): Told[] {
  return told.filter(each => !told.some(other => opposed(each, other, 'ever')))
}

function clash(a: Told, b: Told, own: readonly Told[]): Clash[] {
  const areTwo = sexOf(a) !== undefined && sexOf(b) !== undefined && sexOf(a) !== sexOf(b)
  if (a.document === b.document || areTwo || !opposed(a, b, 'now')) return []
  return [{a, b, again: againOf([a, b], own, tellsSame)}]
}

// in the same way, and of nobody else
function tellsSame(one: Told, {way, denied, party, issue}: Told): boolean {
  return one.way === way && one.denied === denied && areOne(one.party, party, issue.loose === true)
}

// "she wept", "he showed no emotion"
function sexOf({document, start}: Told): string | undefined {
  return /^(?:he|she)\b/i.exec(document.source.text.slice(start, start + 4))?.[0].toLowerCase()
}
