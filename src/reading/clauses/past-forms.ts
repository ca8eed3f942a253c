import {irregularVerbs} from '../../vocabulary/index.ts'

/** Whether a past form is no participle, so that it is always the verb of a clause: "went", "took". */
export function isPastOnly(word: string): boolean {
  return pasts.has(word) && !participles.has(word)
}

/** Whether a participle is no past form, so that without a helping verb it is never the verb of a clause: "gone", "taken". */
export function isParticipleOnly(word: string): boolean {
  return participles.has(word) && !pasts.has(word) && !irregularVerbs.has(word)
}

const pasts = new Set([...irregularVerbs.values()].flatMap(verb => verb.pasts))
const participles = new Set([...irregularVerbs.values()].flatMap(verb => verb.participles))
