/** Words between two members, longest first. */
export const joints: readonly (readonly string[])[] = [
  [',', 'as', 'well', 'as'],
  ['as', 'well', 'as'],
  [',', 'along', 'with'],
  ['along', 'with'],
  [',', 'together', 'with'],
  ['together', 'with'],
  [',', 'and', 'even'],
  ['and', 'even'],
  [',', 'and', 'also'],
  ['and', 'also'],
  [',', 'then'],
  [',', 'and'],
  [',', 'or'],
  [',', '&'],
  [';', 'and'],
  [';', 'or'],
  [','],
  [';'],
  ['and'],
  ['or'],
  ['&'],
]

/** Words before a list that leave open whether it is all, longest first. */
export const openers: readonly (readonly string[])[] = [
  ['such', 'as'],
  ['among', 'them'],
  ['for', 'example'],
  ['for', 'instance'],
  ['most', 'notably'],
  ['led', 'by'],
  ['including'],
  ['particularly'],
  ['especially'],
  ['notably'],
  ['like'],
  ['e.g.'],
  ['mainly'],
  ['chiefly'],
  ['mostly'],
]

/** Words before a list that say it is all. */
export const closers: readonly (readonly string[])[] = [
  ['consisting', 'of'],
  ['made', 'up', 'of'],
  ['composed', 'of'],
  ['comprising'],
  ['namely'],
  ['i.e.'],
  ['that', 'is', ','],
]

/** Verbs whose object names some of what their subject is, and those whose object names all. */
export const includingVerbs: ReadonlySet<string> = new Set(['include', 'feature', 'range'])
export const beingVerbs: ReadonlySet<string> = new Set(['be', 'comprise', 'remain', 'become'])

/** Plural nouns that stand with "of" before the names themselves: "the villages of Orvik and Sandal". */
export const namedWithOf: ReadonlySet<string> = new Set([
  'village',
  'town',
  'city',
  'district',
  'province',
  'region',
  'state',
  'island',
  'county',
  'country',
  'republic',
  'municipality',
  'port',
  'suburb',
  'department',
  'prefecture',
  'hamlet',
  'settlement',
  'borough',
])

/** Verbs that say little themselves: what is done stands in their object ("impose sanctions"). */
export const lightVerbs: ReadonlySet<string> = new Set([
  'make',
  'take',
  'give',
  'have',
  'impose',
  'introduce',
  'issue',
  'slap',
  'launch',
  'hold',
  'carry out',
  'conduct',
  'bring',
  'put',
  'show',
])

/** Words that make an item mean the rest: "and other partners", "and several more". */
export const rest: ReadonlySet<string> = new Set(['other', 'others', 'another', 'more', 'further', 'elsewhere', 'rest'])

/** Nouns that say nothing of what the members are. */
export const emptyNouns: ReadonlySet<string> = new Set([
  'other',
  'one',
  'thing',
  'way',
  'part',
  'kind',
  'sort',
  'number',
  'lot',
])

/** Months and days, which no list is made of. */
export const calendar: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday'.split(
    ' ',
  ),
)
