import {sentenceAt, type Document, type Quotation} from '../../reading/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'

/** The outlet or channel that carried quoted words, from the rest of their sentence: "told Varn News", "in a tweet", "the Tarn Post reports". */
export function viaOf(document: Document, quotation: Quotation): string | undefined {
  const spans = around(document, quotation)
  return outletIn(document, quotation, spans) ?? channelIn(document, quotation, spans)
}

interface Stretch {
  readonly start: number
  readonly end: number
}

// the sentence without its quoted words
function around(document: Document, {start, end, outerStart, outerEnd}: Quotation): readonly Stretch[] {
  const [first, last] = [sentenceAt(document, start), sentenceAt(document, end - 1)]
  const after = sentenceAt(document, outerEnd + 1)
  const tail = after && after.start <= outerEnd + 1 ? after : last
  const spans = [
    {start: first?.start ?? outerStart, end: outerStart},
    {start: outerEnd, end: Math.max(outerEnd, tail?.end ?? outerEnd)},
  ]
  return spans.flatMap(span => outside(document, span))
}

function outside({quotations}: Document, {start, end}: Stretch): readonly Stretch[] {
  const inside = quotations.filter(other => other.outerStart < end && other.outerEnd > start)
  const cuts = [start, ...inside.flatMap(other => [other.outerStart, other.outerEnd]), end]
  return cuts.flatMap((from, i) => {
    const to = cuts[i + 1]
    return i % 2 === 0 && to !== undefined && to > from ? [{start: from, end: to}] : []
  })
}

function outletIn({names}: Document, {speaker}: Quotation, spans: readonly Stretch[]): string | undefined {
  return names.find(
    ({type, id, start, end}) =>
      type === 'outlet' && id !== speaker?.id && spans.some(span => span.start <= start && end <= span.end),
  )?.id
}

interface Channels {
  readonly verbs: ReadonlyMap<string, string>
  readonly phrases: ReadonlyMap<string, string>
  readonly pattern: RegExp
}

function channelIn({source, vocabulary}: Document, {cue}: Quotation, spans: readonly Stretch[]): string | undefined {
  const {verbs, phrases, pattern} = channelsOf(vocabulary)
  const byVerb = cue && verbs.get(cue.lemma)
  if (byVerb !== undefined) return byVerb
  for (const {start, end} of spans) {
    const said = source.text.slice(start, end).toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
    const found = pattern.exec(said)?.groups
    const phrase = found?.phrase ?? found?.noun
    if (phrase !== undefined) return phrases.get(phrase)
  }
  return undefined
}

const known = new WeakMap<Vocabulary, Channels>()

function channelsOf(vocabulary: Vocabulary): Channels {
  const before = known.get(vocabulary)
  if (before) return before
  const verbs = new Map<string, string>()
  const phrases = new Map<string, string>()
  const nouns: string[] = []
  const fixed: string[] = []
  for (const channel of vocabulary.channels) {
    for (const verb of channel.verbs ?? []) add(verbs, verb, channel.id)
    for (const noun of channel.nouns) nouns.push(add(phrases, noun, channel.id))
    for (const phrase of channel.phrases ?? []) fixed.push(add(phrases, phrase, channel.id))
  }
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:(?<phrase>${anyOf(fixed)})|(?:in|on|via|through|during|at|by) (?:[\\p{L}'-]{1,20} ){0,4}?(?<noun>${anyOf(nouns)}))(?![\\p{L}\\d])`,
    'u',
  )
  const made = {verbs, phrases, pattern}
  known.set(vocabulary, made)
  return made
}

function add(table: Map<string, string>, word: string, id: string): string {
  const key = word.toLowerCase()
  if (!table.has(key)) table.set(key, id)
  return key
}

function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}
