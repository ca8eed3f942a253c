import {numberOf, ORDINAL, words, type Sort} from './sort.ts'

const YEAR = '(?<year>(?:18|19|20)\\d\\d)'
const WON =
  '(?:won|win|lifted|lift|claimed|taken|took|triumphed|succeeded|done so|did so|tasted|conquered|reached|beaten|beat|lost|qualified|been champions|were champions|held|staged|hosted)'
const PRIZE =
  '(?:titles?|cup|trophy|trophies|championship|crown|win|victory|triumph|success|silverware|league title|medal|gold|final|defeat|promotion)'
const WORDS = "(?:[\\p{L}\\d'’-]+ ){0,6}?"
const TOP =
  '(?<top>worst|biggest|largest|highest|lowest|deadliest|strongest|steepest|sharpest|heaviest|longest|hottest|coldest|wettest|driest|fastest|weakest|smallest|closest|costliest|bloodiest)'
const EVER =
  "(?<ever>ever|on record|of all time|since records began|in (?:living memory|(?:[\\p{L}-]+ ){0,2}(?:[\\p{L}-]+[’']s?|its|their|his|her|the) (?:\\d+-year )?history|history))"

/** Since when something had not been so, and which of its sort somebody is. */
export const since: readonly Sort[] = [
  {
    // "for the first time since 1987", "who last won the cup in 1978"
    name: 'year of the last time',
    severity: 'error',
    finds: [
      words(`for the first time since (?:\\p{Lu}\\p{L}+ )?${YEAR}`),
      words(`first ${WORDS}${PRIZE} ${WORDS}since (?:\\p{Lu}\\p{L}+ )?${YEAR}`),
      words(`(?:had|have|has)(?:n[’']t| not)(?: \\p{L}+)? ${WON} ${WORDS}since (?:\\p{Lu}\\p{L}+ )?${YEAR}`),
      words(`(?:had|have|has) (?:never )?(?:gone|waited) ${WORDS}since (?:\\p{Lu}\\p{L}+ )?${YEAR}`),
      words(`last ${WON} ${WORDS}(?:in|back in) (?:\\p{Lu}\\p{L}+ )?${YEAR}`),
      words(
        `(?:last|previous) (?:\\p{L}+ ){0,2}${PRIZE}(?:,| was| came| had come| had been| dates?(?: back)?| dated(?: back)?)? (?:in|to|back in) (?:\\p{Lu}\\p{L}+ )?${YEAR}`,
      ),
    ],
    value: ({year}) => year,
    owned: true,
    needs:
      /(?<!\p{L})(?:w[io]n\w*|cup|titles?|trophy|trophies|champion\w*|crown|league|victory|triumph|final|medal|promot\w+|beat\w*|seat|election|elected|control|power)(?!\p{L})/iu,
    least: 1,
  },
  {
    // "ended a 37-year wait"
    name: 'length of the wait',
    finds: [
      words(
        '(?<n>\\d{1,3}|\\p{L}+(?:-\\p{L}+)?)-year (?:wait|drought|barren (?:run|spell)|title drought|trophy drought|hoodoo|losing (?:run|streak)|exile)',
      ),
      words('wait(?:ed|ing)?(?: of)? (?<n>\\d{1,3}) years'),
    ],
    value: ({n}) => (Number.isNaN(Number(numberOf(n))) ? undefined : numberOf(n)),
    near: (a, b) => Math.abs(Number(a) - Number(b)) <= 1,
    owned: true,
  },
  {
    // "the largest takeover since 2011", "the largest takeover in its history"
    name: 'time since there was a greater',
    finds: [
      words(`${TOP} (?<what>(?:[\\p{L}-]+ ){1,4})since (?:\\p{Lu}\\p{L}+ )?${YEAR}`),
      words(
        `${TOP} (?<what>(?:[\\p{L}-]+ ){1,4})since (?<some>(?:it|they|he|she|\\p{Lu}\\p{L}+) (?:[\\p{L}-]+ ){0,3}(?:bought|sold|acquired|took over|merged|became|joined|won|lost))`,
      ),
      words(
        `${TOP} (?<what>(?:[\\p{L}-]+ ){1,4})since (?<some>the [^.;,]{0,50}?(?:purchase|acquisition|takeover|merger|deal|flotation|earthquake|quake|storm|hurricane|floods?|fire|crash|disaster|war|strike))`,
      ),
      words(`${TOP} (?<what>(?:[\\p{L}-]+ ){0,3}[\\p{L}-]+)(?= ${EVER})`),
    ],
    of: ({top = '', what = ''}) => `${sizeOf(top)} ${thingIn(what)}`,
    value: ({year, ever, some}) => (ever === undefined ? (year ?? some?.toLowerCase()) : 'ever'),
    near: (a, b) => [a, b].every(value => value !== 'ever') && [a, b].some(value => !/^\d+$/.test(value)),
    unless: /(?<!\p{L})(?:one of|among|second|third|fourth|some of|could|would|might|if)(?!\p{L})/iu,
    least: 1,
  },
  {
    // "the first woman to win it", "only the second woman to win it"
    name: 'place among those who did so',
    finds: [
      words(
        `(?:the|only the|just the) ${ORDINAL} (?<who>(?:black |female |woman |male |openly gay |foreign |living )?(?:wom[ae]n|m[ae]n|person|player|team|side|country|nation|club|city|director|driver|climber|astronaut|president|minister|mayor|judge|African|Briton|American|European|Asian|candidate|athlete|rider|skipper|coach|manager|captain)) (?:ever |in history |in the \\p{L}+ )?to (?<verb>\\p{L}+)`,
      ),
      words(
        `(?:the|only the|just the) ${ORDINAL} (?:film|movie|book|novel|play|album|song|work|design|entry|documentary) by an? (?<who>wom[ae]n|black \\p{L}+|African|Briton|American|European|Asian) (?:ever |in history )?to (?<verb>\\p{L}+)`,
      ),
      words(
        `(?:the|its|their|only the|just the|a) ${ORDINAL} (?<who>wom[ae]n|female|black|openly gay|foreign-born|foreign)(?: to (?:become|be|serve as))? (?:an? |the |its )?(?<verb>mayor|president|prime minister|minister|judge|governor|captain|director|chair(?:wo)?man|chair|chief|leader|astronaut|pilot|speaker|senator|skipper|referee|bishop|conductor)`,
      ),
    ],
    of: ({who = '', verb = ''}) => `${who.toLowerCase().replace('female', 'woman')} ${deedIn(verb)}`,
    value: ({ordinal}) => numberOf(ordinal),
    owned: true,
    unless: /(?<!\p{L})(?:youngest|oldest|would|could|hop\w+|bid\w*|since|season|round|year|yesterday)(?!\p{L})/iu,
    least: 1,
  },
]

