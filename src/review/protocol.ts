/** What the page and the server tell each other, as JSON. Types alone, so that the page may import them. */

export type Status = 'open' | 'confirmed' | 'dismissed'

export interface DecisionJson {
  readonly status: Status
  readonly reason?: string | undefined
  readonly note?: string | undefined
  readonly by?: string | undefined
  readonly date?: string | undefined
  readonly expires?: string | undefined
  readonly about?: string | undefined
}

export interface Overview {
  /** Counts the times that the reports were checked. */
  readonly generation: number
  /** Of the file of decisions. */
  readonly revision: string
  readonly sources: readonly SourceBrief[]
  readonly findings: readonly FindingBrief[]
  /** What was matched and not understood, and what could not be read. */
  readonly unread: readonly {readonly source: string; readonly reason: string}[]
  readonly reading?: Reading
  /** Why what is shown is not what the files say now: they could not be read. */
  readonly trouble?: string
}

export interface SourceBrief {
  readonly id: string
  readonly event: string
  /** Outlet, else the file's name. */
  readonly name: string
  readonly path: string
  readonly published?: string
  readonly title?: string
}

export interface FindingBrief {
  readonly id: string
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly scope: 'internal' | 'cross'
  readonly verdict: string
  readonly confidence: number
  readonly what: string
  readonly event: string
  readonly sources: readonly string[]
  /** The question that most of its places answer. */
  readonly question?: {readonly id: string; readonly label: string}
  readonly status: Status
  readonly decision?: DecisionJson | undefined
}

export interface Detail {
  readonly id: string
  readonly why: string
  readonly next: string
  readonly places: readonly PlaceView[]
  readonly question?: QuestionView
  readonly panes: readonly Pane[]
}

export interface PlaceView {
  readonly source: string
  readonly line: number
  readonly text: string
  /** The letter of the value that stands there. */
  readonly letter: string
}

export interface QuestionView {
  readonly label: string
  readonly kind: string
  /** By letter. */
  readonly values: readonly ValueView[]
  readonly chart?: Chart
}

/** One value and who gives it. */
export interface ValueView {
  readonly letter: string
  readonly shown: string
  readonly answers: readonly {
    readonly source: string
    readonly words: string
    readonly line: number
    /** Whether it stands at a place of the finding. */
    readonly disputed: boolean
  }[]
}

export type Chart =
  | {
      readonly type: 'line'
      /** What is on it: "numbers", "days". */
      readonly of: string
      readonly bars: readonly Bar[]
      readonly ticks: readonly {readonly at: number; readonly label: string}[]
    }
  | {
      readonly type: 'ladder'
      readonly steps: readonly {readonly name: string; readonly letters: readonly string[]}[]
    }
  | {
      readonly type: 'sets'
      readonly letters: readonly string[]
      readonly members: readonly {readonly name: string; readonly within: readonly string[]}[]
    }
  | {
      readonly type: 'words'
      readonly base: string
      readonly versions: readonly {readonly letter: string; readonly parts: readonly WordPart[]}[]
    }

/** A value on a line from 0 to 1; an end that is not there is open. */
export interface Bar {
  readonly letter: string
  readonly label: string
  readonly from?: number
  readonly to?: number
}

export interface WordPart {
  readonly text: string
  readonly how: 'same' | 'added' | 'left-out'
}

export interface Pane {
  readonly source: string
  readonly blocks: readonly BlockView[]
  /** Whether there is more text before or after that is not shown. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

export interface BlockView {
  readonly type: string
  /** In the running text. */
  readonly start: number
  readonly text: string
  /** Ascending, inside the text of the block; they do not overlap. */
  readonly marks: readonly Mark[]
}

export interface Mark {
  readonly start: number
  readonly end: number
  /** A place of the finding, or another answer to its question. */
  readonly type: 'place' | 'answer'
  readonly letter: string
}

/** The claims of one source, to be corrected. */
export interface Claims {
  readonly source: string
  readonly claims: readonly ClaimView[]
  readonly corrections: CorrectionsJson
  /** Of the corrections. */
  readonly revision: string
  /** What a value of each kind is made of. */
  readonly fields: Readonly<Record<string, readonly Field[]>>
}

export interface ClaimView {
  readonly id: string
  readonly kind: string
  readonly shown: string
  readonly text: string
  readonly line: number
  /** Which of such words on the line, from 1. */
  readonly nth: number
  /** In the running text. */
  readonly start: number
  readonly end: number
  readonly value: unknown
  readonly byEditor: boolean
}

export interface Field {
  readonly name: string
  readonly type: 'text' | 'number' | 'choice' | 'list' | 'other'
  readonly choices?: readonly string[]
  readonly required: boolean
}

export interface RejectJson {
  readonly text: string
  readonly line?: number | undefined
  readonly nth?: number | undefined
  readonly kind?: string | undefined
  readonly reason: string
}

export interface AddJson {
  readonly quote: string
  readonly line?: number | undefined
  readonly nth?: number | undefined
  readonly kind: string
  readonly value: Readonly<Record<string, unknown>>
  readonly reason: string
}

export interface CorrectionsJson {
  readonly reject: readonly RejectJson[]
  readonly add: readonly AddJson[]
}

/** One article, sentence by sentence, by what other sources say to it. */
export interface Article {
  readonly source: string
  readonly blocks: readonly {readonly type: string; readonly sentences: readonly SentenceView[]}[]
  readonly counts: Readonly<Record<Standing, number>>
}

export type Standing = 'contradicted' | 'supported' | 'only' | 'none'

export interface SentenceView {
  readonly text: string
  readonly standing: Standing
  /** How many independent origins bear it out. */
  readonly origins: number
  readonly voices: readonly {
    readonly source: string
    readonly says: 'same' | 'otherwise'
    readonly words: string
    readonly shown: string
  }[]
  /** Findings with a place in it. */
  readonly findings: readonly string[]
}

/** POST /api/decide */
export interface DecideRequest {
  readonly revision: string
  /** By fingerprint; null takes a decision back. */
  readonly changes: Readonly<Record<string, DecisionJson | null>>
}

export interface DecideResponse {
  readonly saved: boolean
  readonly revision: string
  /** What stands now about the findings that were to be changed; null where nothing does. */
  readonly now: Readonly<Record<string, DecisionJson | null>>
}

/** POST /api/correct */
export interface CorrectRequest {
  readonly source: string
  readonly revision: string
  readonly put?: CorrectionsPart | undefined
  readonly take?: CorrectionsPart | undefined
}

export type CorrectionsPart = {readonly [list in keyof CorrectionsJson]?: CorrectionsJson[list] | undefined}

export interface CorrectResponse {
  readonly saved: boolean
  readonly revision: string
  /** Fingerprints of findings that are gone, and of those that have come. */
  readonly gone: readonly string[]
  readonly come: readonly string[]
  /** The findings are still being worked out, and are told when that is done. */
  readonly later?: true
}

/** What the stream of events tells. */
export interface News {
  readonly generation: number
  readonly revision: string
  readonly reading?: Reading
  readonly trouble?: string
}

/** How many of the reports are read that are being read; 0 of 0 where that is not known yet. */
export interface Reading {
  readonly done: number
  readonly of: number
}
