import {CARDINAL} from '../../number-words.ts'
import {numberOf, words, type Groups, type Sort} from './sort.ts'

const N = `(?<n>${CARDINAL})(?<half> and a half)?`
const UNIT = '(?<unit>year|month|week|day)s?'
const LENGTH = `${N}[- ]${UNIT}(?:(?:,| and|, and) (?<months>${CARDINAL}) months?)?`
const HEDGE = '(?:at least |a total of |nearly |almost |more than |a minimum of )?'

/** To how long somebody was sentenced. */
export const sentences: readonly Sort[] = [
  {
    // "sentenced to 14 years in prison", "jailed for 14 years", "a 12-year sentence"
    name: 'length of the sentence',
    finds: [
      words(`(?:sentenced|sentencing him|sentencing her) to ${HEDGE}${LENGTH}`),
      words(
        `(?:jailed|imprisoned|locked up|put away|(?:sent|go|goes|going|went) to (?:prison|jail)|detained) for ${HEDGE}${LENGTH}`,
      ),
      words(`${N}[- ]${UNIT} (?:(?:jail |prison |custodial )(?:sentence|term)|sentence)`),
      words(`(?:got|given|received|handed) ${HEDGE}${LENGTH}(?= (?:in (?:prison|jail)|behind bars|for|,))`),
      words(`(?:sentence|(?:jail|prison) term) of ${HEDGE}${LENGTH}`),
    ],
    value: lengthOf,
    topic: /(?<!\p{L})(?:court|judge|jury|convicted|guilty)(?!\p{L})/iu,
    unless:
      /(?<!\p{L})(?:suspended|maximum|minimum|faces?|facing|could|up to|asked|sought|seeking|prosecut\p{L}+|demanded|recommend\p{L}+|earlier|previous\p{L}*|already|another|respectively|both|each|brother|accomplice|co-defendant|appeal|reduced|cut|increased|served|serving|law|carries|carry|years? ago|consecutive|concurrent\p{L}*|plus|community)(?!\p{L})/iu,
    near: (a, b) => a.split(' ')[1] !== b.split(' ')[1],
    least: 1,
  },
]

// "four years and six months" is "four and a half years"
function lengthOf({n, half, unit = '', months}: Groups): string {
  const length = Number(numberOf(n)) + (half === undefined ? 0 : 0.5) + Number(numberOf(months ?? '0')) / 12
  return `${String(Number(length.toFixed(2)))} ${unit.toLowerCase()}`
}
