import type {Document, Quotation} from '../document.ts'
import {blockAt, sentenceAt} from '../access.ts'
import {attributionOf, sceneOf, type Attribution, type Scene} from './attribution.ts'
import {continued} from './continued.ts'
import {isSpeech} from './kind-of-quotation.ts'
import {pairsOf, type Pair} from './pairs.ts'

/** The words between quotation marks, with who is held to have said them. */
export function findQuotations(document: Document): readonly Quotation[] {
  const {source} = document
  const pairs = pairsOf(source.text, source.blocks).filter(
    pair => blockAt(document, pair.start)?.type !== 'boilerplate',
  )
  const scene = sceneOf(document, pairs)
  const own = pairs.map(pair => attributionOf(scene, pair))
  const all = continued(scene, own)
  return pairs.map((pair, i) => quotationOf(scene, pair, all[i]))
}

function quotationOf({document}: Scene, pair: Pair, attribution: Attribution | undefined): Quotation {
  const {text} = document.source
  const words = text.slice(pair.start, pair.end)
  const start = pair.start + (words.length - words.trimStart().length)
  const end = pair.end - (words.length - words.trimEnd().length)
  const sentence = sentenceAt(document, start)?.index ?? sentenceAt(document, pair.outerStart)?.index ?? 0
  const speech = isSpeech(document, pair, attribution)
  return {
    start,
    end,
    outerStart: pair.outerStart,
    outerEnd: pair.outerEnd,
    sentence,
    ...(attribution?.speaker ? {speaker: attribution.speaker} : {}),
    ...(attribution?.cue ? {cue: attribution.cue} : {}),
    speech,
  }
}
