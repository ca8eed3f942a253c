import type {Claim} from '../../claim/index.ts'
import type {Time} from '../../kinds/time/index.ts'
import {apart} from '../days.ts'
import {isOnceOnly, isOnePerson} from '../once-only.ts'
import type {Material} from '../rule.ts'
import {datedActs, type Dated} from '../dated-acts.ts'

interface Twice {
  readonly a: Claim<Time>
  readonly b: Claim<Time>
  readonly act: string
  readonly announced: false
  readonly why: string
  readonly held: string
}

/** What one report puts on two days though nobody comes to it twice: a death, a birth, a burial. */
export function onceTwice(material: Material): Twice[] {
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
    isOnePerson(a.act, b.act) &&
    apart(a.claim, b.claim) === 'day'
  )
}

function told(a: Dated, b: Dated): Twice {
  return {
    ...{a: a.claim, b: b.claim, act: a.act.verb, announced: false},
    why: `“${a.claim.text}” and “${b.claim.text}” have no day in common.`,
    held: `it befell “${a.act.patient?.text ?? ''}”, or “${b.act.patient?.text ?? ''}”, and nobody comes to it twice`,
  }
}
