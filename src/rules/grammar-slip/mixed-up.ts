import {family, where, type Family} from './family.ts'

const owned = '(?:own|name|names|identity|son|father|mother|wife|husband|daughter|brother|sister|body|house|car)'
const figure = '[$£€]?\\d[\\d.,]*'
const count = `(?:${figure}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)`

// what sounds alike is the writer's slip, and so is what was left over from an edit
const written: readonly Family[] = [
  // "more then 500"
  where(
    'then',
    family(
      '“then” for “than”',
      `(?<slip>\\b(?:more|less|fewer|rather|larger|greater|higher|lower|older|younger|faster|longer|smaller) then (?:\\d[\\d,.]*|half|twice|ever|expected|any|an?\\b(?= [a-z]+\\b(?! later))|${count})\\b)`,
      'What is compared is joined by “than”; “then” tells when.',
    ),
  ),
  // "if nobody objects, than the road will be built"
  where(
    'than',
    family(
      '“than” for “then”',
      `\\bif\\b(?:(?!\\b(?:more|less|fewer|rather|sooner|other|else|better|worse|\\w{2,12}er)\\b)[^.;:?!]){8,120}, (?<slip>than)(?= (?:the|a|an|it|he|she|they|we|you|there|this|that|these|those|his|her|its|their|our|your|no|nobody|[a-z]+ (?:is|are|will|would|can|has|have))\\b)`,
      '“Then” tells what follows; “than” joins what is compared.',
    ),
  ),
  // "it's own", "its a bridge"
  where(
    "it's its",
    family(
      '“its” and “it’s”',
      `(?<slip>\\b(?:it's own(?! goal)|its (?:an?|been|going to|not (?:an?|the|where|what|clear|known|yet|just|only))))\\b`,
      '“Its” says whose something is; “it’s” is “it is” or “it has”.',
    ),
  ),
  // "there own", "their was"
  where(
    'there their',
    family(
      '“there” and “their”',
      `(?<slip>\\b(?:there own|their (?:is|are|was|were|has been|have been|will be)))\\b`,
      '“Their” says whose something is; “there” tells where, or that something is.',
    ),
  ),
  // "who's name", "whose been"
  where(
    "who's whose",
    family(
      '“whose” and “who’s”',
      `(?<slip>\\b(?:who's ${owned}|whose (?:been|going to)))\\b`,
      '“Whose” says whose something is; “who’s” is “who is” or “who has”.',
    ),
  ),
  // "you're own", "your going to"
  where(
    "you're your",
    family(
      '“your” and “you’re”',
      `(?<slip>\\b(?:you're own|your (?:an?|the|not|going to)))\\b`,
      '“Your” says whose something is; “you’re” is “you are”.',
    ),
  ),
  // "was suppose to"
  where(
    'suppose',
    family(
      '“suppose” for “supposed”',
      `(?<slip>\\b(?:is|are|was|were)(?: not|n't)? suppose to)\\b`,
      'The participle after “is” and “was” has its -d, though it is not heard before “to”.',
    ),
  ),
  // "handing over them over"
  where(
    'over up out off down away back',
    family(
      'a particle twice',
      `(?<slip>\\b(?:[a-z]+ )(?<particle>over|up|out|off|down|away|back) (?:them|it|him|her|us|me) \\k<particle>)(?![ -](?:the|a|an|his|her|its|their|there|here|\\d)\\b|-)`,
      'The little word that belongs to the verb stands before the pronoun and after it: one of the two was left over.',
    ),
  ),
  // "the victims' of the fire"
  family(
    'a stray apostrophe',
    `(?<slip>\\b(?:the|these|those|several|two|three|many) [a-z]+s' (?:of|have|had|were|are|who|will|would))\\b`,
    'The apostrophe makes the plural a possessive, but nothing follows that could be possessed.',
  ),
  // "dozen of ships"
  where(
    'dozen hundred thousand million',
    family(
      'a number word without its plural',
      `(?<slip>(?<=^|\\b(?:by|with|from|where|and|as|for) )(?:dozen|hundred|thousand|million) of (?!the\\b|them\\b|these\\b|those\\b)[a-z]+s)\\b`,
      'Before “of” such a word for an uncounted number is a plural, or has an article before it.',
    ),
  ),
]

const pairs: readonly Family[] = [
  // "less concerned with votes as they are with money"
  where(
    'as',
    family(
      'the wrong word after a comparison',
      `(?<slip>\\b(?:more|less) [a-z]+ (?<link>with|about|by|in|on|for|to|at) [^.;:,]{2,60} as (?:he|she|they|it|we) (?:is|are|was|were) \\k<link>)\\b`,
      'What is compared is joined by “than”, and what is alike by “as”.',
    ),
  ),
  // "between 30 to 60", "between nine months to three years"
  where(
    'between',
    family(
      '“between” with “to”',
      `(?<slip>\\b[Bb]etween ${count}(?: ?(?:%|percent|per cent|million|billion|years|months|weeks|days|hours|minutes|people))? to ${count})(?![\\w-]| and\\b)`,
      'The ends of a range are joined by “between … and” or by “from … to”.',
    ),
  ),
  // "neither the mayor or the council"
  where(
    'neither',
    family(
      '“neither” with “or”',
      `(?<slip>\\bneither (?!of\\b|side|party|man|woman)(?:(?!nor\\b)[\\w'-]+ ){1,3}or [\\w'-]+)`,
      '“Neither” is taken up by “nor”.',
    ),
  ),
  // "both Norwick or Sund"
  where(
    'both',
    family(
      '“both” with “or”',
      `(?<slip>\\bboth (?:in |from |for )?[A-Z][\\w'-]+ or [A-Z][\\w'-]+)`,
      '“Both” is taken up by “and”: either of the two would be another statement.',
    ),
  ),
  // "protect the church from the fire from spreading"
  {
    ...where(
      'from',
      family(
        'a preposition twice',
        `(?<slip>\\bfrom (?:the|a|an|his|her|its|their) [a-z]+ from (?!being)[a-z]{2,}ing)(?![\\w'-])`,
        'What is kept from happening has one “from”; the other was left over.',
      ),
    ),
    written: true,
  },
  // "handed the man today three sentences today"
  where(
    'today yesterday tomorrow tonight',
    family(
      'a day twice',
      `(?<slip>\\b(?<day>today|yesterday|tomorrow|tonight)\\b(?:(?! (?:and|but|or|that|which|who|as|than|of|from|is|are|was|were|if|when|because|to)\\b)[ \\w-]){1,80} \\k<day>)\\b(?!')`,
      'One clause tells twice on which day it is.',
    ),
  ),
]

/** Where a word stands for one that sounds like it, a pair of words does not match, or a word stands twice. */
export const mixedUp: readonly Family[] = [...written.map(one => ({...one, written: true as const})), ...pairs]
