import {namesIn, type Complement, type Document} from '../../reading/index.ts'
import {ofVocabulary} from '../../vocabulary/index.ts'
import type {Act} from '../acts.ts'

/** Where a clause puts its act. */
export interface Site {
  readonly act: Act
  readonly start: number
  readonly end: number
  /** The id of a place that the vocabulary lists as a city or a country. */
  readonly listed?: string
  /** The thing inside or outside of which it is. */
  readonly around?: {readonly thing: string; readonly side: 'in' | 'out'}
}

const byId = ofVocabulary(({places}) => new Map(places.map(entry => [entry.id, entry])))

/** The places of an act, read from the prepositions of its clause. */
export function sitesOf(act: Act): Site[] {
  return act.clause.complements.flatMap(complement => toSite(act, complement) ?? [])
}

function toSite(act: Act, complement: Complement): Site | undefined {
  const {document} = act
  const {preposition, phrase} = complement
  const start =
    document.tokens.slice(0, phrase.first).findLast(({lower}) => lower === preposition)?.start ?? phrase.start
  if (phrase.start - start > 12) return undefined
  const place = {act, start, end: phrase.end}
  const listed = preposition === 'in' ? listedIn(document, phrase) : undefined
  if (listed !== undefined) return {...place, listed}
  const within = /^(?:inside|in)$/.test(preposition) || (preposition === 'into' && !MOTION.test(act.verb))
  const side = within ? 'in' : preposition === 'outside' ? 'out' : undefined
  return side &&
    /^(?:court|building|house|station|school|hotel|office|embassy|bank|church|mosque|shop|store|prison|stadium)/.test(
      phrase.lemma,
    )
    ? {...place, around: {thing: phrase.lemma.replace(/^court(?:room|house)$/, 'court'), side}}
    : undefined
}

// who walks into a shop is still outside of it
const MOTION = /^(?:walk|run|drive|go|come|head|step|rush|move|ride|enter|arrive|cross|stroll|hurry)$/

function listedIn(document: Document, {head, start, end}: Complement['phrase']): string | undefined {
  const [name, second] = namesIn(document, {start, end})
  const at = document.tokens[head]?.start ?? start
  if (!name || second || name.type !== 'place' || name.start > at || name.end <= at) return undefined
  const entry = byId().get(name.id)
  return entry?.type === 'city' && entry.ambiguous !== true ? name.id : undefined
}

/** In what two sites of one act exclude each other. */
export function exclude(a: Site, b: Site): string | undefined {
  if (a.around && b.around && a.around.thing === b.around.thing && a.around.side !== b.around.side)
    return `what happens inside the ${a.around.thing} does not happen outside it`
  if (a.listed === undefined || b.listed === undefined || a.listed === b.listed) return undefined
  return contains(a.listed, b.listed) || contains(b.listed, a.listed)
    ? undefined
    : 'they are two cities, and neither is a part of the other'
}

function contains(outer: string, inner: string): boolean {
  for (
    let id = byId().get(inner)?.within, steps = 0;
    id !== undefined && steps < 5;
    id = byId().get(id)?.within, steps++
  )
    if (id === outer) return true
  return false
}
