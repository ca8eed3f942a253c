import {easter, dayNumber, isoDay, orthodoxEaster, weekdayOfNumber} from './calendar.ts'
import {moonFeast} from './moon-feasts.ts'

/**
 * The feasts and days of remembrance that news in English names by name alone, with the rule of their day: a month and day, a place
 * among the weekdays of a month (`11-thu4`, `05-mon-1` the last), days from Easter, or a day by a calendar of the moon (`hebrew-7-15+8`: eight days).
 */
const FEASTS: Readonly<Record<string, readonly string[]>> = {
  '01-01': ["new year ' s day", 'new years day'],
  '01-06': ['epiphany', 'twelfth night'],
  '01-26': ['australia day'],
  '01-27': ['holocaust memorial day', 'holocaust remembrance day'],
  '01-mon3': [
    'martin luther king day',
    'martin luther king jr . day',
    "martin luther king ' s day",
    'mlk jr . day',
    "martin luther king jr . ' s day",
    'mlk day',
  ],
  '02-02': ['groundhog day', 'candlemas'],
  '02-14': ["valentine ' s day", "st . valentine ' s day", "saint valentine ' s day", 'valentines day'],
  '02-mon3': ["presidents ' day", "president ' s day", 'presidents day'],
  '03-08': ["international women ' s day"],
  '03-17': [
    "st . patrick ' s day",
    "st patrick ' s day",
    "saint patrick ' s day",
    "patrick ' s day",
    'st patricks day',
    'st . patricks day',
  ],
  '04-01': ["april fools ' day", "april fool ' s day", 'april fools day'],
  '04-22': ['earth day'],
  '04-23': ["st . george ' s day", "st george ' s day", "saint george ' s day"],
  '04-25': ['anzac day'],
  '05-01': ['may day', 'international workers day', "international workers ' day"],
  '05-04': ['star wars day'],
  '05-05': ['cinco de mayo'],
  '05-08': ['ve day'],
  '05-sun2': ["mother ' s day", "mothers ' day", 'mothers day'],
  '05-mon-1': ['memorial day'],
  '06-06': ['d - day'],
  '06-19': ['juneteenth'],
  '06-14': ['flag day'],
  '06-sun3': ["father ' s day", "fathers ' day", 'fathers day'],
  '07-01': ['canada day'],
  '07-04': ['fourth of july', 'the fourth of july', '4th of july', 'the 4th of july'],
  '07-14': ['bastille day'],
  '09-mon1': ['labor day', 'labour day'],
  '10-mon2': ['columbus day', "indigenous peoples ' day"],
  '10-31': ['halloween', "hallowe ' en", 'all hallows eve'],
  '11-01': ["all saints ' day", 'all saints day'],
  '11-02': ["all souls ' day", 'all souls day'],
  '11-05': ['guy fawkes night', 'guy fawkes day', 'bonfire night'],
  '11-11': ['veterans day', "veterans ' day", "veteran ' s day", 'armistice day', 'remembrance day'],
  '11-30': ["st . andrew ' s day", "st andrew ' s day", "saint andrew ' s day"],
  '11-sun2': ['remembrance sunday'],
  '11-thu4': ['thanksgiving day', 'thanksgiving'],
  '11-thu4+1': ['black friday'],
  '11-thu4+4': ['cyber monday'],
  '12-24': ['christmas eve'],
  '12-25': ['christmas day', 'christmas'],
  '12-26': ['boxing day', "st . stephen ' s day", "st stephen ' s day", "saint stephen ' s day"],
  '12-31': ["new year ' s eve", 'new years eve'],
  'easter-47': ['shrove tuesday', 'mardi gras', 'pancake day', 'fat tuesday'],
  'easter-46': ['ash wednesday'],
  'easter-7': ['palm sunday'],
  'easter-3': ['maundy thursday', 'holy thursday'],
  'easter-2': ['good friday'],
  'easter-1': ['holy saturday'],
  easter: ['easter sunday', 'easter day', 'easter'],
  'easter+1': ['easter monday'],
  'easter+39': ['ascension day'],
  'easter+49': ['whit sunday', 'pentecost', 'pentecost sunday'],
  'easter+50': ['whit monday', 'pentecost monday'],
  'easter+56': ['trinity sunday'],
  'easter+60': ['corpus christi'],
  'orthodox-48': ['clean monday'],
  'orthodox-8': ['lazarus saturday'],
  'islamic-9-1+30': ['ramadan'],
  'islamic-9-27': ['laylat al - qadr', 'night of power'],
  'islamic-10-1': ['eid al - fitr', 'eid ul - fitr', 'id al - fitr', 'id ul - fitr'],
  'islamic-12-10': ['eid al - adha', 'eid ul - adha', 'id al - adha', 'id ul - adha', 'feast of the sacrifice'],
  'islamic-1-10': ['ashura'],
  'hebrew-1-1+2': ['rosh hashanah', 'rosh hashana'],
  'hebrew-1-10': ['yom kippur'],
  'hebrew-1-15+7': ['sukkot', 'succoth', 'sukkoth'],
  'hebrew-3-25+8': ['hanukkah', 'hanukah', 'chanukah'],
  'hebrew-6-14': ['purim'],
  'hebrew-7-15+8': ['passover', 'pesach'],
  'hebrew-9-6': ['shavuot'],
  'chinese-1-1': ['chinese new year', "chinese new year ' s day", 'lunar new year', "lunar new year ' s day"],
  orthodox: ['orthodox easter', 'orthodox easter sunday'],
  'orthodox-2': ['orthodox good friday', 'orthodox great friday'],
}

