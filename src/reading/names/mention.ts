import type {Name, NameType} from '../document.ts'

/** A name before it is settled whom it stands for. `first`/`last` are word indices, `last` exclusive. */
export interface Mention {
  readonly first: number
  readonly last: number
  readonly type: NameType
  readonly how: Name['how']
  readonly name: string
  /** Set where the vocabulary or a definition knows it. */
  readonly id?: string
  readonly country?: string
  /** The title that stands before a person. */
  readonly title?: string
  /** Which of two mentions of the same words stays; the longer wins among equals. */
  readonly weight: number
}

/** A mention with whom it stands for. */
export interface Settled extends Mention {
  readonly id: string
}

/** What a short form takes over from the full one. */
export function identity({type, name, country}: Mention): Pick<Mention, 'type' | 'name'> & {country?: string} {
  return {type, name, ...(country === undefined ? {} : {country})}
}

/** Mentions that do not overlap, ascending: the weightiest first, then the longest, then the earliest. */
export function choose(mentions: readonly Mention[]): readonly Mention[] {
  const taken = new Set<number>()
  const chosen: Mention[] = []
  const ranked = [...mentions].sort(
    (a, b) => b.weight - a.weight || b.last - b.first - (a.last - a.first) || a.first - b.first,
  )
  for (const mention of ranked) {
    if (span(mention).some(index => taken.has(index))) continue
    for (const index of span(mention)) taken.add(index)
    chosen.push(mention)
  }
  return chosen.sort((a, b) => a.first - b.first)
}

/** The indices of the words of a mention. */
export function span({first, last}: {readonly first: number; readonly last: number}): number[] {
  return Array.from({length: last - first}, (_, offset) => first + offset)
}
