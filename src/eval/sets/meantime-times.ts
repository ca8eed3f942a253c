import {f1, type EvalSet, type Outcome} from '../set.ts'
import {pairUp} from '../spans.ts'
import {says, timesIn} from '../times.ts'
import {articles, isAnnotated, type Article} from './meantime.ts'

/** Times in news: relaxed spans, and the values of spans that meet. */
export const meantimeTimes: EvalSet = {
  name: 'meantime-times',
  about: 'times in 120 Wikinews articles, the date of publication given',
  cases: world => articles(world).map(article => ({id: article.id, judge: () => judge(article)})),
}

function judge({text, dct, mentions}: Article): Outcome {
  const annotated = isAnnotated(text)
  const wanted = mentions.filter(mention => mention.tag === 'TIMEX3' && annotated(mention))
  const found = timesIn(text, dct ?? undefined).filter(annotated)
  const pairs = pairUp(wanted, found)
  const right = pairs.filter(([{value}, claim]) => says(claim.value, {timex: value ?? ''}))
  const met = new Set<unknown>(pairs.flat())
  const counts = (hits: number): {hits: number; missed: number; wrong: number} => ({
    hits,
    missed: wanted.length - hits,
    wrong: found.length - hits,
  })
  return {
    scores: [f1('spans', counts(pairs.length)), f1('values', counts(right.length))],
    misses: [
      ...wanted
        .filter(each => !met.has(each))
        .map(({start, end, value}) => `not read: ${text.slice(start, end)} = ${value}`),
      ...found.filter(each => !met.has(each)).map(claim => `no time: ${claim.text} = ${claim.value.timex}`),
      ...pairs
        .filter(pair => !right.includes(pair))
        .map(([{value}, claim]) => `${claim.text}: ${claim.value.timex}, should be ${value} (published ${dct})`),
    ],
  }
}
