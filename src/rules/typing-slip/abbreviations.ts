import {counting, matching, type Family} from './family.ts'

export const abbreviations: readonly Family[] = [
  {
    name: 'stop lost in an abbreviation',
    severity: 'info',
    told: 'the second stop of the abbreviation is lost',
    why: 'Either both letters have a stop or none has, and everywhere else the report gives both.',
    // "the U.S army", "at 5 p.m on Monday"
    wrong: matching(/(?<![\p{L}.])(?:U\.S|U\.K|U\.N|D\.C|[ap]\.m)(?=[ ,;)])/gu),
    right: counting(/(?<![\p{L}.])(?:U\.S|U\.K|U\.N|D\.C|[ap]\.m)\./gu),
    ratio: 2,
  },
  {
    name: 'stop lost in an abbreviation with a space',
    severity: 'info',
    told: 'the second stop of the abbreviation is lost',
    why: 'Either both letters have a stop or none has.',
    // "an L. A judge"
    wrong: matching(
      /(?<![\p{L}.])(?:U\. S|U\. K|U\. N|D\. C|L\. A|N\. Y|[ap]\. m)(?= \p{L}{2}|[,;)])/gu,
      ({source: {text}}, {index}) => !/\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, index - 12), index)),
    ),
  },
]
