import type {Document, Name} from '../../reading/index.ts'
import type {Found} from './find.ts'
import {links} from './lexicon.ts'
import {endOfPlace, postPhraseBefore, withPlaceAfter, type PostPhrase} from './phrase.ts'

const FARTHEST = 12

/** Posts before a name: "Kelda chief Tom Ruhl", "the head of Kelda, Tom Ruhl". */
export function beforeNames(document: Document, name: Name): Found[] {
  const direct = postPhraseBefore(document, name.first)
  if (direct) return [toFound(document, direct, name, 'before')]
  if (name.type !== 'person') return []
  const linked = linkedBefore(document, name)
  return linked ? [toFound(document, linked, name, 'linked')] : []
}

// "Director of the rocket engine maker Kelda Ann Bell": no comma is needed where the place ends just before the name
function linkedBefore(document: Document, name: Name): PostPhrase | undefined {
  const {tokens} = document
  const end = tokens[name.first - 1]?.text === ',' ? name.first - 1 : name.first
  for (let at = end - 1; at > Math.max(0, end - FARTHEST); at--) {
    const token = tokens[at]
    if (!token || token.sentence !== name.sentence) return undefined
    if (!links.has(token.lower)) {
      if (
        /^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(token.tag) &&
        !document.names.some(({first, last}) => first <= at && at < last)
      )
        return undefined
      continue
    }
    const phrase = postPhraseBefore(document, at)
    if (!phrase) continue
    const whole = withPlaceAfter(document, phrase)
    const reaches = whole.last === end || endOfPlace(document, at + 1) === end
    return reaches && whole.organisation !== undefined ? {...whole, last: end} : undefined
  }
  return undefined
}

function toFound({tokens}: Document, phrase: PostPhrase, name: Name, via: string): Found {
  const {role, organisation, status} = phrase
  return {
    start: tokens[phrase.first]?.start ?? name.start,
    end: name.end,
    person: name,
    role,
    via,
    ...(organisation === undefined ? {} : {organisation}),
    ...(status === undefined ? {} : {status}),
  }
}
