import {apart} from '../days.ts'
import {leadsOf, sharedTerms, type Lead} from '../leads.ts'
import {ownDate} from '../own-date.ts'
import type {Material} from '../rule.ts'

/** Two leads that tell one act, and put it on two days. */
export interface LeadClash {
  readonly a: Lead
  readonly b: Lead
  readonly act: string
  readonly shared: readonly string[]
}

/** The leads of two reports that share an act, a name and several more words, and have different days; what comes again from day to day only where both were written on one. */
export function leadClashes(material: Material): LeadClash[] {
  const leads = leadsOf(material)
  return leads.flatMap((a, i) =>
    leads.slice(i + 1).flatMap(b => {
      if (a.document === b.document || apart(a.day, b.day) !== 'day') return []
      const act = sharedAct(a, b, areOfOneDay(a, b))
      const shared = sharedTerms(a, b)
      const names = shared.filter(term => term.startsWith('@'))
      return act !== undefined && names.length > 0 && shared.length >= LEAST_SHARED ? [{a, b, act, shared}] : []
    }),
  )
}

const LEAST_SHARED = 5

// what a quake, a crowd or a team may do on the next day, too
const AGAIN =
  /^(?:hit|attack|fight|clash|protest|demonstrate|march|rally|riot|shell|bomb|burn|raid|play|win|beat|lose|score|vote|visit|arrive|depart|strike|rise|fall|drop|gain|injure|kill|arrest)$/

function sharedAct(a: Lead, b: Lead, ofOneDay: boolean | undefined): string | undefined {
  if (ofOneDay === false) return undefined
  return a.acts.find(({verb}) => (ofOneDay || !AGAIN.test(verb)) && b.acts.some(other => other.verb === verb))?.verb
}

const DAY = 86_400_000

// undefined where either does not say when it was written
function areOfOneDay(a: Lead, b: Lead): boolean | undefined {
  const [x, y] = [a, b].map(({document}) => ownDate(document))
  return (
    x &&
    y &&
    Date.parse(x.earliest) - Date.parse(y.latest) <= DAY &&
    Date.parse(y.earliest) - Date.parse(x.latest) <= DAY
  )
}
