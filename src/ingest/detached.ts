/** What a stretch of running text is written as instead, where that is not how it is written already. */
export interface Respelling {
  readonly finds: RegExp
  readonly writes: (found: string) => string
  /** Of which texts; of all, where it is not told. */
  readonly where?: (text: string) => boolean
}

/** Marks inside words and numbers that tokenised text sets apart; only where that is how a text writes all of them. */
export const detached: readonly Respelling[] = [
  // "https: / / www. example. org / 2031 / a - b. html"
  {
    finds: /\bhttps?: ?\/ ?\/ ?[^\s.]+(?:(?:\. | ?[/_&=?-] |[?=&] )[^\s.]+)+/g,
    writes: found => found.replaceAll(' ', ''),
  },
  // "a 6. 1 - magnitude quake", "a magnitude - 6. 1 quake", "$4. 9 million", "14. 5 points", "worth £1. 7m"
  gap(
    /(?<=(?<!(?:[\d.,:/]|(?<!\p{Ll} )-) ?)\d{1,3}\.) (?=\d{1,2}(?: - | ?%| \p{Ll}|[,;)]|(?:m|bn|[ap]m)\b|[AP]M\b))/gu,
  ),
  // "a magnitude of 5. 9."
  gap(/(?<=(?:magnitude|average|rate|score|reading|index|level)(?: \p{Ll}+){0,3} \d{1,2}\.) (?=\d{1,2}\.)/gu),
  // "U. S.", "5 p. m."
  gap(/(?<=(?<![\p{L}.])(?:\p{Lu}\.)+) (?=\p{Lu}\.)|(?<=\d ?[ap]\.) (?=m\.)/gu),
  // "the mayor ’ s", "didn ’ t", "O ’ Hara"
  gap(/(?<=\p{L}) ?’ (?=(?:s|re|ve|ll|d|m|t)(?![\p{L}’]))|(?<=\b[OD]) ’ (?=\p{Lu})/gu, '’'),
  // "“ We go, ” she said"
  gap(/(?<=“) +(?=\S)|(?<=\S) +(?=”)/gu),
  // "(. 538)", "his. 38 - calibre pistol"
  gap(/(?<=\(\.) (?=\d{3}\))/g),
  gap(/(?<=\b(?:an?|his|her|the|their|with))\. (?=\d{2,3}\b)/g, ' .'),
  // "10: 45", "GMT+05: 00"
  gap(/(?<=(?<!\d)\d{1,2}:) (?=[0-5]\d(?!\d))/g),
  // "12 / 23 / 12", "2031 - 04 - 09", "21 - 14", "36 - year", "one - third"
  gap(/(?<=\d) \/ (?=\d)/g, '/'),
  gap(/(?<=\d) - (?=[\d\p{Ll}])/gu, '-'),
  gap(
    /(?<=\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) - (?=(?:year|month|week|day|hour|minute|man|woman|member|time|mile|foot|metre|meter|storey|story|third|quarter|fourth|fifth|thirds|quarters|fifths)\b)/gi,
    '-',
  ),
  gap(/(?<=-(?:year|month|week|day)) - (?=old\b)/g, '-'),
]

/** What stands apart in such a text, and what is written instead. */
function gap(finds: RegExp, instead = ''): Respelling {
  return {finds, writes: () => instead, where: isDetached}
}

const APART =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) - (?:year|month|week|day|hour|foot|mile|yard|pound|inch|metre|meter|magnitude|man|member|storey|story)\b|https?: \/ \/|\p{L} - (?:in|up|year|old|based|time|run|level|profile) - \p{L}|\b(?:mid|post|pre|anti|ex|non|semi) - \p{Ll}/u
const JOINED = /[\p{L}\d]-[\p{L}\d]/u

/** Whether a text is written as tokenisers do. */
export function isDetached(text: string): boolean {
  return APART.test(text) && !JOINED.test(text.replaceAll(/\bhttps?:\S+/g, ' '))
}
