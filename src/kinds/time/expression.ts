import type {DayPart, Edge, Season, Unit} from './lexicon.ts'

/** What was written, before it is known which day, month or year is meant. */
export type Expression =
  | Calendar
  | Either
  | Clock
  | Span
  | {readonly is: 'decade'; readonly decade: number; readonly short: boolean}
  | {readonly is: 'century'; readonly century: number; readonly bc?: boolean}
  /** "last week", "this year", "yesterday": so many units from the publication. */
  | {readonly is: 'unit'; readonly unit: Unit | 'weekend'; readonly offset: number}
  /** "that day", "the previous year": so many units from the time told before. */
  | {readonly is: 'anchored'; readonly unit: Unit | 'weekend'; readonly offset: number}
  | {
      readonly is: 'weekday'
      readonly weekday: number
      readonly offset?: number
      readonly week?: number
      readonly follow?: -1 | 1
      /** The so manieth such day before or after the publication. */
      readonly turns?: number
      /** "a week ago Friday" (-1), "Monday week" (1): so many weeks from the near one. */
      readonly weeks?: number
      /** "a Friday": some such day. */
      readonly any?: boolean
      /** "this past Tuesday", "this coming Tuesday": the nearest one, without a doubt. */
      readonly nearest?: boolean
    }
  /** "the same period last year": the time told before, so many years on. */
  | {readonly is: 'same'; readonly years: number}
  | {
      readonly is: 'shift'
      readonly span: Span
      readonly direction: -1 | 1
      readonly from: 'published' | 'text' | Expression
      /** "A year ago today": to the day. */
      readonly exact?: boolean
      /** "Ten years ago this month": that whole month. */
      readonly grain?: 'week' | 'month'
    }
  | {readonly is: 'part'; readonly part: DayPart; readonly date?: Expression}
  | {
      readonly is: 'edge'
      readonly edge: Edge
      readonly till?: Edge
      readonly of: Expression
      readonly compared?: boolean
    }
  | {readonly is: 'nth'; readonly nth: number; readonly unit: Unit; readonly weekday?: number; readonly of: Expression}
  /** "the week of 3 March", "the Labor Day weekend": the week or weekend that holds a day. */
  | {readonly is: 'holding'; readonly unit: 'week' | 'weekend'; readonly of: Expression}
  /** "the day before Easter", "the Monday after Thanksgiving", "the week before Christmas". */
  | {
      readonly is: 'beside'
      readonly unit: 'day' | 'week' | 'weekend'
      /** 0: the nearest one, on either side. */
      readonly side: -1 | 0 | 1
      readonly of: Expression
      readonly weekday?: number
      /** "the third Sunday after Easter" */
      readonly count?: number
    }
  /** "the first nine months of 2004" (1), "the last ten days of May" (-1). */
  | {
      readonly is: 'stretch'
      readonly count: number
      readonly unit: Unit
      readonly from: -1 | 1
      readonly of: Expression
      /** It may be longer than the time that it ends with: "the year to March". */
      readonly across?: boolean
    }
  | {readonly is: 'range'; readonly from: Expression; readonly to: Expression}
  | {readonly is: 'set'; readonly timex: string}
  /** "three nights", "all summer": a length in what has none of its own. */
  | {readonly is: 'spell'; readonly timex: string}
  | {readonly is: 'reference'; readonly timex: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'}

/** A date of which any part may be missing; `relative` is "last March" (-1), "this March" (0), "next March" (1). */
export interface Calendar {
  readonly is: 'calendar'
  readonly year?: number
  /** "'82": two digits whose century was left out. */
  readonly shortYear?: number
  readonly month?: number
  readonly day?: number
  readonly quarter?: number
  readonly half?: number
  readonly season?: Season
  readonly holiday?: string
  readonly weekday?: number
  readonly relative?: number
  /** "That summer" (0), "the following May" (1): counted from the time told before. */
  readonly follow?: -1 | 0 | 1
  /** "3 May that year" (0), "in May the following year" (1): the year told before, or the one beside it. */
  readonly tied?: -1 | 0 | 1
  /** The day stands for what once happened on it ("the April 9 massacre"): its year cannot be found from the publication. */
  readonly named?: boolean
  /** A financial year, which may begin months before or after the year it is called by. */
  readonly fiscal?: boolean
  /** Years before Christ. */
  readonly bc?: boolean
}

/** "3/4/2015", which is one of two days. */
export interface Either {
  readonly is: 'either'
  readonly year: number
  readonly first: number
  readonly second: number
}

export interface Clock {
  readonly is: 'clock'
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  /** `Z`, `+08:00`; absent: local or unknown. */
  readonly zone?: string
  readonly date?: Expression
  readonly approx?: boolean
  /** "Monday before 4 p.m.": which way from it the clause reaches. */
  readonly open?: 'earlier' | 'later'
}

export interface Span {
  readonly is: 'span'
  readonly parts: readonly SpanPart[]
  readonly modifier?: string
  /** "two to three weeks": the lower count of its one part. */
  readonly low?: number
  /** "a couple of days": what its count may loosely be. */
  readonly high?: number
  /** "the past decade" (-1), "the next four years" (1): it ends or begins at publication. */
  readonly reach?: -1 | 1
}

/** `count` is absent where it is only known that there are several. */
export interface SpanPart {
  readonly count?: number
  readonly unit: Unit
}

/** An expression and the words it was read from, `last` exclusive. */
export interface Match {
  readonly first: number
  readonly last: number
  readonly expression: Expression
  readonly via: string
}
