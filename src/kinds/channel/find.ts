import {frameOf, referTo, type Claim, type Reference} from '../../claim/index.ts'
import {blockAt, type Clause, type Document} from '../../reading/index.ts'
import {attributeOf} from './attribute.ts'
import {byObject} from './by-object.ts'
import {byPhrase} from './by-phrase.ts'
import {byVerb} from './by-verb.ts'
import {scopeOf} from './scope.ts'
import type {Channel} from './value.ts'

/** A channel read; token indices, `last` exclusive. */
export interface Found {
  readonly first: number
  readonly last: number
  readonly channel: string
  readonly via: string
  readonly clause: Clause
  /** The channel itself speaks: "the statement said". */
  readonly speaks?: true
}

/** Every channel by which something is said in a document. */
export function findChannels(document: Document): Claim<Channel>[] {
  const found = document.clauses
    .filter(({first}) => isRead(document, first))
    .flatMap(clause => [...byPhrase(document, clause), ...byObject(document, clause), ...byVerb(document, clause)])
    .sort((a, b) => a.first - b.first || b.last - a.last)
  return found
    .filter((each, i) => i === 0 || each.first >= (found[i - 1]?.last ?? 0))
    .map(each => toClaim(document, each))
}

function isRead(document: Document, first: number): boolean {
  const block = blockAt(document, document.tokens[first]?.start ?? 0)
  return block !== undefined && block.type !== 'boilerplate'
}

function toClaim(document: Document, found: Found): Claim<Channel> {
  const {tokens, source} = document
  const start = tokens[found.first]?.start ?? 0
  const end = tokens[found.last - 1]?.end ?? start
  const {sentence, clause, voice, standing, negated} = frameOf(document, {start, end})
  const subject = subjectOf(document, found)
  return {
    kind: 'channel',
    source: source.id,
    ...{start, end, text: source.text.slice(start, end), value: {channel: found.channel}, via: found.via},
    block: blockAt(document, start)?.type ?? 'body',
    frame: {
      sentence,
      ...(clause === undefined ? {} : {clause}),
      ...(voice ? {voice} : {}),
      ...(subject ? {subject} : {}),
      standing,
      negated,
      attribute: attributeOf(document, found),
      scope: scopeOf(document, found),
    },
  }
}

// who communicates: the speaker of the words quoted, the subject, or the agent of a passive
function subjectOf(document: Document, {clause, speaks}: Found): Reference | undefined {
  const {verb, subject, complements} = clause
  if (speaks || !verb) return undefined
  const agent = complements.find(({preposition}) => preposition === 'by')?.phrase
  const phrase = verb.passive ? agent : subject
  if (!phrase) return undefined
  const name = document.names.find(({first, last}) => first <= phrase.head && phrase.head < last)
  const id = name?.id ?? document.anaphors.find(({start}) => start === phrase.start)?.id ?? phrase.id
  return {...referTo(document, phrase), id}
}
