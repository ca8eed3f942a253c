export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'
export type Season = 'SP' | 'SU' | 'FA' | 'WI'
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'
export type Edge = 'START' | 'MID' | 'END'

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ')
const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

export const monthNames: readonly string[] = MONTH_NAMES.map(capital)
export const weekdayNames: readonly string[] = WEEKDAY_NAMES.map(capital)

export const months: ReadonlyMap<string, number> = new Map(MONTH_NAMES.map((name, i) => [name, i + 1]))
export const shortMonths: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i): [string, number] => [name.slice(0, 3), i + 1]),
  ['sept', 9],
])
/** Months whose names are also names of people or plain words: they need a word beside them that speaks of time. */
export const doubtfulMonths: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august'])

/** 1 is Monday, 7 Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(WEEKDAY_NAMES.map((name, i) => [name, i + 1]))
export const shortWeekdays: ReadonlyMap<string, number> = new Map(
  Object.entries({mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7}),
)

export const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade'] as const).flatMap(
    (unit): [string, Unit][] => [
      [unit, unit],
      [`${unit}s`, unit],
    ],
  ),
  ['century', 'century'],
  ['centuries', 'century'],
  ['fortnight', 'week'],
  ['fortnights', 'week'],
])
/** Read after a number alone. */
export const shortUnits: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['sec', 'second'],
  ['secs', 'second'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['mos', 'month'],
  ['mths', 'month'],
  ['yr', 'year'],
  ['yrs', 'year'],
])

export const seasons: ReadonlyMap<string, Season> = new Map<string, Season>([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
])

export const dayParts: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ['morning', 'MO'],
  ['midday', 'MI'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['nighttime', 'NI'],
])

export const edges: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ['early', 'START'],
  ['earlier', 'START'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
  ['end', 'END'],
  ['close', 'END'],
])

/** How many units from now the word points. */
export const pointers: ReadonlyMap<string, number> = new Map(
  Object.entries({this: 0, current: 0, present: 0, last: -1, past: -1, next: 1, coming: 1, upcoming: 1}),
)
export const backPointers: ReadonlyMap<string, number> = new Map(
  Object.entries({previous: -1, preceding: -1, following: 1, same: 0, next: 1}),
)

export const approximators: ReadonlyMap<string, string> = new Map(
  Object.entries({
    about: 'APPROX',
    around: 'APPROX',
    approximately: 'APPROX',
    roughly: 'APPROX',
    some: 'APPROX',
    nearly: 'LESS_THAN',
    almost: 'LESS_THAN',
    over: 'MORE_THAN',
    under: 'LESS_THAN',
  }),
)

export const adverbialSets: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hourly: 'PT1H',
    daily: 'P1D',
    nightly: 'P1D',
    weekly: 'P1W',
    fortnightly: 'P2W',
    monthly: 'P1M',
    quarterly: 'P3M',
    yearly: 'P1Y',
    annual: 'P1Y',
    annually: 'P1Y',
    biennial: 'P2Y',
  }),
)

export const references: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'> = new Map(
  Object.entries({
    now: 'PRESENT_REF',
    nowadays: 'PRESENT_REF',
    currently: 'PRESENT_REF',
    presently: 'PRESENT_REF',
    current: 'PRESENT_REF',
    recent: 'PAST_REF',
    recently: 'PAST_REF',
    lately: 'PAST_REF',
    soon: 'FUTURE_REF',
  } as const),
)

/** Zones that mean one offset in news in English; IST, CST and BST abroad mean several, so they are read and left open. */
export const zones: ReadonlyMap<string, string | undefined> = new Map(
  Object.entries({
    z: 'Z',
    gmt: 'Z',
    utc: 'Z',
    bst: '+01:00',
    cet: '+01:00',
    cest: '+02:00',
    eet: '+02:00',
    eest: '+03:00',
    msk: '+03:00',
    est: '-05:00',
    edt: '-04:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
    jst: '+09:00',
    kst: '+09:00',
    aest: '+10:00',
    aedt: '+11:00',
    nzst: '+12:00',
    nzdt: '+13:00',
    ist: undefined,
    cst: undefined,
    et: undefined,
    ct: undefined,
    pt: undefined,
    mt: undefined,
    wib: '+07:00',
    sgt: '+08:00',
    hkt: '+08:00',
    pkt: '+05:00',
    wita: '+08:00',
    wit: '+09:00',
    wat: '+01:00',
    cat: '+02:00',
    eat: '+03:00',
    sast: '+02:00',
    irst: '+03:30',
    trt: '+03:00',
    npt: '+05:45',
    acst: '+09:30',
    awst: '+08:00',
    hst: '-10:00',
    akst: '-09:00',
    akdt: '-08:00',
    nst: '-03:30',
    ndt: '-02:30',
    art: '-03:00',
    brt: '-03:00',
    wet: 'Z',
    west: '+01:00',
  }),
)

/** Words after which a four-digit number or a month alone is a time. */
export const timePrepositions: ReadonlySet<string> = new Set(
  (
    'in since until till by from to through throughout during before after between around about circa late early mid ' +
    'last next this every of and or for than as on over within into beyond'
  ).split(' '),
)

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}
