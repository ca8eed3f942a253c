import {weigh, type Weights} from '../../align/index.ts'
import type {Document} from '../../reading/index.ts'
import {defineRule, type Material} from '../rule.ts'
import {cover, linesOf, type Line} from './cover.ts'
import {areAlike, mayBeAlike, nameWords, saySame, type Detail} from './detail.ts'
import {isOneSlot, isSureSlot, slotOf, type Slot} from './slot.ts'

interface Swap {
  /** Of the report that tells the sentence again, and of the one that is told again. */
  readonly a: Detail
  readonly b: Detail
  /** How much of the sentence the other one says, 0 … 1. */
  readonly share: number
  readonly slot: Slot
  /** The other report has the detail nowhere at all. */
  readonly absent: boolean
}

const LEAST_SHARE = 0.4
const LEAST_MARGIN = 0.05
const LEAST_SHARED = 2
const MOST_PLACES = 40
const ENOUGH = 0.5
const LEAST_TERMS = 3
const LEAST_RETOLD = 0.45

/** A report tells a sentence of another again with another name, figure or time in one place. */
export const retellingConflict = defineRule<Swap>({
  name: 'retelling-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: swapsIn,
  spots: ({a, b}) => [a, b].map(({source, start, end}) => ({source, start, end})),
  key: ({a, b}) => [a, b].map(({text}) => text.toLowerCase()).sort(),
  confidence: ({share}) => Math.min(0.9, share),
  explain: ({a, b, share, absent}) => ({
    what: `What one report tells of “${a.text}” the other tells of “${b.text}”.`,
    why: `${Math.round(share * 100)} % of the telling words around “${a.text}” stand around “${b.text}”, in the same place of the sentence; ${absent ? `the other report has “${a.text}” nowhere` : `where the other report has “${a.text}” it tells something else`}.`,
    next: 'See which of the two the sentence was first told of.',
  }),
})

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
        ? swapsBetween(retelling, original, near, weights)
        : [],
    ),
  )
}

type Near = ReadonlyMap<Line, readonly Line[]>

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

function nearTo(line: Line, places: ReadonlyMap<string, readonly Line[]>): Line[] {
  const shared = new Map<Line, number>()
  for (const term of line.all) {
    const others = places.get(term) ?? []
    if (others.length > MOST_PLACES) continue
    for (const other of others) if (other.document !== line.document) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return [...shared].flatMap(([other, count]) => (count >= LEAST_SHARED ? [other] : []))
}

/** Whether a report tells another again: most of what its sentences say stands, sentence by sentence, in the other. */
function isRetold({lines}: Told, {document}: Told, near: Near, weights: Weights): boolean {
  const telling = lines.filter(({all}) => all.size >= LEAST_TERMS)
  const said = telling.reduce((sum, line) => {
    const others = (near.get(line) ?? []).filter(other => other.document === document)
    return sum + Math.max(0, ...others.map(other => cover(line, undefined, other, weights)))
  }, 0)
  return telling.length > 0 && said >= LEAST_RETOLD * telling.length
}

function swapsBetween({lines}: Told, original: Told, near: Near, weights: Weights): Swap[] {
  return lines.flatMap(line => {
    const others = (near.get(line) ?? []).filter(({document}) => document === original.document)
    return line.details.flatMap(a => {
      const found = others.flatMap(other => swapsWith(line, a, other, original, weights))
      const best = found.reduce<Swap | undefined>(
        (best, each) => (best && best.share >= each.share ? best : each),
        undefined,
      )
      return best ? [best] : []
    })
  })
}

function swapsWith(line: Line, a: Detail, other: Line, original: Told, weights: Weights): Swap[] {
  if (other.details.some(b => saySame(a, b))) return []
  const share = cover(line, a, other, weights)
  if (share < LEAST_SHARE) return []
  const instead = other.details
    .filter(b => areAlike(a, b) || mayBeAlike(a, b))
    .filter(b => !line.details.some(each => each !== a && saySame(each, b)))
    .map(b => ({b, slot: slotOf(line, a, other, b)}))
  if (instead.length === 0) return []
  const having = original.lines.filter(({details}) => details.some(b => saySame(a, b)))
  const elsewhere = Math.max(0, ...having.map(each => cover(line, a, each, weights, 0)))
  const absent = having.length === 0 && !isWritten(a, original)
  if (!absent && share - elsewhere < LEAST_MARGIN) return []
  return instead.map(({b, slot}) => ({a, b, share, absent, slot})).filter(isSwap)
}

function isSwap({a, b, slot, share, absent}: Swap): boolean {
  if (!areAlike(a, b)) return isSureSlot(slot)
  return isOneSlot(slot) || (absent && share >= ENOUGH && (slot.left || slot.right || slot.opening || slot.role))
}

// words that were not read as this kind of detail
function isWritten({text}: Detail, {words}: Told): boolean {
  const own = nameWords(text)
  return own.length > 0 && own.every(word => words.has(word))
}
