import type {Document, Name} from '../../reading/index.ts'
import type {Found} from './find.ts'
import {placeOf, type Held} from './held.ts'
import {links} from './lexicon.ts'
import {endOfPlace, postPhraseBefore, withPlaceAfter, type PostPhrase} from './phrase.ts'

const FARTHEST = 12
const MOST_AFTER = 6

/** Posts before a name: "Kelda chief Tom Ruhl", "the head of Kelda, Tom Ruhl". */
export function beforeNames(document: Document, name: Name): Found[] {
  const direct = postPhraseBefore(document, name.first)
  if (direct) return [toFound(document, direct, name, 'before')]
  if (name.type !== 'person') return []
  const linked = linkedBefore(document, name) ?? setOff(document, name)
  return linked ? [toFound(document, linked, name, 'linked')] : []
}

// "Kelda's chief executive, Ann Bell, said": the name stands between marks
function setOff(document: Document, {first, last, sentence}: Name): PostPhrase | undefined {
  const {tokens} = document
  const [after, then] = [tokens[last], tokens[last + 1]]
  if (tokens[first - 1]?.text !== ',' || after?.text !== ',' || after.sentence !== sentence) return undefined
  if (!then || !/^(?:VERB|AUX)$/.test(then.tag)) return undefined
  const phrase = postPhraseBefore(document, first - 1)
  const definite = phrase && (phrase.organisation !== undefined || tokens[phrase.first - 1]?.lower === 'the')
  return definite ? phrase : undefined
}

// "Director of the rocket engine maker Kelda Ann Bell": no comma is needed where the place ends just before the name
function linkedBefore(document: Document, name: Name): PostPhrase | undefined {
  const close = document.tokens[name.first - 1]?.text === ',' ? name.first - 1 : name.first
  return linkedTo(document, name, close) ?? acrossDescription(document, name, close)
}

const LONGEST_DESCRIPTION = 8

// "Head of Kelda, the Norland sea agency, Ann Bell": what the body is stands between
function acrossDescription(document: Document, name: Name, close: number): PostPhrase | undefined {
  const {tokens} = document
  if (close === name.first || !BODY.test(tokens[close - 1]?.lemma ?? '')) return undefined
  const nearest = Math.max(0, close - LONGEST_DESCRIPTION)
  const open = tokens.findLastIndex(({text, sentence}, i) => i < close && text === ',' && sentence === name.sentence)
  const described = open > nearest && /^(?:the|an?)$/.test(tokens[open + 1]?.lower ?? '')
  return described ? linkedTo(document, name, open) : undefined
}

const BODY =
  /^(?:agency|company|firm|group|maker|operator|ministry|corporation|bank|airline|union|institute|regulator|authority|party|charity|organi[sz]ation|carrier|producer|manufacturer|network|broadcaster|club|league|university|service)$/

function linkedTo(document: Document, name: Name, end: number): PostPhrase | undefined {
  const {tokens} = document
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

// "Senator Paul Marsh of Norland"
function placeAfter(document: Document, {last}: Name): Held | undefined {
  const {tokens} = document
  if (!/^(?:of|at|from)$/.test(tokens[last]?.lower ?? '')) return undefined
  const held = placeOf(document, last + 1, endOfPlace(document, last + 1))
  return held && held.last - last <= MOST_AFTER ? held : undefined
}

function toFound(document: Document, phrase: PostPhrase, name: Name, via: string): Found {
  const {tokens} = document
  const {role, status} = phrase
  const held = phrase.organisation === undefined && via === 'before' ? placeAfter(document, name) : undefined
  const organisation = phrase.organisation ?? held?.id
  return {
    start: tokens[phrase.first]?.start ?? name.start,
    end: held ? (tokens[held.last - 1]?.end ?? name.end) : name.end,
    person: name,
    role,
    via,
    ...(organisation === undefined ? {} : {organisation}),
    ...(status === undefined ? {} : {status}),
  }
}
