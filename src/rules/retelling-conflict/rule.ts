import {weigh, type Weights} from '../../align/index.ts'
import type {Document} from '../../reading/index.ts'
import {defineRule, type Material} from '../rule.ts'
import {cover, linesOf, type Line} from './cover.ts'
import {areAlike, mayBeAlike, nameWords, saySame, type Detail} from './detail.ts'
import {isOneSlot, isSureSlot, slotOf, type Slot} from './slot.ts'

interface Swap {
  /** Of the report that tells the sentence again. */
  readonly a: Detail
  /** What the report that is told again has in its place; of a stranger the sentence that has room for none. */
  readonly b: Detail | Stranger
  /** How much of the sentence the other one says, 0 … 1, and the most that is said where the other report has the detail. */
  readonly share: number
  readonly elsewhere: number
  readonly slot: Slot
  /** The other report has the detail nowhere at all. */
  readonly absent: boolean
  /** One report sums up another, and there is no third: what it changes it has from nowhere else. */
  readonly summary: boolean
}

/** A person or body that the other report names nowhere, whatever else of the sentence it has. */
interface Stranger {
  readonly kind: 'stranger'
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
}

const LEAST_SHARE = 0.4
const LEAST_MARGIN = 0.05
const WIDE_MARGIN = 0.3
const LEAST_SHARED = 2
const MOST_PLACES = 40
const ENOUGH = 0.5
const NEARLY_ALL = 0.75
const NEARLY_SURE = 0.8
const HARDLY_ANY = 0.25
const LEAST_TERMS = 3
const LEAST_RETOLD = 0.55
const LEAST_SUMMED_UP = 0.4

/** A report tells a sentence of another again with another name, figure or time in one place. */
export const retellingConflict = defineRule<Swap>({
  name: 'retelling-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: swapsIn,
  spots: ({a, b}) => [a, b].map(({source, start, end}) => ({source, start, end})),
  key: ({a, b}) => [a, b].map(({text}) => text.toLowerCase()).sort(),
  confidence: ({share, absent}) => (absent || share >= NEARLY_SURE ? 0.92 : 0.8),
  grade: swap => ({severity: isGrave(swap) ? 'warning' : 'info'}),
  explain: swap => ({...explain(swap), next: 'See which of the two the sentence was first told of.'}),
})

/** Of several outlets' reports each asks other people; there only a figure or time in a sentence that is otherwise the same is worth a look. */
function isGrave({a, b, share, absent, summary}: Swap): boolean {
  return summary || (a.kind !== 'name' && b.kind === a.kind && absent && share >= NEARLY_SURE)
}

function explain({a, b, share, absent}: Swap): {readonly what: string; readonly why: string} {
  const much = `${Math.round(share * 100)} % of the telling words around “${a.text}” stand`
  if (b.kind === 'stranger')
    return {
      what: `One report tells of “${a.text}” what another tells without naming “${a.text}” anywhere.`,
      why: `${much} in one sentence of the other report, which is told again here; nobody of that name is in it.`,
    }
  return {
    what: `What one report tells of “${a.text}” the other tells of “${b.text}”.`,
    why: `${much} around “${b.text}”, in the same place of the sentence; ${absent ? `the other report has “${a.text}” nowhere` : `where the other report has “${a.text}” it tells something else`}.`,
  }
}

/** A report by its sentences, and all its words. */
interface Told {
  readonly document: Document
  readonly lines: readonly Line[]
  readonly words: ReadonlySet<string>
}

function swapsIn({documents, alignment}: Material): Swap[] {
  const all = [...documents.values()]
  const weights = weigh(all)
  const reports = all.map(document => ({
    document,
    lines: linesOf(document, alignment.claims),
    words: new Set(document.tokens.flatMap(({text}) => nameWords(text))),
  }))
  const near = nearLines(reports.flatMap(({lines}) => lines))
  return reports.flatMap(retelling =>
    reports.flatMap(original =>
      retelling !== original && isRetold(retelling, original, near, weights)
        ? swapsBetween(retelling, original, near, weights).map(swap => ({
            ...swap,
            summary: all.length === 2 && sumsUp(retelling.lines, original.lines),
          }))
        : [],
    ),
  )
}

type Near = ReadonlyMap<Line, ReadonlyMap<Document, readonly Line[]>>

/** For every line the lines of other reports that share words with it, found through the rarer words. */
function nearLines(lines: readonly Line[]): Near {
  const places = new Map<string, Line[]>()
  for (const line of lines)
    for (const term of line.all) {
      const others = places.get(term)
      if (others) others.push(line)
      else places.set(term, [line])
    }
  return new Map(lines.map(line => [line, nearTo(line, places)]))
}

