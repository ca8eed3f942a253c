import type {Document} from '../../reading/index.ts'
import type {Sentence} from '../../text/index.ts'
import type {Repetition} from './find.ts'
import {areOne, wordsIn} from './same-sentence.ts'

const FEWEST_WORDS = 9
const SHOWN = 6

interface Told {
  readonly sentence: Sentence
  readonly words: readonly string[]
  readonly key: string
}

/** Whole sentences that the running text of one report gives twice, outside quotations and headings: the second of each pair, of a passage the first. */
export function repeatedSentences(document: Document): readonly Repetition[] {
  const told = document.sentences.flatMap(sentence => toldOf(document, sentence))
  const places = new Map<string, number[]>()
  told.forEach(({key}, at) => void (places.get(key)?.push(at) ?? places.set(key, [at])))
  const pairs = told.flatMap((second, at) => {
    const first = at - 1 >= 0 && isBeside(told[at - 1], second) ? at - 1 : places.get(second.key)?.findLast(i => i < at)
    return first === undefined ? [] : [{first, second: at}]
  })
  return pairs
    .filter(({first, second}) => !pairs.some(pair => pair.first === first - 1 && pair.second === second - 1))
    .map(({first, second}) => repetitionOf(document, told, places, first, second))
}

function toldOf(document: Document, sentence: Sentence): Told[] {
  const text = document.source.text.slice(sentence.start, sentence.end)
  if (document.source.blocks[sentence.block]?.type !== 'body' || !isWhole(document, sentence, text)) return []
  const words = wordsIn(text)
  return words.length < FEWEST_WORDS ? [] : [{sentence, words, key: words.join(' ')}]
}

// what somebody says may be said twice, and a sentence that is all quotation may be pulled out
function isWhole({quotations}: Document, {start, end}: Sentence, text: string): boolean {
  if (!/^["“‘']?\p{Lu}.*\p{Ll}["”]?\.["”]?$/su.test(text)) return false
  const spoken = quotations
    .filter(quotation => quotation.outerStart < end && start < quotation.outerEnd)
    .map(({outerStart, outerEnd}) => text.slice(Math.max(0, outerStart - start), outerEnd - start))
  const own = spoken.reduce((rest, words) => rest.replace(words, ' '), text)
  return spoken.length === 0 ? !/["“”‘]/.test(text) : own.split(/\s+/).length >= FEWEST_WORDS
}

function isBeside(before: Told | undefined, second: Told): boolean {
  return before?.sentence.index === second.sentence.index - 1 && areOne(before.words, second.words)
}

function repetitionOf(
  document: Document,
  told: readonly Told[],
  places: ReadonlyMap<string, readonly number[]>,
  first: number,
  second: number,
): Repetition {
  const [one, two] = [told[first], told[second]]
  const {start, end} = two?.sentence ?? {start: 0, end: 0}
  const words = document.source.text.slice(start, end).split(/\s+/).slice(0, SHOWN).join(' ').toLowerCase()
  const often = places.get(two?.key ?? '')?.length ?? 0
  const sure = one && two && often <= 2 ? surenessOf(document, one.sentence, two.sentence) : 'unsure'
  return {
    source: document.source.id,
    ...headOf(document, {start, end}),
    ...(one ? {other: headOf(document, one.sentence)} : {}),
    words: `${words} …`,
    around: words,
    sure,
  }
}

/** The sentence, or the first dozen words of one that would fill the page. */
function headOf({source: {text}}: Document, {start, end}: Place): Place {
  if (end - start <= LONGEST) return {start, end}
  const head = /^\S+(?:\s+\S+){0,11}/.exec(text.slice(start, end))?.[0] ?? ''
  return {start, end: start + head.length}
}

interface Place {
  readonly start: number
  readonly end: number
}

const LONGEST = 300

/** A summary, a caption and a refrain are given again by design: surely none where the two follow each other, hardly one inside paragraphs. */
function surenessOf(document: Document, one: Sentence, two: Sentence): NonNullable<Repetition['sure']> {
  const told = document.sentences.filter(({block}) => document.source.blocks[block]?.type === 'body')
  if (one.index === told[0]?.index) return 'unsure'
  if (two.index === one.index + 1) return 'sure'
  const isInParagraph = ({block}: Sentence): boolean => told.filter(other => other.block === block).length > 1
  const paragraphs = new Set(told.map(({block}) => block)).size
  return paragraphs >= 3 && isInParagraph(one) && isInParagraph(two) ? 'likely' : 'unsure'
}
