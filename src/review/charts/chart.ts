import type {Claim} from '../../claim/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'
import type {Chart} from '../protocol/index.ts'

/** One value, and the claims that give it. */
export interface Lettered {
  readonly letter: string
  readonly shown: string
  readonly claims: readonly Claim[]
}

/** A picture of the answers to one question; undefined where there is none to be drawn. */
export type Draw = (values: readonly Lettered[], vocabulary: Vocabulary) => Chart | undefined

/** A value that lies between two ends, either of them open. */
export interface Span {
  readonly letter: string
  readonly shown: string
  readonly lower?: number | undefined
  readonly upper?: number | undefined
}

interface Line {
  readonly of: string
  /** Room left on either side: a share of the whole, and at least so much. */
  readonly margin: {readonly share: number; readonly least: number}
  readonly label: (value: number) => string
}

/** Values on one line; undefined where they have not two different ends. */
export function drawLine(spans: readonly Span[], {of, margin, label}: Line): Chart | undefined {
  const ends = spans.flatMap(({lower, upper}) => [lower, upper]).filter(end => end !== undefined)
  if (new Set(ends).size < 2) return undefined
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const room = Math.max(margin.least, (most - least) * margin.share)
  const at = (value: number): number => (value - least + room) / (most - least + 2 * room)
  const bars = spans.map(({letter, shown, lower, upper}) => ({
    letter,
    label: shown,
    ...(lower === undefined ? {} : {from: at(lower)}),
    ...(upper === undefined ? {} : {to: at(upper)}),
  }))
  return {type: 'line', of, bars, ticks: [least, most].map(end => ({at: at(end), label: label(end)}))}
}
