import type {Document} from '../reading/index.ts'

/** What is told one way only in its own report, and another way in another report. */
export function opposed<T extends {readonly document: Document}>(
  all: readonly T[],
  areApart: (a: T, b: T) => boolean,
): T[] {
  const single = all.filter(one => !all.some(other => other.document === one.document && areApart(one, other)))
  return single.filter(one => single.some(other => other.document !== one.document && areApart(one, other)))
}
