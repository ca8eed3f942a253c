import type {Claim, Relation} from '../../claim/index.ts'
import {ofVocabulary} from '../../vocabulary/index.ts'
import type {Channel} from './value.ts'

const byId = ofVocabulary(({channels: entries}) => new Map(entries.map(entry => [entry.id, entry])))

/** Two channels of one message: those of one family, and those that say little ("a statement"), can be one. */
export function relate(a: Claim<Channel>, b: Claim<Channel>): Relation {
  const [left, right] = [byId().get(a.value.channel), byId().get(b.value.channel)]
  if (a.value.channel === b.value.channel) return 'same'
  if (isOther(a) !== isOther(b)) return 'incomparable'
  if (left === undefined || right === undefined || left.weak || right.weak) return 'compatible'
  return left.family === right.family ? 'compatible' : 'conflict'
}

/** How surely two claims tell of one message, 0 … 1: one speaker, one act. */
export function match(a: Claim<Channel>, b: Claim<Channel>): number {
  const [left, right] = [a.frame.subject?.id, b.frame.subject?.id]
  if (left === undefined || right === undefined || left !== right || isOther(a) !== isOther(b)) return 0
  return a.frame.attribute !== b.frame.attribute ? 0.2 : a.frame.attribute === 'announce' ? 0.8 : 0.5
}

/** Who says, and what kind of saying it is. */
export function keys({frame}: Claim<Channel>): string[] {
  return frame.subject ? [`${frame.subject.id} ${frame.attribute ?? ''}`] : []
}

/** Whether the text says of the message that it is an earlier or another one than that told of. */
export function isOther({frame}: Claim<Channel>): boolean {
  return frame.scope.some(({type}) => type === 'time' || type === 'other')
}
