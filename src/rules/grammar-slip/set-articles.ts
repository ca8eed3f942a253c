import {family, where, type Family} from './family.ts'

const end = '(?=[.,;:)]|$| (?:and|but|to|in|on|at|by|for|with|when|after|before|of|from|as)\\b)'

/** What has a “the” or an “a” in its midst: the words before it, and the words that it is lost before. */
const definite: readonly (readonly [before: string, nouns: string])[] = [
  ['on', 'basis|eve|verge|brink|outskirts|recommendation|anniversary'],
  ['in', 'absence|event|vicinity|aftermath|name|hands|shadow'],
  ['at', 'expense|request|behest|hands|age|foot|height|mercy|invitation|peak|scene'],
  ['with', 'help|exception|aim|intention|assistance|support'],
  ['under', 'auspices|guise|leadership|direction|influence'],
  ['over', 'course'],
  ['for', 'purpose|sake|duration|benefit'],
  ['throughout|during', 'course|duration|rest'],
  ['to', 'detriment'],
]

const lost: readonly Family[] = definite.map(([before, nouns]) =>
  where(
    nouns.replaceAll('|', ' '),
    family(
      'a lost article',
      `(?<![\\w'-])(?<slip>(?:${before}) (?:${nouns}) of)(?= (?:the|a|an|his|her|its|their|this|that|these|those|[A-Z]|\\d+|all|[a-z]+ing)\\b)`,
      'In this turn of phrase the noun has an article before it: that is lost.',
    ),
  ),
)

/** Turns of phrase with an article or a little word that does not belong there: a word that each has, what is written, and how it goes. */
const rows: readonly (readonly [cue: string, written: string, right: string])[] = [
  [
    'slip',
    `(?:gave|give|gives|giving|given) (?:the |his |her |their )?(?:[\\w'-]+ )?(?:police|officers|guards?|authorities|pursuers|[Nn]avy|[Aa]rmy|security|soldiers|troops|detectives|captors|reporters|forces|him|her|them) a slip(?=[.,;]|$| (?:and|but|by|in|after|when)\\b)`,
    'give somebody the slip',
  ],
  ['other', '(?:^|, )(?:on|at|in) other hand', 'on the other hand'],
  ['run', 'in (?:a )?long run(?=[.,;]|$)', 'in the long run'],
  ['stake', '(?:is|are|was|were|lives|jobs) at the stake(?=[.,;]|$| (?:in|for)\\b)', 'at stake'],
  ['result', '(?:^|[;,] |and |but )as result(?=,| of\\b)', 'as a result'],
  ['day', '(?:later|earlier|early|late) in day(?=[.,;]|$| (?:and|but|that|after)\\b)', 'in the day'],
  ['accident', 'on accident(?=[.,;]|$)', 'by accident'],
  ['spite', 'in the spite of', 'in spite of'],
  ['respect regard', 'with the (?:respect|regard) to', 'with respect to, with regard to'],
  ['regards', 'in regards (?:to|of)', 'in regard to'],
  ['matter', 'as (?:matter of (?:the )?fact|a matter of the fact)', 'as a matter of fact'],
  ['term', 'in term of', 'in terms of'],
  ['mean', 'by mean of', 'by means of'],
  ['case', 'in case if', 'in case, or if'],
  ['time', `(?:for|after|took) (?:very )?long time${end}`, 'a long time'],
  ['while', 'once in while|once for a while', 'once in a while'],
  ['lot', '(?:is|are|was|were|have|has|had|with|for|in|spent|caused|got|get|need|needs) lot of', 'a lot of'],
  ['sudden', 'all (?:of|the) sudden|all of the sudden', 'all of a sudden'],
  ['meantime', '(?:^|, |and |but )in meantime', 'in the meantime'],
  ['sake', '(?<!the )sake for(?= the\\b)', 'sake of'],
  ['accordance', 'in the accordance with', 'in accordance with'],
  ['contrast', 'in the contrast (?:to|with)', 'in contrast to'],
  ['conjunction', 'in the conjunction with', 'in conjunction with'],
  ['lieu', 'in the lieu of', 'in lieu of'],
  ['virtue', 'by the virtue of', 'by virtue of'],
  ['behalf', 'on (?:the )?behalf (?:for|to|from|with)|on the behalf of', 'on behalf of'],
  ['glance', 'at (?:the|a) first glance', 'at first glance'],
  ['example instance', '(?:^|, )for (?:the|an) (?:example|instance),', 'for example'],
  ['attention', '(?:pay|paid|paying|pays) (?:an|the) attention(?= to\\b|[.,;])', 'pay attention'],
  ['advantage', '(?:take|took|taking|takes|taken) an advantage of', 'take advantage of'],
  ['birth', '(?:give|gave|giving|gives|given) a birth(?= to\\b|[.,;])', 'give birth'],
  ['care', '(?:take|took|taking|takes|taken) a care of', 'take care of'],
  ['fun', '(?:make|made|making|makes) a fun of', 'make fun of'],
  ['use', '(?:make|made|making|makes) an? use of', 'make use of'],
  ['account', 'take (?:it |this |that |them )?in account|taken in account|takes in account', 'take into account'],
  [
    'deal',
    '(?:great|good) deal (?:people|money|time|damage|trouble|work|attention|evidence|support|pressure)',
    'a great deal of',
  ],
  ['possibly', 'as (?:soon|quickly|early|much|fast|long) as possibly', 'as possible'],
  ['other', '(?:nothing|anything|none|no one|anyone|someone|something) other (?:the|a|an|his|her|their)', 'other than'],
  [
    'ahead',
    'ahead (?:the|his|her|its|their) (?:elections?|vote|summit|meeting|game|match|race|polls|trial|season|release|launch|talks|visit|final|start|deadline)',
    'ahead of',
  ],
  [
    'next',
    '(?:right|sat|sitting|stood|standing|seat|parked|house|door|lives|lived) next (?:the|his|her|their|him|them)(?! (?:day|morning|week|night|year|month))',
    'next to',
  ],
  ['same', '(?:^|, |but )in the same time,', 'at the same time'],
]

const phrases: readonly Family[] = rows.map(([cue, written, right]) =>
  where(
    cue,
    family(
      'a set phrase with a wrong little word',
      `(?<![\\w'-])(?<slip>${written})(?![\\w'-])`,
      `The phrase goes “${right}”: a little word is lost, left over or another.`,
    ),
  ),
)

/** Turns of phrase whose articles and little words are fixed. */
export const setArticles: readonly Family[] = [...lost, ...phrases]
