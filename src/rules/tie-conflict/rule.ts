import {groupBy} from '../../text/index.ts'
import {listed, wordsAt} from '../because.ts'
import {areOfOneEvent} from '../one-event.ts'
import {opposed} from '../opposed.ts'
import {defineRule, type Material} from '../rule.ts'
import {areTownsApart, areTwoCountries} from '../towns.ts'
import {filmingIn} from './filming.ts'
import {homesIn} from './homes.ts'
import {journalsIn, universitiesIn} from './learned.ts'
import {nationalitiesIn} from './nationalities.ts'
import {isOfEvent, occasionsIn} from './occasions.ts'
import {seatsIn} from './seats.ts'
import type {Tie} from './tie.ts'

interface Clash {
  readonly ties: readonly Tie[]
}

/** Reports tie one person, body or work to two places or bodies where it has one: its seat, birthplace, university, journal. */
export const tieConflict = defineRule<Clash>({
  name: 'tie-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'contradiction',
  find: clashesIn,
  spots: ({ties}) => ties.map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: ({ties}) => [ties[0]?.facet ?? '', ...new Set(ties.map(({value}) => value.id))].sort(),
  confidence: () => 0.7,
  explain: ({ties}) => ({
    what: `The reports name more than one ${ties[0]?.facet ?? ''}: ${listed(ties.map(({document, start, end}) => `“${wordsAt(document, {start, end})}”`))}.`,
    why: `There is one ${ties[0]?.facet ?? ''}, no report names both, and neither is known to be a part of the other: ${listed([...new Set(ties.map(({value}) => value.name))])}.`,
    next: 'Look up which of them it is, and whether two are meant.',
  }),
})

function clashesIn({documents}: Material): Clash[] {
  const all = [...documents.values()]
  const ties = all.flatMap(document => [
    ...seatsIn(document),
    ...universitiesIn(document),
    ...journalsIn(document),
    ...filmingIn(document),
    ...homesIn(document),
    ...nationalitiesIn(document),
    ...occasionsIn(document),
  ])
  const areApart = (a: Tie, b: Tie): boolean =>
    a.facet === b.facet &&
    isOneHolder(a, b) &&
    (!isOfEvent(a) || areOfOneEvent(a.document, b.document)) &&
    a.value.id !== b.value.id &&
    (isOfName(a) || areTwoCountries(a.value, b.value) || areTownsApart(all, a.value, b.value))
  const odd = opposed(ties, areApart)
  return [...groupBy(odd, ({facet, holder}) => `${facet} ${holder.split('-').at(-1) ?? ''}`).values()].flatMap(own =>
    own.length > 1 ? [{ties: onePerReport(own)}] : [],
  )
}

function isOfName({facet}: Tie): boolean {
  return /^(?:university|journal|home country|nationality|flag of the ship)$/.test(facet)
}

function isOneHolder({holder: a}: Tie, {holder: b}: Tie): boolean {
  return `-${a}-`.includes(`-${b}-`) || `-${b}-`.includes(`-${a}-`)
}

function onePerReport(ties: readonly Tie[]): Tie[] {
  return ties.filter(
    ({document, value}, i) => ties.findIndex(other => other.document === document && other.value.id === value.id) === i,
  )
}
