import type {Token} from '../../text/index.ts'
import type {Document, Phrase} from '../document.ts'

/** A noun phrase by its words alone, where no clause has read it: "the ministry", "Gwen Tolliver", "the committee's retired clerk". */
export function phraseAt({tokens, source}: Document, first: number): Phrase | undefined {
  const sentence = tokens[first]?.sentence
  let last = first
  while (last < first + LONGEST_PHRASE && tokens[last]?.sentence === sentence && isNominal(tokens[last])) last++
  const head = tokens[last - 1]
  const opening = tokens[first]
  if (!opening || !head || !/^(?:NOUN|PROPN)$/.test(head.tag)) return undefined
  const {lemma, end, index} = head
  const start = opening.start
  const modifiers = tokens.slice(first, last - 1).flatMap(({tag, lemma}) => (tag === 'DET' ? [] : [lemma]))
  return source.text.slice(start, end).includes('\n')
    ? undefined
    : {first, last, start, end, head: index, lemma, id: lemma, modifiers}
}

/** The noun phrase between a closing mark and a verb: '"… and sooner," the ministry said'. */
export function phraseBehindMarks(document: Document, verb: number): Phrase | undefined {
  let first = verb
  while (first > verb - LONGEST_PHRASE && isNominal(document.tokens[first - 1])) first--
  const phrase = /^["”’]$/.test(document.tokens[first - 1]?.text ?? '') ? phraseAt(document, first) : undefined
  return phrase?.last === verb ? phrase : undefined
}

const LONGEST_PHRASE = 8

function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.tag) || /^(?:['’]s?|his|her|its|their|my|our)$/.test(token.lower))
  )
}
