import type {Scope} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'

/** A stretch of text as a scope. */
export function at(
  {source: {text}}: Document,
  {start, end}: {start: number; end: number},
  id: string,
  type: Scope['type'],
): Scope {
  return {id, type, text: text.slice(start, end), start, end}
}
