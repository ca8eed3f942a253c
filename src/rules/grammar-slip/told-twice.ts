import {family, where, type Family} from './family.ts'

const plural = '(?:departments|ministries|universities|counties|cities|towns|villages|rivers|provinces|parishes)'
const single = '(?:Department|Ministry|University|County|City|Town|Village|River|Province|Parish)'

/** What one clause says twice. */
export const toldTwice: readonly Family[] = [
  // "the departments of Health and Labour Department"
  where(
    'departments ministries universities counties cities towns villages rivers provinces parishes',
    family(
      'a noun twice',
      `(?<![\\w'-])(?<slip>${plural} of (?:[A-Z][a-z]+,? ){1,4}and (?:the )?(?:[A-Z][a-z]+ ){1,2}${single})(?![\\w'-])`,
      'The plural stands for both of them; after the second name its singular was left over.',
    ),
  ),
  // "the crew also found the boat also empty", "after further reading a further page"
  where(
    'also further again already',
    family(
      'an adverb twice',
      `(?<![\\w'-])(?<slip>(?<adverb>also|further|already)(?: (?!and\\b|or\\b|but\\b|that\\b|who\\b|which\\b|as\\b|when\\b|if\\b|while\\b|because\\b|than\\b)[a-z]+){1,3} \\k<adverb>)(?![\\w'-])`,
      'One clause has the same adverb twice: one of the two was left over.',
    ),
  ),
  // "although the road was closed, but the bus came"
  where(
    'although though while',
    family(
      'two conjunctions for one',
      `^(?<slip>(?:even though|although|though|while) [^,;:—–-]{12,110}, but)(?= (?:he|she|it|they|there|this|that|the [a-z]+) (?:[a-z]+ )?(?:is|are|was|were|has|have|had|will|would|can|could|did|does|said|says)\\b)`,
      'The clause that begins with “although” or “while” is taken up without “but”.',
    ),
  ),
  // "the reason was because"
  where(
    'reason',
    family(
      '“reason” with “because”',
      `(?<![\\w'-])(?<slip>the (?:main |only |real )?reason (?:(?:for (?:this|that|the [a-z]+) )?(?:is|was)|(?:he|she|they|it) [a-z]+ (?:is|was)) because)(?! of\\b)(?![\\w'-])`,
      'A reason is “that” something is so; “because” says once more that it is a reason.',
    ),
  ),
]