const DEEDS: readonly (readonly [string, RegExp])[] = [
  ['win', /^(?:win|take|lift|claim|scoop|land|collect|earn|receive|get|secure|pick)$/],
  ['lead', /^(?:lead|head|run|chair|captain|manage|coach|command|skipper)$/],
]

function deedIn(verb: string): string {
  const plain = verb.toLowerCase()
  return DEEDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? plain
}

const THINGS: readonly (readonly [string, RegExp])[] = [
  ['takeover', /^(?:purchase|acquisition|takeover|deal|buy-?out|merger)s?$/],
  ['quake', /^(?:quake|earthquake|tremor)s?$/],
  ['fire', /^(?:fire|blaze|inferno)s?$/],
  ['crash', /^(?:crash|accident|disaster)(?:es|s)?$/],
  ['flood', /^(?:flood|flooding|deluge)s?$/],
  ['strike', /^(?:strike|walk-?out|stoppage)s?$/],
  ['protest', /^(?:protest|demonstration|rally|march)(?:es|s)?$/],
  ['loss', /^(?:loss|deficit)(?:es|s)?$/],
  ['fine', /^(?:fine|penalty)s?$/],
]

function thingIn(what: string): string {
  const words = what
    .trim()
    .toLowerCase()
    .split(' ')
    .filter(word => !/^(?:in|of|for|by|on|at|the|its|their)$/.test(word))
  const known = THINGS.find(([, pattern]) => words.some(word => pattern.test(word)))
  return known?.[0] ?? words[0]?.replace(/s$/, '') ?? ''
}

function sizeOf(top: string): string {
  return /^(?:largest|biggest)$/i.test(top) ? 'largest' : top.toLowerCase()
}
