import {CARDINAL} from '../../number-words.ts'
import {numberOf, words, type Groups, type Sort} from './sort.ts'

const TIME = `(?<!hours? (?:and )?)(?<n>${CARDINAL}|an?|\\d\\.\\d)(?<half> and a half)?[- ](?<unit>minute|hour|day)s?(?<more> and a half)?(?:,? (?:and )?(?<minutes>\\d{1,2}) minutes?)?`
const HEDGE =
  '(?:about |around |nearly |almost |just over |just under |some |over |more than |less than |a little over |roughly |only |for |a total of |after )*'
const VERDICT = '(?:its|their|the|a) (?:[\\p{L}-]+ )?(?:verdicts?|decision)'

/** How long the jury was out. */
export const trials: readonly Sort[] = [
  {
    // "deliberated for about nine hours", "after 11 hours of deliberations", "less than four hours after they had begun to deliberate"
    name: 'length of the deliberations',
    finds: [
      words(`deliberat(?:ed|ing|ions?|es?)(?: (?:that|which))?(?: (?:lasted|lasting|took|of))? ${HEDGE}${TIME}`),
      words(`${TIME} of (?:jury )?(?:deliberations?|deliberating|discussions?)`),
      words(
        `${TIME} after (?:they|it|the jury|jurors|the panel) (?:had )?(?:began|begun|started|retired|gone out|went out)`,
      ),
      words(`(?:considering|consider(?:ed)?|discuss(?:ed|ing)|weigh(?:ed|ing)) ${VERDICT} ${HEDGE}${TIME}`),
      words(`(?:jury|jurors|panel) (?:took|needed|spent|(?:was|were|had been) out) ${HEDGE}${TIME}`),
    ],
    value: hoursOf,
    near: areNear,
    topic: /(?<!\p{L})(?:jury|jurors|verdicts?)(?!\p{L})/iu,
    unless:
      /(?<!\p{L})(?:first trial|retrial|previous|earlier|resum\p{L}+|so far|second day|third day|still)(?!\p{L})/iu,
    least: 0,
  },
]

const HOURS: Readonly<Record<string, number>> = {minute: 1 / 60, hour: 1, day: 24}

function hoursOf({n, half, more, minutes, unit = 'hour'}: Groups): string | undefined {
  const count = /^an?$/i.test(n ?? '') ? 1 : n?.includes('.') === true ? Number(n) : Number(numberOf(n))
  if (Number.isNaN(count)) return undefined
  const whole = count + ((half ?? more) === undefined ? 0 : 0.5) + Number(minutes ?? 0) / 60
  return `${String(Number((whole * (HOURS[unit.toLowerCase()] ?? 1)).toFixed(2)))} ${unit.toLowerCase() === 'day' ? 'days' : 'hours'}`
}

// days of sitting say nothing of hours
function areNear(a: string, b: string): boolean {
  const [[x, one], [y, other]] = [a, b].map(span => span.split(' ')) as [string[], string[]]
  const [low, high] = [Math.min(Number(x), Number(y)), Math.max(Number(x), Number(y))]
  return one !== other || high <= low * 1.25 || high - low <= 1
}
