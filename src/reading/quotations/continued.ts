import {blockAt, sentenceAt} from '../access.ts'
import type {Attribution, Scene} from './attribution.ts'
import type {Pair} from './pairs.ts'
import {speakerFrom} from './speaker.ts'

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
    const last = scene.pairs.findLastIndex((other, j) => j < i && !other.nested)
    found.push(
      ahead(scene, own, i) ??
        (last >= 0 ? goesOnFrom(scene, scene.pairs[last], pair, found[last]) : undefined) ??
        leadIn(scene, pair),
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
  if (!last || !before?.speaker || !beginsSentence(document.source.text, pair)) return undefined
  if (last.goesOn && document.source.text.slice(last.outerEnd, pair.outerStart).trim() === '') return withoutCue(before)
  const from = sentenceAt(document, last.end - 1)
  const to = sentenceAt(document, pair.outerStart)
  if (!from || !to || to.index - from.index > 2) return undefined
  const strangers = document.sentences
    .slice(from.index, to.index + 1)
    .flatMap(({index}) => bySentence.get(index) ?? [])
    .filter(({cue}) => cue.start >= last.outerEnd && cue.start < pair.outerStart)
    .some(({speaker}) => speakerFrom(document, speaker).id !== before.speaker?.id)
  if (strangers) return undefined
  const gap = document.sentences.slice(from.index + 1, to.index)
  const silent = gap.every(
    ({start, end}) =>
      end <= last.outerEnd || (bySentence.get(sentenceAt(document, start)?.index ?? -1) ?? []).length > 0,
  )
  return silent ? withoutCue(before) : undefined
}

function beginsSentence(text: string, pair: Pair): boolean {
  return /(?:^|[.?!:"”’\n])\s*$/.test(text.slice(Math.max(0, pair.outerStart - 8), pair.outerStart))
}

// 'Orvik denied the claim. "It is a lie."'
function leadIn({document, bySentence}: Scene, pair: Pair): Attribution | undefined {
  if (!beginsSentence(document.source.text, pair)) return undefined
  const sentence = sentenceAt(document, pair.outerStart)
  const before = document.sentences[(sentence?.index ?? 0) - 1]
  if (!sentence || !before || document.source.text.slice(pair.start, pair.end).split(/\s+/).length < 3) return undefined
  const sameBlock = blockAt(document, before.start) === blockAt(document, sentence.start)
  const sayings = (bySentence.get(before.index) ?? []).filter(({according}) => !according)
  const ids = new Set(sayings.map(({speaker}) => speakerFrom(document, speaker).id))
  const [first] = sayings
  if (!sameBlock || ids.size !== 1 || !first) return undefined
  return {speaker: speakerFrom(document, first.speaker), near: false}
}
