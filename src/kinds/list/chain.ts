import {clauseAt, type Document, type Name} from '../../reading/index.ts'
import type {Token} from '../../text/index.ts'
import type {Vocabulary} from '../../vocabulary/index.ts'
import {itemAt, type Item, type Starts} from './item.ts'
import {joints} from './lexicon.ts'

const LONGEST_ASIDE = 9
const JOINING = new Set(joints.map(words => words[0] ?? ''))

/** Members joined to one another, and by what. */
export interface Chain {
  readonly items: readonly Item[]
  readonly joints: readonly string[]
  /** Where each member ends with what is said of it. */
  readonly last: number
}

/** The longest chain of members that begins at a token. */
export function chainAt(document: Document, starts: Starts, begin: number, limit: number): Chain | undefined {
  const first = itemAt(document, starts, begin)
  if (!first || first.end > limit) return undefined
  const items = [first]
  const between: string[] = []
  let last = first.last
  for (;;) {
    const joint = jointAt(document.tokens, last)
    if (!joint) break
    if (ended(between) && !/and|as|with/.test(joint.text)) break
    const item = itemAt(document, starts, joint.next)
    const before = items.at(-1)
    if (!item || !before || item.end > limit || beginsClause(document, first, item, {joint: joint.text, between})) break
    if (joint.text === ',' && isAside(document, before, item)) {
      last = afterAside(document, item)
      continue
    }
    if (
      joint.text === ',' &&
      item.name?.type === 'person' &&
      !before.name &&
      !before.plural &&
      isPost(document, before)
    ) {
      items[items.length - 1] = item
      last = item.last
      continue
    }
    items.push(item)
    between.push(joint.text)
    last = item.last
  }
  return {items, joints: between, last}
}

/** Whether the members so far have come to their "and". */
function ended(between: readonly string[]): boolean {
  return between.some(joins)
}

/** Whether a joint is an "and" or an "or", and no bare mark. */
export function joins(joint: string): boolean {
  return /\p{L}|&/u.test(joint) && !/then/.test(joint)
}

function jointAt(tokens: readonly Token[], at: number): {text: string; next: number} | undefined {
  if (!JOINING.has(tokens[at]?.lower ?? '')) return undefined
  const sentence = tokens[at]?.sentence
  const found = joints.find(words =>
    words.every((word, i) => tokens[at + i]?.lower === word && tokens[at + i]?.sentence === sentence),
  )
  return found && {text: found.join(' '), next: at + found.length}
}

// "Kelda sued Norden, and Tarrow sued Kelda": the member after the "and" is the subject of a clause of its own
function beginsClause(
  document: Document,
  first: Item,
  item: Item,
  {joint, between}: {readonly joint: string; readonly between: readonly string[]},
): boolean {
  if (!joint.startsWith(',') && between.includes(',')) return false
  const clause = clauseAt(document, item.head.start)
  const before = clauseAt(document, first.head.start)
  if (!clause || clause.index === before?.index) return false
  const own = clause.subject !== undefined && clause.subject.first >= item.first - 1 && clause.verb?.tense !== 'none'
  return own && (joins(joint) || clause.first >= item.first - 1)
}

/** What stands between commas after a name and tells of it: a post, an age, the state a town lies in. */
function isAside(document: Document, before: Item, item: Item): boolean {
  if (!before.name) return false
  if (item.name) return liesIn(document.vocabulary, before.name, item.name) || isPost(document, item)
  const opening = document.tokens[item.first]
  if (opening && /^(?:a|an|the|its|his|her|their)$/.test(opening.lower)) return item.count === undefined && !item.plural
  return before.name.type === 'person' || isPost(document, item)
}

// "Ann Bell, head of the harbour board, and …": up to the mark that closes it
function afterAside({tokens}: Document, item: Item): number {
  const {sentence} = item.head
  for (let at = item.last; at < item.last + LONGEST_ASIDE; at++) {
    const token = tokens[at]
    if (token?.sentence !== sentence || /^(?:VERB|AUX|SCONJ)$/.test(token.tag)) break
    if (/^[,;]$/.test(token.text)) return at
  }
  return item.last
}

// "Saginaw, Michigan": a town and what holds it
function liesIn({places}: Vocabulary, inner: Name, outer: Name): boolean {
  if (inner.type !== 'place' || outer.type !== 'place') return false
  const [a, b] = [inner, outer].map(({id}) => places.find(entry => entry.id === id))
  if (a?.within === outer.id || (a && outer.country !== undefined && !b && a.country === outer.country)) return true
  const wide = b !== undefined && /^(?:state|province|region)$/.test(b.type)
  return wide && (a === undefined || !/^(?:state|province|region|country)$/.test(a.type))
}

function isPost({vocabulary, tokens}: Document, item: Item): boolean {
  const words = tokens
    .slice(item.first, item.end)
    .filter(({tag}) => tag === 'NOUN')
    .map(({lemma}) => lemma)
  return words.some(word => postsOf(vocabulary).has(word)) && item.name?.type !== 'person'
}

const known = new WeakMap<Vocabulary, ReadonlySet<string>>()

function postsOf(vocabulary: Vocabulary): ReadonlySet<string> {
  const before = known.get(vocabulary)
  if (before) return before
  const made = new Set(vocabulary.roles.flatMap(({nouns}) => nouns.map(noun => noun.split(' ').at(-1) ?? noun)))
  known.set(vocabulary, made)
  return made
}
