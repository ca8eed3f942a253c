/** The program's general knowledge of words and names: YAML under `data/`, one property a file. */
export interface Vocabulary {
  readonly organisations: readonly OrganisationEntry[]
  readonly organisationTypes: readonly OrganisationType[]
  readonly organisationPatterns: OrganisationPatterns
  readonly outlets: readonly OutletEntry[]
  readonly channels: readonly ChannelEntry[]
  readonly speechVerbs: readonly SpeechVerb[]
  readonly ladders: readonly Ladder[]
  readonly counted: readonly CountedFamily[]
  readonly roles: readonly RoleEntry[]
  readonly titles: Titles
  readonly givenNames: GivenNames
  readonly places: readonly PlaceEntry[]
  readonly demonyms: readonly DemonymEntry[]
  readonly units: readonly UnitEntry[]
  readonly numbers: NumberWords
  readonly crimeIssues: readonly IssueEntry[]
  readonly accidentIssues: readonly IssueEntry[]
  readonly affairsIssues: readonly IssueEntry[]
  readonly societyIssues: readonly IssueEntry[]
}

export interface OrganisationEntry {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
  /** Case-sensitive short forms. */
  readonly acronyms?: readonly string[]
  /** ISO 3166 alpha-2, `EU` or `INT`. */
  readonly country?: string
  readonly type: string
}

export interface OrganisationType {
  readonly id: string
  readonly nouns: readonly string[]
  /** A country has at most one. */
  readonly unique?: boolean
}

export interface OrganisationPatterns {
  readonly suffixes: readonly string[]
  readonly prefixes: readonly string[]
  readonly heads: readonly {readonly word: string; readonly of?: boolean}[]
}

export interface OutletEntry {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
  readonly acronyms?: readonly string[]
  readonly country?: string
  readonly type: 'newspaper' | 'agency' | 'broadcaster' | 'magazine' | 'site' | 'radio'
  readonly state?: boolean
  /** Stands only with "the". */
  readonly article?: boolean
  /** Also a common word: an outlet only beside a citing cue. */
  readonly ambiguous?: boolean
}

export interface ChannelEntry {
  readonly id: string
  readonly family: string
  readonly nouns: readonly string[]
  readonly verbs?: readonly string[]
  readonly phrases?: readonly string[]
  /** Compatible with many others ("statement"). */
  readonly weak?: boolean
}

export interface SpeechVerb {
  readonly verb: string
  readonly class: string
  /** The object is the hearer ("tell"). */
  readonly object?: 'person'
  /** Also has everyday uses that are not speech. */
  readonly quote?: 'weak'
}

export interface Ladder {
  readonly id: string
  readonly about: string
  readonly objects?: readonly string[]
  readonly steps: readonly LadderStep[]
}

export interface LadderStep {
  readonly id: string
  readonly rank: number
  readonly verbs?: readonly string[]
  readonly nouns?: readonly string[]
  /** Verbs that say this step when negated or with "no longer". */
  readonly negated?: readonly string[]
  readonly opposite?: string
  /** The verb alone is enough. */
  readonly free?: boolean
}

export interface CountedFamily {
  readonly id: string
  readonly attribute?: string
  readonly nouns?: readonly string[]
  readonly verbs?: readonly string[]
  readonly adjectives?: readonly string[]
  readonly dimension?: string
  readonly people?: boolean
  readonly within?: string
  readonly excludes?: readonly string[]
  /** May only grow with time. */
  readonly cumulative?: boolean
  /** Whether it goes up and down from day to day: the missing, the homeless. */
  readonly passing?: boolean
  /** One figure an event: comparable without knowing whose it is. */
  readonly event?: boolean
  /** Every player, team and season has one: told only where both are of one bearer and in like words. */
  readonly tally?: boolean
}

export interface RoleEntry {
  readonly id: string
  readonly nouns: readonly string[]
  readonly class: string
  readonly excludes?: readonly string[]
  /** Many posts are compatible with it ("official"). */
  readonly general?: boolean
}

export interface Titles {
  readonly honorifics: readonly string[]
  readonly ranks: readonly string[]
  readonly offices: readonly string[]
  readonly suffixes: readonly string[]
}

export interface GivenNames {
  readonly names: readonly string[]
  readonly surnames: readonly string[]
  readonly ambiguous?: readonly string[]
}

export interface PlaceEntry {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
  readonly country?: string
  readonly within?: string
  readonly type: string
  readonly ambiguous?: boolean
}

export interface DemonymEntry {
  readonly country?: string
  readonly group?: string
  readonly names?: readonly string[]
  readonly adjectives?: readonly string[]
  readonly people?: readonly string[]
  readonly metonyms?: readonly string[]
}

export interface UnitEntry {
  /** UCUM code, ISO 4217 code or `%`. */
  readonly unit: string
  readonly dimension: string
  /** To the base unit of the dimension: m, kg, s, m2, m3, m/s, K, Pa, J, W, Hz, By, bit/s. */
  readonly factor?: number
  readonly offset?: number
  readonly names?: readonly string[]
  readonly symbols?: readonly string[]
  /** Also stands before a noun, in the singular: "a 12-metre mast". */
  readonly adjective?: boolean
  /** Written only ahead of its number: "KSh 400". */
  readonly ahead?: readonly string[]
  /** Meant by its names and symbols only in a sentence that has one of these words, by their beginnings: "mb" beside "pressure". */
  readonly beside?: readonly string[]
}

export interface NumberWords {
  readonly words: Readonly<Record<string, number>>
  readonly ordinals: Readonly<Record<string, number>>
  readonly fractions: Readonly<Record<string, number>>
  readonly multipliers: Readonly<Record<string, number>>
  readonly vague: readonly {
    readonly phrase: string
    readonly lower?: number
    readonly upper?: number
    readonly note?: string
  }[]
  readonly approximators: {
    readonly both: readonly string[]
    readonly below: readonly string[]
    readonly above: readonly string[]
    readonly upto: readonly string[]
  }
  /** Words that say a number is the whole and no estimate. */
  readonly exact: readonly string[]
  /** Words between or before the ends of a range. */
  readonly ranges: readonly string[]
  /** Words that count nothing. */
  readonly negators: readonly string[]
}

/** A question of fact of which one event has one answer. */
export interface IssueEntry {
  readonly name: string
  /** Of two ways only one can hold, and a way excludes that it is denied; each with its wordings. */
  readonly ways: readonly (readonly string[])[]
  /** It is told of one moment, so that a later report cannot tell what has changed since. */
  readonly fixed?: true
  /** It may be undone: only reports of one day are compared. */
  readonly changing?: true
  /** Of three ways, the living, the dead and the missing: the first may turn into the second, and the third into either. */
  readonly forward?: true
  /** It is told of a whole life, so that years ago count. */
  readonly lifelong?: true
  /** A party that is not told fits any other. */
  readonly loose?: true
  /** Whether it is asked of all together: “she was not hurt” says nothing of the others. */
  readonly everybody?: true
  /** What the report must speak of: a regular expression, as the next two. */
  readonly topic?: string
  /** Words for what it is about; two sentences that have some of them must have one in common. */
  readonly about?: string
  /** Words in its sentence that make it another matter. */
  readonly without?: string
}
