import {defineKind, namedClaims, type Named} from '../../claim/index.ts'

/** News outlets and agencies that a report cites or names. */
export const outlet = defineKind<Named>({
  name: 'outlet',
  read: document => ({claims: namedClaims(document, 'outlet', ({type}) => type === 'outlet')}),
  relate: (a, b) => (a.value.id === b.value.id ? 'same' : 'conflict'),
  show: ({name}) => name,
})
