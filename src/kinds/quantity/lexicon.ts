/** How a word before or after a number bends it: both ways, just below, at most, at least. */
export type Bend = 'about' | 'nearly' | 'most' | 'least'

const MORE =
  'more|greater|larger|bigger|higher|longer|taller|wider|deeper|thicker|heavier|older|faster|stronger|hotter|warmer|farther|further'.split(
    '|',
  )
const LESS =
  'less|lesser|fewer|smaller|lower|shorter|narrower|shallower|thinner|lighter|younger|slower|weaker|colder|cooler|nearer|closer'.split(
    '|',
  )

// "higher than", "higher than or equal to", "equal to or higher than", "no lower than"
function compared(beyond: readonly string[], short: readonly string[]): string[] {
  return [
    ...beyond.flatMap(word => [
      ...[`${word} than`, `${word} than or equal to`, `${word} than or equal`, `${word} or equal to`],
      ...[`${word} or equal than`, `equal to or ${word} than`, `equal or ${word} than`, `equal or ${word} to`],
    ]),
    ...short.flatMap(word => [`no ${word} than`, `not ${word} than`]),
  ]
}

/** Words that bend the number after them, besides those of the vocabulary. */
export const bendsBefore: Readonly<Record<Bend, readonly string[]>> = {
  about: [
    'about',
    'around',
    'roughly',
    'approximately',
    'approx',
    'approx.',
    'appr.',
    'abt.',
    'abt',
    'est.',
    'some',
    'circa',
    'estimated',
    'an estimated',
    'an approximate',
    'a reported',
    'in the region of',
    'in the neighbourhood of',
    'in the neighborhood of',
    'in the order of',
    'on the order of',
    'in the range of',
    'in the vicinity of',
    'in the area of',
    'in the ballpark of',
    'something like',
    'around about',
    'somewhere around',
    'give or take',
    '~',
  ],
  nearly: [
    'nearly',
    'almost',
    'close to',
    'just short of',
    'just under',
    'just below',
    'a little under',
    'approaching',
    'just shy of',
    'shy of',
    'slightly under',
    'a shade under',
    'not quite',
    'virtually',
  ],
  most: [
    ...compared(LESS, MORE),
    'less than',
    'at a maximum',
    'at maximum',
    'max.',
    'max',
    'max of',
    'a max of',
    'beneath',
    'equal to or below',
    'equal to or under',
    '<=',
    '=<',
    'under',
    'below',
    'up to',
    'as many as',
    'as much as',
    ...'high|large|long|far|deep|fast|tall|wide|heavy|thick|big|hot|warm|great'.split('|').map(word => `as ${word} as`),
    'at most',
    'at the most',
    'no more than',
    'not more than',
    'not exceed',
    'not exceeding',
    'not to exceed',
    'at or below',
    'at or under',
    'slightly less than',
    'slightly fewer than',
    'slightly below',
    'far less than',
    'far fewer than',
    'anything up to',
    'not above',
    'not over',
    'a maximum of',
    'maximum of',
    'well under',
    'well below',
    '<',
    '≤',
  ],
  least: [
    ...compared(MORE, LESS),
    'more than',
    'at the least',
    'at a minimum',
    'at minimum',
    'min.',
    'min of',
    'a min of',
    'tops',
    'equal to or above',
    'equal to or over',
    'at least or equal to',
    '>=',
    '=>',
    'exceed',
    'surpass',
    'surpasses',
    'surpassed',
    'surpassing',
    'topped',
    'over',
    'well over',
    'just over',
    'a little over',
    'at least',
    'above',
    'in excess of',
    'upwards of',
    'upward of',
    'exceeding',
    'exceeds',
    'exceeded',
    'topping',
    'no less than',
    'no fewer than',
    'not less than',
    'not fewer than',
    'not below',
    'not under',
    'at or above',
    'at or over',
    'at the very least',
    'far more than',
    'far over',
    'way over',
    'slightly over',
    'slightly above',
    'just above',
    'a minimum of',
    'minimum of',
    ...'few|little|low|short|slow|small|cold'.split('|').map(word => `as ${word} as`),
    '>',
    '≥',
  ],
}

/** Words that bend the number before them. */
export const bendsAfter: Readonly<Record<Bend, readonly string[]>> = {
  about: ['or so', 'or thereabouts', 'give or take', 'odd', '-odd', '-some', '-ish', 'approximately'],
  nearly: [],
  most: [
    ...'less|fewer|lower|smaller|shorter|lighter|younger'.split('|').map(word => `or ${word}`),
    ...'less|lower|younger'.split('|').map(word => `and ${word}`),
    'and under',
    'and below',
    'maximum',
    'max',
    'or under',
    'or below',
    'at most',
    'at the most',
    'at the very most',
    'at a maximum',
    'at maximum',
  ],
  least: [
    ...'more|higher|greater|larger|bigger|better|longer|taller|heavier|older|faster|stronger'
      .split('|')
      .map(word => `or ${word}`),
    ...'more|higher|greater|older'.split('|').map(word => `and ${word}`),
    'or above',
    'or over',
    'minimum',
    'and above',
    'and over',
    'and up',
    'and counting',
    'plus',
    '-plus',
    '+',
    'at least',
    'at the least',
    'at the very least',
    'at a minimum',
    'at the minimum',
    'and upwards',
    'upwards',
    'at minimum',
  ],
}

/** Verbs and nouns that make what follows "by" or stands beside them a change. */
export const rises =
  'up|rose|ris(?:e|es|en|ing)|increas(?:e|es|ed|ing)|gr(?:ow|ows|ew|own|owing|owth)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|gain(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|higher|raised?|expand(?:s|ed)?|up by'
export const falls =
  'down|f(?:all|alls|ell|allen|alling)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|plung(?:e|es|ed|ing)|slid(?:e|es)?|shr(?:ink|inks|ank|unk)|slump(?:s|ed|ing)?|reduc(?:e|es|ed|ing|tion)|cut|lost|lower|dip(?:s|ped)?|tumbl(?:e|es|ed)|contract(?:s|ed)|slash(?:ed)?'

/** Units of time: what they count is a duration, read elsewhere. */
export const timeUnits =
  "milliseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters|years?|yrs?|decades?|century|centuries|millennia|o'clock|semesters?"

export const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** Nouns before a number that make it a name: "page 4", "Chapter Two", "No. 3". */
export const labels =
  'am|fm|no|nos|number|numbers|page|pages|pp|chapter|section|sections|article|articles|paragraph|clause|amendment|resolution|part|volume|vol|issue|book|episode|season|series|act|scene|verse|psalm|channel|room|suite|apartment|apt|flat|floor|level|gate|terminal|platform|track|lane|route|highway|interstate|exit|junction|line|bus|flight|train|car|seat|row|pier|dock|berth|box|unit|block|plot|lot|phase|stage|step|round|game|day|week|month|year|grade|class|form|group|team|division|league|category|cat|type|mark|mk|model|version|release|generation|gen|windows|size|size:|ward|district|zone|sector|area|precinct|reactor|engine|hangar|launchpad|pad|runway|expedition|mission|apollo|soyuz|formula|figure|fig|table|chart|exhibit|appendix|annex|schedule|count|item|point|question|rule|title|proposition|prop|bill|law|code|order|case|docket|file|form|id|isbn|tel|telephone|phone|fax|zip|postcode|at number|top|area|bravo|catch|opus|op|symphony|no\\.|nos\\.|vol\\.|fig\\.|p\\.|pp\\.|bulletin|sms|dial|hotline|vitamin|level|tier|rank|ranked|seed|seeded|seeds'
