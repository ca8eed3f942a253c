import {defineRule, spotOf, type Explanation, type Material} from '../rule.ts'
import {matchingSums, missums, type Missum} from './parts.ts'
import {misgroups} from './groups.ts'
import {misrests, overfullRests, restsIn} from './rests.ts'
import {runsIn} from './runs.ts'
import {overdrawn, sharedOut} from './shared-out.ts'
import {listedParts} from './listed-parts.ts'
import {overfull, type Overfull} from './shares.ts'
import {listed} from '../because.ts'

type Evidence = Missum | Overfull

/** Parts that do not come to their total, and shares of one whole over a hundred per cent. */
export const sumMismatch = defineRule<Evidence>({
  name: 'sum-mismatch',
  severity: 'error',
  scope: 'internal',
  verdict: 'slip',
  find: material => [...allMissums(material), ...allOverfull(material)],
  considered: material =>
    matchingSums(material).map(({total, parts, stated, sum}) => ({
      spots: [total, ...parts].map(spotOf),
      reason: `${listed(parts.map(({text}) => `“${text}”`))} come to ${sum}${sum === stated ? `, as “${total.text}” says` : ` of “${total.text}”, and need not be all of them`}.`,
    })),
  spots: evidence => claimsOf(evidence).map(spotOf),
  key: evidence => claimsOf(evidence).map(({text}) => text.toLowerCase()),
  confidence: evidence => ('parts' in evidence ? 0.85 : 0.7),
  grade: evidence => ({severity: 'parts' in evidence && evidence.doubtful !== true ? 'error' : 'warning'}),
  explain: evidence => ('parts' in evidence ? ofParts(evidence) : ofShares(evidence)),
})

function allMissums(material: Material): Missum[] {
  const known = missums(material)
  const more = [...material.documents.values()].flatMap(document => [
    ...listedParts(document, material.alignment.claims),
    ...misgroups(document, material.alignment.claims),
    ...sharedOut(document, material.alignment.claims),
    ...overdrawn(document, material.alignment.claims),
    ...runsIn(document, material.alignment.claims),
    ...restsIn(document, material.alignment.claims),
  ])
  const firsts = more.filter(({total}, i) => more.findIndex(other => other.total === total) === i)
  return [...known, ...firsts.filter(({total}) => known.every(other => other.total !== total))]
}

function allOverfull(material: Material): Overfull[] {
  const {documents, alignment} = material
  const all = [...documents.values()]
  return [
    ...overfull(material),
    ...all.flatMap(each => overfullRests(each, alignment.claims)),
    ...all.flatMap(each => misrests(each, alignment.claims)),
  ]
}

function claimsOf(evidence: Evidence): readonly Missum['total'][] {
  return 'parts' in evidence ? [evidence.total, ...evidence.parts] : evidence.shares
}

function ofParts({total, parts, sum, stated}: Missum): Explanation {
  return {
    what:
      parts.length > 1
        ? `${listed(parts.map(({text}) => `“${text}”`))} come to ${sum.toLocaleString('en')}, not to “${total.text}”.`
        : `“${parts[0]?.text ?? ''}” does not go with “${total.text}”: that makes ${sum.toLocaleString('en')}.`,
    why: `The parts are told with the total and nothing says that they are only some of it; they come to ${sum.toLocaleString('en')}, and ${stated.toLocaleString('en')} was stated.`,
    next: 'Count anew from the source, and see whether a part is missing, is counted twice or was mistyped.',
  }
}

function ofShares({shares, sum}: Overfull): Explanation {
  return {
    what: `${listed(shares.map(({text}) => `“${text}”`))} come to ${String(sum)} per cent of one whole.`,
    why: 'They are told as all the shares of one whole, and even with every share rounded they do not come to it.',
    next: 'Look up the shares, and whether all of them are of the same vote.',
  }
}
