import {defineRule, spotOf, type Explanation, type Material} from '../rule.ts'
import {matchingSums, missums, type Missum} from './parts.ts'
import {misgroups} from './groups.ts'
import {overfullRests, restsIn} from './rests.ts'
import {runsIn} from './runs.ts'
import {listedParts} from './listed-parts.ts'
import {misshares, overfull, type Misshare, type Overfull} from './shares.ts'
import {listed} from '../because.ts'

type Evidence = Missum | Overfull | Misshare

/** Parts that do not come to their total, shares of one vote over a hundred per cent, shares of a whole that come to another number. */
export const sumMismatch = defineRule<Evidence>({
  name: 'sum-mismatch',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: material => [...allMissums(material), ...allOverfull(material), ...misshares(material)],
  considered: material =>
    matchingSums(material).map(({total, parts, stated, sum}) => ({
      spots: [total, ...parts].map(spotOf),
      reason: `${listed(parts.map(({text}) => `“${text}”`))} come to ${sum}${sum === stated ? `, as “${total.text}” says` : ` of “${total.text}”, and need not be all of them`}.`,
    })),
  spots: evidence => claimsOf(evidence).map(spotOf),
  key: evidence => claimsOf(evidence).map(({text}) => text.toLowerCase()),
  confidence: evidence => ('parts' in evidence ? 0.85 : 0.7),
  grade: evidence => ({severity: 'parts' in evidence && evidence.doubtful !== true ? 'error' : 'warning'}),
  explain: evidence =>
    'parts' in evidence ? ofParts(evidence) : 'shares' in evidence ? ofShares(evidence) : ofShare(evidence),
})

function allMissums(material: Material): Missum[] {
  const known = missums(material)
  const more = [...material.documents.values()].flatMap(document => [
    ...listedParts(document, material.alignment.claims),
    ...misgroups(document, material.alignment.claims),
    ...runsIn(document, material.alignment.claims),
    ...restsIn(document, material.alignment.claims),
  ])
  const firsts = more.filter(({total}, i) => more.findIndex(other => other.total === total) === i)
  return [...known, ...firsts.filter(({total}) => known.every(other => other.total !== total))]
}

function allOverfull(material: Material): Overfull[] {
  const {documents, alignment} = material
  return [...overfull(material), ...[...documents.values()].flatMap(each => overfullRests(each, alignment.claims))]
}

function claimsOf(evidence: Evidence): readonly Missum['total'][] {
  if ('parts' in evidence) return [evidence.total, ...evidence.parts]
  return 'shares' in evidence ? evidence.shares : [evidence.share, evidence.whole, evidence.stated]
}

function ofParts({total, parts, sum, stated}: Missum): Explanation {
  return {
    what: `${listed(parts.map(({text}) => `“${text}”`))} come to ${sum.toLocaleString('en')}, not to “${total.text}”.`,
    why: `The parts are told with the total and nothing says that they are only some of it; they come to ${sum.toLocaleString('en')}, and ${stated.toLocaleString('en')} was stated.`,
    next: 'Count anew from the source, and see whether a part is missing, is counted twice or was mistyped.',
  }
}

function ofShares({shares, sum}: Overfull): Explanation {
  return {
    what: `${listed(shares.map(({text}) => `“${text}”`))} come to ${String(sum)} per cent of one whole.`,
    why: 'Nobody is named twice, and even with every share rounded up they come to more than the whole.',
    next: 'Look up the shares, and whether all of them are of the same vote.',
  }
}

function ofShare({share, whole, stated, comes: [low, high]}: Misshare): Explanation {
  const range = [low, high].map(end => Math.round(end).toLocaleString('en')).join(' to ')
  return {
    what: `“${share.text}” of “${whole.text}” is not “${stated.text}”.`,
    why: `At the rounding written, the share of that whole comes to ${range}.`,
    next: 'Look up which of the three figures is wrong, or whether the number is of another whole.',
  }
}
