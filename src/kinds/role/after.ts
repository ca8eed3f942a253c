import type {Document, Name} from '../../reading/index.ts'
import type {Found} from './find.ts'
import {postPhraseAt, type PostPhrase} from './phrase.ts'

/** Posts after a name, set off by commas, brackets or dashes: "Tom Ruhl, 45, the head of Kelda". */
export function afterNames(document: Document, name: Name): Found[] {
  if (name.type !== 'person') return []
  const {tokens} = document
  const open = tokens[afterPosition(document, name.last)]
  if (!open || open.sentence !== name.sentence || !/^(?:,|\(|\u2013|\u2014)$/.test(open.text)) return []
  const begin = afterAge(document, open.index + 1)
  return chain(document, begin, name).map((phrase, i) => toFound(document, phrase, name, i === 0))
}

// "head of Kelda and a former mayor of Oslo" is two posts of one person
function chain(document: Document, begin: number, name: Name): PostPhrase[] {
  const phrase = postPhraseAt(document, begin)
  if (!phrase || !closes(document, phrase, name)) return []
  const next = document.tokens[phrase.last]?.lower === 'and' ? chain(document, phrase.last + 1, name) : []
  return [phrase, ...next]
}

// a person's name right after it takes the post for itself; a verb right after it makes it a subject of its own
function closes({tokens, names}: Document, phrase: PostPhrase, {sentence}: Name): boolean {
  const next = tokens[phrase.last]
  if (!next || next.sentence !== sentence) return true
  if (
    names.some(
      ({first, type, how, last}) =>
        first === next.index && (type === 'person' || (how === 'pattern' && last - first >= 2)),
    )
  )
    return false
  return !/^(?:VERB|AUX)$/.test(next.tag)
}

function afterPosition({tokens}: Document, at: number): number {
  return tokens[at]?.text === '(' &&
    /^(?:[LRC]|left|right|cent(?:er|re)|pictured)$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 2]?.text === ')'
    ? at + 3
    : at
}

function afterAge({tokens}: Document, at: number): number {
  const [age, stop] = [tokens[at], tokens[at + 1]]
  return age && stop && /^\d{1,3}$/.test(age.text) && stop.text === ',' ? at + 2 : at
}

function toFound({tokens}: Document, phrase: PostPhrase, name: Name, first: boolean): Found {
  const {role, organisation, status} = phrase
  return {
    start: first ? name.start : (tokens[phrase.first]?.start ?? name.start),
    end: tokens[phrase.last - 1]?.end ?? name.end,
    person: name,
    role,
    via: 'apposition',
    ...(organisation === undefined ? {} : {organisation}),
    ...(status === undefined ? {} : {status}),
  }
}
