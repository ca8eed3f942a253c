import {family, where, type Family} from './family.ts'

const spelled = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)'
const number = `(?:${spelled}|[2-9]|[1-9]\\d{1,2}|\\d{1,3}(?:,\\d{3})+)`
const sum = '[$£€]\\d[\\d.,]*(?: (?:thousand|million|billion))?'

/** Sums and numbers with a word lost beside them, in the wrong place, or with two hedges that do not go together. */
export const astrayNumbers: readonly Family[] = [
  // "offered a $75,000 in the case", "announced a 12 percent on Friday"
  where(
    'a an',
    family(
      'a lost noun',
      `(?<![\\w'-])(?<slip>an? (?:${sum}|\\d[\\d.]* (?:percent|per cent)) (?:in|for|on|from|by|at|after|when|while|last|this|and then))(?= (?!the dollar\\b|average\\b)\\w)`,
      'The article and the sum belong to a noun, which is lost: a reward, a fine, a rise.',
    ),
  ),
  // "wounding other 70", "hurt her and other two,"
  where(
    'other',
    family(
      'words that have changed places',
      `(?:^|\\b(?:[a-z]{3,}ing|killed|injured|wounded|hurt|arrested|and|with|by|of|while|in|for) )(?<!\\d,? and )(?<slip>other ${number}(?=[.,;]|$| (?:were|are|remain|had|have)\\b))(?![\\w'%-])`,
      'The number stands before “other”, or “another” before the number.',
    ),
  ),
  // "over nearly $100 billion", "almost more than 300"
  where(
    'over than least nearly almost under',
    family(
      'two hedges that do not go together',
      `(?<!\\b(?:no|not|nothing|much|is|be|was|were|drop|fall|rise|turn) )(?<slip>(?:(?:over|more than|at least|upwards of|in excess of) (?:nearly|almost|under|less than|fewer than|just under|close to)|(?:nearly|almost|under|less than|fewer than) (?:over|more than|at least|upwards of)))(?= (?:${sum}|(?:an? )?(?:hundred|thousand|million|dozen)|${number}\\b|half\\b))(?! \\S+(?: \\S+)? (?:years?|months?|weeks?|days?|hours?|decades?|minutes?|seasons?)\\b)`,
      'The one says that it is more, the other that it is less.',
    ),
  ),
  // "about approximately 40"
  where(
    'about approximately roughly around',
    family(
      'two hedges for one',
      `(?<![\\w'-])(?<slip>(?:about|approximately|roughly|around) (?:approximately|roughly)|(?:approximately|roughly) (?:about|around))(?= (?:${sum}|${number}\\b))`,
      'Both say the same.',
    ),
  ),
]
