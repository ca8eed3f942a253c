import {family, where, type Family} from './family.ts'
import {thereIs} from './lost-words.ts'

const end = "(?![\\w'-])"
const clauseStart = '(?<=^|\\b(?:when|while|because|after|although|if) )'
const auxiliary = '(?:is|was|were|are|has|have|had|will|would)'

/** Pronouns in the wrong case, and possessives where none can be. */
export const cases: readonly Family[] = [
  thereIs,
  // "complaints about he and his wife", "between she and"
  where(
    'he she they we i',
    family(
      'a subject pronoun after a preposition',
      `(?<slip>\\b(?:between|about|with|against|including|involving|without|regarding|concerning) (?:he|she|they|we|I) and (?:his|her|their|our|my|the|[A-Z]))`,
      'After a preposition stands “him”, “her”, “them”, “us” or “me”, alone or with somebody else.',
    ),
  ),
  // "between Marsh and I."
  where(
    'between',
    family(
      'a subject pronoun after a preposition',
      `(?<slip>\\bbetween (?:him|her|them|[A-Z][\\w'-]+|his [a-z]+|her [a-z]+|my [a-z]+) and (?:I|he|she|they|we))(?=[.;]|$)`,
      'After a preposition stands “him”, “her”, “them”, “us” or “me”, alone or with somebody else.',
    ),
  ),
  // "him and his wife were", "because them were"
  where(
    'him them',
    family(
      'an object pronoun as the subject',
      `${clauseStart}(?<slip>(?:him|them|me|us) (?:${auxiliary}|and (?:his|her|their|my|the|[A-Z][\\w'-]+)(?: [\\w'-]+){0,2} ${auxiliary}))${end}`,
      'The subject is “he”, “they”, “I” or “we”, alone or with somebody else.',
    ),
  ),
  // "a man whom was arrested"
  where(
    'whom',
    family(
      '“whom” for “who”',
      `(?<slip>(?<!\\b(?:of|with|to|from|for|by|about|against|among|in|on|at|under) )\\bwhom (?:is|was|were|are|has|had|have) (?:been|not|also|still|[a-z]+ed|taken|killed|shot|found|known|seen|born|a|an|in|on))${end}`,
      'It is the subject of the verb beside it, so it is “who”.',
    ),
  ),
  // "Ross' does have"
  where(
    'does did will has had have was',
    family(
      'a possessive as the subject',
      `(?<!\\bthe )(?<slip>(?:\\b[A-Z]|^[a-z])[a-z]+s' (?:(?:does|did) (?:have|not|[a-z]+)|has (?:been|also)|had been|will (?:be|have)|would (?:be|have)|was [a-z]+ing))${end}`,
      'A possessive stands before what is owned; before this verb stands the name alone.',
    ),
  ),
  // "in it's first year"
  {
    ...where(
      "it's its'",
      family(
        '“its” and “it’s”',
        `(?<slip>\\b(?:(?:of|in|from|with|under|on|by|at|to|into|lost|has|had) it's (?:first|second|third|last|next|latest|new|main|members?|leaders?|headquarters|customers|employees|history|original|annual|way|place|name|website|kind|most|final|fourth|customers|users|workers)|its'))(?![\\w'-])`,
        '“Its” says whose something is; “it’s” is “it is” or “it has”.',
      ),
    ),
    written: true,
  },
]
