import type {Claim} from '../../claim/index.ts'
import {interval, quantity, type Quantity} from '../../kinds/quantity/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Material} from '../rule.ts'

/** Shares of one whole that come to more than all of it. */
export interface Overfull {
  readonly shares: readonly Claim<Quantity>[]
  readonly sum: number
}

/** Three shares or more of one vote or company in a sentence that come to over a hundred per cent. */
export function overfull({alignment, documents}: Material): Overfull[] {
  const shares = alignment.claims.filter(quantity.is).filter(isPercent)
  const firsts = shares.filter((share, i) => !isBeside(share, shares[i - 1]))
  return firsts.flatMap(first => {
    const all = shares.filter(share => isBeside(share, first))
    const document = documents.get(all[0]?.source ?? '')
    if (!document || all.length < 3 || !isOfOneWhole(document, all)) return []
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

const WHOLE =
  /\b(?:votes?|ballots?|votes cast)\b|\b(?:own(?:s|ed|ing)?|h[eo]ld(?:s|ing)?)\b[^.;]*\b(?:company|firm|business|club|shares|stock|bank|airline|group)\b|\bper ?cent of (?:it|them|this|the (?:material|money|sum|fund|land|proceeds|profits?|budget))\b/i
const OTHER =
  /\b(?:turnout|counted|precincts?|polling stations?|compared|from|up|down|earlier|previous|last|margin|points?|poll(?:ed|s)?|surveys?|respondents|among|increase|rose|fell|against|threshold|round|both|respectively|while|in the|districts?|regions?|women|men|seats?)\b/i

// each share is somebody's part of one vote or company, joined by commas and "and"
function isOfOneWhole({source: {text}, sentences}: Document, all: readonly Claim<Quantity>[]): boolean {
  const sentence = sentences[all[0]?.frame.sentence ?? -1]
  const whole = sentence && text.slice(sentence.start, sentence.end)
  return whole !== undefined && WHOLE.test(whole) && !OTHER.test(whole) && whole.length < 400
}
