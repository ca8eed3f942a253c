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
]
