import {isoOf, months} from './day.ts'

const MONTH = String.raw`(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+)?`
const ZONE = String.raw`(?:[A-Z]{1,5}(?:[+-]\d{1,2}(?::?\d{2})?)?)`
const TIME = String.raw`(?<hour>\d{1,2})[:.]?\s?(?<minute>\d{2})(?::\d{2})?\s?(?<half>[ap]\.?m\.?)?(?:\s?(?:hrs|h))?(?:\s?\(?(?<zone>${ZONE})\)?)?`

/** The ways in which a line writes a day with its year. */
const DATES = [
  String.raw`${WEEKDAY}${MONTH}\s+${DAY},?\s+${YEAR}`,
  String.raw`${WEEKDAY}${DAY}[\s-]+(?:of\s+)?${MONTH},?[\s-]+${YEAR}`,
  String.raw`${YEAR}-(?<number>\d{2})-(?<day>\d{2})`,
  String.raw`(?<first>\d{1,2})/(?<second>\d{1,2})/${YEAR}`,
  String.raw`(?<first>\d{1,2})/(?<second>1[3-9]|2\d|3[01])/(?<late>\d\d)(?!\d)`,
]

const LABEL = String.raw`(?:(?:first |last |originally )?(?:published|posted|updated|filed|created|issued)|date)(?:\s+(?:on|at))?\s*[:|,–—-]?\s*`
const BESIDE = String.raw`(?:\s*(?:[,.|–—@/-]|at|on)\s*|\s+)`
const WORD = String.raw`(?:\p{L}[\p{L}.'’-]*[,.]?|&)`
const AGENCY = String.raw`\([\p{L} .&'’/-]{2,40}\)`
const BYLINE = String.raw`(?<byline>(?:${WORD}\s+){1,10}(?:\|\s*)?)`
const CLOSE = String.raw`\s*(?:${AGENCY})?\s*(?:[|·,.)–—-]\s*)*(?:[|(]?\s*(?:last )?(?:updated|modified)\b.*)?`

const ALONE = DATES.map(
  date =>
    new RegExp(
      String.raw`^\s*(?:${AGENCY}\s+)?[(|–—-]?\s*${BYLINE}?(?:${LABEL})?(?:${TIME.replaceAll('(?<', '(?<early_')}${BESIDE})?${date}(?:${BESIDE}${TIME})?${CLOSE}$`,
      'iu',
    ),
)
const LABELLED = DATES.map(
  date =>
    new RegExp(
      String.raw`(?<![\p{L}\d])${LABEL}(?:${TIME.replaceAll('(?<', '(?<early_')}(?:\s?\([^)\n]{1,20}\))?${BESIDE})?${date}(?:${BESIDE}${TIME})?`,
      'iu',
    ),
)
// "LONDON, May 4, 2031 (Agency) —"
const DATELINES = DATES.slice(0, 2).map(
  date =>
    new RegExp(
      String.raw`^(?<place>\p{L}[\p{L} .,'’-]{2,40}),? ${date}(?:,? \([\p{L} .&/-]{2,30}\))?\s?(?:—|–|--?)\s`,
      'iu',
    ),
)

// "Nov 22, 2031 (Agency) -"
const AGENCY_LINES = DATES.slice(0, 2).map(date => new RegExp(String.raw`^\s*${date} ${AGENCY}\s?(?:—|–|--?)\s`, 'iu'))

// "Saturday 14 September 2031. Times are local."
const LEADING = DATES.slice(0, 2).map(
  date => new RegExp(String.raw`^\s*${WEEKDAY.replace(/\?$/, '')}${date.replace(WEEKDAY, '')}\s*[.|]\s`, 'iu'),
)

const HEAD = 900
const LONGEST = 120

/**
 * The day on which a report says that it appeared: a line at its head that is nothing but a date with its year, a byline and an hour
 * perhaps beside it, words as "Published:" before one, or a dateline that has the year. ISO 8601, without the hour; undefined where
 * none is said, where figures alone could be read in two ways ("4/5/2031"), and in the small hours of a day that the report itself
 * calls today or yesterday: it may mean the one before.
 */
