import {apart} from '../days.ts'
import {leadsOf, sharedTerms, type Lead} from '../leads.ts'
import type {Material} from '../rule.ts'

/** Two leads that tell one act, and put it on two days. */
export interface LeadClash {
  readonly a: Lead
  readonly b: Lead
  readonly act: string
  readonly shared: readonly string[]
}

/** The leads of two reports that share an act, a name and several more words, and have different days. */
export function leadClashes(material: Material): LeadClash[] {
  const leads = leadsOf(material)
  return leads.flatMap((a, i) =>
    leads.slice(i + 1).flatMap(b => {
      if (a.document === b.document || apart(a.day, b.day) !== 'day') return []
      const act = sharedAct(a, b)
      const shared = sharedTerms(a, b)
      const names = shared.filter(term => term.startsWith('@'))
      return act !== undefined && names.length > 0 && shared.length >= LEAST_SHARED ? [{a, b, act, shared}] : []
    }),
  )
}

const LEAST_SHARED = 5

function sharedAct(a: Lead, b: Lead): string | undefined {
  return a.acts.find(act => b.acts.some(other => other.verb === act.verb))?.verb
}