/** Names of feasts, the longest first, with the rules of their days. */
export const feasts: readonly (readonly [name: string, rule: string])[] = Object.entries(FEASTS)
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
])

/** Feasts whose names are read without a capital too: no other words are written like them. */
export const plainFeasts: ReadonlySet<string> = new Set(
  feasts.flatMap(([name]) =>
    /^(?:epiphany|twelfth night|candlemas|may day|flag day|d - day|thanksgiving|corpus christi|ve day|easter|holy saturday|earth day)$/.test(
      name,
    )
      ? []
      : [name],
  ),
)

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** The day of a feast in a year, as TIMEX3; without a year what is known of it. */
export function feastDay(rule: string, year: number | undefined, written: string): string {
  const fixed = /^\d\d-\d\d$/.test(rule)
  if (fixed) return `${written}-${rule}`
  const nth = /^(?<month>\d\d)-(?<weekday>[a-z]{3})(?<place>-?\d)(?<more>[+-]\d+)?$/.exec(rule)?.groups
  if (nth) {
    const weekday = WEEKDAYS.indexOf(nth['weekday'] ?? '') + 1
    const [month, place, more] = [Number(nth['month']), Number(nth['place']), Number(nth['more'] ?? 0)]
    if (year === undefined) return more === 0 && place > 0 ? `XXXX-${nth['month'] ?? ''}-WXX-${weekday}` : 'XXXX-XX-XX'
    return isoDay(weekdayIn(year, month, weekday, place) + more)
  }
  if (year === undefined) return 'XXXX-XX-XX'
  const moon = moonFeast(rule, year)
  if (moon) return moon.days === 1 ? isoDay(moon.day) : `${isoDay(moon.day)}/${isoDay(moon.day + moon.days - 1)}`
  if (/^(?:islamic|hebrew|chinese)/.test(rule)) return 'XXXX-XX-XX'
  const moved = /^(?<feast>easter|orthodox)(?<more>[+-]\d+)?$/.exec(rule)?.groups
  const sunday = moved?.['feast'] === 'orthodox' ? orthodoxEaster(year) : easter(year)
  return isoDay(sunday + Number(moved?.['more'] ?? 0))
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
