import type {Token} from '../../text/index.ts'
import type {Anaphor, Document, Name, Phrase, Speaker} from '../document.ts'

/** Whom a noun phrase names, as a speaker: by the fullest name the source has, or by the words as they stand. */
export function speakerFrom(document: Document, phrase: Phrase): Speaker {
  const apposed = apposedName(document, phrase) ?? namedBefore(document, phrase) ?? agedBefore(document, phrase)
  if (apposed) return fromName(apposed)
  const anaphor = anaphorAt(document, phrase)
  const name = nameOf(document, phrase)
  if (name && (!anaphor || name.start <= (document.tokens[phrase.head]?.start ?? 0))) return fromName(name)
  if (anaphor) {
    const {id, name: called, text, start, end} = anaphor
    return {id, name: called, text, start, end}
  }
  const text = document.source.text.slice(phrase.start, phrase.end)
  return {...bare(document, phrase, text), text, start: phrase.start, end: phrase.end}
}

// "Danu Orvik, founder and head of the agency, said"
function namedBefore({tokens, names}: Document, {first}: Phrase): Name | undefined {
  if (tokens[first - 1]?.lower !== 'and') return undefined
  const name = names.findLast(({type, last}) => type === 'person' && last < first - 1 && last >= first - LONGEST_POST)
  const between = name ? tokens.slice(name.last, first - 1) : []
  const [comma, ...post] = between
  return comma?.text === ',' && post.length > 0 && post.every(({tag}) => /^(?:NOUN|PROPN|ADJ|ADP|DET)$/.test(tag))
    ? name
    : undefined
}

const LONGEST_POST = 8

// "Danu Orvik, 31, said"
function agedBefore({tokens, names}: Document, {first, last}: Phrase): Name | undefined {
  if (last - first !== 1 || !/^\d{1,3}$/.test(tokens[first]?.text ?? '') || tokens[first - 1]?.text !== ',')
    return undefined
  return names.find(name => name.last === first - 1 && (name.type === 'person' || name.type === 'thing'))
}

// "the agency's head, Danu Orvik"
function apposedName(document: Document, {first, head, last}: Phrase): Name | undefined {
  if (document.names.some(name => name.first <= head && head < name.last) || last - first < 2) return undefined
  const comma = restOfPost(document, last)
  if (document.tokens[comma]?.lower !== ',') return undefined
  return document.names.find(
    ({type, first, text}) =>
      first === comma + 1 && (type === 'person' || type === 'organisation' || (type === 'thing' && text.includes(' '))),
  )
}

const LONGEST_REST = 6

// "the chairman [of the dairy cooperative]"
function restOfPost({tokens}: Document, from: number): number {
  let at = from
  while (at < from + LONGEST_REST && /^(?:of|for|at|in)$|^(?:NOUN|ADJ|DET|PROPN)$/.test(partOf(tokens[at]))) at++
  return at
}

function partOf(token: Token | undefined): string {
  return token?.tag === 'ADP' ? token.lower : (token?.tag ?? '')
}

/** A name as a speaker. */
export function fromName({id, name, text, start, end, type}: Name): Speaker {
  return {id, name, text, start, end, ...(type === 'outlet' ? {outlet: true} : {})}
}

/** The name at the head of a phrase; of a paper or a post ("a report by Varn News", "Orvik's statement"), its author. */
function nameOf(document: Document, phrase: Phrase): Name | undefined {
  const inside = document.names.filter(({first, last}) => first < phrase.last && last > phrase.first)
  const head = inside.find(({first, last}) => first <= phrase.head && phrase.head < last)
  if (head) return head
  if (!PAPERS.has(phrase.lemma)) return undefined
  const author = inside.find(({type}) => type !== 'place' && type !== 'thing')
  return author ?? authorAfter(document, phrase)
}

// "according to a report by Varn News"
function authorAfter(document: Document, {last}: Phrase): Name | undefined {
  const preposition = document.tokens[last]?.lower ?? ''
  if (!/^(?:by|from|in|on)$/.test(preposition)) return undefined
  const skip = /^(?:the|a|an)$/.test(document.tokens[last + 1]?.lower ?? '') ? 2 : 1
  return document.names.find(({first, type}) => first === last + skip && type !== 'place')
}

const PAPERS = new Set(
  'report statement letter release tweet post message note document story article dispatch paper filing memo blog email e-mail website site account page'.split(
    ' ',
  ),
)

function anaphorAt({anaphors, tokens}: Document, phrase: Phrase): Anaphor | undefined {
  const head = tokens[phrase.head]
  return head && anaphors.find(({start, end}) => start <= head.start && end >= head.end)
}

// no name is known: a run of capitalised words at the head, else the phrase's own words
function bare(document: Document, phrase: Phrase, text: string): {id: string; name: string} {
  const run = []
  for (let i = phrase.head; i >= phrase.first; i--) {
    const token = document.tokens[i]
    if (token?.tag !== 'PROPN') break
    run.unshift(token.text)
  }
  if (run.length === 0) return {id: phrase.id, name: text}
  const name = run.join(' ')
  return {id: name.toLowerCase().replace(/[^\p{L}\d]+/gu, '-'), name}
}
