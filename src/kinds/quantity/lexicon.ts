/** How a word before or after a number bends it: both ways, just below, at most, at least. */
export type Bend = 'about' | 'nearly' | 'most' | 'least'

/** Words that bend the number after them, besides those of the vocabulary. */
export const bendsBefore: Readonly<Record<Bend, readonly string[]>> = {
  about: [
    'about',
    'around',
    'roughly',
    'approximately',
    'approx',
    'approx.',
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
    'not quite',
    'virtually',
  ],
  most: [
    'less than',
    'less than or equal to',
    'smaller or equal than',
    'less or equal than',
    'lower or equal than',
    '<=',
    '=<',
    'smaller than or equal to',
    'equal to or less than',
    'fewer than',
    'lower than',
    'smaller than',
    'under',
    'below',
    'up to',
    'as many as',
    'as much as',
    'as high as',
    'as large as',
    'as long as',
    'as far as',
    'at most',
    'at the most',
    'no more than',
    'not more than',
    'no larger than',
    'no higher than',
    'a maximum of',
    'maximum of',
    'well under',
    'well below',
    '<',
    '≤',
  ],
  least: [
    'more than',
    'more than or equal to',
    'bigger or equal than',
    'greater or equal than',
    'more or equal than',
    'higher or equal than',
    'at least or equal to',
    '>=',
    '=>',
    'greater than or equal to',
    'equal to or more than',
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
    'greater than',
    'higher than',
    'bigger than',
    'larger than',
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
    'a minimum of',
    'minimum of',
    'as few as',
    'as little as',
    '>',
    '≥',
  ],
}

/** Words that bend the number before them. */
export const bendsAfter: Readonly<Record<Bend, readonly string[]>> = {
  about: ['or so', 'or thereabouts', 'give or take', 'odd', '-odd', '-ish', 'approximately'],
  nearly: [],
  most: ['or less', 'or fewer', 'or under', 'or below', 'at most', 'at the most', 'at maximum'],
  least: [
    'or more',
    'or above',
    'or over',
    'or higher',
    'or greater',
    'and more',
    'and above',
    'and over',
    'and up',
    'and counting',
    'plus',
    '-plus',
    '+',
    'at least',
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
