import type {Claim} from '../../claim/index.ts'
import {quantity, type Quantity} from '../../kinds/quantity/index.ts'
import {time, type Time} from '../../kinds/time/index.ts'
import type {Material} from '../rule.ts'

/** An age beside a year of birth that does not give it. */
export interface Misage {
  readonly age: Claim<Quantity>
  readonly birth: Claim<Time>
  readonly stated: number
  readonly youngest: number
  readonly oldest: number
}

const BORN = /\bborn (?:in|on) (?:[\p{L} ]{1,30} (?:in|on) )?$/iu
const PAST = /\b(?:died|death|dead|killed|was then|at the time|when|obituary|late|was aged|retired at|then)\b/i

/** Ages told of somebody whose birth stands in the same sentence, by the publication's year; the dead and what is told of earlier days are left alone. */
export function misages({alignment, documents}: Material): Misage[] {
  const ages = alignment.claims.filter(quantity.is).filter(({value: {unit, change}}) => unit === 'a' && change === '=')
  return ages.flatMap(age => {
    const document = documents.get(age.source)
    const sentence = document?.sentences[age.frame.sentence]
    const published = document?.source.published
    if (!sentence || published === undefined || !/^age/.test(age.via)) return []
    const text = document.source.text.slice(sentence.start, sentence.end)
    const births = alignment.claims.filter(time.is).filter(claim => {
      const before = document.source.text.slice(sentence.start, claim.start)
      return claim.source === age.source && claim.frame.sentence === age.frame.sentence && BORN.test(before)
    })
    const [birth] = births
    if (!birth || births.length > 1 || PAST.test(text) || agesIn(ages, age) > 1) return []
    return compare(age, birth, published)
  })
}

function agesIn(ages: readonly Claim[], {source, frame}: Claim): number {
  return ages.filter(other => other.source === source && other.frame.sentence === frame.sentence).length
}

function compare(age: Claim<Quantity>, birth: Claim<Time>, published: string): Misage[] {
  const {earliest, latest} = birth.value
  const stated = age.value.lower
  if (earliest === undefined || latest === undefined || stated === undefined || birth.value.modifier) return []
  const [youngest, oldest] = [yearsBetween(latest, published), yearsBetween(earliest, published)]
  return stated < youngest || stated > oldest ? [{age, birth, stated, youngest, oldest}] : []
}

function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5, 10) < from.slice(5, 10) ? years - 1 : years
}
