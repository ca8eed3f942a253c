import type {Document} from '../../reading/index.ts'
import type {Bearer} from '../one-bearer.ts'

/** The only person whom a sentence names or means; undefined where it has none, or several. */
export function onlyPersonIn({names, anaphors}: Document, sentence: number): Bearer | undefined {
  const all = [...names, ...anaphors].filter(each => each.type === 'person' && each.sentence === sentence)
  const [first] = all
  if (!first || !all.every(({id}) => id === first.id)) return undefined
  return {id: first.id, name: names.find(({id}) => id === first.id)?.name ?? first.name}
}
