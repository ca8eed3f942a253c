import {nameAt, type Document} from '../../reading/index.ts'
import {commonRarityOf} from '../../vocabulary/index.ts'
import {counting, matching, type Family} from './family.ts'

export const capitals: readonly Family[] = [
  {
    name: 'two capitals',
    severity: 'info',
    told: 'two capitals head a plain word',
    why: 'The shift key was held for a letter too long: the word is a common one, and no abbreviation is written so.',
    // "THe mayor"
    wrong: matching(/(?<![\p{L}\p{N}'’-])\p{Lu}{2}\p{Ll}{1,18}(?![\p{L}\p{N}-])/gu, (_, {0: word}) => isShifted(word)),
  },
  {
    name: 'capital inside a word',
    severity: 'info',
    told: 'a capital stands inside a plain word',
    why: 'The word is a common one when it is written small, and it is no name.',
    // "the harBour"
    wrong: matching(/(?<=[\p{Ll},] )\p{Ll}{1,15}\p{Lu}\p{Ll}{0,15}(?=[\s.,])/gu, (document, match) =>
      isInner(document, match),
    ),
  },
  {
    name: 'capital at a small word',
    severity: 'info',
    told: 'a small word has a capital in the middle of a sentence',
    why: 'The word is no name and opens neither a sentence, a quotation nor a title.',
    // "the mayor And the clerk"
    wrong: matching(
      /(?<=(?<![\p{L}\p{N}])\p{Ll}{2,20} )(?:And|Of|Was|Were|With|Has|Had|From|Would|Been|Into|Because|Before|Which|They|Their|So|Is|Are|By|It|Its|The|His|He|She|At|To|That|After|As|For|On|In|An|Not|But|Who|When|Where|Then|Than|Or|Be|Been)(?= \p{Ll}{2,20}[\s.,])/gu,
      isMidSentence,
    ),
  },
  {
    name: 'capital after a comma',
    severity: 'info',
    told: 'a small word has a capital after a comma',
    why: 'A comma ends no sentence: either a full stop was meant, or the word has no capital.',
    // "signed Per Lund, So the club paid"
    wrong: matching(
      /(?<=(?<![\p{L}\p{N}])\p{L}{3,20}, )(?:So|But|And|Because|While|Although)(?= (?:\p{Ll}{2,20}|\p{Lu}\p{Ll}{2,20} (?:\p{Ll}{2,16}ed|was|is|has|had|will|would))[\s.,])/gu,
      isMidSentence,
    ),
  },
  {
    name: 'name of the calendar or of a people written small',
    severity: 'info',
    told: 'the word is written small',
    why: 'Days, months and peoples have a capital in English, and the report gives others theirs.',
    // "on monday", "two british sailors"
    wrong: matching(
      /(?<=\p{Ll}[,;]? )(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|july|september|october|november|december|american|british|german|russian|chinese|iraqi|israeli|iranian|european|african|canadian|australian|japanese|korean|palestinian|muslim|jewish|english|spanish|italian|mexican|afghan|syrian|egyptian)s?(?=[ .,;])/gu,
    ),
    right: counting(/\p{Ll}[,;]? \p{Lu}\p{Ll}{2}/gu),
  },
  {
    name: 'text that fell into a word',
    severity: 'info',
    told: 'a word breaks off and another begins',
    why: 'No word has a capital there: two passages ran together.',
    // "policeThe mayor"
    wrong: matching(
      /(?<![\p{L}\p{N}'’@#./&-])\p{Ll}{2,15}(?:The|But|They|This|That|Police|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=[\s,])/gu,
    ),
  },
  {
    name: 'pronoun written small',
    severity: 'info',
    told: 'the pronoun is written small',
    why: '“I” has a capital wherever it stands.',
    wrong: matching(/(?<=[\p{Ll},"“] )i(?= (?:am|was|have|had|think|thought|will|would|know|knew|could|never)\b)/gu),
  },
  {
    name: 'part of a place name written small',
    severity: 'info',
    told: 'a part of the name is written small',
    why: 'Sea, gulf, ocean, bay and street are part of the name they stand in.',
    // "the Persian gulf", "East 52nd street"
    wrong: matching(
      /(?<!\p{L})(?:(?:Persian|Arabian) gulf|(?:Mediterranean|Black|Red|Caspian|Baltic|Arabian|Caribbean|Adriatic|Aegean|(?:South|East) China|Caribbean|Dead|North) sea|(?:Atlantic|Pacific|Indian|Arctic|Southern) ocean|(?:gulf|strait|bay|sea) of (?:Aden|Mexico|Oman|Thailand|Finland|Guinea|Hormuz|Malacca|Bengal|Biscay|Japan|Azov|Galilee)|(?:East|West|North|South) \d{1,3}(?:st|nd|rd|th) (?:street|avenue))(?![\p{L}-])/gu,
    ),
  },
  {
    name: 'name of a firm without its inner capital',
    severity: 'info',
    told: 'the firm writes it with a capital inside',
    why: 'The name is a known one, and it is spelled with two capitals.',
    // "on Youtube"
    wrong: matching(
      /(?<![\p{L}@/.])(?:Youtube|Paypal|Linkedin|Wikileaks|Fedex|Mcdonald['’]s|Playstation|Powerpoint|Javascript|Whatsapp|Tiktok|Iphones?|Ipads?|Ipods?|Ebay|Blackrock|Spacex|Openai|Airasia|Jetblue|Mastercard|Unitedhealth|Starcraft|Deviantart)(?![\p{L}-]|\.\p{L})/gu,
    ),
  },
]

function isShifted(word: string): boolean {
  const rarity = commonRarityOf(word.toLowerCase())
  if (word.length === 3 && /s$/.test(word)) return false
  return rarity === 'everyday' || (word.length > 3 && rarity !== undefined)
}

// "eMail" and "iStock" are written so
function isInner(_: Document, {0: word}: RegExpExecArray): boolean {
  return word.length >= 3 && !/^[a-z]\p{Lu}\p{Ll}{3}/u.test(word) && commonRarityOf(word.toLowerCase()) !== undefined
}

// what opens a quotation or a title may have a capital
function isMidSentence(document: Document, {0: word, index}: RegExpExecArray): boolean {
  const before = document.source.text.slice(Math.max(0, index - 60), index)
  if (/["“‘'][^"”’']{0,60}$|[.?!:]\s*\S*\s?$|\n\S*\s?$/.test(before)) return false
  if (/\b(?:the|called|titled|named|film|song|book|show|album|of|movie|novel|series|single|hit) $/.test(before))
    return false
  return nameAt(document, index) === undefined || nameAt(document, index)?.text === word
}
