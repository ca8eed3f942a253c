import type {Document, Name} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'

/** A word, or a run of them, as a name that only its letters make one. */
export function nameOf({source}: Document, first: Token, last: Token = first): Name {
  const text = source.text.slice(first.start, last.end)
  return {
    type: 'thing',
    id: text.toLowerCase(),
    name: text,
    start: first.start,
    end: last.end,
    text,
    first: first.index,
    last: last.index + 1,
    sentence: first.sentence,
    how: 'pattern',
  }
}
