import type {Document} from '../../reading/index.ts'
import {joins} from './chain.ts'
import type {Head} from './head.ts'
import type {Item} from './item.ts'
import {isNamed} from './member.ts'

interface Candidate {
  readonly items: readonly Item[]
  readonly joints: readonly string[]
  readonly head: Head
  readonly block: string
}

/** Whether members joined are a list: two names of one sort, or three things, with an "and" or a word that announces them. */
export function isList(document: Document, {items, joints, head, block}: Candidate): boolean {
  const named = items.filter(isMember)
  if (named.length >= 2 ? !ofOneSort(named) : items.length < 3) return false
  const mixed = named.length > 0 && named.length < items.length
  if (mixed && (named.length < 3 || items[0] !== named[0] || !joints.some(joins))) return false
  if (named.length < 2) return joints.some(joins) && items.every(item => isPlain(document, item))
  if (joints.some(joins)) return true
  return announced(document, head, items) || block === 'title' || (items.length > 2 && named.every(isPerson))
}

/** Whether the members are numbers of people or things, some of them listed in brackets. */
export function isComposed({tokens}: Document, items: readonly Item[], {first}: Head): boolean {
  if (!items.every(({count, bracket}) => count !== undefined || bracket)) return false
  const counted = items.filter(({count, name}) => count !== undefined && name?.type !== 'person')
  return counted.length === items.length && (items.some(({bracket}) => bracket) || tokens[first - 1]?.text === ':')
}

// an adjective of nationality is no member: "Danish and Norwegian officials"
function isMember(item: Item): boolean {
  if (isMeasured(item)) return false
  return (
    isNamed(item) &&
    (item.name?.type !== 'group' || item.plural || item.name.text.includes(' ') || item.name.country === undefined)
  )
}

function isPerson({name}: Item): boolean {
  return name?.type === 'person'
}

function ofOneSort(named: readonly Item[]): boolean {
  return named.every(isPerson) || !named.some(isPerson) || named.length > 3
}

function isPlain({tokens, names}: Document, {first, end, head}: Item): boolean {
  const opens = tokens[first - 1]?.sentence !== head.sentence && /s$/.test(head.lower)
  if ((head.tag !== 'NOUN' && !opens) || end - first > 4) return false
  return !names.some(name => name.first >= first && name.last <= end) && !/\d/.test(tokens[first]?.text ?? '')
}

function announced({tokens}: Document, {via, stated}: Head, items: readonly Item[]): boolean {
  const before = tokens[(items[0]?.first ?? 0) - 1]?.text ?? ''
  return via === 'open' || stated !== undefined || /^[(:]$/.test(before)
}

// "128 GB"
function isMeasured({count, name, first}: Item): boolean {
  return count !== undefined && name !== undefined && name.type !== 'group' && name.first - first === 1
}
