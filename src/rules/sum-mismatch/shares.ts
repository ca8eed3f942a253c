import type {Claim} from '../../claim/index.ts'
import {interval, quantity, type Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Material} from '../rule.ts'

/** Shares of one whole that come to more than all of it. */
export interface Overfull {
  readonly shares: readonly Claim<Quantity>[]
  readonly sum: number
}

/** A share, the whole it is of, and the number stated for it. */
export interface Misshare {
  readonly share: Claim<Quantity>
  readonly whole: Claim<Quantity>
  readonly stated: Claim<Quantity>
  readonly comes: readonly [number, number]
}

/** Three shares or more of one vote in a sentence that come to over a hundred per cent. */
export function overfull({alignment, documents}: Material): Overfull[] {
  const shares = alignment.claims.filter(quantity.is).filter(isPercent)
  const firsts = shares.filter((share, i) => !isBeside(share, shares[i - 1]))
  return firsts.flatMap(first => {
    const all = shares.filter(share => isBeside(share, first))
    const document = documents.get(all[0]?.source ?? '')
    if (!document || all.length < 3 || !isVote(document, all)) return []
    const sum = all.reduce((result, {value}) => result + (value.lower ?? 0), 0)
    const slack = all.reduce((result, claim) => result + interval(claim).high - (claim.value.upper ?? 0), 0)
    return sum - slack > 100 ? [{shares: all, sum: Number(sum.toFixed(6))}] : []
  })
}

function isBeside(a: Claim, b: Claim | undefined): boolean {
  return a.source === b?.source && a.frame.sentence === b.frame.sentence
}

function isPercent({value: {unit, change}}: Claim<Quantity>): boolean {
  return unit === '%' && change === '='
}

const VOTE = /\b(?:votes?|ballots?|votes cast)\b/i
const OTHER =
  /\b(?:turnout|counted|precincts?|polling stations?|compared|from|up|down|earlier|previous|last|margin|points?|poll(?:ed|s)?|surveys?|respondents|among|increase|rose|fell|against|threshold|round|both|respectively|while|in the|districts?|regions?|women|men)\b/i

// each share is somebody's part of one vote, joined by commas and "and"
function isVote({source: {text}, sentences}: Document, all: readonly Claim<Quantity>[]): boolean {
  const sentence = sentences[all[0]?.frame.sentence ?? -1]
  const whole = sentence && text.slice(sentence.start, sentence.end)
  return whole !== undefined && VOTE.test(whole) && !OTHER.test(whole) && whole.length < 400
}

// "88.41 percent of the 2.5 million voters, some 2.44 million people", "a third of the 600 seats – 250"
const OF_WHOLE = /^ of (?:(?:the|its|all|their|these|those|all the|some|about) ){0,2}(?:country's |nation's )?$/i
const THAT_IS = /^[^\d.;:()]{0,30}(?:, | \(| – | — |, or |, that is,? )(?:or |that is,? |namely |i\.e\. )?$/

/** A share of a stated whole, with a number behind it that the share does not come to. */
export function misshares({alignment, documents}: Material): Misshare[] {
  const claims = alignment.claims.filter(quantity.is)
  return claims.flatMap((share, i) => {
    const [whole, stated] = [claims[i + 1], claims[i + 2]]
    const text = documents.get(share.source)?.source.text
    if (!whole || !stated || text === undefined || share.value.unit !== '%' || stated.source !== share.source) return []
    const joined =
      OF_WHOLE.test(text.slice(share.end, whole.start)) && THAT_IS.test(text.slice(whole.end, stated.start))
    return joined && areCounts(whole, stated) ? (compare(share, whole, stated) ?? []) : []
  })
}

function areCounts(whole: Claim<Quantity>, stated: Claim<Quantity>): boolean {
  return (
    whole.value.unit === undefined &&
    stated.value.unit === undefined &&
    [whole, stated].every(({via, value: {change}}) => via === 'count' && (change === '=' || change === '~')) &&
    (stated.value.lower ?? 0) < (whole.value.lower ?? 0)
  )
}

const ALLOWED = 0.01
const HEDGED = 0.02

function compare(share: Claim<Quantity>, whole: Claim<Quantity>, stated: Claim<Quantity>): Misshare[] | undefined {
  const [part, all, said] = [share, whole, stated].map(exact)
  if (!part || !all || !said) return undefined
  const comes: [number, number] = [(part.low * all.low) / 100, (part.high * all.high) / 100]
  const loose = [share, whole, stated].some(({value}) => value.change !== '=') ? HEDGED : ALLOWED
  const apart = said.low > comes[1] * (1 + loose) || said.high < comes[0] * (1 - loose)
  return apart ? [{share, whole, stated, comes}] : undefined
}

// as written, whatever the hedge: it is the digits that were worked out
function exact({value, text}: Claim<Quantity>): {readonly low: number; readonly high: number} {
  const {low, high} = interval({value: {...value, change: '='}, text})
  return {low, high}
}
