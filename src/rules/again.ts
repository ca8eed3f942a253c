import type {Document} from '../reading/index.ts'

interface Telling {
  readonly document: Document
  readonly start: number
  readonly end: number
}

const MOST = 4

/** Where the reports of some tellings tell the same again, the first few; `isSame`: what that is. */
export function againOf<T extends Telling>(
  tellings: readonly T[],
  all: readonly T[],
  isSame: (one: T, other: T) => boolean,
): T[] {
  const isElsewhere = (one: T, other: T): boolean => one.end <= other.start || other.end <= one.start
  return all
    .filter(one =>
      tellings.some(other => one.document === other.document && isElsewhere(one, other) && isSame(one, other)),
    )
    .slice(0, MOST)
}
