import {family, where, type Family} from './family.ts'
import {phraseEnd, pluralNoun, singularNoun} from './nouns.ts'
import {baseVerb} from './verbs.ts'

const befallen =
  '(?:arrested|killed|shot|injured|wounded|charged|convicted|sentenced|hospitali[sz]ed|released|pronounced|rushed|transported|airlifted|evacuated|detained|subdued|found|born|elected|fired|hired|booked|jailed|taken)'
const end = "(?![\\w'-])"
const fields =
  '(?:rounds|minutes|days|weeks|months|years|games|quarters|seasons|anniversaries|birthdays|laps|goals|attempts|holes|periods|overs)'

/** Where a word is lost, or two words have changed places. */
export const lostWords: readonly Family[] = [
  // "but Marsh as “subdued”", "he as not hurt", "the fight as also"
  {
    ...where(
      'as',
      family(
        '“as” for “was”',
        `(?<=^|, |\\b(?:and|but|when|after|before|because|that|who) )(?<slip>(?:(?:he|she|they|it) as (?:not|still|also|being|${befallen})|(?:[A-Z][\\w'-]+ )?[A-Z][\\w'-]+ as(?= (?:" ?)?${befallen}\\b)|the [a-z]+ as (?:also|not|still)|who as ${befallen}))${end}`,
        'The clause has a subject and a participle and no verb between them; “as” stands where “was” or “has” should.',
      ),
    ),
    written: true,
  },
  // "for the first in 20 years"
  where(
    'first',
    family(
      'a lost “time”',
      `(?<slip>\\bfor the first in (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|many|several|over|more than|nearly|almost) (?:\\d+ )?(?:years|decades|months|weeks))${end}`,
      '“The first” stands without what it counts: a “time” is lost.',
    ),
  ),
  // "for first time since", "at same time"
  where(
    'first same',
    family(
      'a lost “the”',
      `(?<slip>\\b(?:for first time (?=since|in|on|that|ever|after)|(?:at|on|in) same (?:time|day|place|way|year|week|night|month)))${end}`,
      'What is the only one of its kind has “the” before it.',
    ),
  ),
  // "one of most popular", "one of more the popular"
  where(
    'one',
    family(
      'a lost or misplaced “the”',
      `(?<slip>\\bone of (?:(?:largest|biggest|oldest|best|worst|greatest|highest|youngest|richest|poorest|deadliest|strongest|finest|busiest|most [a-z]+) (?:[a-z]+ )?[a-z]+s|(?:more|most) the [a-z]+))${end}`,
      'A superlative, and what is more so than others, has “the” before it.',
    ),
  ),
  // "one the most popular"
  where(
    'one',
    family(
      'a lost “of”',
      `(?<slip>\\bone the (?:most|largest|biggest|oldest|best|worst|greatest|highest) [a-z]+)${end}`,
      'One is picked out of several with “of”.',
    ),
  ),
  // "a number people were", "hundreds passengers"
  where(
    'number lot handful majority hundreds thousands dozens scores',
    family(
      'a lost “of”',
      `(?<slip>\\b(?:a (?:number|lot|handful|majority)|(?<!the )(?:hundreds|thousands|dozens|scores)) (?:people|${pluralNoun}))(?=[.;]|$| (?:in|on|at|were|have|had|who|from|with)\\b)`,
      'A word for many has “of” before what is counted.',
    ),
  ),
  // "is expected be", "are going be"
  where(
    'be',
    family(
      'a lost “to”',
      `(?<slip>\\b(?:is|are|was|were) (?:expected|scheduled|likely|unlikely|supposed|going|able|unable|allowed|forced|due|ready) be)${end}`,
      'Before the base form “to” is lost.',
    ),
  ),
  // "he decided leave", "they refused remove"
  where(
    'decided refused tried failed wants wanted hoped intends vowed',
    family(
      'a lost “to”',
      `(?<=^|\\b(?:and|but|because|that|when|who) )(?<slip>(?:he|she|they|it|we) (?:decided|refused|tried|failed|wants|wanted|hoped|intends|vowed) (?:be|have|${baseVerb}))${end}`,
      'Before the base form “to” is lost.',
    ),
  ),
  // "it does not allow to use"
  where(
    'allow allows',
    family(
      'a lost object',
      `(?<=^|\\b(?:and|but|because|although) )(?<slip>(?:he|she|they|it|the [a-z]+|this) (?:(?:even )?allows|(?:does|did|do|would|will)(?: not|n't)(?: even)? allow) to (?:be|have|${baseVerb}))${end}`,
      'Somebody or something is allowed to do a thing; who it is, is lost.',
    ),
  ),
  // "in the 11th rounds", "his third attempts"
  where(
    'rounds minutes days weeks months years games quarters seasons anniversaries birthdays laps goals attempts holes periods overs',
    family(
      'several after a word for one',
      `(?<!\\b(?:and|or|to|through|between) )(?<slip>\\b(?:in|on|at|of|for|until|after|before|during) (?:the|his|her|its) (?:\\d{1,2}(?:nd|rd|th)|\\d?[2-9]1st|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) ${fields})(?=[.,;]|$| (?:of (?!each|every|both|all|their)|when|after|but|against|by|on|at)\\b)(?!.{0,25}\\beach\\b)`,
      'A number that tells the place in a row picks out one.',
    ),
  ),
  // "killed a 66-year-old Ada Marsh"
  where(
    'old',
    family(
      'an article before a name',
      `(?<slip>\\b(?:killed|injured|hit|struck|shot|stabbed|wounded|arrested|identified as|named as) an? \\d{1,3}-year-old [A-Z]\\w+ (?:[A-Z][\\w.]+ ){0,2}[A-Z][a-z]+)(?=[.,;]|$| (?:was|is|in|on|at|after|before|of|as|with|and)\\b)`,
      'A name stands without an article; either the name or the article was left over.',
    ),
  ),
  // "an the", "the of the"
  where(
    'an a the',
    family(
      'an article before what it cannot stand before',
      `(?<slip>(?<=\\s)(?:an (?:the|he|she|they|his|her|their|was|were|has|had|will|said|then|that|to|with|for|by|not|a)|the (?:of|was|were|has|had|a (?!la\\b|cappella|priori))|a (?:the|his|her|its|their|these|those|my)))(?=\\s+[a-z])`,
      'Of the two little words one was left over, or a word between them is lost.',
    ),
  ),
  // "moved quickly to safely.", "public safely"
  where(
    'safely',
    family(
      '“safely” for “safety”',
      `(?<slip>\\b(?:(?:taken|brought|moved|led|pulled|rushed|escaped|carried|guided|flown|swam|jumped|ran|got|way)(?: [a-z]+)? to safely(?=[.;]|$)|(?:public|road|food|air|fire|child|traffic) safely(?=[.,;]|$| (?:of|and|board|officials|commission|measures|rules|reasons|is|was)\\b)))${end}`,
      'At this place stands a noun; “safely” tells how something is done.',
    ),
  ),
  // "serious injured", "in critically condition", "played particular well"
  where(
    'serious critical severe heavy seriously critically severely particular extreme complete',
    family(
      'an adjective for an adverb, or an adverb for an adjective',
      `(?<slip>\\b(?:(?:critical|serious|severe|heavy) (?:injured|damaged|beaten|wounded)|(?:in |with )?(?:seriously|critically|severely) (?:condition|injuries|injury)|(?:is|was|are|were|be|been|played|performed) (?:particular|extreme|complete) (?:well|good|bad|hard|difficult|important|poorly|badly|dangerous|clear|wrong)))(?=[.,;]|$| (?:for|in|at|to|on|by|when|after|and|with|against|that)\\b)`,
      'What a thing is like is told by an adjective, how something is done or how much so by an adverb.',
    ),
  ),
]

/** Kept beside the nouns it is made of: “there were a teacher”. */
export const thereIs: Family = where(
  'there',
  family(
    'a verb for several before one',
    `(?<slip>\\bthere (?:are|were) an? ${singularNoun})${phraseEnd}(?!.* and )`,
    'What there is, is one; the verb has the form for several.',
  ),
)
