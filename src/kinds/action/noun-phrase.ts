import type {Document, Phrase} from '../../reading/index.ts'

const LONGEST = 10

/** The noun phrase that begins at a token: determiners, adjectives and nouns up to its head, and the name it ends in. */
export function phraseFrom(document: Document, from: number): Phrase | undefined {
  const {tokens} = document
  let last = from
  while (last < from + LONGEST && isPart(document, last, from)) last++
  const head = headOf(document, from, last)
  const first = tokens[from]
  if (head === undefined || !first) return undefined
  const end = tokens[head]
  if (!end) return undefined
  return {first: from, last: head + 1, start: first.start, end: end.end, head, ...wordsOf(document, from, head)}
}

function wordsOf(document: Document, from: number, head: number): Pick<Phrase, 'lemma' | 'id' | 'modifiers'> {
  const token = document.tokens[head]
  const name = document.names.find(({first, last}) => first <= head && head < last)
  const anaphor = token && document.anaphors.findLast(({start, end}) => start <= token.start && token.end <= end)
  const lemma = token?.lemma ?? ''
  const before = document.tokens.slice(from, head).filter(({tag}) => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(tag))
  return {lemma, id: name?.id ?? anaphor?.id ?? lemma, modifiers: before.map(word => word.lemma)}
}

function isPart({tokens, names}: Document, at: number, from: number): boolean {
  const token = tokens[at]
  if (!token || token.sentence !== tokens[from]?.sentence) return false
  if (names.some(({first, last}) => first <= at && at < last)) return true
  if (/^['’‘]s?$/.test(token.text)) return tokens[at - 1]?.tag === 'NOUN' || tokens[at - 1]?.tag === 'PROPN'
  if (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.tag)) return true
  return token.tag === 'PRON' && at === from && /^(?:its|his|her|their|our|my)$/.test(token.lower)
}

function headOf({tokens, names}: Document, from: number, last: number): number | undefined {
  for (let at = last - 1; at >= from; at--) {
    const token = tokens[at]
    if (token && (/^(?:NOUN|PROPN|NUM)$/.test(token.tag) || names.some(({first, last: to}) => first <= at && at < to)))
      return names.find(({first, last: to}) => first <= at && at < to) ? lastWord(tokens, at) : at
  }
  return undefined
}

function lastWord(tokens: Document['tokens'], at: number): number {
  return tokens[at]?.tag === 'PUNCT' && at > 0 ? at - 1 : at
}
