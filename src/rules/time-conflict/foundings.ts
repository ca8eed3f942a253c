import {areOfOneEvent} from '../one-event.ts'
import type {Act, Party} from '../acts.ts'
import type {Dated} from '../dated-acts.ts'
import type {Sameness} from '../same-act.ts'

/** Verbs for what befalls a building, a firm or a custom once, and that reports tell in passing, by the year. */
const ONCE =
  /^(?:open|build|found|establish|complete|inaugurate|create|erect|construct|commission|enact|introduce|abolish)$/
const YEAR = /^\d{4}$/

/** Pairs of such acts that either report dates once, by its year alone, in reports of one event. */
export function foundings(dated: readonly Dated[]): {a: Dated; b: Dated; sameness: Sameness}[] {
  const years = dated.filter(({act, claim}) => ONCE.test(act.verb) && YEAR.test(claim.value.timex))
  const sole = years.filter(one => years.every(other => !isOneVerb(one, other) || isSame(one, other)))
  return sole.flatMap((a, i) =>
    sole.slice(i + 1).flatMap(b => {
      const {act: one} = a
      const {act: other} = b
      if (one.document === other.document || one.verb !== other.verb || !mayBeOfOne(one, other)) return []
      const reasons = [
        `both tell once of the year in which something was done (“${one.verb}”)`,
        'the reports are of one event',
      ]
      return areOfOneEvent(one.document, other.document) ? [{a, b, sameness: {score: SCORE, reasons}}] : []
    }),
  )
}

const SCORE = 0.6

function isOneVerb({act: a}: Dated, {act: b}: Dated): boolean {
  return a.document === b.document && a.verb === b.verb
}

function isSame(a: Dated, b: Dated): boolean {
  return a.claim.value.timex === b.claim.value.timex
}

// nothing named twice, and no two nouns but where one stands for the other: "a truss which was opened", "the truss bridge"
function mayBeOfOne(a: Act, b: Act): boolean {
  const [x, y] = [partyOf(a), partyOf(b)]
  if (!x || !y) return false
  if (x.named || y.named) return x.id === y.id
  return x.id === y.id || x.modifiers.includes(y.id) || y.modifiers.includes(x.id)
}

function partyOf({patient, doer}: Act): Party | undefined {
  return patient ?? doer
}
