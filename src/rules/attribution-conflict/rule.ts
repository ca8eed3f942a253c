import type {Pair} from '../../align/index.ts'
import type {Claim, Named} from '../../claim/index.ts'
import {isCitation} from '../../kinds/outlet/index.ts'
import {because} from '../because.ts'
import {defineRule, spotOf, type Material} from '../rule.ts'

interface Misread {
  readonly pair: Pair
  readonly outlet: Named
}

const SURE = 0.7

/** Two reports cite one outlet for different things about one matter. */
export const attributionConflict = defineRule<Misread>({
  name: 'attribution-conflict',
  severity: 'warning',
  scope: 'cross',
  verdict: 'difference',
  find: misreadIn,
  spots: ({pair: {a, b}}) => [spotOf(a), spotOf(b)],
  key: ({pair: {a, b}, outlet}) => [outlet.id, ...[a, b].map(({value}) => JSON.stringify(value)).sort()],
  confidence: ({pair}) => 0.4 + 0.4 * pair.score,
  grade: ({pair}) => ({severity: pair.score >= SURE ? 'warning' : 'info'}),
  explain: ({pair, outlet}) => ({
    what: `${outlet.name} is cited for “${cut(pair.a)}” in one report and for “${cut(pair.b)}” in another.`,
    why: `Both sentences name it as their source, so at most one renders it rightly, unless it was cited at different times. Held to be about one thing because ${because(pair)}.`,
    next: `Read what ${outlet.name} wrote.`,
  }),
})

function misreadIn({alignment}: Material): Misread[] {
  const citations = alignment.claims.filter(isCitation)
  const conflicts = alignment.questions.flatMap(({pairs}) => pairs).filter(({relation}) => relation === 'conflict')
  return conflicts.flatMap(pair => {
    const [left, right] = [citedBeside(pair.a, citations), citedBeside(pair.b, citations)]
    const outlet = left.find(({id}) => right.some(other => other.id === id))
    return outlet && !isCitation(pair.a) ? [{pair, outlet}] : []
  })
}

function citedBeside({source, frame}: Claim, citations: readonly Claim<Named>[]): Named[] {
  return citations
    .filter(each => each.source === source && each.frame.sentence === frame.sentence)
    .map(({value}) => value)
}

const LONGEST = 80

function cut({text}: Claim): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
