import type {Document} from '../../reading/index.ts'
import {counting, matching, type Family} from './family.ts'

export const figures: readonly Family[] = [
  {
    name: 'ordinal',
    severity: 'warning',
    told: 'the ending does not go with the figure',
    why: 'It is 1st, 2nd, 3rd, 21st, 22nd, 23rd …, but 11th, 12th, 13th, and th after any other figure.',
    // "the 21th of May"
    wrong: matching(/(?<![\d.,:/\p{L}-])(?<figure>\d{1,3})(?<ending>st|nd|rd|th)(?![\p{L}\d])/gu, isMisordered),
  },
  {
    name: 'hour of two clocks',
    severity: 'warning',
    told: 'the hour is told by the clock of 24 hours and by that of 12',
    why: 'After noon an hour is either 17:06 or 5:06 p.m.',
    // "at 17:06 pm"
    wrong: matching(/(?<![\d:.,])(?:1[3-9]|2[0-3])[:.][0-5]\d ?p\.?m\b\.?/gi),
  },
  {
    name: 'minute past 59',
    severity: 'warning',
    told: 'an hour has no such minute',
    why: 'Minutes run from 00 to 59.',
    // "at 12:75"
    wrong: matching(
      /(?<=\b(?:at|by|until|around|about|from) )(?:1?\d|2[0-3]):[6-9]\d(?![\d:.,]| ?[ap]\.?m\b| (?:minutes|seconds|of))/gi,
    ),
  },
  {
    name: 'group of digits',
    severity: 'warning',
    told: 'the digits are not in groups of three',
    why: 'A comma in a figure divides groups of three digits, in India of two before the last three; a digit is lost or left over, or the comma is a decimal point.',
    // "1,2345", "$1,50", "1,234,56"
    wrong: matching(
      /(?<![\d.,:/(-])(?:\d{2,3},\d{2}(?= \p{Ll}{3,20}s\b)|[$£€]\d{1,3}(?:,\d{3}){0,3},\d{1,2}|\d{1,3}(?:,\d{3}){0,3},\d{4,6}|\d{1,3}(?:,\d{3}){1,3},\d{1,2}|\d{1,2}(?:,\d{2}){1,3},\d{3})(?![\d,)]|\.\d|-\d)/gu,
      isMisgrouped,
    ),
  },
  {
    name: 'letter in a figure',
    severity: 'info',
    told: 'a letter stands in a figure',
    why: 'The small letter “l” and the capital “O” look like a one and a nought.',
    // "2O19", "1l0 homes"
    wrong: matching(/(?<=[\p{Ll}$£€(] ?)(?<![\p{N}\p{L}.-])\d{1,3}[lO]\d{1,3}(?![\p{L}\d.-])/gu),
  },
  {
    name: 'comma of a date lost',
    severity: 'info',
    told: 'the comma between the day and the year is lost',
    why: 'Where the month comes first, a comma parts the two figures, as it does elsewhere in the report.',
    // "May 3 2019"
    wrong: matching(
      /(?<!\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2} (?:19|20)\d\d(?!\d)/gu,
    ),
    right: counting(
      /(?<!\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, (?:19|20)\d\d(?!\d)/gu,
    ),
    ratio: 1,
  },
  {
    name: 'space in a range',
    severity: 'info',
    told: 'a space stands on one side of the hyphen alone',
    why: 'From one figure to another there is a hyphen or a dash without a space, or a dash between two.',
    // "$140- $150 million"
    wrong: matching(/(?<![\d.,:/-])[$£€]?\d{1,4}- [$£€]?\d{1,4}(?![\d:/-])/gu),
  },
  {
    name: 'year of five digits',
    severity: 'warning',
    told: 'the year has a digit too many',
    why: 'No year that a report tells of has five digits, and where a number of something is meant, that follows.',
    // "in 19567,", "since 20089."
    wrong: matching(
      /(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|of|from|January|February|March|April|May|June|July|August|September|October|November|December),? )(?:1[89]\d{3}|20\d{3})(?=[,;)](?!\d)|\.(?!\d)| (?:when|after|by|with|and|at|he|she|they|it|the|to|as)\b)/g,
    ),
  },
]

function isMisordered({source}: Document, {index, groups: {figure = '', ending = ''} = {}}: RegExpExecArray): boolean {
  const [tens, ones] = [Number(figure) % 100, Number(figure) % 10]
  const right = tens > 10 && tens < 14 ? 'th' : ones === 1 ? 'st' : ones === 2 ? 'nd' : ones === 3 ? 'rd' : 'th'
  if (ending === right) return false
  // a weight in stones: "a 14st keeper", "at 9st 4lb"
  return ending !== 'st' || /\b(?:the|on|his|her|their|its) $/.test(source.text.slice(Math.max(0, index - 6), index))
}

const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? $/
const INDIAN = /\b(?:Rs\.?|rupees?|lakhs?|crores?|India|Pakistan|Bangladesh|Nepal|Sri Lanka|taka)\b/

// "May 14,2019" lost a space, a list of figures is none of groups
function isMisgrouped({source: {text}}: Document, {index, 0: found}: RegExpExecArray): boolean {
  if (MONTH.test(text.slice(Math.max(0, index - 12), index))) return false
  if (/^\d{1,2}(?:,\d{2}){1,3},\d{3}$/.test(found)) return !INDIAN.test(text)
  return !/^\d{1,3},(?:19|20)\d\d$/.test(found)
}
