/** An age in years (or months, weeks, days): "28-year-old", ", 28,", "aged 28". Offsets are in the line. */
export interface Age {
  readonly end: number
  readonly unit: 'a' | 'mo' | 'wk' | 'd'
  readonly via: 'age' | 'age-apposition'
}

const UNITS: Readonly<Record<string, Age['unit']>> = {year: 'a', yr: 'a', month: 'mo', week: 'wk', day: 'd'}
// "-year-old", " years old", " years of age", " yo"
const OLD =
  /(?:[ -]{1,2}(?<unit>year|yr|month|week|day)s?(?:[ -]{1,2}olds?(?!\p{L})| of age(?!\p{L})|(?= (?:and|or) (?:older|younger)(?!\p{L})))|(?:[ -]?(?<short>y\/?o)(?!\p{L})))/uy
// "aged 28", "at the age of 28", "age 28", "turned 28"
const AGED =
  /(?<![\p{L}])(?:ages \d{1,3},? and|aged(?: between| over| under| above| below| at least| about| around)?(?:(?: \d{1,3},){0,6} \d{1,3},(?: and)?|(?: \d{1,3},){0,6} \d{1,3} and)?|ages?|(?:at|by|to) the age of|age of|turn(?:s|ed|ing)?|at age) $/u
// "aged 9 months"
const SPELLED = /^ (?<unit>year|month|week|day)s?(?![\p{L}-])/u
// "she was 28", "Venn, who is 28,"
const OF_SOMEBODY = /(?<!\p{L})(?:he|she|who) (?:is|was|would be|would have been) (?:only |just |then |now )?$/u
// "died on Thursday at 91", "dies in hospital at 77": no time of day and no house
const DIED_AT =
  /(?<!\p{L})(?:die[sd]?|dead|dying|passe[sd] away|retire[sd]?)(?: (?:(?:early|late|peacefully|suddenly|yesterday|today|on|this|last|\p{L}{3,6}day|morning|night|week|(?:in|at) (?:a |an |his |her |the )?(?:\p{L}+\.? ){0,3}?\p{L}+)\.?)){0,5},? at $/u
