import {family, where, type Family} from './family.ts'
import {inCourt} from './prepositions-in-court.ts'
import {morePrepositions} from './more-prepositions.ts'
import {baseVerb} from './verbs.ts'

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const days = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const people =
  '(?:police|officials?|authorities|sources?|reports?|documents?|investigators?|prosecutors?|spokes(?:man|woman|person))'

/** A word, the preposition that cannot follow it, and the one that does. */
const rows: readonly (readonly [cue: string, written: string, right: string])[] = [
  ['consistent', `consistent (?:to|of)`, 'consistent with'],
  ['capable', `capable (?:to|for) (?:a|an|the|be|${baseVerb})`, 'capable of'],
  [
    'responsible',
    `(?:is|was|were|are|be|held)(?: also| now| not| still| then| solely| partly| directly)? responsible (?:of|on) (?:the|a|an|his|her|their)`,
    'responsible for',
  ],
  ['depends', `depends (?:of|from)`, 'depends on'],
  ['depended', `depended (?:of|from)`, 'depended on'],
  ['complied complies', `compl(?:ied|ies) to (?:the|a|all|his|her|their)`, 'comply with'],
  ['despite', `despite of (?:the|a|an|his|her|their|its|this|all|being)`, 'despite, or in spite of'],
  ['spite', `in spite (?:the|a|his|her|their|its|all)`, 'in spite of'],
  ['regardless', `regardless the`, 'regardless of'],
  ['accordance', `in accordance to`, 'in accordance with'],
  [
    'discussed discussing',
    `discuss(?:ed|ing) about (?:the|how|what|his|her|their|possible)`,
    'discuss, without a preposition',
  ],
  [
    'prevented prevents',
    `prevent(?:s|ed) (?:him|her|them|us|it|people|anyone|to) to (?:be|have|go|${baseVerb})`,
    'prevent from',
  ],
  ['apart', `(?<=, )apart for (?:the|a|an|his|her|its|their|one|two|three|[A-Z])`, 'apart from'],
  ['reliant', `reliant (?:of|from)`, 'reliant on'],
  [
    'prohibited',
    `(?<!\\bit (?:is|was|has been) (?:not )?)(?<=\\b(?:is|are|was|were|been|not) )prohibited to (?:be|have|offer|sell|use|make|take|${baseVerb})`,
    'prohibited from, with a form in -ing',
  ],
  ['superior inferior', `(?:superior|inferior) than`, 'superior to'],
  [
    'married',
    `(?:is|was|were|got|be) married with (?:a|an|the|his|her) [a-z]+(?: [a-z]+)? (?:from|who|named|called)`,
    'married to',
  ],
  ['consists consisted', `consist(?:s|ed) (?:from|out of)`, 'consist of'],
  ['deprived', `deprived (?:from|off)`, 'deprived of'],
  [
    'forward',
    `look(?:s|ed|ing)? forward to (?:see|meet|hear|welcome|work|${baseVerb})`,
    'look forward to with a form in -ing',
  ],
  ['insisted', `insisted to (?:be|have|${baseVerb})`, 'insist on'],
  ['comprised', `comprised from`, 'composed of'],
  ['comprising comprises', `compris(?:ing|es) of`, 'comprise, without a preposition, or consist of'],
  [
    'awaiting awaits awaited',
    `await(?:ing|s|ed) for (?:the|a|an|his|her|their|its|trial|news|word|results|sentencing|help)`,
    'await, without a preposition, or wait for',
  ],
  ['resulted resulting', `result(?:ed|ing) (?:to|into) (?:the|a|an|his|her|their|its)`, 'result in'],
  [
    'stressed stressing',
    `stress(?:ed|ing) (?:on|upon) the (?:need|importance|necessity|fact)`,
    'stress, without a preposition',
  ],
  [
    'requested demanded',
    `(?:has|have|had|he|she|they|who|police|officials) (?:requested|demanded) for (?:a|an|the|more|his|her|their)`,
    'request and demand, without a preposition',
  ],
  ['response respond', `in (?:response (?:of|for) (?:the|a|an)|respond to)`, 'in response to'],
  ['praise', `full of praise (?:of|to|on|about)`, 'full of praise for'],
  [
    'arrived arrives arriving',
    `arriv(?:ed|es|ing) to (?:the|a) (?:scene|hospital|airport|city|country|house|home|site|station|hotel|island|village|town|court|courthouse|school)(?=[.,;]|$| (?:in|on|at|by|with|and|after|before|for|from|of)\\b)`,
    'arrive at or in',
  ],
  ['explained', `explained (?:him|her|them|us|me) (?:that|how|why|what|the)`, 'explain to somebody'],
  ['suggested', `suggested (?:him|her|them|us) (?:to|that)`, 'suggest to somebody'],
  [
    'informed',
    `(?<!\\b(?:was|were|be|been|is|are) )informed to (?:the )?(?:police|authorities|press|media|reporters)`,
    'inform, without a preposition',
  ],
  ['coped coping cope', `cop(?:e|ed|ing) up with`, 'cope with'],
  ['regards', `(?:in|with) regards (?:of|for) (?:the|a|his|her|their)`, 'with regard to'],
  ['lieu', `in lieu (?:to|for|from) (?:the|a|his|her)`, 'in lieu of'],
  ['afraid', `(?:is|was|are|were) afraid from`, 'afraid of'],
  ['proud', `(?:is|was|are|were|be|so|very) proud (?:for|from|on) (?:the|his|her|their|its|our)`, 'proud of'],
  ['aware', `(?:is|was|are|were|be|being|became|not) aware (?:about|for|on) (?:the|his|her|their|any|a)`, 'aware of'],
  [
    'prohibited forbade',
    `(?:prohibit(?:s|ed)|barred|banned) (?:him|her|them|people|anyone|it) to (?:be|have|go|${baseVerb})`,
    'prohibit from',
  ],
  [
    'suffering suffers suffered',
    `(?:suffer(?:s|ed|ing) of|suffer(?:s|ing) by) (?:a|an|the|severe|serious|depression|cancer|injuries)`,
    'suffer from',
  ],
  ['contrary', `contrary (?:of|from|with) (?:the|his|her|their|a|popular)`, 'contrary to'],
  [
    'succeeded',
    `(?:has|have|had|he|she|they|it|who) succeeded to (?:be|have|get|win|make|reach|${baseVerb})`,
    'succeed in',
  ],
  ['worth', `worth of (?:seeing|doing|mentioning|visiting|noting)`, 'worth, without a preposition'],
  [
    'access accessed',
    `(?:gain|gained|have|has|had) access (?:in|into|of) (?:the|his|her|their|a) (?:building|computer|system|account|network|house|files|website)`,
    'access to',
  ],
]

