import {counting, matching, type Family} from './family.ts'

const many =
  '(?:(?!1 )\\d{1,3}(?:[.,]\\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)'
const measure =
  '(?:year|month|week|day|hour|minute|second|mile|yard|foot|inch|metre|meter|kilometre|kilometer|point|page|game|story|storey|degree|acre|seat|round|lap|man|member|ton|tonne|pound|gallon|litre|liter)'
const degree = '(?:murder|burns?|assault|manslaughter|rape|arson|burglary|robbery|felony|misdemeanou?r)'

const hyphenated = counting(new RegExp(`(?<![\\w.,])${many}(?:-| - )${measure}s?(?:-| - | )\\p{Ll}`, 'giu'))

// "a 20 year sentence", "a 6.7 degree quake", "her 16 year old son"
const apart = matching(
  new RegExp(
    `(?<=(?<!\\p{L})(?:an?|the|his|her|its|their|our|this|that|another|every|each|new) )${many} ${measure} (?!(?:ago|later|before|after|earlier|from|to|in|of|and|or|at|by|for|on|with|deep|high|long|tall|wide|thick|away|down|up|plus|per|is|was|were|had|has|mark|that|which|who)\\b)(?:old )?\\p{Ll}{3,20}(?![\\p{L}-])`,
    'giu',
  ),
)

export const hyphens: readonly Family[] = [
  {
    name: 'hyphen lost in a measure',
    severity: 'warning',
    told: 'the hyphen between the number and its unit is lost',
    why: 'A measure that stands before a noun is one word with a hyphen, and everywhere else the report writes it so.',
    wrong: apart,
    right: hyphenated,
    ratio: 2,
  },
  {
    name: 'hyphen lost in a measure before a noun',
    severity: 'info',
    told: 'the hyphen is lost',
    why: 'A measure that stands before a noun is one word with a hyphen.',
    wrong: apart,
    right: document => hyphenated(document) + 1,
    ratio: 0.75,
  },
  {
    name: 'hyphen lost before a noun',
    severity: 'info',
    told: 'the hyphen is lost',
    why: 'The words stand together before a noun, and are one word with a hyphen there.',
    // "second degree murder", "a hit and run driver", "self defence"
    wrong: matching(
      new RegExp(
        `(?<![\\p{L}-])(?:first|second|third) degree ${degree}(?!\\p{L})|(?<=(?<!\\p{L})an? (?:alleged |suspected |fatal |deadly |drunken )?)hit and run (?:driver|crash|accident|collision|incident|case|charge|victim)(?!\\p{L})|(?<![\\p{L}-])(?:self defen[cs]e|self (?:made|proclaimed|styled|imposed|inflicted|employed|driving)|open heart surgery|(?:game|match|race|prize|award) winning \\p{Ll}{3,}|(?:earthquake|accident|disaster|flood|quake|drought) prone|full blown|so called (?=["“\\p{L}]))(?![\\p{L}-])`,
        'giu',
      ),
    ),
  },
]
