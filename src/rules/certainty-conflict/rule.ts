import {weigh} from '../../align/index.ts'
import {listed, wordsAt} from '../because.ts'
import {asWritten, commonTerms} from '../common-terms.ts'
import {defineRule, type Material} from '../rule.ts'
import {calledIn, type Called} from './called.ts'
import {deedsApart, spotOfDeed, type DeedApart} from './deeds.ts'

interface Apart {
  readonly suspected: Called
  readonly stated: Called
  readonly shared: readonly string[]
  readonly likeness: number
}

const LEAST_SHARED = 2
const LEAST_LIKENESS = 0.15

/** One report states what another only suspects: “the drunken driver”, “an allegedly drunk driver”; “killed his wife”, “is accused of killing his wife”. */
export const certaintyConflict = defineRule<Apart | DeedApart>({
  name: 'certainty-conflict',
  severity: 'info',
  scope: 'cross',
  verdict: 'difference',
  find: material => [...apartIn(material), ...deedsApart(material)],
  spots: found =>
    isDeed(found)
      ? [found.stated, found.suspected].map(spotOfDeed)
      : [found.stated, found.suspected].map(({document, start, end}) => ({source: document.source.id, start, end})),
  key: found =>
    isDeed(found)
      ? [found.stated.verb, found.stated.doer?.id ?? '', found.stated.patient?.id ?? '']
      : [found.stated.label],
  confidence: found => (isDeed(found) ? 0.55 : Math.min(0.8, 0.45 + found.likeness)),
  explain: found => ({
    what: `One report states “${wordsOf(found, 'stated')}”, another only suspects: “${wordsOf(found, 'suspected')}”.`,
    why: `Neither has it in the other way anywhere, and ${whyOne(found)}.`,
    next: 'See whether a court or an inquiry has found so, and who says it.',
  }),
})

function isDeed(found: Apart | DeedApart): found is DeedApart {
  return 'score' in found
}

function wordsOf(found: Apart | DeedApart, which: 'stated' | 'suspected'): string {
  return isDeed(found)
    ? wordsAt(found[which].document, spotOfDeed(found[which]))
    : wordsAt(found[which].document, found[which])
}

function whyOne(found: Apart | DeedApart): string {
  if (isDeed(found)) return found.reasons.join('; ')
  return `both stand among ${listed(asWritten(found.shared.slice(0, 4), found.stated.document).map(word => `“${word}”`))}`
}

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
