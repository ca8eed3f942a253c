import {inCapitals} from '../../text/index.ts'
import {labels, months, timeUnits} from './lexicon.ts'
import type {Measured} from './measure.ts'

const around = {before: 48, after: 48}

// "4th", "1980s", "'90s", "3-D", "747s"
const AFTER_ATTACHED = /^(?:st|nd|rd|th|s|d|g|x|'s|-d|-g|-way|-star|-?pointer|-run|-yard line|p|px|i|hz)(?![\p{L}])/u
// "three days", "eight-year", "24-hour-a-day"
const DURATION = new RegExp(
  String.raw`^[ -]{0,2}(?:(?:more|full|straight|consecutive|whole|calendar|business|working|long|short|other|additional|extra|and a half|light|school|successive|further|solid|hot|long) ?-?){0,2}(?:${timeUnits})(?![\p{L}])`,
  'u',
)
// "7:37", "7.30pm", "0738 gmt", "5 o'clock"
const CLOCK_AFTER =
  /^(?::\d|\.\d\d ?[ap]\.?m|[ -]?(?:[ap]\.? ?m\b|o'clock|noon|midnight)|(?: hours)?[ -]?\(?(?:gmt|utc|est|edt|pst|pdt|cst|cdt|ist|cet|bst|jst|msk)\b|h\d\d| past (?:\p{L}+teen|\p{L}+ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)| hours (?:gmt|local))/u
const CLOCK_BEFORE = /\d:$|(?:half|quarter|minutes?) (?:past|to|before|after) $/u
const MONTH_AFTER = new RegExp(
  String.raw`^(?:[ -]?(?:of )?|-)(?:${months})\.?(?![\p{L}])(?! (?:be|have|not|also|still|well|never|now|yet|even|soon)\b)`,
  'u',
)
const MONTH_BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(?:${months})\.?[ ,-]{1,2}(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?:,| -| to| and|-)? ?)?$`,
  'u',
)
// "12/03/2008", "2008-07-03", "555-1234", "192.168.0.1", "3-1"
const CHAINED_AFTER = /^(?:[/.:-]\d|-\p{L}?\d)/u
const CHAINED_BEFORE =
  /(?:\d[/.:-]|[\p{L}\d][/_@&=#~%]|[#_@&^№/]|\S~|(?<![<>])=(?![<>])|https?:\S{0,80}|www\.\S{0,80}|\p{L}\.)$/u
const WEB_AFTER = /^(?:[/_@=&]\p{L}|\.(?:com|org|net|co\b|html?))/u
// "in 2008", "the 2004 election"
const YEAR = /^(?:1[0-9]|20)\d\d$/
// "12 Main Street", "1600 Elm Avenue"
const ADDRESS =
  /^(?:-?\d{1,5})? (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}'.]{1,20} ){1,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Drive|Dr\.|Lane|Court|Place|Square|Way|Terrace|Highway|Parkway)(?![\p{L}])/u
const LABEL = new RegExp(String.raw`(?<![\p{L}\d])(?:${labels})[ #-]{1,2}(?:\d{1,4}(?:,| and| or| to|-) ?)?$`, 'u')
// "1." or "2)" opening a list item
const LIST_ITEM = /^(?:\.\s|\)|:\s)/

/** Whether a number is part of a date, clock time, duration, name, version, address, score or code, and counts nothing. */
export function isNoCount(
  raw: string,
  line: string,
  measured: Measured,
  known: (at: number) => string | undefined,
): boolean {
  // "020 7946 0142", "05"
  if (/^0\d/.test(raw)) return true
  const {start, end} = measured
  const before = line.slice(Math.max(0, start - around.before), start)
  const after = line.slice(end, end + around.after)
  if (measured.unit !== undefined)
    return isCode(raw, measured, known) || (CHAINED_BEFORE.test(before) && !/[\d]-$/.test(before))
  if (/^\p{L}/u.test(after) || DECADE.test(after)) return true
  if (/(?<!\p{L})(?:second|minute|hour|moment|day|night|week|month|year|decade)s? or $/u.test(before)) return true
  if (
    inAddress(raw, start) ||
    BLOCK.test(after) ||
    CALIBRE.test(after) ||
    isDirectLine(line, measured) ||
    isBalance(line, measured)
  )
    return true
  if (isBelow(before) || isRatio(line, measured, before, after) || isPhone(line, measured)) return true
  if (AFTER_ATTACHED.test(after) || DURATION.test(after)) return true
  if (CLOCK_AFTER.test(after) || CLOCK_BEFORE.test(before)) return true
  if (isDottedClock(line, measured, before, after) || isBareHour(measured, before, after)) return true
  if (CHAINED_AFTER.test(after) || CHAINED_BEFORE.test(before) || WEB_AFTER.test(after)) return true
  if (measured.form !== 'vague' && (MONTH_AFTER.test(after) || MONTH_BEFORE.test(before))) return true
  if (ADDRESS.test(raw.slice(end, end + 60))) return true
  if (start === 0 && measured.form === 'digits' && LIST_ITEM.test(after) && after.length > 3) return true
  if (/^(?:911|999|112|000)$/.test(line.slice(start, end)) && /(?:call|dial)\p{L}{0,4} $/u.test(before)) return true
  if (/^(?:911|999|112|000)$/.test(line.slice(start, end)) && /^[ -](?:dispatch|call|operator|tape|record)/.test(after))
    return true
  if (/^(?:9\/11|24\/7|7\/7|50\/50)$/.test(line.slice(start, end))) return true
  return isYear(line, measured, before, after) || isName(raw, line, measured, before, known)
}

const OF_DAY =
  /^ (?:last night|yesterday|tonight|(?:this|that|the next|the following) (?:morning|afternoon|evening|night)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})/u
const PRICED = /(?:share|stock|price|index|rate|yield|clos|trad|stood|dollar|pound|euro|magnitude)\p{L}*\b.{0,20}$/u

// "at 10.31 last night"; shares may stand at 5.40 on a Thursday
function isDottedClock(line: string, {start, end}: Measured, before: string, after: string): boolean {
  return (
    /^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(line.slice(start, end)) &&
    /(?<!\p{L})(?:at|by|until|till|since|before|after|around|about|from) $/u.test(before) &&
    OF_DAY.test(after) &&
    !PRICED.test(line.slice(Math.max(0, start - 50), start))
  )
}

const HOUR_BEFORE =
  /(?<!\p{L})(?:(?:shortly|just|soon|well|not long|a little|right|immediately|minutes|seconds|moments) (?:before|after|past)|until|till) $/u
const HOUR_AFTER =
  /^(?=$|[,.;:)](?!\d)| (?:on|in the|that|when|and|as|at|local|yesterday|this|last|to|o'clock)(?!\p{L}))/u

// "shortly before six,", "rising until nine."
function isBareHour({lower, upper = 0, unit}: Measured, before: string, after: string): boolean {
  return unit === undefined && lower === upper && upper <= 12 && HOUR_BEFORE.test(before) && HOUR_AFTER.test(after)
}

// "a .38 revolver", "his .357 Magnum"
const CALIBRE = /^[ -](?:cal(?:ib(?:er|re))?|magnum|revolver|pistol|handgun|rifle)(?!\p{L})/u
// "the 12200 block of Elm Avenue"
const BLOCK = /^ (?:and \d+ )?blocks? of /u

// "https://example.org/2031/04/1-dead-12-hurt"
function inAddress(raw: string, start: number): boolean {
  return /(?:^|[\s(<"])(?:https?:|www\.)\S{0,300}$/iu.test(raw.slice(Math.max(0, start - 310), start))
}

// "call the sergeant at 745-4811"
function isDirectLine(line: string, {start, end}: Measured): boolean {
  return /^\d{3}-\d{4}$/.test(line.slice(start, end)) && !PLURAL.test(line.slice(end, end + around.after))
}

// "a 162-139 record", "an overall record of 284-286"
function isBalance(line: string, {start, end}: Measured): boolean {
  if (!/^\d{1,3}[-–]\d{1,3}$/.test(line.slice(start, end))) return false
  const after = line.slice(end, end + around.after)
  const before = line.slice(Math.max(0, start - around.before), start)
  return (
    /^(?:,? \(\.\d{3}\))? (?:record|mark|season|win|victory|loss|defeat|lead)(?!\p{L})/u.test(after) ||
    /(?:record|mark|score) (?:of|to) $/u.test(before)
  )
}

// "12 per 100,000 people": what is divided by
function isBelow(before: string): boolean {
  return /(?<!\p{L})(?:per|(?:for|in|of) every) $/u.test(before)
}

// "a 3-to-1 ratio", "outnumbered by three to one"
function isRatio(line: string, {start, end, upper}: Measured, before: string, after: string): boolean {
  if (upper === 1)
    return /(?<=\p{L}|\d)(?:-to-| to )$/u.test(before) && !/(?<!\p{L})from \S{1,12}(?:-to-| to )$/u.test(before)
  return (
    /^(?:-to-| to )(?:one|1)(?![\p{L}\d:-]|[.,]\d)(?! (?:million|billion|thousand|hundred))/u.test(after) &&
    !/from $/.test(line.slice(0, start)) &&
    end > start
  )
}

// "the nineteen eighties"
const DECADE = /^[ -](?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies(?!\p{L})/u
// "0800 12 34 56", "020 7946 0018"
function isPhone(line: string, {start, end}: Measured): boolean {
  const before = /[+(\d][\d ()-]{0,20}$/.exec(line.slice(Math.max(0, start - 20), start))?.[0] ?? ''
  const after = /^[ ()-]{0,2}\d[\d ()-]{0,20}/.exec(line.slice(end, end + 20))?.[0] ?? ''
  const groups = `${before}${line.slice(start, end)}${after}`.split(/[ ()-]+/).filter(group => /\d/.test(group))
  if (/^\(?0/.test(before || line.slice(start, end)) && groups.length >= 2 && groups.join('').length >= 8) return true
  return groups.length >= 3 && groups.join('').length >= 9 && !groups.slice(1).every(group => group.length === 3)
}

// "a Tarn 650m card": a name, its number and a letter
function isCode(raw: string, {start, end, prefixed}: Measured, known: (at: number) => string | undefined): boolean {
  const name = NAME_BEFORE.exec(raw.slice(Math.max(0, start - 26), start))
  if (prefixed || !name || !/^\d+[a-zA-Z]$/.test(raw.slice(start, end))) return false
  return start > name[0].length && known(start - name[0].length) !== 'word'
}

// "above 1000 and below 1500"
const COMPARED =
  /(?:above|below|more than|less than|fewer than|greater than|higher than|lower than|at least|exceeding|in excess of|up to|as many as|[<>≤≥]) $/u
const YEAR_BEFORE =
  /(?:in|since|of|by|from|until|till|to|during|before|after|early|late|mid|mid-|circa|around|for|and|the|this|last|that|a|his|her|its|their|'s|\(|,|through|season|between|copyright|©) ?$/u

function isYear(line: string, {start, end, form}: Measured, before: string, after: string): boolean {
  if (form !== 'digits' || !YEAR.test(line.slice(start, end))) return false
  if (COMPARED.test(before)) return false
  const modern = /^(?:19|20)/.test(line.slice(start, end))
  if (
    /^ (?:people|men|women|children|houses|homes|troops|soldiers|police|workers|jobs|members|votes|families|others|dead|were|more|vehicles|buildings|members|employees|students|passengers)\b/.test(
      after,
    )
  )
    return modern && /(?:in|since|the|of|during) $/.test(before)
  if (!/^ \p{Ll}{2,}s\b/u.test(after) || modern) return true
  return YEAR_BEFORE.test(before)
}

// "Boeing 747", "Windows 7", "STS-118", "Channel Four", "Formula One"
const NAME_BEFORE = /(?<word>\p{Lu}[\p{L}\d.&'’]{0,24})[ -]$/u

function isName(
  raw: string,
  line: string,
  measured: Measured,
  before: string,
  known: (at: number) => string | undefined,
): boolean {
  const {start, end, form} = measured
  if (
    measured.scale === 1 &&
    LABEL.test(before) &&
    !(PLURAL.test(line.slice(end, end + around.after)) && !/\p{Lu}\S* ?$/u.test(raw.slice(0, start)))
  )
    return true
  if (form === 'vague') return false
  const rawBefore = raw.slice(Math.max(0, start - 26), start)
  if (form === 'words' && /^\p{Lu}/u.test(raw.slice(start)) && /\p{Lu}\p{L}* of $/u.test(rawBefore)) return true
  const name = NAME_BEFORE.exec(rawBefore)
  if (!name?.groups?.word) return false
  if (/^\d*[a-z]$/.test(raw[end] ?? '') || rawBefore.endsWith('-')) return !/magnitude-$/.test(before)
  if (form === 'words') return /^\p{Lu}/u.test(raw.slice(start, end))
  const at = start - name[0].length
  if (inCapitals(raw) && SMALL_WORD.test(name.groups.word)) return false
  const type = known(at)
  if (type === 'word') return false
  if (!PLURAL.test(line.slice(end, end + around.after))) return true
  // "Velden's 300 teachers"
  if (/['’]s?$/.test(name.groups.word)) return false
  if (/^\W*$/.test(raw.slice(0, at))) return false
  if (/(?<!\p{L})(?:in|at|near|from|around|outside) $/iu.test(raw.slice(0, at))) return false
  return type !== 'place' && type !== 'person'
}

// words that no name ends with, where a headline writes them large
const SMALL_WORD =
  /^(?:WERE|WAS|ARE|IS|BE|AT|LEAST|LEAVES?|LEAVING|LEFT|KILLS?|KILLED|KILLING|INJUR(?:ES?|ED|ING)|HURTS?|WOUNDS?|WOUNDED|HAS|HAVE|HAD|HOLDS?|OVER|UNDER|THAN|ABOUT|AROUND|NEARLY|ALMOST|SOME|TO|BY|OF|IN|FOR|WITH|AFTER|AS|AND|OR|BUT|UP|FROM|BETWEEN|ONLY|JUST|COSTS?|WEIGHS?|HITS?|TOPS?|REACH(?:ES)?|ARRESTS?|ARRESTED|SAVES?|RESCUES?|RESCUED|FINDS?|FOUND|SEEKS?|BUYS?|SELLS?|ADDS?|CUTS?|LOSES?|LOST|WINS?|RISES?|FALLS?|ROSE|FELL|JUMPS?|DROPS?|ABOVE|BELOW|EXCEEDS?|EXCEEDING|DEATHS?|TOLL|MORE|ANOTHER|ALL|THESE|THOSE|THE|ITS|THEIR|HIS|HER|ON|EQUALS?|RUNS?|MEASURES?|USES?|MAKES?)$/

// "… 12 people", "… 20 badly damaged houses"
const PLURAL =
  /^ (?:(?!(?:for|the|of|in|on|at|and|or|to|by|with|from|was|is|has|as|its|his|this|that|after|before|until) )\p{Ll}{2,20} ){0,3}(?:(?!(?:was|is|has|as|its|his|this)\b)\p{Ll}{2,20}s|people|men|women|children|police|dead|injured|wounded|missing)\b/u
