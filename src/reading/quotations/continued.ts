import type {Sentence} from '../../text/index.ts'
import {blockAt, sentenceAt} from '../access.ts'
import type {Document, Speaker} from '../document.ts'
import type {Attribution, Scene} from './attribution.ts'
import type {Saying} from './cues.ts'
import {speakerIn} from './outside.ts'
import type {Pair} from './pairs.ts'

/** Gives quotations without a cue the speaker of the one they go on from, or of the sentence that leads up to them. */
export function continued(
  scene: Scene,
  own: readonly (Attribution | undefined)[],
): readonly (Attribution | undefined)[] {
  const found: (Attribution | undefined)[] = []
  scene.pairs.forEach((pair, i) => {
    const attribution = own[i]
    if (attribution || pair.nested) {
      found.push(attribution)
      return
    }
    const at = scene.pairs.findLastIndex((other, j) => j < i && !other.nested)
    const last = scene.pairs[at]
    const isAnswer = last !== undefined && isAsked(scene.document, last, pair, found[at])
    found.push(
      ahead(scene, own, i) ??
        (isAnswer ? undefined : (goesOnFrom(scene, last, pair, found[at]) ?? leadIn(scene, pair))),
    )
  })
  return found
}

// '"We are done." "Go home," Orvik said.' and paragraphs whose last alone has the cue
function ahead(
  {pairs, document}: Scene,
  own: readonly (Attribution | undefined)[],
  i: number,
): Attribution | undefined {
  const pair = pairs[i]
  const next = pairs.findIndex((other, j) => j > i && !other.nested)
  const following = pairs[next]
  if (!pair || !following || next < 0) return undefined
  const between = document.source.text.slice(pair.outerEnd, following.outerStart)
  if (!pair.goesOn || between.trim() !== '') return undefined
  const attribution = own[next] ?? ahead({pairs, document, bySentence: new Map()}, own, next)
  return attribution && withoutCue(attribution)
}

function withoutCue({speaker}: Attribution): Attribution {
  return {...(speaker ? {speaker} : {}), near: false}
}

function goesOnFrom(
  {document, bySentence}: Scene,
  last: Pair | undefined,
  pair: Pair,
  before: Attribution | undefined,
): Attribution | undefined {
  if (!last || !before?.speaker || !standsAlone(document.source.text, pair)) return undefined
  if (last.goesOn && document.source.text.slice(last.outerEnd, pair.outerStart).trim() === '') return withoutCue(before)
  const from = sentenceAt(document, last.end - 1)
  const to = sentenceAt(document, pair.outerStart)
  if (!from || !to || to.index - from.index > 2) return undefined
  const strangers = document.sentences
    .slice(from.index, to.index + 1)
    .flatMap(({index}) => bySentence.get(index) ?? [])
    .filter(({cue}) => cue.start >= last.outerEnd && cue.start < pair.outerStart)
    .some(saying => speakerIn(document, saying).id !== before.speaker?.id)
  if (strangers) return undefined
  const gap = document.sentences.slice(from.index + 1, to.index)
  const silent = gap.every(
    ({start, end}) =>
      end <= last.outerEnd || (bySentence.get(sentenceAt(document, start)?.index ?? -1) ?? []).length > 0,
  )
  return silent ? withoutCue(before) : undefined
}

// '"Did you sign?" asked the judge.', and in the next paragraph the answer
function isAsked({source: {text}}: Document, last: Pair, pair: Pair, asked: Attribution | undefined): boolean {
  const cue = asked?.cue
  const asks = cue !== undefined && /^(?:ask|demand|enquire|inquire)$/.test(cue.lemma)
  return (
    asks && /\?\s*$/.test(text.slice(last.start, last.end)) && text.slice(last.outerEnd, pair.outerStart).includes('\n')
  )
}

// a comma before the closing mark promises a cue; it was not read
function standsAlone(text: string, pair: Pair): boolean {
  if (/,\s*$/.test(text.slice(pair.start, pair.end))) return false
  return /(?:^|[.?!:"”’\n])\s*$/.test(text.slice(Math.max(0, pair.outerStart - 8), pair.outerStart))
}

// 'Orvik denied the claim. "It is a lie."', in one paragraph or at the start of the next
function leadIn({document, bySentence, pairs}: Scene, pair: Pair): Attribution | undefined {
  if (!standsAlone(document.source.text, pair)) return undefined
  const sentence = sentenceAt(document, pair.outerStart)
  const before = document.sentences[(sentence?.index ?? 0) - 1]
  if (!sentence || !before || document.source.text.slice(pair.start, pair.end).split(/\s+/).length < 3) return undefined
  if (!leadsOver(document, before, sentence)) return undefined
  const speaker = onlySpeaker(
    document,
    (bySentence.get(before.index) ?? []).filter(saying => !isQuoted(pairs, saying)),
  )
  return speaker && {speaker, near: false}
}

function isQuoted(pairs: readonly Pair[], {cue}: Saying): boolean {
  return pairs.some(({start, end}) => start <= cue.start && cue.end <= end)
}

function leadsOver(document: Document, before: Sentence, sentence: Sentence): boolean {
  const [from, to] = [blockAt(document, before.start), blockAt(document, sentence.start)]
  return from === to || (from?.type === 'body' && (to?.type === 'body' || to?.type === 'quote'))
}

// 'He saw people shouting, Orvik said': where several speak, who says it all
function onlySpeaker(document: Document, sayings: readonly Saying[]): Speaker | undefined {
  const spoken = sayings.filter(({according}) => !according)
  const plain = spoken.filter(({cue}) => PLAIN.has(cue.lemma))
  const [first, ...others] = (plain.length > 0 ? plain : spoken).map(saying => speakerIn(document, saying))
  return first && others.every(({id}) => id === first.id) ? first : undefined
}

const PLAIN = new Set(['say', 'tell', 'add', 'explain'])
