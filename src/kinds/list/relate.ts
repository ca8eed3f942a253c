import type {Claim, Relation} from '../../claim/index.ts'
import type {List} from './value.ts'

/** Two lists of one question: equal, one within the other, overlapping; lists that share no member answer other questions. */
export function relate(a: Claim<List>, b: Claim<List>): Relation {
  const [left, right] = [new Set(a.value.members), new Set(b.value.members)]
  const shared = [...left].filter(member => right.has(member)).length
  if (shared === 0) return 'incomparable'
  if (shared === left.size && shared === right.size) return 'same'
  if (shared === Math.min(left.size, right.size)) return isWhole(a) && isWhole(b) ? 'conflict' : 'part'
  return isOpen(a) && isOpen(b) ? 'compatible' : 'conflict'
}

/** Whether the text says that these are all: a number stated that the members come to. */
export function isWhole({value, via}: Claim<List>): boolean {
  return via === 'counted' && value.stated === value.members.length
}

/** Whether the text leaves room for more: "such as", "including", "and others". */
export function isOpen({via}: Claim<List>): boolean {
  return via === 'open'
}

/** How surely two lists answer one question, 0 … 1: members shared out of the shorter, and what they are said of. */
export function match(a: Claim<List>, b: Claim<List>): number {
  const [left, right] = [new Set(a.value.members), new Set(b.value.members)]
  const shared = [...left].filter(member => right.has(member)).length
  if (shared < 2) return 0
  const answers = a.frame.attribute !== undefined && a.frame.attribute === b.frame.attribute
  const noun = a.value.of !== undefined && a.value.of === b.value.of
  return Math.min(1, (0.6 * shared) / Math.min(left.size, right.size) + (answers || noun ? 0.4 : 0))
}

/** What the list answers, and each two members, so that lists that share two are compared. */
export function keys({value, frame}: Claim<List>): string[] {
  const members = [...new Set(value.members)].sort().slice(0, 12)
  const twos = members.flatMap((a, i) => members.slice(i + 1).map(b => `${a} ${b}`))
  return [...twos, ...[frame.attribute, value.of].filter(each => each !== undefined)]
}
