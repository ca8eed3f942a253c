import type {Scope} from '../../claim/index.ts'
import {sentenceAt, type Document} from '../../reading/index.ts'
import type {Reading} from './reading.ts'
import {at} from './scope-at.ts'

const GUILTY =
  /\b(?<!\bnot )(?:convicted|found guilty|guilty (?:verdicts?|of|on|to)|pleaded guilty|pled guilty|admitted|admitting)\b/giu
const CLEARED = /\b(?:acquitted|cleared|not guilty (?:of|on))\b/giu

/** What a court found on the counts that are told: those of which somebody is convicted are some of those with which he was charged. */
export function verdicts(document: Document, {start, end}: Reading, attribute: string | undefined): Scope[] {
  if (attribute !== 'criminal-counts') return []
  const sentence = sentenceAt(document, start)
  const from = sentence?.start ?? start
  const before = document.source.text.slice(from, end)
  const found = [
    ...[...before.matchAll(GUILTY)].map(match => ({match, id: 'convicted'})),
    ...[...before.matchAll(CLEARED)].map(match => ({match, id: 'cleared'})),
  ].sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length)
  const last = found.at(-1)
  if (!last) return []
  const first = from + last.match.index
  return [at(document, {start: first, end: first + last.match[0].length}, last.id, 'group')]
}
