import type {Document} from '../../reading/index.ts'
import {longNamesOf} from '../long-names.ts'
import {nearNamesIn, placesOf} from '../near-long-names.ts'
import {nameOf} from './as-name.ts'
import type {Drift} from './rule.ts'

/** Long names that a report also has with one word in another number or misspelt, or with a little word more or less. */
export function longDrifts(document: Document): Drift[] {
  const places = placesOf(document)
  const names = longNamesOf(document).sort((a, b) => b.tokens.length - a.tokens.length)
  return names.flatMap(name => {
    const hits = nearNamesIn(document, places, name)
    const same = hits.filter(({how}) => how === 'same')
    const own = hits.filter(({how}) => how === 'changed' || how === 'linked')
    const [[odd], [usual]] = [own, same]
    if (!odd || !usual || isRarer(same, own)) return []
    const [a, b] = [odd, usual].map(({tokens: [first, ...more]}) => first && nameOf(document, first, more.at(-1)))
    return a && b
      ? [
          {
            source: document.source.id,
            how: odd.how === 'linked' ? 'link' : 'letters',
            odd: a,
            usual: b,
            before: [],
            confidence: 0.85,
          },
        ]
      : []
  })
}

// the form that stands less often, else the later one, is the odd one
function isRarer(same: readonly Hit[], own: readonly Hit[]): boolean {
  return same.length < own.length || (same.length === own.length && startOf(same) > startOf(own))
}

type Hit = ReturnType<typeof nearNamesIn>[number]

function startOf(hits: readonly Hit[]): number {
  return Math.min(...hits.map(({tokens}) => tokens[0]?.start ?? 0))
}
