import {defineKind, namedClaims, type Named} from '../../claim/index.ts'
import {relate} from './relate.ts'

/** Places named; nationalities and groups of states are none. */
export const place = defineKind<Named>({
  name: 'place',
  read: document => ({claims: namedClaims(document, 'place', ({type}) => type === 'place')}),
  relate,
  show: ({name}) => name,
  answers: false,
})
