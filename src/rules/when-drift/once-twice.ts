import type {Party} from '../acts.ts'
import {apart} from '../days.ts'
import {isOnceOnly} from '../once-only.ts'
import {isOnePerson} from '../one-bearer.ts'
import type {Material} from '../rule.ts'
import {datedActs, type Dated} from '../dated-acts.ts'
import type {Drift} from './drift.ts'

/** What one report puts on two days though nobody comes to it twice: a death, a birth, a burial. */
export function onceTwice(material: Material): Drift[] {
  const dated = datedActs(material).filter(({act}) => isOnceOnly(act))
  return dated.flatMap((a, i) => {
    const b = dated.slice(i + 1).find(other => isTwice(a, other))
    return b ? [told(a, b)] : []
  })
}

function isTwice(a: Dated, b: Dated): boolean {
  return (
    a.act.document === b.act.document &&
    a.act.clause.sentence !== b.act.clause.sentence &&
    a.act.verb === b.act.verb &&
    areOnePerson(a.act.patient, b.act.patient) &&
    apart(a.claim, b.claim) === 'day'
  )
}

function areOnePerson(a: Party | undefined, b: Party | undefined): boolean {
  return a !== undefined && b !== undefined && isOnePerson({id: a.id, name: a.text}, {id: b.id, name: b.text})
}

function told(a: Dated, b: Dated): Drift {
  return {
    ...{a: a.claim, b: b.claim, act: a.act.verb, announced: false},
    why: `“${a.claim.text}” and “${b.claim.text}” have no day in common.`,
    held: `it befell “${a.act.patient?.text ?? ''}”, or “${b.act.patient?.text ?? ''}”, and nobody comes to it twice`,
  }
}
