import {defineKind, namedClaims, type Named} from '../../claim/index.ts'
import {relate} from './relate.ts'

/** Bodies, firms, authorities, teams: who was named. */
export const organisation = defineKind<Named>({
  name: 'organisation',
  read: document => ({claims: namedClaims(document, 'organisation', ({type}) => type === 'organisation')}),
  relate,
  show: ({name}) => name,
  answers: false,
})