const NO_HOUR = /^(?:[.,;:)"'](?!\d)|$| (?!\p{Lu}|[ap]\.?m\b|o'clock|hours|people|of ))/u
// "Venn, a teacher of 43, was"
const OF_ONE = /, an? (?:\p{Ll}[\p{L}-]* ){1,3}of $/u
// "At 24, Venn is", "who at 46 was the oldest", "became at 19 the youngest"
const AT_OPENING = /^["“]?At $/u
const AFTER_OPENING =
  /^, (?:he|she|the (?:youngest|oldest)|(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:is|was|has|had|became|will)(?!\p{L}))/u
const OLDEST_AT = /(?<!\p{L})(?:oldest|youngest)(?: [\p{L}-]+){0,8} at $/u
const AT_AGE = /(?<!\p{L})(?:who|he|she|became|(?:who|he|she) (?:is|was)),? at $/u
const AFTER_AT_AGE =
  /^,? (?:is|was|became|had|has|the (?:youngest|oldest)|still|already|one of the (?:youngest|oldest)|the second[- ](?:youngest|oldest))(?!\p{L})/u
// "a woman of 31", "an old man of 80"
const PERSON_OF = /(?<!\p{L})(?:man|woman|boy|girl|lad|teenager|father|mother|widow|widower) of (?:only |just )?$/u
const AFTER_PERSON = /^(?:[.,;)"]|$| (?:who|from|with|was|were|is|has|had|and|survived|died)(?!\p{L}))(?!\d)/u
const AFTER_AGE = /^(?:[.,;)"]|$| (?:when|at the time|and|but|in \d{4}|last|this|on)(?!\p{L}))(?!\d)/u
const YOUNGEST = 5
// "Dara Venn, 28, of": a name, then the number between commas
const APPOSITION_BEFORE = /(?:\p{Lu}[\p{L}.'’-]{1,24}|(?:Jr|Sr)\.|I{2,3}), $/u
const APPOSITION_AFTER = /^(?:,(?! ?\d)|[.;)]?$|\.(?!\d)|\)|;| and )/u
// "Dara Venn (28), the manager", "Dara Venn (28) was held"; in a match it is a minute: "Venn (28), Ruhl (60)"
const BRACKET_BEFORE = /\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+ \($/u
const BRACKET_AFTER =
  /^\)(?:, (?:the|an?|who|of|from|his|her|son|daughter|wife|resident)\b| (?:of|from|who|was|were|is|has|had|died|said)\b)/

/** The age that a number stands for; `value` is undefined for a number that is none exactly ("turning dozens of homes"). */
export function ageAt(raw: string, line: string, start: number, end: number, value = NaN): Age | undefined {
  OLD.lastIndex = end
  const old = OLD.exec(line)
  if (old?.groups) return {end: end + old[0].length, unit: UNITS[old.groups.unit ?? 'year'] ?? 'a', via: 'age'}
  if (!Number.isInteger(value) || value < 1 || value > 120) return undefined
  const before = line.slice(Math.max(0, start - 24), start)
  const spelled = AGED.test(before) ? SPELLED.exec(line.slice(end, end + 12)) : null
  if (spelled) return {end: end + spelled[0].length, unit: UNITS[spelled.groups?.unit ?? ''] ?? 'a', via: 'age'}
  if (
    AGED.test(before) &&
    !/^(?:(?!-plus)[ -]?\p{L}+s\b|%|,\d)/u.test(line.slice(end)) &&
    !/^[\p{L}\d]/u.test(line.slice(end))
  )
    return {end, unit: 'a', via: 'age'}
  const told = line.slice(Math.max(0, start - 70), start).toLowerCase()
  if (value >= YOUNGEST && DIED_AT.test(told) && NO_HOUR.test(raw.slice(end))) return {end, unit: 'a', via: 'age'}
  if (value >= YOUNGEST && OF_SOMEBODY.test(before.toLowerCase()) && AFTER_AGE.test(line.slice(end)))
    return {end, unit: 'a', via: 'age'}
  if (value >= YOUNGEST && isAtAge(raw, start, end)) return {end, unit: 'a', via: 'age'}
  if (
    value >= YOUNGEST &&
    OF_ONE.test(raw.slice(Math.max(0, start - 50), start)) &&
    /^(?:,|$|\.(?!\d)|;| (?:who|with|from)\b)/.test(raw.slice(end))
  )
    return {end, unit: 'a', via: 'age'}
  const name =
    /^\d{1,3}$/.test(line.slice(start, end)) && APPOSITION_BEFORE.test(raw.slice(Math.max(0, start - 30), start))
  const bracket =
    /^\d{2}$/.test(line.slice(start, end)) &&
    BRACKET_BEFORE.test(raw.slice(Math.max(0, start - 50), start)) &&
    BRACKET_AFTER.test(raw.slice(end))
  if (bracket) return {end, unit: 'a', via: 'age-apposition'}
  const months =
    /(?<!\p{L})(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?, $/u.test(
      before,
    )
  return name && !months && APPOSITION_AFTER.test(line.slice(end)) ? {end, unit: 'a', via: 'age-apposition'} : undefined
}

function isAtAge(raw: string, start: number, end: number): boolean {
  const [before, after] = [raw.slice(Math.max(0, start - 70), start), raw.slice(end, end + 40)]
  if (AT_OPENING.test(raw.slice(0, start)) && /^(?:1[3-9]|[2-9]\d)$/.test(raw.slice(start, end)))
    return AFTER_OPENING.test(after)
  return (
    (OLDEST_AT.test(before.toLowerCase()) && /^[.,;]?(?!\d)(?: |$)/.test(after)) ||
    (AT_AGE.test(before.toLowerCase()) && AFTER_AT_AGE.test(after)) ||
    (PERSON_OF.test(before.toLowerCase()) && AFTER_PERSON.test(after))
  )
}
