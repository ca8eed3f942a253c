import {isAt} from '../config/index.ts'
import type {Source} from '../text/index.ts'
import type {CorrectRequest} from './protocol/index.ts'
import type {Lookup} from './views/lookup.ts'
import {overlap, type Stretch} from './views/running.ts'

/** Words whose reading an editor has corrected, where what follows from that is not worked out yet. */
export interface Waiting extends Stretch {
  readonly source: string
  readonly kind?: string
}

/** The words that corrections are about which are made or taken back. */
export function wordsCorrected({put, take}: CorrectRequest, source: Source, lookup: Lookup): Waiting[] {
  const entries = [put, take].flatMap(part => [
    ...(part?.reject ?? []).map(({text, ...where}) => ({...where, words: text})),
    ...(part?.add ?? []).map(({quote, ...where}) => ({...where, words: quote})),
  ])
  return entries.flatMap(({words, kind, ...where}) =>
    everywhere(words, source)
      .filter(stretch => isAt(stretch, where, source, each => lookup.lineOf(source, each)))
      .map(stretch => ({...stretch, source: source.id, ...(kind === undefined ? {} : {kind})})),
  )
}

const MOST = 1000

function everywhere(words: string, {text}: Source): Stretch[] {
  const found: Stretch[] = []
  if (words === '') return found
  for (let start = text.indexOf(words); start >= 0 && found.length < MOST; start = text.indexOf(words, start + 1))
    found.push({start, end: start + words.length})
  return found
}

/** Whether a reading is of words that have been corrected since. */
export function awaits(
  waiting: readonly Waiting[],
  {source, kind, ...stretch}: Stretch & {readonly source: string; readonly kind?: string},
): boolean {
  return waiting.some(
    each =>
      each.source === source &&
      (each.kind === undefined || kind === undefined || each.kind === kind) &&
      overlap(each, stretch),
  )
}
