import {defineKind} from '../../claim/index.ts'
import {findLists} from './find.ts'
import {keys, match, relate} from './relate.ts'
import type {List} from './value.ts'

export {isOpen, isWhole} from './relate.ts'
export type {List} from './value.ts'

/** Names and things enumerated: who was named, and whether that is all. */
export const list = defineKind<List>({
  name: 'list',
  read: document => ({claims: findLists(document)}),
  relate,
  show: ({of, members, stated}) =>
    [[stated, of].filter(each => each !== undefined).join(' '), members.join(', ')].filter(Boolean).join(': '),
  keys,
  match,
})
