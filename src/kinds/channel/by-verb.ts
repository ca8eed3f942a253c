import type {Clause, Document} from '../../reading/index.ts'
import type {Found} from './find.ts'
import {channelVerb} from './terms.ts'

/** Channels that a verb is by itself: "Ruhl tweeted". */
export function byVerb(document: Document, clause: Clause): Found[] {
  const {verb} = clause
  const entry =
    verb && !verb.negated && verb.standing === 'done' ? channelVerb(document.vocabulary, verb.lemma) : undefined
  if (!verb || !entry || entry.id === 'phone-call' || document.tokens[verb.head]?.tag !== 'VERB') return []
  if (/^(?:DET|ADJ|PRON|NUM)$/.test(document.tokens[verb.head - 1]?.tag ?? '') && !clause.subject) return []
  if (/^(?:a|an|the|earlier|previous|later|recent)$/.test(document.tokens[verb.head - 1]?.lower ?? '')) return []
  return [{first: verb.head, last: verb.head + 1, channel: entry.id, via: 'verb', clause}]
}
