import {frameOf, type Claim} from '../../claim/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Sentence} from '../../text/index.ts'
import {announcedIn} from './announced.ts'
import {attributeOf} from './attribute.ts'
import {chainAt, type Chain} from './chain.ts'
import {headOf, type Head} from './head.ts'
import {startsOf, type Item, type Starts} from './item.ts'
import {memberOf} from './member.ts'
import {trim} from './trim.ts'
import {isComposed, isList} from './valid.ts'
import type {List} from './value.ts'

/** A list read; token indices. */
interface Found {
  readonly items: readonly Item[]
  readonly head: Head
  readonly value: List
  readonly via: string
}

/** Every enumeration of names, and of three things or more. */
export function findLists(document: Document): Claim<List>[] {
  const starts = startsOf(document)
  return document.sentences
    .filter(({block}) => document.source.blocks[block]?.type !== 'boilerplate')
    .flatMap(sentence => {
      const lists = inStretch(document, starts, sentence, sentence.first, sentence.last).map(found =>
        toClaim(document, found),
      )
      const others = announcedIn(document, sentence).filter(({start, end}) =>
        lists.every(list => list.end <= start || end <= list.start),
      )
      return [...lists, ...others]
    })
}

function inStretch(document: Document, starts: Starts, sentence: Sentence, from: number, to: number): Found[] {
  const found: Found[] = []
  for (let at = from; at < to;) {
    const chain = chainAt(document, starts, at, to)
    const list = chain && listOf(document, sentence, chain)
    if (list) {
      found.push(list)
      for (const {bracket} of list.items)
        if (bracket) found.push(...inStretch(document, starts, sentence, bracket.first, bracket.last - 1))
      at = Math.max(at + 1, chain.last)
    } else at = afterItem(at, chain?.items[0], starts)
  }
  return found
}

// whatever begins inside a noun phrase ends where it does
function afterItem(at: number, item: Item | undefined, inside: Starts): number {
  return Math.max(at + 1, item?.end ?? inside.get(at)?.last ?? 0)
}

function listOf(document: Document, sentence: Sentence, chain: Chain): Found | undefined {
  const {items, joints, others} = trim(document, sentence, chain)
  const [first] = items
  if (!first || items.length < 2) return undefined
  const head = headOf(document, first)
  if (isComposed(document, items, head)) return composed(document, items, head)
  if (!isList(document, {items, joints, head, block: document.source.blocks[sentence.block]?.type ?? 'body'}))
    return undefined
  const of = head.of ?? others
  const via = others === undefined ? head.via : 'open'
  return {
    items,
    head,
    via,
    value: {
      ...(of === undefined ? {} : {of}),
      members: items.map(item => memberOf(document, item)),
      ...(head.stated === undefined ? {} : {stated: head.stated}),
    },
  }
}

// "three Norwegians (…), one German (…) and three Danes (…)"
function composed(document: Document, items: readonly Item[], head: Head): Found {
  const stated = items.reduce((sum, {count = 0}) => sum + count, 0)
  const members = items.map(item => memberOf(document, item))
  return {items, head, via: 'composed', value: {...(head.of === undefined ? {} : {of: head.of}), members, stated}}
}

function toClaim(document: Document, {items, head, value, via}: Found): Claim<List> {
  const {source, tokens} = document
  const [first, last] = [items[0], items.at(-1)]
  const start = tokens[first?.name && via !== 'composed' ? first.name.first : (first?.first ?? 0)]?.start ?? 0
  const end = tokens[(last?.last ?? 1) - 1]?.end ?? start
  const frame = frameOf(document, {start, end})
  const attribute = attributeOf(document, items, head) ?? value.of
  return {
    kind: 'list',
    source: source.id,
    ...{start, end, text: source.text.slice(start, end), value, via},
    block: source.blocks.find(block => block.start <= start && start < block.end)?.type ?? 'body',
    frame: {...frame, ...(attribute === undefined ? {} : {attribute})},
  }
}
