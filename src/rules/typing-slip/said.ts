import type {Document} from '../../reading/index.ts'
import type {Stretch} from './family.ts'

const SPEAKS =
  /^["”’']+ (?:(?:said|says|added|explained|insisted|recalled) (?=\p{Lu}|the |he\b|she\b|a )|(?:he|she) (?:said|says|added)\b)/u
const FEWEST_WORDS = 5

/** Sentences quoted in full, without a comma, a dash or a stop at the end, behind which it is told who says them: the mark and the verb. */
export function afterSaid({source: {text}, quotations}: Document): readonly Stretch[] {
  return quotations.flatMap(({start, end}) => {
    const quoted = text.slice(start, end)
    const after = SPEAKS.exec(text.slice(end, end + 30))
    if (!after || !/\p{Ll}$/u.test(quoted) || quoted.split(/\s+/).length < FEWEST_WORDS || !/^\p{Lu}/u.test(quoted))
      return []
    return [{start: end - 1, end: end + after[0].trimEnd().length}]
  })
}
