import type {Clause, Document} from '../../reading/index.ts'
import {LIMITING} from './lexicon.ts'

export interface Condition {
  readonly marker: string
  readonly start: number
  readonly end: number
}

// clauses of one sentence stand side by side
const NEIGHBOURS = 12

/** The clause that limits another: "until the talks resume", "only if the ban is lifted". */
export function conditionOf(document: Document, clause: Clause): Condition | undefined {
  const near = document.clauses.slice(Math.max(0, clause.index - NEIGHBOURS), clause.index + NEIGHBOURS)
  const limits = near.filter(
    ({parent, marker, sentence}) =>
      parent === clause.index && sentence === clause.sentence && marker !== undefined && LIMITING.has(marker),
  )
  const [first] = limits
  const last = limits.findLast(({marker}) => marker === first?.marker)
  return first?.marker && last ? spanned(document, first.marker, first, last) : afterVerb(document, clause)
}

const CONDITION_TOKENS = 24

// "until the levy that the raid on Tarn brought about is dropped": a clause whose subject holds a clause of its own
function afterVerb(document: Document, {sentence, verb, index}: Clause): Condition | undefined {
  const {tokens, clauses, sentences} = document
  const close = sentences[sentence]?.last ?? 0
  const first = tokens.findIndex(
    ({lower}, i) => verb !== undefined && i >= verb.last && i < close && /^(?:until|unless)$/.test(lower),
  )
  const stop = tokens.findIndex(({text}, i) => i > first && /^[,.;:?!—–"”)]$/.test(text))
  const last = stop < 0 ? close : Math.min(stop, close)
  const near = clauses.filter(other => other.sentence === sentence && other.index !== index)
  const heads = near.flatMap(other => other.verb?.head ?? [])
  if (first < 0 || last - first > CONDITION_TOKENS || heads.some(head => head >= (verb?.last ?? 0) && head < first))
    return undefined
  return heads.some(head => head > first && head < last)
    ? spanned(document, tokens[first]?.lower ?? '', {first, last}, {last})
    : undefined
}

function spanned(
  {tokens, source}: Document,
  marker: string,
  from: Pick<Clause, 'first' | 'last'>,
  to: Pick<Clause, 'last'>,
): Condition | undefined {
  let first = from.first
  while (first < from.last && tokens[first]?.lower !== marker) first++
  let last = to.last - 1
  while (last > first && /^[,.;:!?—–"”’)-]+$/.test(tokens[last]?.text ?? '')) last--
  const [start, end] = [tokens[first]?.start, tokens[last]?.end]
  if (start === undefined || end === undefined || first === from.last || source.text[start] === undefined)
    return undefined
  return {marker, start, end}
}
