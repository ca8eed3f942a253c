import {defineKind} from '../../claim/index.ts'
import {findRoles} from './find.ts'
import {keys, match, relate} from './relate.ts'
import type {Role} from './value.ts'

export type {Status} from './lexicon.ts'
export {samePerson, statusOf} from './relate.ts'
export type {Role} from './value.ts'

/** Who holds which post, where. */
export const role = defineKind<Role>({
  name: 'role',
  read: document => ({claims: findRoles(document)}),
  relate,
  show: ({person, role, organisation}) => [person, role, organisation].filter(Boolean).join(' · '),
  keys,
  match,
})
