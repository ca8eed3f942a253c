import type {LeftOut} from './left-out.ts'
import type {Case, Outcome} from './set.ts'

const FRACTIONS =
  '(?:halves|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|thirtieths?|firsts|seconds|hundredths?|thousandths?|millionths?|trillionths?)'

/** Families of numbers that are no quantities in a report, or that no report writes. */
const families: readonly LeftOut[] = [
  {
    family: 'figures of dates, addresses and codes',
    why: 'a part of a date, of an address or of a name counts nothing',
    pattern: /\d\/\d{1,2}\/\d{4}|\b\d{1,3}(?:\.\d{1,3}){3}\b|\b[A-Z]{2,}-\d+|https?:/,
  },
  {
    family: 'sums',
    why: 'a report tells what came out, and writes no calculation',
    pattern: /\b(?:plus|equals)\b|\b\w+ over (?:\d|one|twenty)/i,
  },
  {
    family: 'improper and compound fractions in words',
    why: 'a report writes “26.4”, not “one hundred thirty-two fifths”; simple fractions stay in',
    pattern: new RegExp(
      String.raw`\b(?:hundred|thousand|million|ty|teen)[ -](?:and )?(?:\w+ty[ -])?(?:\w+[ -])?${FRACTIONS}\b|\b\w+ty[ -]+${FRACTIONS}\b`,
      'i',
    ),
  },
  {
    family: 'signs set apart in the middle of a number',
    why: 'the text was taken apart; in a report the dash between two numbers is a range',
    pattern:
      /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand) - \w+|^\W*- \d/i,
  },
  {
    family: 'figures after “percent of”',
    why: 'that asks for a calculation: in a report the figure after it is the whole',
    pattern: /^\W*(?:per ?cents?|percentages?|%) of \w+\W*$/i,
  },
]

/** The case, or one that counts apart where its text belongs to a family that is left out on purpose. */
export function withoutFamilies({id, judge, ...rest}: Case): Case {
  const family = families.find(({pattern}) => pattern.test(id))?.family
  return {id, ...rest, judge: () => (family === undefined ? judge() : apart(family, judge()))}
}

function apart(family: string, {scores: [first]}: Outcome): Outcome {
  return {scores: first ? [{...first, measure: `left out: ${family}`}] : [], misses: []}
}
