import {family, where, type Family} from './family.ts'

const parts = 'sunk sung begun swum drunk rung shrunk'
const others =
  'seen done gone taken given written driven eaten chosen stolen spoken flown thrown drawn torn fallen risen'
const anyOf = (list: string): string => `(?:${list.replaceAll(' ', '|')})`
const object = '(?:a|an|the|his|her|its|their|our|two|three|four|five|six|seven|eight|nine|ten|several|many|\\d+)'
const helped =
  "(?<!\\b(?:has|have|had|having|was|were|is|are|be|been|being|get|gets|got|getting|'s|'ve|'d)(?: [\\w']+){0,4} )"

/** The participle of a verb where its past should stand, and adjectives before a participle. */
export const pastForms: readonly Family[] = [
  // "the frigate Alma sunk a trawler"
  where(
    parts,
    family(
      'a participle for a past',
      `${helped}\\b(?<slip>(?:he|she|it|they|we|who|which|that|[A-Z][a-z]{2,}|(?!have |been |were |being |having |already |since |recently |finally |just )[a-z]{4,}s?) ${anyOf(parts)} ${object})(?= [a-z\\d])(?<!\\b(?:not|never|ever|already|also|just|since|yet|half|once|soon|sooner|later|earlier|those|if|when|as|and|or|wine|beer) ${anyOf(parts)} ${object})`,
      'The form is that of the participle, which needs “has” or “was”; the past has another one.',
    ),
  ),
  // "she seen the boat", "they gone to Elsin"
  where(
    others,
    family(
      'a participle for a past',
      `(?<!\\b(?:has|have|had|having|was|were|is|are|did|could|would|should|nor|than|as|if|only|seldom|never)(?: not)? )\\b(?<slip>(?:he|she|they|we) ${anyOf(others)} (?:${object}|to|in|on|it|him|them))(?= [a-z\\d])`,
      'The form is that of the participle, which needs “has” or “was”; the past has another one.',
    ),
  ),
  // "he hung himself in his cell"
  where(
    'hung',
    family(
      '“hung” for “hanged”',
      `\\b(?<slip>hung (?:himself|herself|themselves|themself|myself))(?= (?:in|at|from|with|by|after|while|on|using|before)\\b|[.,;]|$)(?! (?:out|up)\\b)`,
      'Pictures are hung; who dies by the rope is hanged.',
    ),
  ),
  // "previous reported violations", "recent released figures"
  where(
    'previous recent sudden severe serious initial original',
    family(
      'an adjective for an adverb',
      `(?<![\\w'-])(?<slip>(?:previous|recent|severe|serious|initial|public) (?:reported|announced|released|published|announced|discovered|injured|wounded|damaged|convicted|appointed|acquired|completed|disclosed|unknown|unreported|undisclosed|unreleased|elected))(?= [a-z]{3,})`,
      'What is said of a participle ends in “-ly”: previously reported, seriously injured.',
    ),
  ),
]
