import type {Sort} from './sorts.ts'

/** Sorts of steps that anything may be the patient of: two are one where what is stopped, shown, boarded or begun is called alike. */
export const undertakings: readonly Sort[] = [
  {
    name: 'halt',
    verbs: /\b(?:halted|stopped|suspended|shut down|shuttered|idled|switched off|brought to a (?:halt|standstill))\b/i,
  },
  {name: 'presentation', verbs: /\b(?:unveil(?:s|ed)|present(?:s|ed)|showed off|introduced|revealed)\b/i},
  {
    name: 'boarding',
    verbs: /\b(?:boarded|seized|hijacked|stormed|clambered aboard|overran|commandeered)\b/i,
  },
  {name: 'freeing', verbs: /\b(?:freed|rescued|released|liberated|retaken|recaptured)\b/i},
  {
    name: 'beginning',
    verbs:
      /\b(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|kick(?:s|ed)? off|gets? under ?way|got under ?way|resum(?:e|es|ed))\b/i,
  },
  {name: 'detection', verbs: /\b(?:detected|diagnosed|identified|confirmed|recorded|noticed|spotted)\b/i},
  {
    name: 'date in court',
    verbs: /\b(?:due in court|(?:due to |to |will )?appear (?:in|at|before)|arraigned|arraignment has been set)\b/i,
  },
  {name: 'sentencing', verbs: /\b(?:sentenced|jailed)\b/i},
  {name: 'conviction', verbs: /\b(?:convicted|found guilty)\b/i},
  {name: 'acquittal', verbs: /\b(?:acquitted|found not guilty|cleared of)\b/i},
  {name: 'election', verbs: /\b(?:elected|re-elected|crowned|appointed|named as)\b/i},
  {name: 'approval', verbs: /\b(?:approved|passed(?! away)|adopted|ratified|rejected|vetoed)\b/i},
  {name: 'opening', verbs: /\b(?:opened(?! fire)|inaugurated|opens)\b/i},
  {name: 'founding', verbs: /\b(?:founded|established|set up|built|commissioned)\b/i},
].map(sort => ({...sort, named: true, keyed: true}))
