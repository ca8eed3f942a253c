import {irregularVerbs} from '../../vocabulary/index.ts'

/** Whether a past form is no participle, so that it is always the verb of a clause: "went", "took". */
export function isPastOnly(word: string): boolean {
  return pastOnly.has(word)
}

const participles = new Set([...irregularVerbs.values()].flatMap(verb => verb.participles))
const pastOnly = new Set(
  [...irregularVerbs.values()].flatMap(({pasts}) => pasts.filter(past => !participles.has(past))),
)
