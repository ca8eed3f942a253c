import {easter, dayNumber, isoDay, orthodoxEaster, parseDay, weekdayOfNumber} from './calendar.ts'
import {feastNames} from './feast-names.ts'
import {moonFeast} from './moon-feasts.ts'

/** Names of feasts, the longest first, with the rules of their days. */
export const feasts: readonly (readonly [name: string, rule: string])[] = Object.entries(feastNames)
  .flatMap(([rule, names]) => names.map((name): [string, string] => [name, rule]))
  .sort(([a], [b]) => b.length - a.length)

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
])

/** Feasts whose names are other words when written small, even before a year: "lent 2,000 dollars". */
export const capitalFeasts: ReadonlySet<string> = new Set(['lent', 'new year', 'new years', 'ides of march'])

/** Feasts whose names are read without a capital too: no other words are written like them. */
export const plainFeasts: ReadonlySet<string> = new Set(
  feasts.flatMap(([name]) =>
    /^(?:epiphany|twelfth night|candlemas|may day|flag day|d - day|thanksgiving|corpus christi|ve day|easter|holy saturday|earth day|lent|new year|new years|new year day|old new year|april fools|spring festival|moon festival|lantern festival|feast of weeks|holy week|pi day|day of atonement|day of reconciliation|friendship day|armed forces day|patriot day|europe day|lady day|low sunday|white sunday|black saturday|great fast|great friday|civil rights day|kings day|king ' s day|un day)$/.test(
      name,
    )
      ? []
      : [name],
  ),
)

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** The day of a feast in a year, as TIMEX3; without a year what is known of it. */
export function feastDay(rule: string, year: number | undefined, written: string): string {
  const fixed = /^(?<day>\d\d-\d\d)(?:\+(?<days>\d+))?$/.exec(rule)?.groups
  if (fixed && (year === undefined || fixed['days'] === undefined)) return `${written}-${fixed['day'] ?? ''}`
  if (fixed) return stretch(parseDay(`${written}-${fixed['day'] ?? ''}`) ?? 0, Number(fixed['days']))
  const nth = NTH.exec(rule)?.groups
  if (nth) {
    const weekday = WEEKDAYS.indexOf(nth['weekday'] ?? '') + 1
    const [month, place, more] = [Number(nth['month']), Number(nth['place']), Number(nth['more'] ?? 0)]
    if (year === undefined) return more === 0 && place > 0 ? `XXXX-${nth['month'] ?? ''}-WXX-${weekday}` : 'XXXX-XX-XX'
    const before = nth['before'] === undefined ? undefined : dayNumber(year, month, Number(nth['before'])) - 1
    if (before !== undefined) return isoDay(before - ((weekdayOfNumber(before) - weekday + 7) % 7) + more)
    return isoDay(weekdayIn(year, month, weekday, place) + more)
  }
  if (year === undefined) return 'XXXX-XX-XX'
  if (rule === 'kings') return kingsDay(year)
  const moon = moonFeast(rule, year)
  if (moon) return stretch(moon.day, moon.days)
  if (/^(?:islamic|hebrew|chinese)/.test(rule)) return 'XXXX-XX-XX'
  const moved = /^(?<feast>easter|orthodox)(?<more>[+-]\d+)?(?:\+(?<days>\d+))?$/.exec(rule)?.groups
  const sunday = moved?.['feast'] === 'orthodox' ? orthodoxEaster(year) : easter(year)
  return stretch(sunday + Number(moved?.['more'] ?? 0), Number(moved?.['days'] ?? 1))
}

const NTH = /^(?<month>\d\d)-(?<weekday>[a-z]{3})(?:(?<place>-?\d)|<(?<before>\d\d))(?<more>[+-]\d+)?$/

function stretch(day: number, days: number): string {
  return days === 1 ? isoDay(day) : `${isoDay(day)}/${isoDay(day + days - 1)}`
}

// the Dutch king's birthday, the day before where that is a Sunday
function kingsDay(year: number): string {
  const day = dayNumber(year, 4, 27)
  return isoDay(weekdayOfNumber(day) === 7 ? day - 1 : day)
}

// the third Monday of a month, the last Monday (-1)
function weekdayIn(year: number, month: number, weekday: number, place: number): number {
  if (place < 0) {
    const last = dayNumber(year, month + 1, 0)
    return last - ((weekdayOfNumber(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOfNumber(first) + 7) % 7) + 7 * (place - 1)
}
