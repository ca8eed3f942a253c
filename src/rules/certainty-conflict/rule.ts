import {weigh} from '../../align/index.ts'
import {listed, wordsAt} from '../because.ts'
import {asWritten, commonTerms} from '../common-terms.ts'
import {defineRule, type Material} from '../rule.ts'
import {calledIn, type Called} from './called.ts'

interface Apart {
  readonly suspected: Called
  readonly stated: Called
  readonly shared: readonly string[]
  readonly likeness: number
}

const LEAST_SHARED = 2
const LEAST_LIKENESS = 0.15

/** One report states what another only suspects: “the drunken driver”, “an allegedly drunk driver”. */
export const certaintyConflict = defineRule<Apart>({
  name: 'certainty-conflict',
  severity: 'info',
  scope: 'cross',
  verdict: 'difference',
  find: apartIn,
  spots: ({stated, suspected}) =>
    [stated, suspected].map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: ({stated}) => [stated.label],
  confidence: ({likeness}) => Math.min(0.8, 0.45 + likeness),
  explain: ({stated, suspected, shared}) => ({
    what: `One report states “${wordsAt(stated.document, stated)}”, another only suspects: “${wordsAt(suspected.document, suspected)}”.`,
    why: `Neither has it in the other way anywhere, and both stand among ${listed(asWritten(shared.slice(0, 4), stated.document).map(word => `“${word}”`))}.`,
    next: 'See whether a court or an inquiry has found so, and who says it.',
  }),
})

function apartIn({documents}: Material): Apart[] {
  const all = [...documents.values()]
  const weights = weigh(all)
  const called = all.flatMap(document => calledIn(document, weights))
  const stated = called.filter(({how}) => how === 'stated')
  const suspected = called.filter(({how}) => how === 'suspected')
  const apart = stated.flatMap(one => suspected.flatMap(other => apartFrom(one, other)))
  const best = apart.sort((x, y) => y.likeness - x.likeness)
  return best.filter((each, i) => best.findIndex(({stated: {label}}) => label === each.stated.label) === i)
}

function apartFrom(stated: Called, suspected: Called): Apart[] {
  if (stated.document === suspected.document || stated.label !== suspected.label) return []
  const {shared, likeness} = commonTerms(stated.terms, suspected.terms)
  return shared.length < LEAST_SHARED || likeness < LEAST_LIKENESS ? [] : [{stated, suspected, shared, likeness}]
}
