import {inOrder} from '../align/index.ts'
import type {Kind, Unread} from '../claim/index.ts'
import {kinds as everyKind} from '../kinds/index.ts'
import {read, type Document} from '../reading/index.ts'
import type {Source} from '../text/index.ts'
import {vocabulary as general} from '../vocabulary/index.ts'
import {bounded} from './limit.ts'
import {kindsOf, type Options, type Reading} from './options.ts'

/** What is read out of one source, after an editor's corrections. */
export function extract(source: Source, options: Options = {}): Reading {
  const given = kindsOf(options)
  const own = given.filter(kind => everyKind.includes(kind))
  const others = given.filter(kind => !own.includes(kind))
  const readAnew = (): Reading => readByOwn(own, source, options)
  const recalled = options.memory?.reading(source, readAnew) ?? readAnew()
  if (recalled.brokenOff.length > 0) return recalled
  const reading = others.reduce((sofar, kind) => joined(sofar, readByOther(kind, sofar.document, options)), recalled)
  const corrected = options.correct?.(reading.claims, reading.document) ?? {claims: reading.claims, unread: []}
  return {...reading, claims: corrected.claims, unread: [...reading.unread, ...corrected.unread]}
}

function readByOwn(kinds: readonly Kind[], source: Source, {vocabulary = general, limit}: Options): Reading {
  return bounded(limit, {
    work: () => readBy(kinds, read(source, vocabulary)),
    source: source.id,
    reason: time => `takes longer than ${time} to read`,
    otherwise: late => without(read({...source, text: '', blocks: []}, vocabulary), late),
  })
}

function readByOther(kind: Kind, document: Document, {limit}: Options): Reading {
  return bounded(limit, {
    work: () => readBy([kind], document),
    source: document.source.id,
    reason: time => `kind ${kind.name}: takes longer than ${time} on this report, and was broken off`,
    otherwise: late => without(document, late),
  })
}

function without(document: Document, late: Unread): Reading {
  return {document, claims: [], unread: [late], brokenOff: [late]}
}

function readBy(kinds: readonly Kind[], document: Document): Reading {
  const parts = kinds.map(kind => kind.extract(document))
  return {
    document,
    claims: parts.flatMap(({claims}) => claims).sort(inOrder),
    unread: parts.flatMap(({unread}) => unread),
    brokenOff: [],
  }
}

function joined(a: Reading, b: Reading): Reading {
  return {
    document: a.document,
    claims: [...a.claims, ...b.claims].sort(inOrder),
    unread: [...a.unread, ...b.unread],
    brokenOff: [...a.brokenOff, ...b.brokenOff],
  }
}
