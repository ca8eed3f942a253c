import {quantity} from '../../kinds/quantity/index.ts'
import type {Material} from '../rule.ts'

/** Which reports may tell of one single death, so that everybody who dies in them is that one; none where no report counts one. */
export function tellingOneDeath({alignment, documents}: Material): ReadonlySet<string> {
  const deaths = alignment.claims.filter(quantity.is).filter(({frame}) => frame.attribute === 'deaths')
  const several = new Set(deaths.filter(({value}) => (value.lower ?? 0) > 1).map(({source}) => source))
  const one = deaths.some(({value}) => value.lower === 1 && value.upper === 1)
  return new Set(one ? [...documents.keys()].filter(id => !several.has(id)) : [])
}
