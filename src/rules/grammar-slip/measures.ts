import {family, where, type Family} from './family.ts'

const number = '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)'
const age = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const person = '(?:man|woman|boy|girl|child|son|daughter|teenager|student|teen|driver|suspect|victim|father|mother)'
// what one is by age, not by a term of years as a veteran or a teacher is
const young =
  '(?:man|woman|boy|girl|child|son|daughter|teenager|teen|youth|toddler|schoolboy|schoolgirl|grandmother|grandfather|pensioner|mother|father|pedestrian|motorist|gunman|suspect|victim|actress|heiress|heir|orphan|widow|widower)'
const lengths =
  '(?:years|months|weeks|days|hours|minutes|seconds|miles|kilometres|kilometers|metres|meters|feet|yards|pages|points|rounds)'
const money = '(?:dollars|pounds|euros|rupees)'
const many = '(?:hundred|thousand|million|billion)'
const hyphen = '(?:-| - )'

/** Ages, lengths and sums that are put together in a way that none is. */
export const measures: readonly Family[] = [
  // "a thirteenth-month-old audit", "a 3rd-year-old boy"
  where(
    'old',
    family(
      'an age put together wrongly',
      `(?<![\\w'.-])(?<slip>(?:\\d{1,3}(?:st|nd|rd|th)|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie)th)-(?:year|month|week|day|hour)-olds?)(?![\\w'-])`,
      'How old it is, is a number of years or months, not a place in their row.',
    ),
  ),
  // "the 31-year gifted pensioner"
  {
    ...where(
      'year',
      family(
        'an age put together wrongly',
        `(?<![\\w'.-])(?<slip>\\d{1,2}(?:-| - )year(?: (?!old\\b|long\\b|sentence\\b|term\\b)[a-z]+)? ${young})(?=[.,;)]|$| (?:was|is|who|has|had|from|in|with|and|at|on|accused|said|told|died|narrowly|[a-z]+ed)\\b)`,
        'Somebody is 21 years old, or a 21-year-old: “old” is lost.',
      ),
    ),
    written: true,
  },
  // "cost more 500 lives"
  where(
    'more',
    family(
      'a lost “than”',
      `\\b(?:cost|costs|killed|killing|claimed|lasted|took|employs|drew|attracted|destroyed|injured|injuring|wounded|displaced|about|by|of|for|after|with|spent|worth|owes|has) (?<slip>more (?:[1-9]\\d{2,}|\\d+,\\d{3}|(?:a|two|three|four|five|six|seven|eight|nine|ten) (?:hundred|thousand|million|billion)))(?= (?:people|lives|[a-z]{3,}s|million|billion|men|women|children)\\b)`,
      'Before a number “more” has “than” after it.',
    ),
  ),
  // "the service begins 10.30"
  where(
    'begins starts began started',
    family(
      'a lost “at”',
      `\\b(?:the|a|his|her|its|their) (?:[a-z]+ )?[a-z]+ (?<slip>(?:begins|starts|began|started) (?:[01]?\\d|2[0-3])[.:][0-5]\\d)(?=[.;,]?$|[.;,] | on [A-Z])`,
      'Before the time of day stands “at”.',
    ),
  ),
  // "the 1980s was hard"
  {
    ...family(
      'a verb for one after several',
      `(?:^|[;:] |\\b(?:because|although|but|while|said) )(?<slip>the (?:early |late |mid-)?(?:1[89]|20)\\d0s (?:was|is|has))\\b`,
      'The subject is a plural, and its verb has the form for one.',
    ),
  },
  // "a 21-years-old man", "a 21 years old man", "21-year-olds man"
  where(
    'years year olds',
    family(
      'an age put together wrongly',
      `(?<![\\w'.-])(?<slip>${age}${hyphen}years${hyphen}old|(?:an?|the) ${age}[ -]years[ -]old(?= (?!and\\b|but\\b|who\\b|when\\b|from\\b|with\\b|now\\b)[a-z]{3,})|${age}${hyphen}year${hyphen}olds (?:${person})|at the aged of|aged of ${age})(?![\\w'-])`,
      'Somebody is 21 years old, or a 21-year-old: between hyphens the year stands in the singular.',
    ),
  ),
  // "a 10-years sentence", "a five years sentence"
  where(
    'years months weeks days hours minutes seconds miles kilometres kilometers metres meters feet yards pages points rounds',
    family(
      'several before a noun',
      `(?<![\\w'.$£€-])(?<slip>(?:an?|the|his|her|its|their|in|of) (?!(?:12|24)-hours)${number}-${lengths}(?= (?!old\\b|and\\b|or\\b|to\\b)[a-z]{3,})|an? ${number} ${lengths}(?= (?:term|contract|ban|deal|trip|walk|drive|flight|visit|period|break|delay|wait|deadline|campaign|war|siege|strike|tour|run|lead|course|race|journey|voyage|stay|holiday|plan|extension|moratorium|truce|ceasefire)\\b))(?![\\w'-])`,
      'A measure that stands before a noun, or after “a”, is in the singular: a ten-year sentence.',
    ),
  ),
  // "5 millions people", "two hundreds of"
  where(
    'hundreds thousands millions billions dozens',
    family(
      'a number word in the plural',
      `(?<![\\w'.,-])(?<slip>(?!\\d[\\d,.]*, )${number} ${many}s (?:people|of (?:people|${money})|${money}|euros))(?![\\w'-])`,
      'After a number such a word stands in the singular and without “of”: five million people.',
    ),
  ),
  // "hundreds of thousand people"
  where(
    'hundreds tens',
    family(
      'a number word without its plural',
      `(?<![\\w'-])(?<slip>(?:hundreds|tens|thousands) of ${many})(?= (?:people|of|${money}|[a-z]+s)\\b)`,
      'After “hundreds of” such a word is a plural.',
    ),
  ),
  // "60 miles per hours", "twice per weeks"
  where(
    'per hours days weeks months seconds',
    family(
      'several after a word for one',
      `(?<![\\w'-])(?<slip>(?:per|miles an|kilometres an|km an|times a|once a|twice a|day a) (?:hours|days|weeks|months|years|minutes|seconds|persons|nights))(?=[.,;:)]|$| (?:in|on|at|and|for|when|with|to|of|by|from|after|as)\\b)`,
      'What is counted by is one of its kind: miles per hour.',
    ),
  ),
  // "$5 million dollars", "5% percent", "9 a.m. in the morning"
  where(
    'dollars pounds euros percent cent morning afternoon evening night',
    family(
      'a unit twice',
      `(?<![\\w'-])(?<slip>\\$ ?\\d[\\d,.]*(?: (?:million|billion|thousand|trillion))?(?: US| U\\.S\\.)? dollars|£ ?\\d[\\d,.]*(?: (?:million|billion|thousand))? pounds|€ ?\\d[\\d,.]*(?: (?:million|billion|thousand))? euros|\\d[\\d,.]* ?% ?per ?cent|\\d ?a\\.?m\\.? in the morning|\\d ?p\\.?m\\.? (?:in the (?:afternoon|evening)|at night))(?![\\w'-])`,
      'The sign before or after the figure says already what the word after it says.',
    ),
  ),
  // "has been arrested yesterday", "have died three days ago"
  where(
    'yesterday ago',
    family(
      'a perfect with a time that is over',
      `(?<![\\w'-])(?<slip>(?:has|have)(?: also)?(?: been)? (?:[a-z]{3,}ed|died|won|lost|said|told|taken|given|killed|found|held|sent|left|made|shot|seen) (?:yesterday(?!')|(?:${number}|several|many|a few) (?:days|weeks|months|years) ago))(?![\\w'-])`,
      'What happened at a time that is over is told in the simple past; “has” and “have” go on to the present.',
    ),
  ),
]
