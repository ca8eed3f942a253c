import type {Claim} from '../../claim/index.ts'
import {interval, quantity, type Quantity} from '../../kinds/quantity/index.ts'
import {sentenceAt, type Document} from '../../reading/index.ts'
import type {Bearer} from '../one-bearer.ts'
import {isPurchase} from './purchase.ts'

/** A sum of money of a sort that somebody has one of, with who is named beside it. */
export interface Sum {
  readonly document: Document
  readonly claim: Claim<Quantity>
  readonly sort: string
  readonly people: readonly Bearer[]
  readonly bodies: readonly Bearer[]
}

/** What somebody gets or pays once. */
const SORTS: ReadonlySet<string> = new Set([
  ...['contract-value', 'transfer-fee', 'purchase-price', 'offer'],
  ...['fine', 'bail', 'ransom', 'reward', 'compensation', 'bribe', 'stolen-money'],
])

/** The sums of a report, those left out that it works out in another currency, that return, or that are not told as fact. */
export function sumsIn(document: Document, claims: readonly Claim<Quantity>[]): readonly Sum[] {
  return claims.flatMap(claim => {
    const {attribute = '', scope, standing, negated} = claim.frame
    const isOnce = claim.via !== 'conversion' && !scope.some(({type}) => type === 'rate')
    if (!isOnce || negated) return []
    // what is agreed is still to be paid
    if (isPurchase(document, claim)) return [{document, claim, sort: 'purchase-price', ...namedAt(document, claim)}]
    return SORTS.has(attribute) && standing === 'done'
      ? [{document, claim, sort: attribute, ...namedAt(document, claim)}]
      : []
  })
}

function namedAt(document: Document, {start}: Claim): Pick<Sum, 'people' | 'bodies'> {
  const sentence = sentenceAt(document, start)?.index
  const named = document.names.filter(name => name.sentence === sentence)
  const of = (sorts: RegExp): Bearer[] => named.filter(({type}) => sorts.test(type)).map(({id, name}) => ({id, name}))
  // "Terns" is nobody yet, "Orlo Brandt" may be a person
  const whole = of(/^thing$/).filter(({name}) => name.includes(' '))
  return {people: [...of(/^person$/), ...whole], bodies: of(/^organisation$/)}
}

/** Whether two sums are written of one thing but are not one sum. */
export function areApart(a: Sum, b: Sum): boolean {
  if (a.sort !== 'purchase-price' || b.sort !== a.sort) return quantity.relate(a.claim, b.claim) === 'conflict'
  const [x, y] = [a, b].map(({claim}) => interval(claim))
  return (
    a.claim.value.unit === b.claim.value.unit &&
    x !== undefined &&
    y !== undefined &&
    (x.high < y.low || y.high < x.low)
  )
}