export function dateLine(text: string): string | undefined {
  const head = text.slice(0, HEAD)
  const lines = head.split('\n').filter(line => YEARS.test(line))
  for (const line of lines) {
    const groups =
      (line.length <= LONGEST ? written(ALONE, line) : undefined) ??
      written([...LABELLED, ...DATELINES, ...AGENCY_LINES, ...LEADING], line)
    if (groups) return isSmallHour(groups) && NEAR.test(text) ? undefined : dayOf(groups)
  }
  return addressDay(text.trimStart().slice(0, HEAD))
}

const ADDRESS =
  /^https?:\/\/[^\s?#]{1,160}?[/_-](?<year>(?:19|20)\d\d)[/_-]?(?:(?<number>0[1-9]|1[0-2])|(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[/_-]?(?<day>0[1-9]|[12]\d|3[01])(?=[/_-])/i

/** The day that the address of a report holds ("/2031/05/06/", "/20310506-"), in ISO 8601. */
export function addressDay(url: string): string | undefined {
  const groups = ADDRESS.exec(url)?.groups
  return groups && dayOf(groups)
}

const YEARS = /(?:19|20)\d\d|\/\d\d\b/

type Written = Readonly<Record<string, string | undefined>>

const NEAR = /\b(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening)|last night)\b/i

function written(patterns: readonly RegExp[], line: string): Written | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(line)?.groups
    if (groups && isByline(groups['byline'] ?? '') && isPlace(groups['place'] ?? '')) return groups
  }
  return undefined
}

// patterns that are blind to case take any letter for a capital
const NAMED = String.raw`\p{Lu}[\p{L}.'’-]*`
const SIGNED = new RegExp(
  String.raw`^(?:[Bb]y|BY|Our|From|Staff|Special) (?:(?:${NAMED}|in|for|of|and|the|at|staff|writer|reporter|correspondent|bureau|agency|desk|news|our|own|local|court|council|crime|legal|business|political|science|health|education|sports?|senior|chief)[,.]?\s+){1,9}(?:\|\s*)?$`,
  'u',
)
// "The Varn Evening Courier,", "Harbour & Ship Weekly,"
const PAPER = new RegExp(
  String.raw`^(?=.*\b(?:Advertiser|Agency|Argus|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mercury|Mirror|Monthly|News|Newspaper|Observer|Online|online|Post|Press|Register|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Today|Tribune|Weekly|Wire)\b)(?:(?:${NAMED}|of|and|the|&|online),?\s+){1,8}(?:\|\s*)?$`,
  'u',
)
const NAMES = new RegExp(String.raw`^(?:${NAMED},?\s+){0,3}(?:\|\s*)?$`, 'u')

// "By Dara Venn in Varn", "Our Bureau, Varn", "VARN,": a longer row of names is a caption's, other words a headline's
function isByline(words: string): boolean {
  return NAMES.test(words) || SIGNED.test(words) || PAPER.test(words)
}

// "MWANZA, Tanzania", not "He died on"
function isPlace(words: string): boolean {
  return !/(?:^|[\s,])\p{Ll}/u.test(words)
}

const SMALL_HOURS = 5

function dayOf(groups: Written): string | undefined {
  const {year = `20${groups['late'] ?? ''}`, month, number, first, second} = groups
  const named = month === undefined ? number : String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1)
  const [monthly, daily] = named === undefined ? inFigures(Number(first), Number(second)) : [named, groups['day']]
  return monthly === undefined || daily === undefined
    ? undefined
    : isoOf(`${year}-${monthly.padStart(2, '0')}-${daily.padStart(2, '0')}`)
}

function inFigures(first: number, second: number): readonly [string, string] | readonly [] {
  if (first > 12 === second > 12 && first !== second) return []
  return first > 12 ? [String(second), String(first)] : [String(first), String(second)]
}

function isSmallHour(groups: Written): boolean {
  const hour = groups['hour'] ?? groups['early_hour']
  const half = groups['half'] ?? groups['early_half'] ?? ''
  if (hour === undefined) return false
  return (Number(hour) % (half === '' ? 24 : 12)) + (/^p/i.test(half) ? 12 : 0) < SMALL_HOURS
}
