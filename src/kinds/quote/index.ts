import {defineKind} from '../../claim/index.ts'
import {findQuotes} from './find.ts'
import {keys, match, relate} from './match.ts'
import type {Quote} from './value.ts'

export {compareQuotes, isOneWordMore, type Change, type Comparison, type Difference} from './compare.ts'
export {speakersDiffer} from './speakers.ts'
export type {Quote, QuoteSpeaker} from './value.ts'

/** Words that somebody is quoted as saying. */
export const quote = defineKind<Quote>({
  name: 'quote',
  read: document => ({claims: findQuotes(document)}),
  relate,
  show: ({text, speaker}) => (speaker ? `“${text}” (${speaker.text})` : `“${text}”`),
  keys,
  match,
})
