import {namesIn, type Document, type Name, type Phrase} from '../../reading/index.ts'

const LONGEST = 10

/** The noun phrase that begins at a token: determiners, adjectives and nouns up to its head, and the name it ends in. */
export function phraseFrom(document: Document, from: number, before = Infinity): Phrase | undefined {
  const {tokens} = document
  let last = from
  while (last < Math.min(before, from + LONGEST) && isPart(document, last, from)) last++
  const head = headOf(document, from, last)
  const first = tokens[from]
  if (head === undefined || !first) return undefined
  const end = tokens[head]
  if (!end) return undefined
  return {first: from, last: head + 1, start: first.start, end: end.end, head, ...wordsOf(document, from, head)}
}

function wordsOf(document: Document, from: number, head: number): Pick<Phrase, 'lemma' | 'id' | 'modifiers'> {
  const token = document.tokens[head]
  const name = nameOf(document, head)
  const anaphor = token && document.anaphors.findLast(({start, end}) => start <= token.start && token.end <= end)
  const lemma = token?.lemma ?? ''
  const before = document.tokens.slice(from, head).filter(({tag}) => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(tag))
  return {lemma, id: name?.id ?? anaphor?.id ?? lemma, modifiers: before.map(word => word.lemma)}
}

function isPart(document: Document, at: number, from: number): boolean {
  const {tokens} = document
  const token = tokens[at]
  if (!token || token.sentence !== tokens[from]?.sentence) return false
  if (nameOf(document, at)) return true
  if (/^['’‘]s?$/.test(token.text)) return tokens[at - 1]?.tag === 'NOUN' || tokens[at - 1]?.tag === 'PROPN'
  if (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.tag)) return true
  return token.tag === 'PRON' && at === from && /^(?:its|his|her|their|our|my)$/.test(token.lower)
}

function headOf(document: Document, from: number, last: number): number | undefined {
  const {tokens} = document
  for (let at = last - 1; at >= from; at--) {
    const token = tokens[at]
    if (!token) continue
    if (nameOf(document, at)) return token.tag === 'PUNCT' && at > from ? at - 1 : at
    if (/^(?:NOUN|PROPN|NUM)$/.test(token.tag)) return at
  }
  return undefined
}

function nameOf(document: Document, at: number): Name | undefined {
  const token = document.tokens[at]
  return token && namesIn(document, token).find(({first, last}) => first <= at && at < last)
}
