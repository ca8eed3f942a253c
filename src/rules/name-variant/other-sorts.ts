import type {Document} from '../../reading/index.ts'
import {groupBy} from '../../text/index.ts'
import {areTakenForEachOther, sortedNamesOf, type Sorted} from '../body-sorts.ts'
import type {Variants} from './variants.ts'

/** Long names that are equal but for the word that says what sort of body or place it is: "Ada Marn Clinic", "Ada Marn Center". */
export function otherSortsIn(documents: readonly Document[]): Variants[] {
  return [...groupBy(documents.flatMap(sortedNamesOf), ({stem}) => stem).values()].flatMap(alike => {
    const firsts = [...groupBy(alike, ({sort}) => sort).values()].flatMap(([one]) => one ?? [])
    const clash = firsts
      .flatMap((a, i) => firsts.slice(i + 1).flatMap(b => (areAtOdds(a, b, alike) ? [[a, b] as const] : [])))
      .at(0)
    return clash ? [{how: 'sort', mentions: clash.map(mentionOf)}] : []
  })
}

// no report has both
function areAtOdds(a: Sorted, b: Sorted, alike: readonly Sorted[]): boolean {
  if (a.document === b.document || !areTakenForEachOther(a.sort, b.sort)) return false
  const documentsOf = ({sort}: Sorted): Document[] =>
    alike.filter(one => one.sort === sort).map(({document}) => document)
  return !documentsOf(a).some(document => documentsOf(b).includes(document))
}

function mentionOf({document: {source}, name: {tokens}}: Sorted): Variants['mentions'][number] {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  return {source: source.id, start, end, text: source.text.slice(start, end)}
}
