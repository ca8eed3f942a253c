import {allIn} from '../../text/index.ts'
import type {Found} from './identifier.ts'

const TLD =
  '(?:com|org|net|edu|gov|info|int|mil|biz|tv|eu|co\\.\\p{L}{2}|org\\.\\p{L}{2}|ac\\.\\p{L}{2}|gov\\.\\p{L}{2}|com\\.\\p{L}{2}|\\p{L}{2})'
const HOST = '(?:[\\p{L}\\p{N}-]{1,40}\\.){1,4}'
const EMAIL = new RegExp(`(?<![\\p{L}\\p{N}.@])[\\p{L}\\p{N}._+-]{1,40}@${HOST}${TLD}(?![\\p{L}\\p{N}@-])`, 'gu')
const WEB = new RegExp(
  `(?<![\\p{L}\\p{N}.@/-])(?:https?://(?:www\\.)?|www\\.)${HOST}${TLD}(?![\\p{L}\\p{N}@-]|\\.\\p{L})(?:/[\\p{L}\\p{N}/_.~-]*[\\p{L}\\p{N}/])?`,
  'giu',
)
// without "www.": only in endings that are no words
const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}.@/-])(?:[\\p{L}\\p{N}-]{2,40}\\.){1,3}(?:com|org|net|edu|gov|co\\.uk|org\\.uk|gov\\.uk|ac\\.uk|com\\.au|org\\.au)(?![\\p{L}\\p{N}@-]|\\.\\p{L})(?:/[\\p{L}\\p{N}/_.~-]*[\\p{L}\\p{N}/])?`,
  'giu',
)

// what no sentence without an address has
const SIGN = /@|w[.,;]|https?|htt?:|htp:|\.(?:com|org|net|edu|gov|co|ac)\b/i

/** Web and e-mail addresses. */
export function addressesIn(sentence: string): readonly Found[] {
  if (!SIGN.test(sentence)) return []
  const mails = foundBy(sentence, EMAIL, 'e-mail address')
  const pages = [...foundBy(sentence, WEB, 'web address'), ...foundBy(sentence, BARE, 'web address')].filter(
    (one, i, all) => ![...mails, ...all.slice(0, i)].some(({start, end}) => start < one.end && one.start < end),
  )
  return [...mails, ...pages]
}

function foundBy(sentence: string, pattern: RegExp, sort: Found['sort']): readonly Found[] {
  return allIn(pattern, sentence).map(({0: text, index}) => ({
    start: index,
    end: index + text.length,
    text,
    sort,
    of: '',
    value: text
      .toLowerCase()
      .replace(/^https?:\/\/|\/$/g, '')
      .replace(/^www\./, ''),
  }))
}

const ENDING = '(?:com|org|net|edu|gov|co\\.uk|org\\.uk|info)'
/** Addresses that lead nowhere as they are written, and why. */
const BROKEN: readonly (readonly [pattern: RegExp, why: string])[] = [
  [new RegExp(`(?<![\\w@.])www[,;][\\w-]+\\.${ENDING}\\b`, 'giu'), 'after “www” stands a full stop'],
  [new RegExp(`(?<![\\w@.])www\\.[\\w-]+,${ENDING}(?![\\w-])`, 'giu'), 'before the ending stands a full stop'],
  [
    new RegExp(`(?<![\\w@.])(?:w|ww|wwww|vww)\\.[\\w-]{2,}\\.${ENDING}(?![\\w-])`, 'giu'),
    'the address begins with three “w”',
  ],
  [
    /(?<![\w@.])(?:https?(?:\/\/|:\/(?!\/)|;\/\/|\.\/\/)|htp:\/\/|htt:\/\/|hhtp:\/\/|http:\/\/\/)[\w.-]+\.[\w/.-]*\w/giu,
    'the address begins with “http://” or “https://”',
  ],
  [
    new RegExp(`(?<![\\w@.])www\\.[\\w-]{2,}\\.(?:c0m|con|cm|ocm|comm|ogr|orgg|rog|ent)(?![\\w.-])`, 'giu'),
    'no address ends so',
  ],
  [
    new RegExp(`(?<![\\w@.])www\\.\\.[\\w-]+\\.${ENDING}|(?<![\\w@.])www\\.[\\w-]+\\.\\.${ENDING}(?![\\w-])`, 'giu'),
    'two full stops stand side by side',
  ],
  [new RegExp(`(?<![\\w.@])[\\w.+-]+@[\\w-]+,${ENDING}(?![\\w-])`, 'giu'), 'before the ending stands a full stop'],
  [
    new RegExp(`(?<![\\w.@])[\\w.+-]+(?:@@|@\\.|\\.@)[\\w-]+\\.${ENDING}(?![\\w-])`, 'giu'),
    'one sign stands alone between name and host',
  ],
  [
    new RegExp(`(?<![\\w.@])[\\w.+-]+@[\\w-]+\\.(?:c0m|con|cm|ocm|comm|ogr|rog)(?![\\w.-])`, 'giu'),
    'no address ends so',
  ],
]

/** Addresses in a sentence that no browser opens. */
export function brokenIn(
  sentence: string,
): readonly {readonly start: number; readonly end: number; readonly why: string}[] {
  if (!SIGN.test(sentence)) return []
  return BROKEN.flatMap(([pattern, why]) =>
    allIn(pattern, sentence).map(({0: text, index}) => ({start: index, end: index + text.length, why})),
  )
}
