import {weigh, type Weights} from '../../align/index.ts'
import type {Claim} from '../../claim/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import type {Document} from '../../reading/index.ts'
import {asWritten, commonTerms, termsAround} from '../common-terms.ts'
import type {Material} from '../rule.ts'
import {slipBetween} from './slip.ts'

/** Two lengths of time whose digits changed places: "travelled for 37 days", "a journey of 73 days". */
export interface TransposedLengths {
  readonly lengths: readonly [Claim<Time>, Claim<Time>]
  readonly shared: readonly string[]
}

/** The lengths of two reports that tell of the same with their digits in another order. */
export function transposedLengths({documents, alignment}: Material): TransposedLengths[] {
  const weights = weigh([...documents.values()])
  const all = alignment.claims
    .filter(time.is)
    .filter(claim => claim.block !== 'boilerplate' && read(claim) !== undefined)
  const has = (source: string, {n, unit}: Length): boolean =>
    all.some(claim => claim.source === source && read(claim)?.n === n && read(claim)?.unit === unit)
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap(b => {
      const [x, y] = [read(a), read(b)]
      if (!x || !y || a.source === b.source || x.unit !== y.unit || slipBetween(x.n, y.n) !== 'transposed') return []
      if (has(a.source, y) || has(b.source, x)) return []
      const [one, other] = [a, b].map(claim => aroundOf(documents.get(claim.source), claim, weights))
      const {shared} = one && other ? commonTerms(one, other) : {shared: []}
      const document = documents.get(a.source)
      return shared.length > 0 && document ? [{lengths: [a, b] as const, shared: asWritten(shared, document)}] : []
    }),
  )
}

interface Length {
  readonly n: number
  readonly unit: string
}

function read({value: {type, timex, modifier}}: Claim<Time>): Length | undefined {
  const {n, unit} = /^PT?(?<n>\d{2,3})(?<unit>[YMWDH])$/.exec(timex)?.groups ?? {}
  return type === 'DURATION' && modifier === undefined && n !== undefined && unit !== undefined
    ? {n: Number(n), unit: timex.startsWith('PT') ? `T${unit}` : unit}
    : undefined
}

function aroundOf(
  document: Document | undefined,
  {start, end, frame}: Claim,
  weights: Weights,
): ReturnType<typeof termsAround> | undefined {
  const sentence = document?.sentences[frame.sentence]
  return document && sentence ? termsAround(document, sentence, {start, end}, weights) : undefined
}
