import {defineKind} from '../../claim/index.ts'
import {findActions} from './find.ts'
import {keys, match} from './match.ts'
import {relate} from './relate.ts'
import {show} from './show.ts'
import type {Action} from './value.ts'

export {countryOf} from './country.ts'
export {ladderOf, laddersOf, rankOf, stepOf, type Step} from './ladders.ts'
export type {Action} from './value.ts'

/** Who did, decided or plans what to whom, as steps of the vocabulary's ladders. */
export const action = defineKind<Action>({
  name: 'action',
  read: document => ({claims: findActions(document)}),
  relate,
  show,
  keys,
  match,
})