const after: readonly Family[] = [...rows, ...inCourt, ...morePrepositions].map(([cue, written, right]) =>
  where(
    cue,
    family(
      'a wrong preposition',
      `(?<![\\w'-])(?<slip>${written})(?![\\w'-])`,
      `The words go together as “${right}”; what stands here belongs to other words.`,
    ),
  ),
)

/** Prepositions that do not go with the word before them, or with the time after them. */
export const prepositions: readonly Family[] = [
  ...after,
  // "on February 1979"
  where(
    'on',
    family(
      '“on” before a month',
      `(?<!\\b(?:book|report|data|figures|information|article|study|based|update|focus|conference|film) )(?<slip>\\bon ${months},? (?:1[5-9]|20)\\d\\d)(?=[.,;)]|$| (?:at|in|on|to|for|from|when|after|by|with|and|as|was|were|the|that)\\b)`,
      'A day has “on” before it, a month or a year “in”; here no day is named.',
    ),
  ),
  // "was played in Sunday."
  where(
    'in',
    family(
      '“in” before a day',
      `(?<slip>\\bin (?:${days}|${months} \\d{1,2}))(?=[.;]|$|, (?!${days}|[A-Z]|\\d{4}s)(?:and|but|the|a|when|after|\\d{4}[.,;]))`,
      'A month or a year has “in” before it, a day “on”.',
    ),
  ),
  // "since two years"
  where(
    'since',
    family(
      '“since” before a length of time',
      `(?<slip>\\bsince (?:two|three|four|five|six|seven|eight|nine|ten|several|many|\\d{1,2}) (?:years|months|weeks|days|hours))(?! (?:ago|before|earlier|prior|after|later|back|previously|of|in)\\b)(?![\\w-])`,
      '“Since” has a point in time after it, “for” a length of time.',
    ),
  ),
  // "for two years ago"
  where(
    'ago',
    family(
      '“for” with “ago”',
      `(?<slip>\\bfor (?:two|three|four|five|six|seven|eight|nine|ten|several|many|\\d{1,2}) (?:years|months|weeks|days|hours) ago)(?![\\w-])`,
      '“For” tells how long, “ago” how far back: one of the two was left over.',
    ),
  ),
  // "according police", "according the report"
  where(
    'according',
    family(
      'a lost “to”',
      `(?<slip>\\baccording (?:(?:the|a|an|local|state|federal|city) )?${people})(?=[.,;]|$| (?:said|in|on|from|who|and|obtained|released|filed|close)\\b)`,
      'Whom one goes by has “to” before it after “according”.',
    ),
  ),
]
