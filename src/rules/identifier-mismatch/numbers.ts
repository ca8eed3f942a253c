import {allIn} from '../../text/index.ts'
import type {Found} from './identifier.ts'

// "Varn Air flight 214", "Flight VA214"
const FLIGHT =
  /(?:(?<of>(?:\p{Lu}[\p{L}&.'’-]+ ){1,3}))?(?<![\p{L}-])[Ff]light (?:[Nn]o\. ?|[Nn]umber )?(?<code>\p{Lu}{2}|\p{Lu}\d)?[ -]?(?<number>\d{3,4})(?![\p{L}\p{N}-]|[.,]\d| (?:people|passengers|miles|kilomet))/gu
// "the M11", "the A40"
const ROAD =
  /(?<=\b(?:the|on|of|near|along|off) )(?<letter>[AMBN])(?<number>\d{1,4})(?![\p{L}\p{N}-]|[.,]\d)(?= (?:motorway|road|near|at|in|between|outside|junction|northbound|southbound|eastbound|westbound|was|is|to|after|by)\b|[.,])/gu
// "Interstate 95", "I-95", "Route 66", "Highway 1"
const HIGHWAY =
  /\b(?<of>Interstate|I-|Route|Highway|State Road|County Road|US Route)[ -]?(?<number>\d{1,3})(?![\p{L}\p{N}-]|[.,]\d)/gu
// "Resolution 1441", "House Bill 1042", "case number 2008-1123"
const PAPER =
  /(?<![\p{L}-])(?<of>(?:[Rr]esolution|(?:House|Senate|Assembly) (?:Bill|File|Resolution)|HB|SB|HR|H\.R\.|[Bb]ill|[Dd]irective|[Rr]egulation|[Oo]rdinance|[Pp]atent|[Dd]ocket|[Cc]ase|[Ff]ile|[Pp]ermit|[Ll]ot|[Cc]ontract|[Ll]icen[cs]e)) (?:[Nn]o\.? ?|[Nn]umber |#)?(?<number>\d[\d/.-]{1,12}\d)(?![\p{L}\p{N}-]| (?:people|patients|cases|years|percent|men|women|members))/gu

// what no sentence without such a number has
const SIGN =
  /flight|\b[AMBN]\d|interstate|\bI-|route|highway|road|resolution|bill|file|\bH\.?R\b|\b[HS]B\b|directive|regulation|ordinance|patent|docket|case|permit|\blot\b|contract|licen[cs]e/i

/** Numbers of flights, roads and papers. */
export function numbersIn(sentence: string): readonly Found[] {
  if (!/\d/.test(sentence) || !SIGN.test(sentence)) return []
  return [
    ...foundBy(sentence, FLIGHT, 'flight number'),
    ...foundBy(sentence, ROAD, 'road number'),
    ...foundBy(sentence, HIGHWAY, 'road number'),
    ...foundBy(sentence, PAPER, 'number'),
  ]
}

function foundBy(sentence: string, pattern: RegExp, sort: Found['sort']): readonly Found[] {
  return allIn(pattern, sentence).map(({0: text, index, groups = {}}) => {
    const {of = '', letter = '', number = ''} = groups
    const own = of === '' || sort !== 'flight number' ? text : text.slice(of.length)
    const end = index + text.length
    return {
      start: end - own.length,
      end,
      text: own,
      sort,
      of: `${letter}${of}`.toLowerCase().replace(/[^\p{L}]/gu, ''),
      value: number,
    }
  })
}
