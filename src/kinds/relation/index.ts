import {defineKind} from '../../claim/index.ts'
import {findRelations} from './find.ts'
import {keys, match, relate} from './relate.ts'
import type {Relation} from './value.ts'

export type {Relation} from './value.ts'

/** Who owns, runs, supplies, builds … what, and what is where. */
export const relation = defineKind<Relation>({
  name: 'relation',
  read: document => ({claims: findRelations(document)}),
  relate,
  show: ({subject, relation, object}) => `${subject} ${relation} ${object}`,
  keys,
  match,
})
