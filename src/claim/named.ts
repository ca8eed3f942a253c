import {blockAt, type Document, type Name} from '../reading/index.ts'
import type {Claim} from './claim.ts'
import {frameOf} from './frame-of.ts'

/** The value of a claim that names somebody or something. `id` is the vocabulary's slug, else a slug of the fullest name seen. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** Every name of the given types outside boilerplate as a claim of the given kind. */
export function namedClaims(document: Document, kind: string, belongs: (name: Name) => boolean): Claim<Named>[] {
  return document.names.filter(belongs).flatMap(name => {
    const block = blockAt(document, name.start)
    return block && block.type !== 'boilerplate' ? [toClaim(document, kind, name, block.type)] : []
  })
}

function toClaim(
  document: Document,
  kind: string,
  {id, name, start, end, text, how}: Name,
  block: Claim['block'],
): Claim<Named> {
  const source = document.source.id
  return {kind, source, start, end, text, value: {id, name}, via: how, block, frame: frameOf(document, {start, end})}
}