function nearTo(line: Line, places: ReadonlyMap<string, readonly Line[]>): ReadonlyMap<Document, readonly Line[]> {
  const shared = new Map<Line, number>()
  for (const term of line.all) {
    const others = places.get(term) ?? []
    if (others.length > MOST_PLACES) continue
    for (const other of others) if (other.document !== line.document) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  const near = new Map<Document, Line[]>()
  for (const [other, count] of shared)
    if (count >= LEAST_SHARED) near.set(other.document, [...(near.get(other.document) ?? []), other])
  return near
}

/**
 * Whether a report tells another again: most of what its sentences say stands, sentence by sentence, in the other; of one that is half
 * as long or less, a good part of it.
 */
function isRetold({lines}: Told, original: Told, near: Near, weights: Weights): boolean {
  const telling = lines.filter(({all}) => all.size >= LEAST_TERMS)
  const said = telling.reduce((sum, line) => {
    const others = near.get(line)?.get(original.document) ?? []
    return sum + Math.max(0, ...others.map(other => cover(line, undefined, other, weights)))
  }, 0)
  const least = sumsUp(lines, original.lines) ? LEAST_SUMMED_UP : LEAST_RETOLD
  return telling.length > 0 && said >= least * telling.length
}

function sumsUp(lines: readonly Line[], original: readonly Line[]): boolean {
  return lines.length * 2 <= original.length
}

type Change = Omit<Swap, 'summary'>

function swapsBetween({lines}: Told, original: Told, near: Near, weights: Weights): Change[] {
  return lines.flatMap(line => {
    const others = near.get(line)?.get(original.document) ?? []
    return line.details.flatMap(a => {
      const found = others.flatMap(other => swapsWith(line, a, other, original, weights))
      const best = found.reduce<Change | undefined>(
        (best, each) => (best && best.share >= each.share ? best : each),
        undefined,
      )
      return best ? [best] : []
    })
  })
}

function swapsWith(line: Line, a: Detail, other: Line, original: Told, weights: Weights): Change[] {
  if (other.details.some(b => saySame(a, b))) return []
  const share = cover(line, a, other, weights)
  if (share < LEAST_SHARE) return []
  const instead = other.details
    .filter(b => areAlike(a, b) || mayBeAlike(a, b))
    .filter(b => !line.details.some(each => each !== a && saySame(each, b)))
    .map(b => ({b, slot: slotOf(line, a, other, b)}))
  const mayBeStranger = isSomebody(a) && share >= ENOUGH
  if (instead.length === 0 && !mayBeStranger) return []
  const having = original.lines.filter(({details}) => details.some(b => saySame(a, b)))
  const elsewhere = Math.max(0, ...having.map(each => cover(line, a, each, weights, 0)))
  const absent = having.length === 0 && !isWritten(a, original)
  if (!absent && (share < ENOUGH || share - elsewhere < LEAST_MARGIN)) return []
  const swaps = instead.map(({b, slot}) => ({a, b, share, elsewhere, absent, slot})).filter(isSwap)
  if (swaps.length > 0 || !absent || !mayBeStranger) return swaps
  return [{a, b: strangerIn(other), share, elsewhere, absent, slot: NO_SLOT}]
}

function isSwap(swap: Change & {readonly b: Detail}): boolean {
  const {a, b, slot} = swap
  if (!areAlike(a, b)) return isSureSlot(slot)
  return isOneSlot(slot) || ((slot.left || slot.right || slot.opening || slot.role) && isOutOfPlace(swap))
}

/** Whether the other report has the detail nowhere, or nowhere near what is told of it here. */
function isOutOfPlace({a, share, elsewhere, absent}: Change): boolean {
  if (absent) return share >= ENOUGH
  return (
    (share >= NEARLY_ALL && share - elsewhere >= WIDE_MARGIN) ||
    (isSomebody(a) && share >= ENOUGH && elsewhere <= HARDLY_ANY)
  )
}

// a person or a body by its name, or a name of two words that tells no type
function isSomebody(detail: Detail): boolean {
  if (detail.kind !== 'name') return false
  const {type} = detail.name
  return type === 'person' || type === 'organisation' || (type === 'thing' && detail.words.length > 1)
}

function strangerIn({document, sentence: {start, end}}: Line): Stranger {
  return {kind: 'stranger', source: document.source.id, start, end: Math.min(end, start + LONGEST), text: ''}
}

const LONGEST = 200
const NO_SLOT: Slot = {left: false, right: false, opening: false, role: false, verb: false}

// words that were not read as this kind of detail
function isWritten({text}: Detail, {words}: Told): boolean {
  const own = nameWords(text)
  return own.length > 0 && own.every(word => words.has(word))
}
