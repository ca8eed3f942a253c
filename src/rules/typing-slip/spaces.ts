import type {Document} from '../../reading/index.ts'
import {rarityOf} from '../../vocabulary/index.ts'
import {counting, matching, type Family} from './family.ts'

const HABIT = 'everywhere else the report does it as print does'

export const spaces: readonly Family[] = [
  {
    name: 'no space after a mark',
    severity: 'info',
    told: 'the space after the mark is lost',
    why: `Two words stand on either side of the mark, it is no address, and ${HABIT}.`,
    // "the mayor,who", "closed;nobody"
    wrong: matching(/(?<!\p{N})\p{L}{2,20}[,;](?=\p{L}{2})\p{L}{1,20}|(?<!\p{L})\p{Ll}{3,20}:\p{Ll}{2,20}/gu),
    right: counting(/\p{L}[,;]\s/gu),
  },
  {
    name: 'no space after a full stop',
    severity: 'info',
    told: 'the space after the full stop is lost',
    why: `A word ends and a sentence begins at the stop, it is no address or abbreviation, and ${HABIT}.`,
    // "the harbour.The mayor"
    wrong: matching(
      /(?<!\p{L})(?<last>\p{Ll}{3,20}|\p{Lu}\p{Ll}{4,20})[.?!]["”]?(?<first>\p{Lu}\p{Ll}{1,20})\b/gu,
      isSentenceEnd,
    ),
    right: counting(/\p{L}[.?!]["”]?\s/gu),
  },
  {
    name: 'no space before a bracket',
    severity: 'info',
    told: 'the space beside the bracket is lost',
    why: `A whole word touches the bracket on the outside, and ${HABIT}.`,
    // "the plant(the third", "(the third)opened", but not "employee(s)" nor "(CNN)The" at the head of a report
    wrong: matching(
      /(?<=\P{L})(?:\p{Ll}{3,20}|\p{Lu}\p{Ll}{3,20})\((?!(?:s|es|e?n|ies|ing|ers?|st|nd|rd|th|[A-Z])\))(?=\p{L}{2})|(?<=[\s(][\p{L} ]{2,20})\)\p{Ll}{2,20}(?!\p{L})/gu,
    ),
    ratio: 1,
    right: counting(/\p{L} \(|\) \p{L}/gu),
  },
  {
    name: 'space beside a hyphen',
    severity: 'info',
    told: 'a space stands on one side of the hyphen alone',
    why: `A hyphen has no space beside it and a dash has one on either side, but for “pre- and post-war”; ${HABIT}.`,
    // "long- term", "hit-and -run"
    wrong: matching(
      /(?<=[\p{L}\d])\p{L}{1,20}- (?!(?:and|or|to|nor|but|through|versus|as|vs)\b)\p{Ll}{2,20}|(?<=\p{L} )\p{L}{1,20} -\p{Ll}{2,20}/gu,
    ),
    right: counting(/\p{L}-\p{L}|\p{L} [-–—]+ /gu),
    ratio: 1,
  },
  {
    name: 'space at an apostrophe',
    severity: 'info',
    told: 'a space parts the apostrophe from its word',
    why: `The possessive is written without a space, and ${HABIT}.`,
    // "the mayor 's"
    wrong: matching(/\p{L}{2,20} ['’]s(?=\s)|\p{L}{2,20}['’] s(?=\s)/gu),
    right: counting(/\p{L}['’]s\s/gu),
  },
  {
    name: 'no space after initials',
    severity: 'info',
    told: 'the space after the initials is lost',
    why: `Initials stand apart from the name behind them, and ${HABIT}.`,
    // "P.J.Orvik"
    wrong: matching(/(?<=\s)(?:\p{Lu}\.){1,3}\p{Lu}\p{Ll}{3,20}(?=['’,;]?[\s.])/gu),
  },
]

// "the harbour.The", not "Booking.Com", nor a firm's name in small letters
function isSentenceEnd(_: Document, {groups}: RegExpExecArray): boolean {
  const {last = '', first = ''} = groups ?? {}
  return (
    (rarityOf(last.toLowerCase()) !== undefined || /^\p{Lu}/u.test(last)) &&
    rarityOf(first.toLowerCase()) !== undefined &&
    !/^(?:Com|Org|Net|Inc|Uk|Tv|Me|Info|Biz|Js|Ai|Io|Co)$/.test(first)
  )
}
