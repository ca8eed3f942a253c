import {readingsOf} from '../../vocabulary/index.ts'
import {family, where, type Family} from './family.ts'

// nobody is one of these for so many years
const person =
  '(?:man|woman|boy|girl|teenager|schoolboy|schoolgirl|suspect|victim|mother|father|son|daughter|brother|sister|grandmother|grandfather|actor|actress|singer|star|pensioner|widow|motorist|motorcyclist|passenger|pedestrian|cyclist|gunman)'

const nation =
  '(?:indian|british|american|french|german|italian|spanish|russian|chinese|japanese|israeli|iranian|iraqi|turkish|greek|danish|swedish|norwegian|dutch|canadian|australian|mexican|brazilian|egyptian|pakistani|korean|philippine)'

/** Ages, damage, dates and other things with a word too few or of another meaning. */
export const shortWords: readonly Family[] = [
  // "a 26-year singer"
  where(
    'year',
    family(
      'a lost “-old”',
      `(?<![\\w'.-])(?<slip>(?:an?|the|his|her|their) \\d{1,2}(?:-| - )year (?!veteran|term|old|olds|prison|sentence)(?:[a-z]+ )?${person})(?![\\w'-])`,
      'How old somebody is has “-old” after the year.',
    ),
  ),
  // "fire damages", "caused $2 million in damages"
  where(
    'damages',
    family(
      '“damages” for “damage”',
      `^(?!.*\\b(?:sue[sd]?|suing|court|jury|lawsuits?|claims?|award\\w*|judge|settle\\w*|punitive|compensat\\w*|liable|damages? (?:suit|claim)|lawyers?|attorneys?|seek\\w*|sought|pay|paid)\\b).*?(?<slip>(?:fire|storm|flood|quake|earthquake|water|smoke|wind|hail|property) damages|(?:minor|severe|heavy|extensive|major|massive|structural) damages (?:to|in|from|at|were)|damages to (?:the|his|her|their|its|several|some|many|nearby) (?:[a-zA-Z]+ ){0,3}?(?:building|church|house|home|car|vehicle|bridge|roof|store|school|ship|plane|aircraft|boat|road|property|interior|engine|cable)s?|caus(?:ed|ing) (?:(?:an estimated|about|around|nearly|over|more than|up to|at least|some) )?[$£€]\\d[\\d.,]*(?: (?:thousand|million|billion))? (?:in|of|worth of) damages)(?![\\w'-])`,
      'What is destroyed is damage; damages are what a court awards.',
    ),
  ),
  // "things are going to well"
  where(
    'to',
    family(
      '“too” and “to”',
      `(?<![\\w'-])(?<slip>(?:going|doing|working|faring|looking|playing|performing) to (?:well|great|good|badly))(?=[.,;]|$| (?:for|in|on|at|with|right|so|lately|either)\\b)`,
      '“Too” tells that there is more of it than should be; “to” stands before a verb or a noun.',
    ),
  ),
  // "the man fell the ground"
  where(
    'fell appeared disappeared emerged occurred happened vanished knelt glanced stumbled collided slept stared died lived',
    family(
      'a lost preposition',
      `(?<![\\w'-])(?<slip>(?:fell|appeared|disappeared|emerged|occurred|happened|vanished|knelt|glanced|stumbled|collided|slept|stared|died|lived) (?:the|his|her|their) (?:\\d+(?:st|nd|rd|th) )?(?:[A-Z]\\w+ )?(?:ground|floor|river|house|home|building|street|road|station|hospital|court|hotel|school|city|town|village|stairs|window|roof|bridge|scene|crowd|car|train|field|sea|lake|water|area|country|region|bedroom|kitchen|bathroom|park|airport))(?! (?:before|after|of the same)\\b)(?![\\w'-])`,
      'The verb takes no object: before the place a preposition is lost.',
    ),
  ),
  // "the former players career"
  where(
    'career season wife husband widow mother father funeral birthday identity apartment bedroom girlfriend boyfriend salary',
    family(
      'a lost apostrophe',
      `(?<![\\w'-])(?<slip>(?:the|a|an|his|her) (?:[\\w-]+ ){0,2}(?<owner>[a-z]{4,}s) (?:career|season|wife|husband|widow|mother|father|funeral|birthday|identity|apartment|bedroom|girlfriend|boyfriend|salary))(?=[.,;]|$| (?:was|is|had|has|and|in|on|at|with|after|before|said|when|two|three|to)\\b)`,
      'The word before it says whose it is, and has an apostrophe for that.',
      ({owner = ''}) => /^(?=.*h)(?!.*z)/.test(readingsOf(owner)),
    ),
  ),
  // "Norwegian Navy has sent a ship"
  where(
    'navy army force guard coastguard marines embassy',
    family(
      'a lost article',
      `^(?<slip>${nation} (?:Navy|Army|Air Force|Coast Guard|Coastguard|Marines|Embassy|Supreme Court))(?= (?:is|was|has|had|will|said|have|were|also|would|could|sent|arrested|rescued)\\b)`,
      'There is one of it in a country, and in a sentence it has “the” before it.',
    ),
  ),
]
