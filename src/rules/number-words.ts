import {ofVocabulary} from '../vocabulary/index.ts'

const tables = ofVocabulary(({numbers: {words, ordinals}}) => ({
  words: new Map(Object.entries(words).filter(([word]) => word !== 'both' && word !== 'pair' && word !== 'trio')),
  ordinals: new Map(Object.entries(ordinals)),
}))

/** A small whole number as a pattern: "12", "eight", "twenty-one". */
export const CARDINAL = String.raw`(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-[a-z]{3,5}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)`

/** A small ordinal as a pattern: "12th", "eighth", "twenty-first". */
export const ORDINAL = String.raw`(?:\d{1,3}(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]{3,5}teenth|twentieth|thirtieth))`

/** What one of the two stands for. */
export function numberOf(said: string): number | undefined {
  const digits = /^\d+/.exec(said)?.[0]
  if (digits !== undefined) return Number(digits)
  const {words, ordinals} = tables()
  const [tens, ones] = said.toLowerCase().split('-')
  const whole = words.get(tens ?? '') ?? ordinals.get(tens ?? '')
  if (ones === undefined || whole === undefined) return whole
  const rest = words.get(ones) ?? ordinals.get(ones)
  return rest === undefined ? undefined : whole + rest
}
