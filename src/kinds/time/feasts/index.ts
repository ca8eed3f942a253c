import {groupBy, once} from '../../../text/index.ts'
import {weekdayFeasts} from './by-weekday.ts'
import {easterFeasts} from './easter.ts'
import {fixedFeasts} from './fixed.ts'
import {indianFeasts} from './by-indian-moon.ts'
import {moonFeasts} from './by-moon.ts'
import {independenceDays} from './national.ts'
import {namesOf} from './names.ts'

export {feastDay} from './days.ts'
export {slackOf} from './moon.ts'

const OWN: Readonly<Record<string, string>> = {
  kings: "king's day; koningsdag",
  'earth-hour': 'earth hour',
  'parsi-new-year': 'parsi new year; shahenshahi navroz',
  qingming: 'qingming [festival]; ching ming [festival]; tomb(-| )sweeping day',
}

/** A feast's name, word by word, with the rule of its day. */
export interface Feast {
  readonly name: string
  readonly rule: string
}

const all = (): readonly Feast[] => [
  ...[fixedFeasts, weekdayFeasts, easterFeasts, moonFeasts, indianFeasts, OWN].flatMap(rules =>
    Object.entries(rules).flatMap(([rule, list]) => namesOf(list).map(name => ({name, rule}))),
  ),
  ...Object.entries(independenceDays).flatMap(([rule, list]) =>
    namesOf(`${list} independence day`).map(name => ({name, rule})),
  ),
]

/** Feasts by the first word of their names, the longest name first. */
export const feastsByHead: () => ReadonlyMap<string, readonly Feast[]> = once(() =>
  groupBy(
    all().toSorted((a, b) => b.name.length - a.name.length),
    ({name}) => name.split(' ')[0] ?? '',
  ),
)

/** Feasts whose name alone can mean more than their day: the season, a town, a sale. */
export const wideFeasts: ReadonlySet<string> = new Set([
  'christmas',
  'ramadan',
  'passover',
  'hanukkah',
  'chinese new year',
  'lunar new year',
  'easter',
  'corpus christi',
  'flag day',
  'epiphany',
  'new year',
  'lent',
  'holy week',
  'spring festival',
  'nowruz',
  'diwali',
  'deepavali',
  'holi',
  'pongal',
  'onam',
  'rakhi',
  'dussehra',
  'navratri',
  'durga puja',
  'tet',
])

/** Feasts whose names are other words when written small, even before a year: "lent 2,000 dollars". */
export const capitalFeasts: ReadonlySet<string> = new Set([
  'lent',
  'new year',
  'new years',
  'ides of march',
  'tet',
  'sigd',
])

const OTHER_WORDS =
  /^(?:epiphany|theophany|twelfth night|may day|flag day|d - day|thanksgiving|ve day|lent|new year|new years|new year day|old new year|april fools|spring festival|moon festival|lantern festival|ghost festival|holy week|day of reconciliation|friendship day|patriot day|europe day|lady day|white sunday|black saturday|great friday|civil rights day|kings day|king ' s day|public service day|culture day|knowledge day|apple day|mole day|harmony day|land day|boss day|parents ' day|parents day|parent ' s day|teacher day|teachers ' day|teachers day|teacher ' s day|bike to work day|donut day|doughnut day|ice cream day|trails day|manufacturing day|dog day|spirit day|sisters day|jubilee day|persons day|day of banks|bee day|olympic day|hobbit day|double eleven|butter week|big eid|tet|sigd|pongal|rakhi|maghi|day of the dead|mischief night|watch night|midsummer day|buy nothing day|night of (?:power|destiny|decree|measures|value)|prophet ' s birthday|fat thursday|dirty thursday|feast of the cross|nurses ' day|nurses day|nurse ' s day|hiv testing day|kings night|white day|running day|maritime day|day of remembrance)$/

/** Whether a feast's name is read without a capital too: no other words are written like it. */
export function isPlainFeast(name: string): boolean {
  return !OTHER_WORDS.test(name)
}
