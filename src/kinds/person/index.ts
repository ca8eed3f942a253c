import {defineKind, namedClaims, type Named} from '../../claim/index.ts'
import {relate} from './relate.ts'

/** People, under the fullest name that the source gives them. */
export const person = defineKind<Named>({
  name: 'person',
  read: document => ({claims: namedClaims(document, 'person', ({type}) => type === 'person')}),
  relate,
  show: ({name}) => name,
  answers: false,
})
