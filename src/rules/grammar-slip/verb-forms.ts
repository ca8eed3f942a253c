import {family, where, type Family} from './family.ts'
import {baseVerb, finiteVerb, past, pastForParticiple} from './verbs.ts'

const not = "(?: not|n't| also| now| soon| never| already)?"
// "his will named a niece", "the might"
const notThing =
  '(?!(?:the|an?|his|her|its|their|my|our|your|this|that|no|free|ill|good|last|political|living|iron|of|and|or|at|with)\\b)'
// "what he said was not to be done", "all they could ended in": the words close the subject of another verb
const notRelative =
  '(?<!\\b(?:what|whatever|all|everything|anything|thing|things|way|as|best|most|much|more|less|than|where|do|does|did|done)\\b.{0,80})'
const inclined =
  '(?:wants?|wanted|plans?|planned|expected|able|unable|begins?|began|begun|continues?|continued|refuses?|refused|decides?|decided|tries|tried|trying|agreed|intends?|intended|hopes?|hoped|likely|unlikely|due|supposed|forced|allowed|started)'
// the words from the beginning of the clause: "the money he had went" has two subjects, each with its own verb
const simpleSubject =
  "(?<=\\b(?:which|who|that) |(?:^|[,;] |\\b(?:and|but|or|because|if|when|after|before|until|while|although) )(?:(?:he|she|they|we|it|i|I|you) |(?:(?:the|an?|his|her|its|their|this|two|three|several|many) )?(?:(?!(?:the|an?|his|her|its|their|this|that|what|all|everything|anything|he|she|they|we|it|i|you|who|way|only)\\b)[\\w'-]+ ){0,3}))"
const end = "(?![\\w'-])"

/** Where a verb has a form that cannot stand after the words before it. */
export const verbForms: readonly Family[] = [
  // "she would of come"
  {
    ...family(
      '“of” for “have”',
      `(?<slip>\\b(?:(?:would|could|should|must)(?:n't| not)?|(?:he|she|they|it|we|who) might(?: not)?) of) (?=[a-z]+(?:ed|en|ne|wn|me|de|ld|pt|ft|st|ght)\\b)`,
      'Before a participle stands “have”; spoken fast it sounds like “of”.',
    ),
    written: true,
  },
  // "the plant will goes", "he will buried", "it could not used"
  where(
    'will might must would could should cannot',
    family(
      'a finite verb after a modal',
      `${notRelative}(?<slip>\\b(?:${notThing}[\\w'-]+ (?:will|might|must)|[\\w'-]+ (?:would|could|should|cannot))${not} (?:${finiteVerb}|${past}))${end}`,
      'After “will”, “would”, “could” and their like stands the base form of a verb; a participle needs “be” or “have” before it.',
    ),
  ),
  // "that is not say", "they were not know"
  where(
    "not isn't aren't wasn't weren't",
    family(
      'a base form after “not”',
      `${notRelative}(?<slip>\\b(?:(?:is|are|was|were) not|(?:that|it)'s not|(?:is|are|was|were)n't) ${baseVerb})${end}`,
      'A base form cannot follow “is not”: a “to” is lost, or the verb was to have another form.',
    ),
  ),
  // "he was arrest", "they have been tell", "it has include"
  where(
    'is are was were been',
    family(
      'a base form after an auxiliary',
      `(?<slip>\\b(?:(?:he|she|they|we|it) (?:is|are|was|were)|(?:has|have|had) been) (?!get\\b|go\\b)${baseVerb})${end}`,
      'A base form cannot follow this auxiliary: the verb was to be a participle.',
    ),
  ),
  // "it began to takes its toll"
  where(
    'to',
    family(
      'a finite verb after “to”',
      `(?<slip>\\b${inclined} to (?:${finiteVerb}|went|gave|began|became|came|had|does|has))${end}`,
      'The verb before “to” takes a base form after it.',
    ),
  ),
  // "they had went home"
  where(
    'has have had having',
    family(
      'a past for a participle',
      `${simpleSubject}(?<slip>(?:has|have|had|having)${not} ${pastForParticiple})${end}`,
      'After “has” and “had” stands a participle; this is the simple past.',
    ),
  ),
  // "he did not went", "it does not has"
  where(
    "do does did don't doesn't didn't",
    family(
      'a finite verb after “do not”',
      `(?<slip>\\b(?:do|does|did)(?: not|n't) (?:${finiteVerb}|${past}|has|is|was))${end}`,
      'After “do not” stands the base form of a verb.',
    ),
  ),
  // "because they walking home", "(and I imaging they're"
  where(
    'he she they we i',
    family(
      'a participle without its auxiliary',
      `(?<=^|\\b(?:if|because|although|that) |(?:^|\\()(?:and|but|so) )(?<slip>(?:he|she|they|we|i|I) (?!being|having|during|bring|sing|ring|fling|cling|swing|sting|spring|string|wring|king|nothing|everything)[a-z]{2,12}ing)${end}`,
      'The pronoun opens the clause and has no verb but a form in -ing, which cannot stand without “am”, “is” or “was”.',
    ),
  ),
]
