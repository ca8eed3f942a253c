import type {Source} from '../text/index.ts'

/** Whether two reports are known to be of two days, so that what they tell of may have gone on between them. */
export function arePublishedApart(a: Source | undefined, b: Source | undefined): boolean {
  const [x, y] = [a?.published?.slice(0, 10), b?.published?.slice(0, 10)]
  return x !== undefined && y !== undefined && x !== y
}
