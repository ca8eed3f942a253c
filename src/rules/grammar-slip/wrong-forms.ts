import {family, where, type Family} from './family.ts'
import {baseVerb, participleForPast, past} from './verbs.ts'

const clauseStart = '(?<=^|\\b(?:if|because|although|when|while|that|and|but|after|before) )'
const end = "(?![\\w'-])"
// "what we have include", "did all he could to be": the words belong to a clause without a pronoun of its own
const notRelative =
  '(?<!\\b(?:what|whatever|all|everything|anything|thing|things|way|best|most|much|more|that|which|whom|as|than)\\b.{0,60})'
const strictBase = `(?!(?:say|produce|refuse|follow|take|get|answer|spend|advise|remains?|exist|prefer)\\b)${baseVerb}`
const place =
  '(?:street|road|bed|ground|floor|grass|pavement|sidewalk|couch|sofa|sand|snow|mud|hallway|ditch|gutter|field|yard|driveway|pool|beach|kitchen|bathroom|bathtub|stretcher|back|stomach|side|hospital|coffin|alley|doorway|parking lot|middle|dirt|water)'

/** Verbs in a form that their clause does not allow. */
export const wrongForms: readonly Family[] = [
  // "he done the work", "because they seen it", "who begun in May"
  where(
    'done seen gone begun swum rung written taken given known driven flown chosen spoken thrown eaten fallen risen',
    family(
      'a participle for a past',
      `(?<slip>(?:${clauseStart}(?:he|she|they|we|i|I)|(?<![Tt]he )\\bwho) ${participleForPast})${end}`,
      'The participle has no “has”, “had” or “was” before it, and the clause has no other verb at its place: this was to be the simple past.',
    ),
  ),
  // "he plead guilty", "Marsh plead not guilty"
  where(
    'plead',
    family(
      '“plead” for “pleaded”',
      `(?<slip>(?:(?<=^|\\b(?:but|after|when|because|where|later|before|that) |\\b(?:in|on|after|before|last) [^,.;]{3,30}, )(?:he|she|(?:(?:[A-Z]|(?<=^)[a-z])[\\w.'-]+ ){0,2}[A-Z][\\w'-]+)|\\b(?:he|she|[a-z]+ who later|(?:man|woman|suspect|officer|defendant|driver) who|(?<=^)(?:the|a) (?:man|woman|suspect|officer|defendant|driver|teenager|boy|girl|teacher|soldier|accused))) plead) (?:not |no )?(?:guilty|contest)`,
      'After one person the present has an -s, and what is told is past: the past of “plead” is “pleaded” or “pled”.',
    ),
  ),
  // "was found laying in the street"
  {
    ...where(
      'laying laid',
      family(
        '“lay” for “lie”',
        `(?<slip>\\blaying (?:face[- ](?:down|up)|motionless|unconscious|dead|awake|(?:in|on|across|beside|near|under) (?:the|a|an|his|her|their|its) (?:[a-z]+ )?${place}|in wait|there(?=[.,;]|$| (?:in|on|for|and|with|when|bleeding|dead)\\b)))${end}|\\b(?<other>had laid (?:dormant|awake|unconscious|undiscovered|idle|motionless))${end}`,
        'Nothing is put down here: what rests somewhere lies there, is lying and has lain; “lay” and “laid” need an object.',
      ),
    ),
    written: true,
  },
  // "they will have try to", "the firm could have include"
  where(
    'have',
    family(
      'a base form after “have”',
      `${notRelative}(?<slip>\\b(?:will|would|could|should|may|might|must)(?:n't| not)? have (?:${strictBase}|(?:try|seek|go) to))${end}`,
      'After “have” stands a participle; before a base form a “to” is lost.',
    ),
  ),
  // "the tax will be include", "to be continue"
  where(
    'be',
    family(
      'a base form after “be”',
      `(?<slip>\\b(?:will|would|could|should|may|might|must|can|to)(?: not| also| then)? be (?!give\\b)${strictBase})${end}(?! (?:and|or)\\b)`,
      'A base form cannot follow “be”: the verb was to be a participle.',
    ),
  ),
  // "he was won 13 fights", "she is scored two goals"
  where(
    'won scored averaged achieved',
    family(
      '“was” before what somebody has done',
      `(?<slip>\\b(?:he|she|who) (?:was|is) (?:won|scored|averaged|achieved) (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|a|the|his|her|many|more))${end}(?! (?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\\b)`,
      'Nobody “is won” a number of things: the auxiliary was to be “has” or “had”, or is one too many.',
    ),
  ),
  // "he is was", "because she was has"
  where(
    'is was are were',
    family(
      'two finite verbs side by side',
      `(?<=^|\\b(?:because|although|while) )(?<slip>(?:he|she|they|we) (?:is|was|are|were) (?:is|was|are|were|has|had|will|would))${end}`,
      'The pronoun has two finite verbs, of which one was left over.',
    ),
  ),
  // "she would could help"
  where(
    'will would could should must',
    family(
      'two modals side by side',
      `(?<slip>\\b(?:he|she|they|it|we) (?:will|would|could|should|must) (?:will|would|could|should|must|might))${end}`,
      'Of two modal verbs side by side one was left over.',
    ),
  ),
  // "they must to leave"
  where(
    'must should',
    family(
      '“to” after a modal',
      `${notRelative}(?<slip>\\b(?:he|she|they|it|we|[a-z]+s) (?:must|should)(?: not)? to (?:be|have|${strictBase}))${end}`,
      'After “must” and “should” the base form stands without “to”.',
    ),
  ),
  // "they were use to it", "she got use to"
  where(
    'use',
    family(
      '“use to” for “used to”',
      `(?<slip>\\b(?:(?:he|she|they|it|we|who) (?:was|were|is|are)|(?:got|get|getting|gotten|become|grown)) use to|${clauseStart}(?:he|she|it) use to (?:be|have|live|work|play|go|do))${end}`,
      '“Used to” has its -d, though it is not heard before “to”.',
    ),
  ),
  // "he tried to escaped", "they failed to stopped"
  where(
    'to',
    family(
      'a past after “to”',
      `(?<slip>\\b(?:want(?:s|ed)|decide[sd]|refuse[sd]|tries|tried|trying|intend(?:s|ed)|fail(?:s|ed)|manage[sd]|attempt(?:s|ed|ing)|able|unable|expected|supposed|forced|allowed|began|begun|started|continue[sd]|vowed|pledged|threatened) to (?!(?:so|un)[a-z-]*-)${past})${end}(?! [a-z]+s\\b)`,
      'The verb before “to” takes a base form after it; this is a past or a participle.',
    ),
  ),
  // "he don't know", "they doesn't"
  where(
    "don't haven't doesn't hasn't isn't wasn't aren't",
    family(
      'a verb that does not go with its pronoun',
      `(?<slip>(?:\\b(?:he|she|it) (?:don't|haven't|aren't)|\\b(?:they|we) (?:doesn't|hasn't|isn't|wasn't)))${end}`,
      'The pronoun and the verb beside it are not of one number.',
    ),
  ),
  // "everyone have left"
  where(
    'everyone everybody nobody everything nothing someone somebody',
    family(
      'a verb for several after one',
      `(?<=^|\\b(?:because|although|while) )(?<slip>(?:everyone|everybody|nobody|everything|nothing|someone|somebody) (?:have|were|are|${strictBase}))${end}`,
      'Words for everybody and nobody go with a verb in the singular.',
    ),
  ),
]
