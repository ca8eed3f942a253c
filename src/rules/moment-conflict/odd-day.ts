import {areDaysApart, isOfDay} from './clock.ts'
import type {Moment} from './moments.ts'
import {isHarm, pairOf, type Pair} from './pair.ts'

/** Of a report that has the harm on two days, the one that no other report has, beside those that all the others have. */
export function oddDays(moments: readonly Moment[], single: readonly Moment[]): Pair[] {
  const harms = moments.filter(moment => isHarm(moment) && !moment.other && isOfDay(moment.claim))
  return harms.flatMap(odd => {
    const others = single.filter(other => harms.includes(other) && other.document !== odd.document)
    const twin = harms.filter(other => other.document === odd.document && pairOf(odd, other) !== undefined)
    if (twin.length === 0 || others.length === 0 || !isDefinite(odd)) return []
    const isOdd = others.every(other => areDaysApart(odd.claim, other.claim))
    const isKnown = twin.every(one => isDefinite(one) && others.every(other => !areDaysApart(one.claim, other.claim)))
    if (!isOdd || !isKnown) return []
    return [...twin, ...others].flatMap(other => {
      const pair = pairOf(odd, other)
      return pair ? [pair] : []
    })
  })
}

// "the explosion on Friday", "Saturday's accident"
function isDefinite({document: {source}, start, end}: Moment): boolean {
  const words = source.text.slice(Math.max(0, start - 12), end)
  return /\b(?:the|this)(?: \p{Ll}[\p{L}-]*){0,2} \p{Ll}[\p{L}-]* on\b|['’]s \p{Ll}/u.test(words)
}
