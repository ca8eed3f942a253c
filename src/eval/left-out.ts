/** A family of time expressions that no news report uses of an event, left out on purpose and counted by name. */
export interface LeftOut {
  readonly family: string
  readonly why: string
  readonly pattern: RegExp
}

const HOUR = '(?:[1-9]|1\\d|2[0-4])'
const HOUR_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const MINUTE_WORD = '(?:ten|fifteen|twenty|thirty|forty|fifty)'
const NO_MARK =
  "(?![\\d:.,/%’'–-]*\\d|[-–/]|(?:st|nd|rd|th)\\b| ?[ap]\\.? ?m\\b| ?(?:o.?clock|gmt|utc|[ecmp][sd]?t)\\b| ?\\p{L}{3,}| (?:to|and|till) (?:the )?\\d+(?::\\d\\d)?(?:st|nd|rd|th)?(?: of)? (?:[ap]\\.?m|\\p{L}{3,}))"

export const families: readonly LeftOut[] = [
  {family: 'bare figures', why: 'a figure alone is no prose', pattern: /^\d+(?:[ .:/-]\d+)*$/i},
  {
    family: 'orders to an assistant',
    why: 'an order tells no event',
    pattern:
      /^(?:please |can you |could you |pls |let.?s )?(?:schedule|remind|set|book|find|show|add|cancel|create|move|block|plan|give|make|query|arrange|check|wake|meet|call|delete|reschedule|search|send|put|get|take|display|order|help|wait|connect)\b|\bCortana\b|^please can you\b/i,
  },
  {
    family: 'proposals and questions of a chat',
    why: 'they ask when somebody has time, and tell no event',
    pattern:
      /^(?:hi|hey|let.?s|shall we|how about|what about|are you (?:available|free)|will you be free|do you have|what's your plan|see you)\b/i,
  },
  {
    family: 'clock times without a.m., p.m. or minutes',
    why: 'a report writes the half of the day, the minutes or “o’clock”',
    pattern: new RegExp(
      `^(?:(?:at|@|by|from|between|around|about|until|till|for) ?)?\\d{1,2}(?:ish)?(?: ?(?:-|–|to|and|till|until) ?\\d{1,2})?$` +
        `|(?:\\bat|@|\\baround|\\bfrom|\\bbetween|\\buntil|\\bto|[ap]m ?-) ?${HOUR}${NO_MARK}|^${HOUR}(?:,| tonight| tomorrow)|\\b${HOUR}-${HOUR}(?::\\d\\d)?(?: ish)?(?=[?.]|$| works)` +
        `|\\b${HOUR_WORD} to ${HOUR_WORD} (?:today|tomorrow)`,
      'iu',
    ),
  },
  {
    family: 'clock times spelled out without a half of the day',
    why: 'that is how speech is taken down, not how a report is written',
    pattern: new RegExp(
      `\\b${HOUR_WORD}[ -]${MINUTE_WORD}(?!-| (?:minutes? past|p\\.?m|a\\.?m)|\\w)|\\b(?:a|p) m\\b|\\boclock\\b|\\b${HOUR_WORD} ${MINUTE_WORD}-\\w+ minutes`,
      'i',
    ),
  },
  {
    family: 'clock times of three or four figures',
    why: 'without “hours” or a zone they cannot be told from a count',
    pattern: /(?:\b(?:at|approximately|around|between) |^)\d{3,4}(?:-\d{3,4})?(?:ish)?(?= in the|[?.]|$)/i,
  },
  {
    family: 'years and numbers spelled out after a date',
    why: 'that is how speech is taken down, not how a report is written',
    pattern: /\b(?:seventeen|eighteen|nineteen|twenty|two thousand)(?: (?:hundred|and|\w+teen|\w+ty|\w+))?/i,
  },
  {
    family: 'minutes and hours from the moment of speaking',
    why: 'a report is dated by its day: nobody knows the minute that it counts from',
    pattern:
      /\b(?:in|within|for|next|last)(?: the)?(?: next| last)?(?: day and)? (?:(?:about|around|half|a|an|one|two|three|few|more|quarter|of|last|\d+(?:\/\d+)?(?:\.\d+)?) ?)*(?:coming |last )?(?:seconds?|minutes?|hours?|mins?|min|h)\b(?! meeting)|\blater$|\bnow until\b|\bat (?:this|the present) (?:time|minute)\b|as soon as possible/i,
  },
  {
    family: 'chat shorthand',
    why: 'a report writes words',
    pattern:
      /\b(?:EO[DMY]|BO[DMY]|tmrw|tonite|otd|untill|ish|\d+(?::\d\d)?(?:ish|ampm|[ap])|\d+(?:[dwmh]|yr)(?: later)?|xmas)\b|\d['"]|^[+-]\d|[<>]|\d\d? ?['"]$|^(?:mon|tue|wed|thu|fri|sat|sun)\.?$/i,
  },
  {
    family: 'counts that mean the last of the counted',
    why: '“upcoming two months” for the month after next is no English',
    pattern: /\b(?:two|\d+) upcoming\b|\bupcoming (?:two|\d+)\b/i,
  },
  {
    family: '“season” with no name',
    why: 'in a report it is that of a sport or a series',
    pattern: /\bseasons?$/i,
  },
  {
    family: 'days and months in bare figures',
    why: '“5/12” is one of two days, and as often no date',
    pattern: /^(?:on )?\d{1,2} ?[/.-] ?\d{1,2}$|(?:\s|^)\d{1,2}\/\d{1,2}(?!\/|\d)/i,
  },
  {family: 'time zones by themselves', why: 'a zone is no time', pattern: /time ?zone/i},
  {
    family: 'lengths told for a time',
    why: '“5 days” is a length: the parser that tests it reads none',
    pattern: /^(?:\d+|a|an|one) (?:day|days)$/i,
  },
]

/** The family that a text or an expression in it belongs to, where that is left out. */
export function leftOut(text: string, expression = text): string | undefined {
  return families.find(({pattern}) => pattern.test(text.trim()) || pattern.test(expression.trim()))?.family
}
