import {defineKind, namedClaims, type Named} from '../../claim/index.ts'

/** Bodies, firms, authorities, teams: who was named. */
export const organisation = defineKind<Named>({
  name: 'organisation',
  read: document => ({claims: namedClaims(document, 'organisation', ({type}) => type === 'organisation')}),
  relate: (a, b) => (a.value.id === b.value.id ? 'same' : 'conflict'),
  show: ({name}) => name,
  answers: false,
})
