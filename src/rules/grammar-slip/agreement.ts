import {readingsOf} from '../../vocabulary/index.ts'
import {family, where, type Family} from './family.ts'
import {isPlural, phraseEnd, pluralNoun, singularNoun} from './nouns.ts'
import {baseVerb, finiteVerb} from './verbs.ts'

const clauseStart = '(?<=^|\\b(?:if|because|although|when|while) )'
const number = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const several = `(?:${number}|these|those|several|many|a number of|a couple of|a handful of|dozens of|hundreds of|thousands of)`
// nouns by their ending, but those that are verbs too: "two question in", "several experience"
const derived =
  '(?!\\w*(?:question|mention|function|petition|auction|position|caution|station|section|portion|motion|experience|influence|reference|sentence|silence|evidence|finance|balance|distance|advance|comment|implement|supplement|ssist|nsist|nlist|esist|exist|twist|worship|pity|witness)\\b)[a-z]{3,}(?:tion|ment|ist|ship|ity|ance|ence)'
// "the number two official", "day two", "tier three"
const notLabel =
  '(?<!\\b(?:number|no\\.?|part|phase|day|week|chapter|section|group|tier|level|stage|class|type|grade|season|round|category|episode|formula|big|top|option|route|line|page|gate|terminal|unit|district|zone|game|article) )'

// "the city are two goals down", "the hospital have said": bodies that some take for the people in them
const body =
  '(?:country|city|university|hospital|church|college|hotel|restaurant|village|town|region|district|province|county|airport|newspaper|magazine|website)\\b'
// "three weeks is a long time"
const measures =
  /^(?:second|minute|hour|day|night|week|month|year|decade|mile|metre|meter|kilometre|kilometer|foot|inch|yard|dollar|pound|euro|cent|point|degree|time|ton|tonne|gallon|litre|double|single)s$/

/** Where a noun and its determiner or its verb are not of one number. */
export const agreement: readonly Family[] = [
  // "these problem are old", "several soldier were hurt"
  where(
    'two three four five six seven eight nine ten eleven twelve these those several many number couple handful dozens hundreds thousands',
    family(
      'one after a word for several',
      `${notLabel}(?<slip>\\b(?:${several} ${singularNoun}|(?:${number}|several) ${derived}))${phraseEnd}`,
      'The word before it speaks of several, the noun stands in the singular and ends its phrase, and it is a noun that has a plural.',
    ),
  ),
  // "one of the victim was"
  where(
    'one',
    family(
      'one after “one of”',
      `(?<slip>\\bone of (?:the|these|those|his|her|its|their|our) (?:(?:[a-z]+est|most [a-z]+|other|first|last|few|main|best|worst|largest) )?${singularNoun})${phraseEnd}`,
      '“One of” picks one out of several, so the noun after it is a plural; this one is a singular and ends its phrase.',
    ),
  ),
  // "a boats was seen", "each soldiers"
  where(
    'a an every each another this',
    family(
      'several after a word for one',
      `(?<slip>\\b(?:(?:a|an|every) (?<plural>[a-z]+)|(?:each|another|(?<=^)this) (?<counted>${pluralNoun})))${phraseEnd}(?! of (?:state|government|mission)\\b)`,
      'The word before it speaks of one, the noun is a plural and ends its phrase.',
      // "another lies in luck"
      ({plural, counted}) =>
        counted === undefined ? isPlural(plural ?? '') : !readingsOf(counted.toLowerCase()).includes('z'),
    ),
  ),
  // "the reports cites a friend", "because two soldiers was late"
  where(
    'the these those two three four several many some',
    family(
      'a verb for one after several',
      `${clauseStart}(?<slip>(?:the|these|those|two|three|four|several|many|some) (?<plural>[a-z]+) (?:${finiteVerb}|is|was|has|does))(?![\\w'-])`,
      'The subject is a plural and stands next to its verb, which has the form for one.',
      ({plural = ''}) => isPlural(plural) && !measures.test(plural),
    ),
  ),
  // "if the agency withdraw from the talks"
  where(
    'the a an this each every one his her their agency',
    family(
      'a verb for several after one',
      `${clauseStart}(?<slip>(?:the|a|an|this|each|every|one|his|her|their) (?:(?!${body})${singularNoun} (?:${baseVerb}|have|become|come|are|do)|agency (?!say\\b)(?:${baseVerb}|become|come)))(?![\\w'-])`,
      'The subject is a singular and stands next to its verb, which has the form for several.',
    ),
  ),
  // "they was told", "she have no car"
  where(
    'they we he she',
    family(
      'a verb that does not go with its pronoun',
      `(?:(?<!-)\\b(?<slip>(?:they|we) (?:${finiteVerb}|is|was|has|does))|${clauseStart}(?<other>(?:he|she) (?:${baseVerb}|have|become|come|are|do)))(?![\\w'-])`,
      'The pronoun and the verb beside it are not of one number.',
    ),
  ),
  // "there was several fires"
  where(
    'there',
    family(
      'a verb for one before several',
      `(?<slip>\\bthere (?:is|was|has been) (?:many|several|${number}|no|\\d+) (?:${pluralNoun}|people|men|women|children))${phraseEnd}`,
      'What there is, is a plural; the verb has the form for one.',
    ),
  ),
]
